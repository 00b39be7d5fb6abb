// SPDX-License-Identifier: MIT
#include "models/anchoring/partlinks.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Which part each word is in; -1 for none.
std::vector<int> partOfWords(const PartsOfText &text, size_t wordCount)
{
    std::vector<int> part(wordCount, -1);
    for (int i = 0; i < text.count(); ++i) {
        const PartRange words = text.words[size_t(i)];
        std::fill(part.begin() + words.first, part.begin() + words.last, i);
    }
    return part;
}

/// By the part before, then by the part after.
std::vector<PartLink> linksOf(const PartsOfText &before, const PartsOfText &after,
                              const WordAlignment &alignment)
{
    const std::vector<int> partAfter = partOfWords(after, alignment.oldOf.size());
    std::vector<PartLink> links;
    std::vector<int> partners;
    for (int i = 0; i < before.count(); ++i) {
        partners.clear();
        const PartRange words = before.words[size_t(i)];
        for (int word = words.first; word < words.last; ++word) {
            const qint32 partner = alignment.newOf[size_t(word)];
            if (partner >= 0 && partAfter[size_t(partner)] >= 0) {
                partners.push_back(partAfter[size_t(partner)]);
            }
        }
        std::ranges::sort(partners);
        for (auto first = partners.begin(); first != partners.end();) {
            const auto last = std::upper_bound(first, partners.end(), *first);
            const PartLink link{.before = i, .after = *first, .words = int(last - first)};
            const int fewer = std::min(words.count(), after.words[size_t(link.after)].count());
            // A word or two may be the same by accident; of a turn that was split, all of a part is.
            constexpr int Several = 4;
            const bool isMuch = link.words * 2 > fewer || (link.words >= Several && link.words * 3 >= fewer);
            if (isMuch && before.parts[size_t(i)].kind == after.parts[size_t(link.after)].kind) {
                links.push_back(link);
            }
            first = last;
        }
    }
    return links;
}

/// The best sum of words that chains which end at a part or before it have, and the last link of that chain.
class BestChains
{
public:
    explicit BestChains(int count)
        : m_best(size_t(count) + 1)
    {
    }

    struct Chain {
        qint64 words = 0;
        int last = -1;
    };

    [[nodiscard]] Chain upTo(int part) const
    {
        Chain best;
        for (int i = part + 1; i > 0; i -= i & -i) {
            best = m_best[size_t(i)].words > best.words ? m_best[size_t(i)] : best;
        }
        return best;
    }

    void add(int part, Chain chain)
    {
        for (int i = part + 1; i < int(m_best.size()); i += i & -i) {
            m_best[size_t(i)] = chain.words > m_best[size_t(i)].words ? chain : m_best[size_t(i)];
        }
    }

private:
    std::vector<Chain> m_best;
};

/// The links with most words together of which none goes back behind another.
std::vector<PartLink> heaviestChain(const std::vector<PartLink> &links, int partsAfter)
{
    BestChains chains(partsAfter);
    std::vector<int> previous(links.size(), -1);
    for (size_t i = 0; i < links.size(); ++i) {
        const BestChains::Chain best = chains.upTo(links[i].after);
        previous[i] = best.last;
        chains.add(links[i].after, {.words = best.words + links[i].words, .last = int(i)});
    }
    std::vector<PartLink> chain;
    for (int at = chains.upTo(partsAfter - 1).last; at >= 0; at = previous[size_t(at)]) {
        chain.push_back(links[size_t(at)]);
    }
    std::ranges::reverse(chain);
    return chain;
}

} // namespace

PartsOfText::PartsOfText(const Transcript &text, const TextWords &all)
    : body(text.body)
{
    size_t section = 0;
    const auto addTitles = [&](int turn) {
        for (; section < text.sections.size() && text.sections[section].firstTurn <= turn; ++section) {
            const Utf16Range title = text.sections[section].titleRange;
            if (!title.isEmpty()) {
                parts.push_back({.kind = TextPart::Kind::Title, .index = int(section), .range = title});
            }
        }
    };
    for (int turn = 0; turn < int(text.turns.size()); ++turn) {
        addTitles(turn);
        parts.push_back(
            {.kind = TextPart::Kind::Turn, .index = turn, .range = text.turns[size_t(turn)].range});
    }
    addTitles(int(text.turns.size()));
    for (const ComparedPart &part : parts) {
        const int first = all.firstAfter(part.range.start);
        words.push_back({first, std::max(first, all.endBefore(part.range.stop))});
    }
}

PartLinks::PartLinks(const PartsOfText &before, const PartsOfText &after, const WordAlignment &alignment)
    : movedTo(size_t(before.count()), -1)
    , movedFrom(size_t(after.count()), -1)
{
    const std::vector<PartLink> links = linksOf(before, after, alignment);
    inOrder = heaviestChain(links, after.count());
    std::vector<bool> isSetBefore(movedTo.size());
    std::vector<bool> isSetAfter(movedFrom.size());
    for (const PartLink &link : inOrder) {
        isSetBefore[size_t(link.before)] = true;
        isSetAfter[size_t(link.after)] = true;
    }
    // Of what is left, each with the one it has most words in common with: at least half of those of both.
    std::vector<PartLink> moved;
    std::ranges::copy_if(links, std::back_inserter(moved), [&](const PartLink &link) {
        const int more =
            std::max(before.words[size_t(link.before)].count(), after.words[size_t(link.after)].count());
        return !isSetBefore[size_t(link.before)] && !isSetAfter[size_t(link.after)] && link.words * 2 >= more;
    });
    std::ranges::stable_sort(moved, std::ranges::greater(), &PartLink::words);
    for (const PartLink &link : moved) {
        if (movedTo[size_t(link.before)] < 0 && movedFrom[size_t(link.after)] < 0) {
            movedTo[size_t(link.before)] = link.after;
            movedFrom[size_t(link.after)] = link.before;
        }
    }
    // Beside something moved, what says the same came with it, however short it is.
    const auto comesAlong = [&](int one, int other) {
        return one >= 0 && one < before.count() && other >= 0 && other < after.count() &&
               !isSetBefore[size_t(one)] && !isSetAfter[size_t(other)] && movedTo[size_t(one)] < 0 &&
               movedFrom[size_t(other)] < 0 &&
               before.parts[size_t(one)].kind == after.parts[size_t(other)].kind &&
               before.text(one) == after.text(other);
    };
    for (const PartLink &link : moved) {
        const bool isMoved = movedTo[size_t(link.before)] == link.after;
        for (const int step : {-1, 1}) {
            int one = link.before + step;
            for (int other = link.after + step; isMoved && comesAlong(one, other); other += step) {
                movedTo[size_t(one)] = other;
                movedFrom[size_t(other)] = one;
                one += step;
            }
        }
    }
}

void PartLinks::keepInPlace(PartRange before, PartRange after)
{
    const auto keep = [](PartRange parts, std::vector<int> &partners, std::vector<int> &others) {
        for (int part = parts.first; part < parts.last; ++part) {
            if (const int partner = std::exchange(partners[size_t(part)], -1); partner >= 0) {
                others[size_t(partner)] = -1;
            }
        }
    };
    keep(before, movedTo, movedFrom);
    keep(after, movedFrom, movedTo);
}

} // namespace visavis

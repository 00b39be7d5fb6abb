// SPDX-License-Identifier: MIT
#include "models/anchoring/slides.h"

#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <algorithm>
#include <span>

namespace visavis
{

namespace
{

using Numbers = std::vector<quint32>;

/// For each place, how many words there are those at the beginning (the Z function of string matching).
std::vector<size_t> sameAsBeginning(const Numbers &words)
{
    std::vector<size_t> same(words.size(), 0);
    size_t start = 0; // of the match known to reach farthest
    size_t stop = 0;
    for (size_t i = 1; i < words.size(); ++i) {
        size_t length = i < stop ? std::min(stop - i, same[i - start]) : 0;
        while (i + length < words.size() && words[length] == words[i + length]) {
            ++length;
        }
        same[i] = length;
        if (i + length > stop) {
            start = i;
            stop = i + length;
        }
    }
    return same;
}

/// Words that both texts have, and those of one text that changed; either from the change on outwards or, for
/// those before it, backwards.
struct Side {
    Numbers kept;
    Numbers changed;
    std::vector<bool> haveStayed; ///< of those that changed, after all
    std::vector<bool> mayBegin;   ///< what has stayed after all; without one more change to the text
};

/// How many of the kept words stand, in their order, also among those that changed beside them, so that they
/// may as well be those: nearly nothing that is between has stayed.
size_t sliding(const Side &side)
{
    constexpr quint32 NoWord = ~0U;
    Numbers all = side.kept;
    all.push_back(NoWord);
    all.insert(all.end(), side.changed.begin(), side.changed.end());
    all.insert(all.end(), side.kept.begin(), side.kept.end());
    const std::vector<size_t> same = sameAsBeginning(all);
    size_t most = 0;
    size_t stayed = 0; // from here to the kept ones
    for (size_t i = side.changed.size(); i-- > 0;) {
        stayed += side.haveStayed[i] ? 1 : 0;
        const size_t length = same[side.kept.size() + 1 + i];
        if (side.mayBegin[i] && length > most && stayed <= length) {
            most = length;
        }
    }
    return most;
}

/// What two texts have in common, with about as much around what is between as that is long.
struct Context {
    constexpr static qsizetype Least = 1000;

    Context(QStringView removed, QStringView inserted, qsizetype atStart, qsizetype atEnd)
        : start(std::min(atStart, reach(removed.size() + inserted.size() - 2 * (atStart + atEnd))))
        , end(std::min(atEnd, reach(removed.size() + inserted.size() - 2 * (atStart + atEnd))))
        , words(wordsOf(part(removed, atStart, atEnd), part(inserted, atStart, atEnd)))
    {
        for (const TextWords *text : {&words.before, &words.after}) {
            const qsizetype size = text == &words.before ? removed.size() : inserted.size();
            const Utf16Offset stop(size - (atStart - start) - atEnd);
            const auto first =
                std::ranges::upper_bound(text->places, Utf16Offset(start), {}, &Utf16Range::stop);
            const auto last = std::ranges::lower_bound(text->places, stop, {}, &Utf16Range::start);
            atStartWords = std::min(atStartWords, size_t(first - text->places.begin()));
            atEndWords = std::min(atEndWords, size_t(text->places.end() - last));
        }
    }

    static qsizetype reach(qsizetype changed) { return std::max(Least, changed); }
    [[nodiscard]] QStringView part(QStringView text, qsizetype atStart, qsizetype atEnd) const
    {
        return text.sliced(atStart - start, text.size() - (atStart - start) - (atEnd - end));
    }

    qsizetype start; ///< UTF-16 units of the common start
    qsizetype end;   ///< and of the common end
    WordsOfTwo words;
    size_t atStartWords = SIZE_MAX; ///< whole words in both texts
    size_t atEndWords = SIZE_MAX;
};

/// What is at the start of the common end, and at the end of the common start.
struct Sides {
    Side behind;
    Side before;
};

/// Whether what stayed may begin at each word: beside another that did, or beside what stands in the other
/// text for those in front of it. Else it would part in two what came or went.
std::vector<bool> beginnings(const std::vector<qint32> &partners, const std::vector<qint32> &others)
{
    std::vector<bool> may(partners.size(), false);
    size_t facing = 0; // in the other text
    for (size_t i = 0; i < partners.size(); ++i) {
        const bool isBeside = i == 0 || partners[i - 1] >= 0;
        if (i > 0 && isBeside) {
            facing = size_t(partners[i - 1]) + 1;
        }
        may[i] = isBeside || (facing < others.size() && others[facing] < 0);
    }
    return may;
}

std::vector<qint32> backwards(const std::vector<qint32> &partners, size_t others)
{
    std::vector<qint32> result(partners.rbegin(), partners.rend());
    for (qint32 &partner : result) {
        partner = partner < 0 ? partner : qint32(others) - 1 - partner;
    }
    return result;
}

Sides sidesOf(const TextWords &text, const Context &context, const std::vector<qint32> &partners,
              const std::vector<qint32> &others)
{
    const auto first = text.numbers.begin() + std::ptrdiff_t(context.atStartWords);
    const auto last = text.numbers.end() - std::ptrdiff_t(context.atEndWords);
    const auto haveStayed = [](const std::vector<qint32> &words) {
        std::vector<bool> stayed(words.size());
        std::ranges::transform(words, stayed.begin(), [](qint32 partner) { return partner >= 0; });
        return stayed;
    };
    const std::vector<qint32> partnersBack = backwards(partners, others.size());
    const std::vector<qint32> othersBack = backwards(others, partners.size());
    const auto back = [](auto start, auto stop) {
        return Numbers(std::make_reverse_iterator(stop), std::make_reverse_iterator(start));
    };
    return {.behind = {.kept = {last, text.numbers.end()},
                       .changed = {first, last},
                       .haveStayed = haveStayed(partners),
                       .mayBegin = beginnings(partners, others)},
            .before = {.kept = back(text.numbers.begin(), first),
                       .changed = back(first, last),
                       .haveStayed = haveStayed(partnersBack),
                       .mayBegin = beginnings(partnersBack, othersBack)}};
}

/// How many words slide on either side.
struct SlidingWords {
    size_t atStart = 0;
    size_t atEnd = 0;
};

SlidingWords slidingWords(const Context &context)
{
    const auto changed = [&](const TextWords &text) {
        return std::span(text.numbers)
            .subspan(context.atStartWords, text.numbers.size() - context.atStartWords - context.atEndWords);
    };
    const WordAlignment alignment = alignWords(changed(context.words.before), changed(context.words.after));
    const Sides old = sidesOf(context.words.before, context, alignment.newOf, alignment.oldOf);
    const Sides now = sidesOf(context.words.after, context, alignment.oldOf, alignment.newOf);
    return {.atStart = std::max(sliding(old.before), sliding(now.before)),
            .atEnd = std::max(sliding(old.behind), sliding(now.behind))};
}

} // namespace

Slides slidesAround(QStringView removed, QStringView inserted, qsizetype atStart, qsizetype atEnd)
{
    if (removed.size() == inserted.size() && atStart + atEnd == removed.size()) {
        return {.firmAtStart = atStart, .firmAtEnd = atEnd};
    }
    const Context context(removed, inserted, atStart, atEnd);
    const std::vector<Utf16Range> &places = context.words.before.places;
    Slides slides;
    // Where it goes on as far as was looked, up to a word that is not whole, it may go on for ever.
    const auto [tail, head] = slidingWords(context);
    if (tail > 0 && tail + (context.start < atStart ? 1 : 0) >= context.atStartWords) {
        slides.atStart = atStart;
    } else if (context.atStartWords > 0) {
        const size_t firm = context.atStartWords - tail - 1;
        slides.atStart = tail == 0 ? 0 : context.start - places[firm + 1].start.value();
        slides.firmAtStart = atStart - context.start + places[firm].start.value();
    }
    const qsizetype size = context.part(removed, atStart, atEnd).size();
    if (head > 0 && head + (context.end < atEnd ? 1 : 0) >= context.atEndWords) {
        slides.atEnd = atEnd;
    } else if (context.atEndWords > 0) {
        const size_t firm = places.size() - context.atEndWords + head;
        slides.atEnd = head == 0 ? 0 : places[firm - 1].stop.value() - (size - context.end);
        slides.firmAtEnd = atEnd - context.end + (size - places[firm].stop.value());
    }
    return slides;
}

} // namespace visavis

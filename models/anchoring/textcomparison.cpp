// SPDX-License-Identifier: MIT
#include "models/anchoring/textcomparison.h"

#include "models/anchoring/partlinks.h"
#include "models/anchoring/worddifferences.h"

#include <QHash>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ComparedRow::Kind;

class Comparing
{
public:
    Comparing(const Transcript &before, const Transcript &after)
        : m_textBefore(before)
        , m_textAfter(after)
        , m_words(wordsOf(before.body, after.body))
        , m_alignment(alignWords(m_words.before.numbers, m_words.after.numbers))
        , m_before(before, m_words.before)
        , m_after(after, m_words.after)
        , m_links(m_before, m_after, m_alignment)
        , m_aligned{.before = before.body, .after = after.body, .words = m_words, .alignment = m_alignment}
    {
    }

    TextComparison compare()
    {
        PartRange before;
        PartRange after;
        for (const auto &[rowBefore, rowAfter] : linkedRows()) {
            addUnlinked({before.last, rowBefore.first}, {after.last, rowAfter.first});
            addBoth(rowBefore, rowAfter);
            before = rowBefore;
            after = rowAfter;
        }
        addUnlinked({before.last, m_before.count()}, {after.last, m_after.count()});
        joinMoved();
        return {.before = std::move(m_before.parts),
                .after = std::move(m_after.parts),
                .rows = std::move(m_rows)};
    }

private:
    /// Parts with words in common; what stands between two parts that were one is with them.
    std::vector<std::pair<PartRange, PartRange>> linkedRows()
    {
        constexpr int MostBetween = 2; // what is farther apart are not two halves of one turn
        std::vector<std::pair<PartRange, PartRange>> rows;
        int words = 0; // of the last link
        for (const PartLink &link : m_links.inOrder) {
            const PartRange before{link.before, link.before + 1};
            const PartRange after{link.after, link.after + 1};
            const bool isApart = rows.empty() || (before.first >= rows.back().first.last &&
                                                  after.first >= rows.back().second.last);
            const bool isNear = isApart || std::max(before.first - rows.back().first.last,
                                                    after.first - rows.back().second.last) <= MostBetween;
            if (isApart) {
                rows.emplace_back(before, after);
            } else if (isNear) {
                rows.back().first.last = before.last;
                rows.back().second.last = after.last;
            } else if (link.words > words && rows.back().first.count() + rows.back().second.count() == 2) {
                rows.back() = {before, after};
            } else {
                continue;
            }
            words = link.words;
        }
        for (const auto &[before, after] : rows) {
            m_links.keepInPlace(before, after);
        }
        return rows;
    }

    static Utf16Range rangeOf(const PartsOfText &text, PartRange parts)
    {
        return {text.parts[size_t(parts.first)].range.start, text.parts[size_t(parts.last) - 1].range.stop};
    }
    static PartRange wordsIn(const PartsOfText &text, PartRange parts)
    {
        return {text.words[size_t(parts.first)].first, text.words[size_t(parts.last) - 1].last};
    }

    /// Who speaks in a part: names, of unnamed speakers their roles.
    static QString speakers(const Transcript &text, const ComparedPart &part)
    {
        if (part.kind == TextPart::Kind::Title) {
            return {};
        }
        QStringList names;
        for (const int index : text.turns[size_t(part.index)].labels) {
            const Label &label = text.labels[size_t(index)];
            names.append(label.name.isEmpty() ? u"\n"_s + name(label.role) : label.name);
        }
        return names.join(u'\t');
    }

    /// One behind the other, each once in a row.
    static QStringList speakersIn(const Transcript &text, const PartsOfText &parts, PartRange range)
    {
        QStringList all;
        for (int i = range.first; i < range.last; ++i) {
            if (const ComparedPart &part = parts.parts[size_t(i)]; part.kind == TextPart::Kind::Turn) {
                const QString names = speakers(text, part);
                if (all.isEmpty() || all.back() != names) {
                    all.append(names);
                }
            }
        }
        return all;
    }

    [[nodiscard]] bool levelsDiffer(PartRange before, PartRange after) const
    {
        const ComparedPart &one = m_before.parts[size_t(before.first)];
        const ComparedPart &other = m_after.parts[size_t(after.first)];
        return one.kind == TextPart::Kind::Title && other.kind == TextPart::Kind::Title &&
               m_textBefore.sections[size_t(one.index)].level !=
                   m_textAfter.sections[size_t(other.index)].level;
    }

    void addBoth(PartRange before, PartRange after)
    {
        ComparedRow row;
        row.before = before;
        row.after = after;
        setDifferences(row, before, after);
        const bool isSame = before.count() == 1 && after.count() == 1 && row.removed.empty() &&
                            row.inserted.empty() && !row.speakersDiffer && !row.levelsDiffer;
        row.kind = isSame ? Kind::Same : Kind::Changed;
        m_rows.push_back(std::move(row));
    }

    void setDifferences(ComparedRow &row, PartRange before, PartRange after) const
    {
        WordDifferences words = m_aligned.differences(rangeOf(m_before, before), wordsIn(m_before, before),
                                                      rangeOf(m_after, after), wordsIn(m_after, after));
        row.removed = std::move(words.removed);
        row.inserted = std::move(words.inserted);
        row.speakersDiffer =
            speakersIn(m_textBefore, m_before, before) != speakersIn(m_textAfter, m_after, after);
        row.levelsDiffer = levelsDiffer(before, after);
    }

    void addBefore(int part)
    {
        const int target = m_links.movedTo[size_t(part)];
        const PartRange before{part, part + 1};
        ComparedRow row;
        row.kind = target < 0 ? Kind::Removed : Kind::MovedAway;
        row.before = before;
        if (target < 0) {
            row.removed = {m_before.parts[size_t(part)].range};
        } else {
            setDifferences(row, before, {target, target + 1});
            row.inserted.clear();
        }
        m_rows.push_back(std::move(row));
    }

    void addAfter(int part)
    {
        const int origin = m_links.movedFrom[size_t(part)];
        const PartRange after{part, part + 1};
        ComparedRow row;
        row.kind = origin < 0 ? Kind::Inserted : Kind::MovedHere;
        row.after = after;
        if (origin < 0) {
            row.inserted = {m_after.parts[size_t(part)].range};
        } else {
            setDifferences(row, {origin, origin + 1}, after);
            row.removed.clear();
        }
        m_rows.push_back(std::move(row));
    }

    /// Parts that say the same, as those without a word do, stand beside each other.
    void addUnlinked(PartRange before, PartRange after)
    {
        QHash<QString, std::vector<int>> places; // of what the parts after say, the last first
        for (int i = after.last - 1; i >= after.first && !before.isEmpty(); --i) {
            if (m_links.movedFrom[size_t(i)] < 0) {
                places[m_after.text(i).toString()].push_back(i);
            }
        }
        PartRange gapBefore{before.first, before.first};
        PartRange gapAfter{after.first, after.first};
        for (int i = before.first; i < before.last; ++i) {
            const auto same = places.find(m_before.text(i).toString());
            if (m_links.movedTo[size_t(i)] >= 0 || same == places.end()) {
                continue;
            }
            while (!same->empty() && same->back() < gapAfter.first) {
                same->pop_back();
            }
            if (same->empty() || m_before.parts[size_t(i)].kind != m_after.parts[size_t(same->back())].kind) {
                continue;
            }
            addGap({gapBefore.first, i}, {gapAfter.first, same->back()});
            addBoth({i, i + 1}, {same->back(), same->back() + 1});
            gapBefore.first = i + 1;
            gapAfter.first = same->back() + 1;
        }
        addGap({gapBefore.first, before.last}, {gapAfter.first, after.last});
    }

    /// Nothing in it says the same, nor most of it.
    void addGap(PartRange before, PartRange after)
    {
        while (!before.isEmpty() && !after.isEmpty() && shareWords(before.first, after.first)) {
            addBoth({before.first, before.first + 1}, {after.first, after.first + 1});
            ++before.first;
            ++after.first;
        }
        const bool isReworded = before.count() == after.count() && areInOnePlace(before, after);
        for (int i = 0; isReworded && i < before.count(); ++i) {
            addBoth({before.first + i, before.first + i + 1}, {after.first + i, after.first + i + 1});
        }
        for (int part = before.first; part < before.last && !isReworded; ++part) {
            addBefore(part);
        }
        for (int part = after.first; part < after.last && !isReworded; ++part) {
            addAfter(part);
        }
    }

    /// In one place, and at least a word is the same.
    [[nodiscard]] bool shareWords(int before, int after) const
    {
        const PartRange words = m_before.words[size_t(before)];
        const PartRange others = m_after.words[size_t(after)];
        const auto isShared = [&](qint32 partner) {
            return partner >= others.first && partner < others.last;
        };
        return areInOnePlace({before, before + 1}, {after, after + 1}) &&
               std::any_of(m_alignment.newOf.begin() + words.first, m_alignment.newOf.begin() + words.last,
                           isShared);
    }

    /// As many parts of the same kinds and by the same speakers.
    [[nodiscard]] bool areInOnePlace(PartRange before, PartRange after) const
    {
        for (int i = 0; i < before.count(); ++i) {
            const auto one = size_t(before.first + i);
            const auto other = size_t(after.first + i);
            if (m_links.movedTo[one] >= 0 || m_links.movedFrom[other] >= 0 ||
                m_before.parts[one].kind != m_after.parts[other].kind ||
                speakers(m_textBefore, m_before.parts[one]) != speakers(m_textAfter, m_after.parts[other])) {
                return false;
            }
        }
        return true;
    }

    void joinMoved()
    {
        std::vector<int> rowOf(size_t(m_after.count()), -1);
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows[size_t(i)].kind == Kind::MovedHere) {
                rowOf[size_t(m_rows[size_t(i)].after.first)] = i;
            }
        }
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (ComparedRow &row = m_rows[size_t(i)]; row.kind == Kind::MovedAway) {
                row.counterpart = rowOf[size_t(m_links.movedTo[size_t(row.before.first)])];
                m_rows[size_t(row.counterpart)].counterpart = i;
            }
        }
    }

    const Transcript &m_textBefore;
    const Transcript &m_textAfter;
    WordsOfTwo m_words;
    WordAlignment m_alignment;
    PartsOfText m_before;
    PartsOfText m_after;
    PartLinks m_links;
    AlignedTexts m_aligned;
    std::vector<ComparedRow> m_rows;
};

} // namespace

std::vector<TextComparison::Difference> TextComparison::differences() const
{
    std::vector<Difference> found;
    for (int i = 0; i < int(rows.size()); ++i) {
        const Kind kind = rows[size_t(i)].kind;
        if (kind == Kind::Same) {
            continue;
        }
        const bool goesOn = kind != Kind::Changed && !found.empty() && found.back().lastRow == i &&
                            rows[size_t(i) - 1].kind == kind;
        if (goesOn) {
            found.back().lastRow = i + 1;
        } else {
            found.push_back({.firstRow = i, .lastRow = i + 1});
        }
    }
    return found;
}

TextComparison compareTexts(const Transcript &before, const Transcript &after)
{
    return Comparing(before, after).compare();
}

} // namespace visavis

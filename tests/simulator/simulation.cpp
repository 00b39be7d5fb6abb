// SPDX-License-Identifier: MIT
#include "simulation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>
#include <ranges>
#include <span>

namespace visavis::test
{

namespace
{

using Place = TrackedText::Place;

/// The words that a range holds or touches: indexes into places.
std::pair<size_t, size_t> wordsIn(const std::vector<Place> &places, Utf16Range range)
{
    const auto first = std::ranges::upper_bound(places, range.start, {},
                                                [](const Place &place) { return place.range.stop; });
    const auto last = std::ranges::lower_bound(places, range.stop, {},
                                               [](const Place &place) { return place.range.start; });
    return {size_t(first - places.begin()), size_t(std::max(first, last) - places.begin())};
}

/// How much of its first (last) word a range leaves out.
qsizetype cutOff(const Place &first, Utf16Offset start)
{
    return std::max<qsizetype>(0, start - first.range.start);
}

class Judge
{
public:
    Judge(const TrackedText &original, const TrackedText &revised)
        : m_before(original.places())
        , m_after(revised.places())
        , m_beforeText(original.text())
        , m_afterText(revised.text())
    {
        for (int i = 0; i < int(m_after.size()); ++i) {
            m_left[m_after[size_t(i)].origin].append(i);
        }
    }

    struct Truth {
        int words = 0;
        int same = 0;        ///< of these, still there as the same words
        bool isTorn = false; ///< other words of the original came between
        QSet<int> left;      ///< origins that the revision still has
        [[nodiscard]] bool hasPlace() const { return words == 0 || (2 * same > words && !isTorn); }
    };

    [[nodiscard]] Truth truth(Utf16Range passage) const
    {
        Truth truth;
        const auto [first, last] = wordsIn(m_before, passage);
        int start = int(m_after.size());
        int stop = -1;
        for (size_t i = first; i < last; ++i) {
            ++truth.words;
            const QList<int> now = m_left.value(m_before[i].origin);
            if (!now.isEmpty()) {
                truth.left.insert(m_before[i].origin);
                truth.same += m_after[size_t(now.front())].isOther ? 0 : 1;
                start = std::min(start, now.front());
                stop = std::max(stop, now.back());
            }
        }
        for (int i = start; i <= stop; ++i) {
            const int origin = m_after[size_t(i)].origin;
            truth.isTorn |= origin != TrackedWord::NoOrigin && !truth.left.contains(origin);
        }
        return truth;
    }

    [[nodiscard]] bool isRight(Utf16Range passage, Utf16Range range, const Truth &truth) const
    {
        const auto [first, last] = wordsIn(m_after, range);
        if (truth.words == 0) {
            return isRightGap(passage, range);
        }
        QHash<int, int> held;
        for (size_t i = first; i < last; ++i) {
            if (m_after[i].origin != TrackedWord::NoOrigin) {
                ++held[m_after[i].origin];
            }
        }
        const auto missing = std::ranges::count_if(truth.left, [&](int origin) {
            return held.value(origin) != m_left.value(origin).size() &&
                   !isCutAsBefore(origin, passage, range);
        });
        const bool isNoneForeign =
            std::ranges::all_of(held.keys(), [&](int origin) { return truth.left.contains(origin); });
        if (truth.isTorn) {
            return isNoneForeign && 10 * missing <= truth.left.size();
        }
        return isNoneForeign && missing == 0 && areEdgesRight(passage, range) &&
               holdsNothingNew(passage, range, truth);
    }

    [[nodiscard]] bool isElsewhere(Utf16Range range, const Truth &truth) const
    {
        const auto [first, last] = wordsIn(m_after, range);
        return std::none_of(m_after.begin() + std::ptrdiff_t(first), m_after.begin() + std::ptrdiff_t(last),
                            [&](const Place &place) { return truth.left.contains(place.origin); });
    }

private:
    /// Whether a word that the passage cuts, and that is written as several now, is cut after as many
    /// letters.
    [[nodiscard]] bool isCutAsBefore(int origin, Utf16Range passage, Utf16Range range) const
    {
        const auto old = std::ranges::find(m_before, origin, &Place::origin);
        const QList<int> now = m_left.value(origin);
        qsizetype letters = 0;
        qsizetype held = 0;
        for (const int index : now) {
            const Utf16Range piece = m_after[size_t(index)].range;
            letters += piece.length();
            held += piece.intersected(range).length();
        }
        return now.size() > 1 && letters == old->range.length() &&
               held == old->range.intersected(passage).length();
    }

    /// Whether marks that the passage held before its first word, or the end of a paragraph, are still there:
    /// what came behind them came into it.
    [[nodiscard]] static bool holdsMarks(QStringView old, QStringView now)
    {
        const bool isTelling = !old.trimmed().isEmpty() || old.contains(u'\n');
        return isTelling && (now.startsWith(old) || now.endsWith(old));
    }

    /// Words that came new at an edge belong to nobody; no more of them may stand in the range than words of
    /// the passage are gone there, and one.
    [[nodiscard]] bool holdsNothingNew(Utf16Range passage, Utf16Range range, const Truth &truth) const
    {
        const auto [oldFirst, oldLast] = wordsIn(m_before, passage);
        const auto [first, last] = wordsIn(m_after, range);
        const std::span before(m_before.begin() + std::ptrdiff_t(oldFirst), oldLast - oldFirst);
        const std::span after(m_after.begin() + std::ptrdiff_t(first), last - first);
        const auto isGone = [&](const Place &place) { return !truth.left.contains(place.origin); };
        const auto isNew = [](const Place &place) { return place.origin == TrackedWord::NoOrigin; };
        const auto leading = [](auto places, const auto &is) {
            return std::ranges::distance(places | std::views::take_while(is));
        };
        const auto allowed = [](auto gone) { return gone == 0 ? 0 : gone + 1; };
        const auto between = [](QStringView text, Utf16Offset start, Utf16Offset stop) {
            return start < stop ? slice(text, {start, stop}) : QStringView();
        };
        const bool holdsLead = holdsMarks(between(m_beforeText, passage.start, before.front().range.start),
                                          between(m_afterText, range.start, after.front().range.start));
        const bool holdsTail = holdsMarks(between(m_beforeText, before.back().range.stop, passage.stop),
                                          between(m_afterText, after.back().range.stop, range.stop));
        return (holdsLead || leading(after, isNew) <= allowed(leading(before, isGone))) &&
               (holdsTail || leading(after | std::views::reverse, isNew) <=
                                 allowed(leading(before | std::views::reverse, isGone)));
    }

    /// Where the word at an edge is spelt as before, the edge cuts as much of it as before.
    [[nodiscard]] bool areEdgesRight(Utf16Range passage, Utf16Range range) const
    {
        const auto [oldFirst, oldLast] = wordsIn(m_before, passage);
        const auto [first, last] = wordsIn(m_after, range);
        if (first == last) {
            return false;
        }
        const auto isSame = [&](const Place &old, const Place &now) {
            return old.origin == now.origin &&
                   slice(m_beforeText, old.range) == slice(m_afterText, now.range);
        };
        const Place &oldStart = m_before[oldFirst];
        const Place &oldEnd = m_before[oldLast - 1];
        const bool isStartRight = !isSame(oldStart, m_after[first]) ||
                                  cutOff(oldStart, passage.start) == cutOff(m_after[first], range.start);
        const auto cutAtEnd = [](const Place &word, Utf16Offset stop) {
            return std::max<qsizetype>(0, word.range.stop - stop);
        };
        const bool isEndRight = !isSame(oldEnd, m_after[last - 1]) ||
                                cutAtEnd(oldEnd, passage.stop) == cutAtEnd(m_after[last - 1], range.stop);
        return isStartRight && isEndRight;
    }

    /// Marks between two words are the same ones between the same words.
    [[nodiscard]] bool isRightGap(Utf16Range passage, Utf16Range range) const
    {
        const auto [next, none] = wordsIn(m_before, passage);
        const auto [newNext, noneThere] = wordsIn(m_after, range);
        const auto originAt = [](const std::vector<Place> &places, size_t index) {
            return index < places.size() ? places[index].origin : TrackedWord::NoOrigin;
        };
        const bool isBefore =
            next > 0 && newNext > 0 && originAt(m_before, next - 1) == originAt(m_after, newNext - 1);
        const bool isBehind = originAt(m_before, next) == originAt(m_after, newNext);
        return newNext == noneThere && (isBefore || isBehind) &&
               slice(m_beforeText, passage) == slice(m_afterText, range);
    }

    std::vector<Place> m_before;
    std::vector<Place> m_after;
    QString m_beforeText;
    QString m_afterText;
    QHash<int, QList<int>> m_left; ///< which words of the revision have this origin
};

Utf16Range wholeCharacters(const QString &text, Utf16Range range)
{
    const auto isInside = [&](Utf16Offset place) {
        return place.value() < text.size() && text[place.value()].isLowSurrogate();
    };
    return {isInside(range.start) ? range.start - 1 : range.start,
            isInside(range.stop) ? range.stop + 1 : range.stop};
}

/// Sequences of one to four words that occur more than once.
std::vector<Utf16Range> repeatedPassages(const QString &text, std::mt19937 &random, int count)
{
    const std::vector<Place> places = TrackedText(text).places();
    std::vector<Utf16Range> found;
    QHash<QStringView, int> seen;
    std::vector<Utf16Range> all;
    for (size_t length = 1; length <= 4; ++length) {
        for (size_t i = 0; i + length <= places.size(); ++i) {
            const Utf16Range range{places[i].range.start, places[i + length - 1].range.stop};
            ++seen[slice(text, range)];
            all.push_back(range);
        }
    }
    std::erase_if(all, [&](Utf16Range range) { return seen.value(slice(text, range)) < 2; });
    for (int i = 0; i < count && !all.empty(); ++i) {
        found.push_back(all[random() % all.size()]);
    }
    return found;
}

} // namespace

AnchoringCounts &AnchoringCounts::operator+=(const AnchoringCounts &other)
{
    passages += other.passages;
    withPlace += other.withPlace;
    right += other.right;
    toReview += other.toReview;
    proposed += other.proposed;
    orphans += other.orphans;
    lost += other.lost;
    wrong += other.wrong;
    elsewhere += other.elsewhere;
    return *this;
}

std::vector<Utf16Range> somePassages(const QString &text, int count, quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<Utf16Range> passages = repeatedPassages(text, random, count / 4);
    const std::vector<Place> places = TrackedText(text).places();
    while (int(passages.size()) < count && !places.empty()) {
        const double share = double(random()) / 4294967296.0;
        const auto length = qsizetype(std::pow(1000.0, share)); // 1 to 1,000
        Utf16Range range{Utf16Offset(qsizetype(random() % quint32(text.size()))), {}};
        range.stop = Utf16Offset(std::min(text.size(), range.start.value() + length));
        range = wholeCharacters(text, range);
        const auto [first, last] = wordsIn(places, range);
        if (random() % 3 != 0 && first < last) {
            range = {places[first].range.start, places[last - 1].range.stop};
        }
        if (!slice(text, range).trimmed().isEmpty()) {
            passages.push_back(range);
        }
    }
    return passages;
}

AnchoringCounts judge(const TrackedText &original, const TrackedText &revised,
                      const std::vector<Utf16Range> &passages, const Placing &place, const Telling &told)
{
    const Judge judge(original, revised);
    AnchoringCounts counts;
    for (const Utf16Range passage : passages) {
        const Judge::Truth truth = judge.truth(passage);
        const Placement placed = place(passage);
        const bool isRight =
            placed.state != AnchorState::Orphan && judge.isRight(passage, placed.range, truth);
        const bool hasPlace = truth.hasPlace();
        ++counts.passages;
        counts.withPlace += hasPlace ? 1 : 0;
        switch (placed.state) {
        case AnchorState::Anchored:
            counts.right += isRight ? 1 : 0;
            if (!isRight) {
                ++counts.wrong;
                counts.elsewhere += judge.isElsewhere(placed.range, truth) ? 1 : 0;
                if (told) {
                    told(passage, placed, Outcome::Wrong);
                }
            }
            break;
        case AnchorState::ToReview:
            ++counts.toReview;
            counts.proposed += isRight ? 1 : 0;
            if (told && hasPlace) {
                told(passage, placed, Outcome::Missed);
            }
            break;
        case AnchorState::Orphan:
            ++counts.orphans;
            counts.lost += hasPlace ? 1 : 0;
            if (told && hasPlace) {
                told(passage, placed, Outcome::Missed);
            }
            break;
        }
    }
    return counts;
}

} // namespace visavis::test

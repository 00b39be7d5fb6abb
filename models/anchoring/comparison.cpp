// SPDX-License-Identifier: MIT
#include "models/anchoring/comparison.h"

#include "models/anchoring/commonwords.h"
#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// The first place from this one on, up to the limit, where a word begins; in a script without spaces, this
/// one.
qsizetype wordStart(QStringView text, qsizetype place, qsizetype limit)
{
    for (qsizetype start = place; start <= limit; ++start) {
        if (start == 0 || text[start - 1].isSpace()) {
            return start;
        }
    }
    return text[place].isLowSurrogate() ? place - 1 : place;
}

/// The last place from this one back, down to the limit, where a word ends; in a script without spaces, this
/// one.
qsizetype wordStop(QStringView text, qsizetype place, qsizetype limit)
{
    for (qsizetype stop = place; stop >= limit; --stop) {
        if (stop == text.size() || text[stop].isSpace()) {
            return stop;
        }
    }
    return text[place].isLowSurrogate() ? place + 1 : place;
}

std::vector<qint32> partners(const TextWords &before, const TextWords &after)
{
    constexpr qint64 MostCells = 1'000'000;
    return qint64(before.count()) * after.count() <= MostCells
               ? commonWords(before.numbers, after.numbers).newOf
               : alignWords(before.numbers, after.numbers).newOf;
}

std::vector<qint32> inverse(const std::vector<qint32> &newOf, int count)
{
    std::vector<qint32> oldOf(size_t(count), -1);
    for (size_t i = 0; i < newOf.size(); ++i) {
        if (newOf[i] >= 0) {
            oldOf[size_t(newOf[i])] = qint32(i);
        }
    }
    return oldOf;
}

/// One of two texts and its words.
struct Side {
    Cutting &cutting;
    const TextWords &words;

    [[nodiscard]] QStringView word(int index) const
    {
        return slice(cutting.text, words.places[size_t(index)]);
    }
    /// What stands between a word and the next, without white space at its ends.
    [[nodiscard]] Utf16Range gapBehind(int index) const
    {
        qsizetype start = words.places[size_t(index)].stop.value();
        qsizetype stop = words.places[size_t(index) + 1].start.value();
        while (start < stop && cutting.text[start].isSpace()) {
            ++start;
        }
        while (stop > start && cutting.text[stop - 1].isSpace()) {
            --stop;
        }
        return {Utf16Offset(start), Utf16Offset(stop)};
    }
};

/// Neighbours that both differ become one, with what stands between them.
void add(std::vector<Utf16Range> &ranges, Utf16Range range, bool isNeighbour)
{
    if (range.isEmpty()) {
        return;
    }
    if (isNeighbour && !ranges.empty()) {
        ranges.back().stop = range.stop;
    } else {
        ranges.push_back(range);
    }
}

void mark(const Side &one, const Side &other, const std::vector<qint32> &partnerOf)
{
    bool wasDifferent = false;
    for (int i = 0; i < one.words.count(); ++i) {
        const qint32 partner = partnerOf[size_t(i)];
        const bool isDifferent = partner < 0 || one.word(i) != other.word(partner);
        if (isDifferent) {
            add(one.cutting.different, one.words.places[size_t(i)], wasDifferent);
        }
        wasDifferent = isDifferent;
        const bool isNextBeside =
            partner >= 0 && i + 1 < one.words.count() && partnerOf[size_t(i) + 1] == partner + 1;
        if (!isNextBeside) {
            continue;
        }
        const Utf16Range gap = one.gapBehind(i);
        if (slice(one.cutting.text, gap) != slice(other.cutting.text, other.gapBehind(partner))) {
            add(one.cutting.different, gap, isDifferent);
        }
    }
}

/// Where a text was cut, the words at its edge differ since the other was cut elsewhere.
void forgetEdges(Cutting &cutting, const TextWords &words)
{
    auto &different = cutting.different;
    if (words.count() == 0 || different.empty()) {
        return;
    }
    if (cutting.isStartCut && different.front().start == words.places.front().start &&
        different.front().stop <= cutting.passage.start) {
        different.erase(different.begin());
    }
    if (!different.empty() && cutting.isStopCut && different.back().stop == words.places.back().stop &&
        different.back().start >= cutting.passage.stop) {
        different.pop_back();
    }
}

} // namespace

Cutting cutOut(QStringView text, Utf16Range passage, qsizetype around)
{
    const qsizetype first = passage.start.value();
    const qsizetype last = passage.stop.value();
    const qsizetype start = wordStart(text, std::max<qsizetype>(0, first - around), first);
    const qsizetype stop = wordStop(text, std::min(text.size(), last + around), last);
    return {.text = text.sliced(start, stop - start).toString(),
            .passage = {Utf16Offset(first - start), Utf16Offset(last - start)},
            .different = {},
            .isStartCut = start > 0,
            .isStopCut = stop < text.size()};
}

void markDifferences(Cutting &before, Cutting &after)
{
    const WordsOfTwo words = wordsOf(before.text, after.text);
    const std::vector<qint32> newOf = partners(words.before, words.after);
    const Side old{.cutting = before, .words = words.before};
    const Side now{.cutting = after, .words = words.after};
    mark(old, now, newOf);
    mark(now, old, inverse(newOf, words.after.count()));
    forgetEdges(before, words.before);
    forgetEdges(after, words.after);
}

} // namespace visavis

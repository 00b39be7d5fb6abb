// SPDX-License-Identifier: MIT
#include "models/anchoring/samewords.h"

#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// How many letters two texts have in common at their starts, never half a surrogate pair.
qsizetype sameAtStart(QStringView one, QStringView other)
{
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < most && one[same] == other[same]) {
        ++same;
    }
    return same > 0 && one[same - 1].isHighSurrogate() ? same - 1 : same;
}

qsizetype sameAtEnd(QStringView one, QStringView other)
{
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < most && one[one.size() - 1 - same] == other[other.size() - 1 - same]) {
        ++same;
    }
    return same > 0 && one[one.size() - same].isLowSurrogate() ? same - 1 : same;
}

/// The words that both have, in order, with what is the same between neighbours.
std::vector<SameWords::Same> sameBetween(const QString &before, const QString &after)
{
    const WordsOfTwo words = wordsOf(before, after);
    const WordAlignment alignment = alignWords(words.before.numbers, words.after.numbers);
    std::vector<SameWords::Same> same;
    for (size_t i = 0; i < alignment.newOf.size(); ++i) {
        const qint32 partner = alignment.newOf[i];
        const Utf16Range place = words.before.places[i];
        if (partner < 0 || slice(before, place) != slice(after, words.after.places[size_t(partner)])) {
            continue;
        }
        const SameWords::Same word{.before = place.start,
                                   .after = words.after.places[size_t(partner)].start,
                                   .length = place.length()};
        if (!same.empty()) {
            SameWords::Same &last = same.back();
            if (word.after < last.after + last.length) {
                continue; // moved to before; places must ascend
            }
            const Utf16Range gap{last.before + last.length, word.before};
            const Utf16Range newGap{last.after + last.length, word.after};
            if (slice(before, gap) == slice(after, newGap)) {
                last.length = word.before + word.length - last.before;
                continue;
            }
        }
        same.push_back(word);
    }
    return same;
}

} // namespace

SameWords::SameWords(const QString &removed, const QString &inserted, Utf16Offset start)
    : m_before{start, start + removed.size()}
    , m_after{start, start + inserted.size()}
{
    const qsizetype atStart = sameAtStart(removed, inserted);
    const qsizetype atEnd =
        sameAtEnd(QStringView(removed).sliced(atStart), QStringView(inserted).sliced(atStart));
    if (atStart > 0) {
        m_same.push_back({.before = start, .after = start, .length = atStart});
    }
    for (Same same : sameBetween(removed.sliced(atStart, removed.size() - atStart - atEnd),
                                 inserted.sliced(atStart, inserted.size() - atStart - atEnd))) {
        same.before = start + (same.before.value() + atStart);
        same.after = start + (same.after.value() + atStart);
        m_same.push_back(same);
    }
    if (atEnd > 0) {
        m_same.push_back({.before = m_before.stop - atEnd, .after = m_after.stop - atEnd, .length = atEnd});
    }
}

Utf16Offset SameWords::carried(Utf16Offset place, End end) const
{
    if (place < m_before.start || (place == m_before.start && end == End::Stop)) {
        return place;
    }
    if (place > m_before.stop || (place == m_before.stop && end == End::Start)) {
        return place + (m_after.stop - m_before.stop);
    }
    // Of a start the stretch that goes on behind it, of a stop the one that comes up to it.
    const auto behind = end == End::Start ? std::ranges::upper_bound(m_same, place, {}, &Same::before)
                                          : std::ranges::lower_bound(m_same, place, {}, &Same::before);
    if (behind != m_same.begin()) {
        const Same &same = *std::prev(behind);
        const qsizetype inside = place - same.before;
        if (inside < same.length || (inside == same.length && end == End::Stop)) {
            return same.after + inside;
        }
        if (end == End::Start) {
            return same.after + same.length;
        }
    } else if (end == End::Start) {
        return m_after.start;
    }
    return behind == m_same.end() ? m_after.stop : behind->after;
}

Utf16Range SameWords::carried(Utf16Range range) const
{
    const Utf16Offset start = carried(range.start, End::Start);
    return {start, std::max(start, carried(range.stop, End::Stop))};
}

std::vector<TimeSpan> SameWords::carried(const std::vector<TimeSpan> &times) const
{
    std::vector<TimeSpan> result;
    result.reserve(times.size());
    for (const TimeSpan &span : times) {
        const Utf16Range range = carried(span.range);
        if (range.isEmpty()) {
            continue;
        }
        if (!result.empty() && range.start < result.back().range.stop) {
            TimeSpan &last = result.back();
            last.range.stop = std::max(last.range.stop, range.stop);
            last.end = std::max(last.end, span.end);
            continue;
        }
        result.push_back({.range = range, .start = span.start, .end = span.end});
    }
    return result;
}

std::vector<SourcePiece> SameWords::carried(const std::vector<SourcePiece> &pieces) const
{
    std::vector<SourcePiece> result;
    result.reserve(pieces.size());
    const qsizetype growth = m_after.stop - m_before.stop;
    const auto add = [&](const SourcePiece &piece, Utf16Range part, qsizetype moved) {
        if (!part.isEmpty()) {
            result.push_back({.body = part.start + moved,
                              .source = piece.source + (part.start - piece.body),
                              .length = part.length()});
        }
    };
    for (const SourcePiece &piece : pieces) {
        const Utf16Range whole{piece.body, piece.body + piece.length};
        add(piece, whole.intersected({Utf16Offset(0), m_before.start}), 0);
        if (whole.overlaps(m_before)) {
            for (const Same &same : m_same) {
                add(piece, whole.intersected({same.before, same.before + same.length}),
                    same.after - same.before);
            }
        }
        add(piece, whole.intersected({m_before.stop, std::max(m_before.stop, whole.stop)}), growth);
    }
    return result;
}

} // namespace visavis

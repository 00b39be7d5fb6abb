// SPDX-License-Identifier: MIT
#include "models/anchoring/samewords.h"

#include "models/anchoring/editcontext.h"

#include <QHash>

#include <algorithm>

namespace visavis
{

namespace
{

/// The words that both texts have, in order, with what is the same between neighbours.
std::vector<SameWords::Same> joined(const std::vector<EditContext::WordPair> &words, QStringView before,
                                    QStringView after)
{
    std::vector<SameWords::Same> same;
    for (const EditContext::WordPair &pair : words) {
        if (slice(before, pair.before) != slice(after, pair.after)) {
            continue;
        }
        const SameWords::Same word{
            .before = pair.before.start, .after = pair.after.start, .length = pair.before.length()};
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

/// How far what was put into a text, or taken out of it, could as well have been put in, or taken out, before
/// the place where it seems to be: of "very, very" nobody can tell which is new.
qsizetype slide(QStringView text, qsizetype start, qsizetype length)
{
    qsizetype slid = 0;
    while (slid < start && text[start - 1 - slid] == text[start + length - 1 - slid]) {
        ++slid;
    }
    return slid;
}

} // namespace

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

SameWords::SameWords(const QString &removed, const QString &inserted, Utf16Offset start)
    : m_before{start, start + removed.size()}
    , m_after{start, start + inserted.size()}
    , m_removed(removed)
{
    compare(removed, inserted, start, start);
}

SameWords::SameWords(const TextEdit &edit)
{
    const QString removed = edit.before.text();
    const QString inserted = edit.after.text();
    const Utf16Offset start = edit.before.start;
    m_before = {start, start + removed.size()};
    m_after = {start, start + inserted.size()};
    m_removed = removed;
    if (edit.keepsOrMovesParts()) {
        compareParts(edit);
    } else {
        compare(removed, inserted, start, start);
    }
}

void SameWords::compare(const QString &removed, const QString &inserted, Utf16Offset before,
                        Utf16Offset after)
{
    const qsizetype atStart = sameAtStart(removed, inserted);
    const qsizetype atEnd =
        sameAtEnd(QStringView(removed).sliced(atStart), QStringView(inserted).sliced(atStart));
    if (atStart > 0) {
        m_same.push_back({.before = before, .after = after, .length = atStart});
    }
    const EditContext context(removed, inserted, atStart, atEnd);
    for (Same same : joined(context.between(), removed, inserted)) {
        same.before = before + same.before.value();
        same.after = after + same.after.value();
        m_same.push_back(same);
    }
    if (atEnd > 0) {
        m_same.push_back({.before = before + (removed.size() - atEnd),
                          .after = after + (inserted.size() - atEnd),
                          .length = atEnd});
    }
    const qsizetype gone = removed.size() - atStart - atEnd;
    const qsizetype come = inserted.size() - atStart - atEnd;
    if ((gone == 0) != (come == 0)) {
        const qsizetype slid = slide(gone > 0 ? removed : inserted, atStart, std::max(gone, come));
        m_doubtful.push_back({before + (atStart - slid), before + (atStart + gone)});
    }
    const auto inWhole = [before](Utf16Range range) {
        return Utf16Range{before + range.start.value(), before + range.stop.value()};
    };
    std::ranges::transform(context.doubtful(), std::back_inserter(m_doubtful), inWhole);
    m_firm.push_back(inWhole(context.firmAtStart()));
    m_firm.push_back(inWhole(context.firmAtEnd()));
}

void SameWords::compareParts(const TextEdit &edit)
{
    const std::vector<Utf16Range> before = edit.before.ranges();
    const std::vector<Utf16Range> after = edit.after.ranges();
    QHash<TextPart::Identity, size_t> partners;
    for (size_t i = 0; i < after.size(); ++i) {
        partners.insert(edit.after.parts[i].identity(), i);
    }
    std::optional<std::pair<Utf16Offset, Utf16Offset>> stops; // of the part before
    for (size_t i = 0; i < before.size(); ++i) {
        const auto partner = partners.constFind(edit.before.parts[i].identity());
        if (partner == partners.constEnd()) {
            stops.reset();
            continue;
        }
        const Utf16Range there = after[*partner];
        const qsizetype gap = stops ? before[i].start - stops->first : 0;
        if (gap > 0 && there.start - stops->second == gap) {
            m_same.push_back({.before = stops->first, .after = stops->second, .length = gap});
        }
        compare(edit.before.parts[i].text, edit.after.parts[*partner].text, before[i].start, there.start);
        stops = {before[i].stop, there.stop};
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

bool SameWords::isDoubtful(Utf16Range range) const
{
    return std::ranges::any_of(m_doubtful, [&](Utf16Range place) {
        return place.contains(range.start) || (place.start < range.stop && range.stop <= place.stop);
    });
}

bool SameWords::isFirm(Utf16Range range) const
{
    return std::ranges::any_of(
        m_firm, [&](Utf16Range place) { return place.start <= range.start && range.stop <= place.stop; });
}

/// Whether a stretch holds a letter or digit; what reaches beyond the piece is known to be the same anyway.
bool SameWords::hasWords(const Same &same) const
{
    if (same.before < m_before.start || same.before + same.length > m_before.stop) {
        return true;
    }
    const QStringView text = QStringView(m_removed).sliced(same.before - m_before.start, same.length);
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

std::optional<Utf16Range> SameWords::certain(Utf16Range range) const
{
    if (isDoubtful(range)) {
        return {};
    }
    const std::vector<Same> same = unchangedIn(range);
    if (range.isEmpty() || same.empty() || same.front().before != range.start ||
        same.back().before + same.back().length != range.stop) {
        return {};
    }
    if (!isFirm(range) && (!hasWords(same.front()) || !hasWords(same.back()))) {
        return {}; // a comma or a space is soon the same
    }
    qsizetype kept = 0;
    Utf16Offset end = same.front().after;
    for (const Same &one : same) {
        if (one.after < end) {
            return {};
        }
        end = one.after + one.length;
        kept += one.length;
    }
    const Utf16Range result{same.front().after, end};
    return 2 * kept >= std::max(range.length(), result.length()) ? std::optional(result) : std::nullopt;
}

std::vector<TimeSpan> SameWords::carried(const std::vector<TimeSpan> &times) const
{
    std::vector<TimeSpan> moved;
    moved.reserve(times.size());
    for (const TimeSpan &span : times) {
        if (const Utf16Range range = carried(span.range); !range.isEmpty()) {
            moved.push_back({.range = range, .start = span.start, .end = span.end});
        }
    }
    const auto startOf = [](const TimeSpan &span) { return span.range.start; };
    if (!std::ranges::is_sorted(moved, {}, startOf)) {
        std::ranges::stable_sort(moved, {}, startOf);
    }
    std::vector<TimeSpan> result;
    result.reserve(moved.size());
    for (const TimeSpan &span : moved) {
        if (result.empty() || span.range.start >= result.back().range.stop) {
            result.push_back(span);
            continue;
        }
        TimeSpan &last = result.back();
        last.range.stop = std::max(last.range.stop, span.range.stop);
        last.end = std::max(last.end, span.end);
    }
    return result;
}

std::vector<SameWords::Same> SameWords::unchangedIn(Utf16Range range) const
{
    std::vector<Same> result;
    const auto add = [&](Utf16Range part, qsizetype moved) {
        if (part.isEmpty()) {
            return;
        }
        const Same same{.before = part.start, .after = part.start + moved, .length = part.length()};
        const bool continues = !result.empty() &&
                               result.back().before + result.back().length == same.before &&
                               result.back().after + result.back().length == same.after;
        if (continues) {
            result.back().length += same.length;
        } else {
            result.push_back(same);
        }
    };
    add(range.intersected({Utf16Offset(0), m_before.start}), 0);
    if (range.overlaps(m_before)) {
        const auto ends = [](const Same &same) { return same.before + same.length; };
        for (auto same = std::ranges::upper_bound(m_same, range.start, {}, ends);
             same != m_same.end() && same->before < range.stop; ++same) {
            add(range.intersected({same->before, same->before + same->length}), same->after - same->before);
        }
    }
    add(range.intersected({m_before.stop, std::max(m_before.stop, range.stop)}),
        m_after.stop - m_before.stop);
    return result;
}

std::vector<SourcePiece> SameWords::carried(const std::vector<SourcePiece> &pieces) const
{
    std::vector<SourcePiece> result;
    result.reserve(pieces.size());
    for (const SourcePiece &piece : pieces) {
        for (const Same &same : unchangedIn({piece.body, piece.body + piece.length})) {
            result.push_back({.body = same.after,
                              .source = piece.source + (same.before - piece.body),
                              .length = same.length});
        }
    }
    if (!std::ranges::is_sorted(result, {}, &SourcePiece::body)) {
        std::ranges::stable_sort(result, {}, &SourcePiece::body);
    }
    return result;
}

} // namespace visavis

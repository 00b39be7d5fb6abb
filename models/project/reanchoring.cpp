// SPDX-License-Identifier: MIT
#include "models/project/reanchoring.h"

namespace visavis
{

void takeWords(Annotation &annotation, QStringView body, const OffsetMap &map)
{
    const auto text = [&](CodePoint start, CodePoint stop) {
        return slice(body, map.toUtf16(CodePointRange{start, stop})).toString();
    };
    const CodePoint contextStart(
        std::max<qsizetype>(0, annotation.start.value() - Annotation::ContextLength));
    const CodePoint contextStop(
        std::min(map.codePointCount().value(), annotation.stop.value() + Annotation::ContextLength));
    annotation.quote = text(annotation.start, annotation.stop);
    annotation.prefix = text(contextStart, annotation.start);
    annotation.suffix = text(annotation.stop, contextStop);
}

Annotation withoutPlace(const Annotation &annotation)
{
    Annotation without = annotation;
    without.start = without.stop = CodePoint(0);
    if (without.state == AnchorState::Anchored) {
        without.state = AnchorState::Orphan;
        without.score = 0;
    }
    return without;
}

void AnchoringSummary::count(const Annotation &after, AnchorRule rule)
{
    switch (after.state) {
    case AnchorState::Anchored:
        ++(rule == AnchorRule::Unchanged ? unchanged : changed);
        break;
    case AnchorState::ToReview:
        ++toReview;
        break;
    case AnchorState::Orphan:
        ++orphans;
        break;
    }
}

AnchoringSummary &AnchoringSummary::operator+=(const AnchoringSummary &other)
{
    unchanged += other.unchanged;
    changed += other.changed;
    toReview += other.toReview;
    orphans += other.orphans;
    return *this;
}

Reanchoring::Reanchoring(const QString &before, const QString &after)
    : m_before(before)
    , m_whole(m_before)
    , m_after(after)
    , m_beforeMap(before)
    , m_afterMap(after)
    , m_mapping(before, after)
{
}

Reanchoring::Reanchoring(const QString &before, const QString &after, QStringView whole)
    : m_before(before)
    , m_whole(whole)
    , m_isPart(true)
    , m_after(after)
    , m_beforeMap(before)
    , m_afterMap(after)
    , m_mapping(before, after)
{
}

namespace
{

/// The words that are kept with an annotation.
QString keptWords(const Annotation &annotation)
{
    return annotation.prefix + annotation.quote + annotation.suffix;
}

/// Where the quote stands with the words around it, if that is one place and there are words enough.
std::optional<Utf16Range> onlyPlaceOf(const Annotation &annotation, QStringView text)
{
    constexpr qsizetype Enough = 40; // UTF-16 units
    const QString words = keptWords(annotation);
    const qsizetype first = words.size() < Enough ? -1 : text.indexOf(words);
    if (first < 0 || text.indexOf(words, first + 1) >= 0) {
        return {};
    }
    const Utf16Offset start(first + annotation.prefix.size());
    return Utf16Range{start, start + annotation.quote.size()};
}

} // namespace

/// Whether what stands in this place of the new text came there: nothing of it was in the old text, neither
/// there nor, in the same words, anywhere else where the annotation was not.
bool Reanchoring::isNewThere(Utf16Range place, const Annotation &annotation) const
{
    const QString words = keptWords(annotation);
    if ((m_isPart && words.size() > Reach) || !m_mapping.isNew(place)) {
        return false;
    }
    const qsizetype first = m_whole.indexOf(words);
    const bool isItself = annotation.state == AnchorState::Anchored;
    return first < 0 || (isItself && m_whole.indexOf(words, first + 1) < 0);
}

Placement Reanchoring::placement(const Annotation &annotation) const
{
    const Utf16Range old = m_beforeMap.toUtf16(annotation.range());
    Placement placed = old.isEmpty() ? Placement{} : m_mapping.place(old);
    if (annotation.state == AnchorState::ToReview && placed.state == AnchorState::Anchored) {
        placed.state = AnchorState::ToReview; // that it stays is certain, that it was right is not
        placed.rule = AnchorRule::Doubtful;
    }
    if (old.isEmpty()) {
        const Utf16Offset nowhere = m_mapping.carried(old.start);
        placed.range = {nowhere, nowhere};
    }
    const bool isKept = annotation.state == AnchorState::Orphan && !annotation.awaitsReview();
    const auto found =
        placed.state == AnchorState::Orphan && !isKept ? onlyPlaceOf(annotation, m_after) : std::nullopt;
    if (!found) {
        return placed;
    }
    const bool isSure = isNewThere(*found, annotation);
    if (isSure && annotation.state != AnchorState::ToReview) {
        return {.range = *found, .state = AnchorState::Anchored, .rule = AnchorRule::Unchanged, .score = 1};
    }
    if (isSure || annotation.state != AnchorState::Orphan) {
        return {.range = *found, .state = AnchorState::ToReview, .rule = AnchorRule::Doubtful, .score = 1};
    }
    return placed;
}

std::optional<CodePoint> Reanchoring::carriedStart(CodePoint place) const
{
    constexpr qsizetype Words = 60; // code points
    const CodePoint end = m_beforeMap.codePointCount();
    if (place >= end) {
        return std::nullopt;
    }
    const Placement found =
        m_mapping.place(m_beforeMap.toUtf16(CodePointRange{place, std::min(place + Words, end)}));
    return found.state == AnchorState::Orphan ? std::nullopt
                                              : std::optional(m_afterMap.toCodePoint(found.range.start));
}

Reanchoring::Placed Reanchoring::placedByWords(const Annotation &annotation, RevisionId revision) const
{
    Annotation there = withoutPlace(annotation);
    const auto found =
        annotation.state == AnchorState::Orphan ? std::nullopt : onlyPlaceOf(annotation, m_before);
    if (found) {
        const CodePointRange range = m_beforeMap.toCodePoints(*found);
        there = annotation;
        there.start = range.start;
        there.stop = range.stop;
    }
    return placed(there, revision);
}

Reanchoring::Placed Reanchoring::placed(const Annotation &annotation, RevisionId revision) const
{
    const Placement place = placement(annotation);
    const CodePointRange range = m_afterMap.toCodePoints(place.range);
    Annotation after = annotation;
    after.revision = revision;
    after.start = range.start;
    after.stop = range.stop;
    after.state = place.state;
    // What a person keeps as an orphan is not asked about at every new text.
    const bool isKept = annotation.state == AnchorState::Orphan && place.state == AnchorState::Orphan;
    after.score = isKept ? annotation.score : place.score;
    if (after.state == AnchorState::Anchored) {
        takeWords(after, m_after, m_afterMap);
    }
    return {.annotation = after, .rule = place.rule};
}

void OrphanWords::add(const Annotation &annotation)
{
    if (annotation.state == AnchorState::Orphan) {
        ++m_counts[keptWords(annotation)];
    }
}

Reanchoring::Placed OrphanWords::decided(const Annotation &before, Reanchoring::Placed after) const
{
    const bool isBack =
        before.state == AnchorState::Orphan && after.annotation.state == AnchorState::Anchored;
    if (isBack && m_counts.value(keptWords(before)) > 1) {
        after.annotation.state = AnchorState::ToReview;
        after.annotation.quote = before.quote;
        after.annotation.prefix = before.prefix;
        after.annotation.suffix = before.suffix;
        after.rule = AnchorRule::Doubtful;
    }
    return after;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/revisedpassages.h"

#include "models/project/anchors.h"

namespace visavis
{

namespace
{

/// UTF-16 units on each side of a passage.
constexpr qsizetype Around = 240;

/// The words that are kept with an annotation.
Cutting keptWords(const Annotation &annotation)
{
    const auto isFull = [](const QString &context) {
        return context.toUcs4().size() >= Annotation::ContextLength;
    };
    const Utf16Offset start(annotation.prefix.size());
    return {.text = annotation.prefix + annotation.quote + annotation.suffix,
            .passage = {start, start + annotation.quote.size()},
            .different = {},
            .isStartCut = isFull(annotation.prefix),
            .isStopCut = isFull(annotation.suffix)};
}

} // namespace

void RevisedPassages::setProject(Project *project)
{
    m_project = project;
    m_former.reset();
}

const RevisedPassages::Former *RevisedPassages::textOf(RevisionId revision)
{
    constexpr CodePoint Long(1'000'000);
    if (m_former && m_former->revision == revision) {
        return &*m_former;
    }
    if (m_project->snapshot().lengthOf(revision) > Long) {
        return nullptr;
    }
    const auto transcript = m_project->snapshot().transcript(revision);
    if (!transcript) {
        return nullptr;
    }
    m_former = Former{.revision = revision, .transcript = *transcript, .map = OffsetMap((*transcript)->body)};
    return &*m_former;
}

Cutting RevisedPassages::former(const Annotation &annotation)
{
    const auto place = lastCertainPlace(m_project->snapshot().database(), annotation.id);
    const Former *text = place && *place ? textOf((*place)->revision) : nullptr;
    if (text && (*place)->range.stop <= text->map.codePointCount()) {
        const QStringView body = text->transcript->body;
        const Utf16Range passage = text->map.toUtf16((*place)->range);
        if (slice(body, passage) == annotation.quote) {
            return cutOut(body, passage, Around);
        }
    }
    return keptWords(annotation);
}

Result<RevisedPassage> RevisedPassages::of(const Annotation &annotation)
{
    const auto transcript = m_project->transcript(annotation.episode);
    const auto offsets = m_project->offsets(annotation.episode);
    if (!transcript || !offsets) {
        return std::unexpected(transcript ? offsets.error() : transcript.error());
    }
    const CodePoint end = (*offsets)->codePointCount();
    const CodePointRange range{std::min(annotation.start, end), std::min(annotation.stop, end)};
    RevisedPassage passage{.before = former(annotation),
                           .after = cutOut((*transcript)->body, (*offsets)->toUtf16(range), Around)};
    markDifferences(passage.before, passage.after);
    return passage;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/editedpassages.h"

namespace visavis
{

EditedPassages::EditedPassages(const Transcript &transcript, const OffsetMap &map, const TextEdit &edit,
                               const ReplacedPlaces *replaced)
    : m_transcript(transcript)
    , m_map(map)
    , m_same(edit)
    , m_replaced(replaced)
    , m_edited{edit.before.start, edit.before.start + edit.before.text().size()}
    , m_inserted(edit.after.text())
{
}

bool EditedPassages::touches(const Annotation &annotation) const
{
    const CodePointRange edited = m_map.toCodePoints(m_edited);
    return annotation.start < edited.stop + Annotation::ContextLength &&
           annotation.stop > edited.start - Annotation::ContextLength;
}

Utf16Range EditedPassages::around(Utf16Range passage) const
{
    const auto atCharacter = [this](Utf16Offset place) { return m_map.toUtf16(m_map.toCodePoint(place)); };
    const Utf16Offset start = std::min(passage.start, m_edited.start);
    const Utf16Offset stop = std::max(passage.stop, m_edited.stop);
    return {atCharacter(std::max(Utf16Offset(0), start - Reanchoring::Reach)),
            atCharacter(std::min(Utf16Offset(m_transcript.body.size()), stop + Reanchoring::Reach))};
}

EditedPassages::Cutout &EditedPassages::cutoutFor(Utf16Range passage)
{
    const Utf16Range wanted = around(passage);
    if (!m_cutout || wanted.start < m_cutout->range.start || wanted.stop > m_cutout->range.stop) {
        Cutout cutout{.range = wanted,
                      .firstCodePoint = m_map.toCodePoint(wanted.start).value(),
                      .after = m_transcript.text({wanted.start, m_edited.start}).toString(),
                      .afterMap = {},
                      .compared = nullptr};
        cutout.after += m_inserted;
        cutout.after += m_transcript.text({m_edited.stop, wanted.stop});
        cutout.afterMap = OffsetMap(cutout.after);
        m_cutout = std::move(cutout);
    }
    return *m_cutout;
}

const Reanchoring &EditedPassages::compared(Cutout &cutout) const
{
    if (!cutout.compared) {
        cutout.compared = std::make_unique<const Reanchoring>(m_transcript.text(cutout.range).toString(),
                                                              cutout.after, m_transcript.body);
    }
    return *cutout.compared;
}

std::optional<Utf16Range> EditedPassages::certainPlace(Utf16Range passage) const
{
    const auto known = m_replaced ? m_replaced->carried(passage) : std::nullopt;
    return known ? known : m_same.certain(passage);
}

Annotation EditedPassages::placed(const Annotation &annotation)
{
    const Utf16Range passage = m_map.toUtf16(annotation.range());
    Cutout &cutout = cutoutFor(passage);
    const auto certain = annotation.state == AnchorState::Orphan ? std::nullopt : certainPlace(passage);
    Annotation after = annotation;
    if (certain) {
        const qsizetype first = cutout.range.start.value();
        const CodePointRange range =
            cutout.afterMap.toCodePoints(Utf16Range{certain->start - first, certain->stop - first});
        after.start = range.start;
        after.stop = range.stop;
        if (after.state == AnchorState::Anchored) {
            takeWords(after, cutout.after, cutout.afterMap);
        }
    } else {
        after.start = annotation.start - cutout.firstCodePoint;
        after.stop = annotation.stop - cutout.firstCodePoint;
        after = compared(cutout).placed(after, annotation.revision).annotation;
    }
    if (after.state == AnchorState::Orphan && passage.isEmpty()) {
        const qsizetype nowhere = m_same.carried(passage).start - cutout.range.start;
        after.start = after.stop = cutout.afterMap.toCodePoint(Utf16Offset(nowhere));
    }
    after.start = after.start + cutout.firstCodePoint;
    after.stop = after.stop + cutout.firstCodePoint;
    return after;
}

} // namespace visavis

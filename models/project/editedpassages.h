// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/replacedplaces.h"
#include "models/anchoring/samewords.h"
#include "models/project/reanchoring.h"

#include <memory>

namespace visavis
{

/// What becomes of an episode's annotations when its text is edited in place. One whose ends the edit does
/// not touch stays where it is, whatever changes between them; of the others the texts around the edit are
/// compared, as for a new text of the episode, so that what is in doubt is to review.
class EditedPassages
{
public:
    /// The map is of the transcript's body. What was replaced, if that is known, needs no comparison. All
    /// outlive this.
    EditedPassages(const Transcript &transcript, const OffsetMap &map, const TextEdit &edit,
                   const ReplacedPlaces *replaced = nullptr);

    /// Whether it has to be asked about: the edit is in it, or among the words around that are kept with it.
    /// Of others that begin behind the edit, only the place changes, as far as the text grows.
    [[nodiscard]] bool touches(const Annotation &annotation) const;
    /// As it stands in the text after.
    [[nodiscard]] Annotation placed(const Annotation &annotation);

private:
    /// A part of the text before and after, wide enough for an annotation and the edit.
    struct Cutout {
        Utf16Range range; ///< of the text before
        qsizetype firstCodePoint = 0;
        QString after;
        OffsetMap afterMap;
        std::unique_ptr<const Reanchoring> compared; ///< made when it is needed
    };
    [[nodiscard]] Utf16Range around(Utf16Range passage) const;
    Cutout &cutoutFor(Utf16Range passage);
    [[nodiscard]] const Reanchoring &compared(Cutout &cutout) const;
    /// Where it stands beyond doubt.
    [[nodiscard]] std::optional<Utf16Range> certainPlace(Utf16Range passage) const;

    const Transcript &m_transcript;
    const OffsetMap &m_map;
    SameWords m_same;
    const ReplacedPlaces *m_replaced; ///< Null when it is not known.
    Utf16Range m_edited;              ///< in the text before
    QString m_inserted;
    std::optional<Cutout> m_cutout; ///< the last one, which most annotations share
};

} // namespace visavis

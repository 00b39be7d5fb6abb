// SPDX-License-Identifier: MIT
#include "ui/pane/annotationhighlight.h"

namespace visavis
{

Highlight highlightOf(const Annotation &annotation, const ProjectData &records, const OffsetMap &map)
{
    Highlight highlight{.id = annotation.id,
                        .range = map.toUtf16(annotation.range()),
                        .colour = annotation.colour,
                        .tagColours = {},
                        .tagNames = {},
                        .hasNote = !records.notesOn(annotation.guid).empty(),
                        .isDoubtful = annotation.state == AnchorState::ToReview};
    for (const TaggingId tagging : records.taggingsOf(annotation.id)) {
        if (const Tag *tag = records.tags().find(records.taggings().find(tagging)->tag)) {
            highlight.tagColours.push_back(tag->colour);
            highlight.tagNames.append(tag->name);
        }
    }
    return highlight;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/pane/annotationhighlight.h"

#include "models/people/access.h"
#include "models/project/showncoders.h"

namespace visavis
{

Highlight highlightOf(const Annotation &annotation, Project &project, const OffsetMap &map)
{
    const ProjectData &records = project.data();
    const ShownCoders &coders = *project.shownCoders();
    const auto &notes = records.notesOn(annotation.guid);
    Highlight highlight{.id = annotation.id,
                        .range = map.toUtf16(annotation.range()),
                        .colour = coders.colourOf(annotation),
                        .tagColours = {},
                        .tagNames = {},
                        .hasNote = std::ranges::any_of(
                            notes, [&](NoteId id) { return coders.shows(records.notes().find(id)->coder); }),
                        .isDoubtful = annotation.state == AnchorState::ToReview,
                        .restriction = Access::of(annotation).today()};
    for (const TaggingId id : records.taggingsOf(annotation.id)) {
        const Tagging *tagging = records.taggings().find(id);
        if (const Tag *tag = coders.shows(tagging->coder) ? records.tags().find(tagging->tag) : nullptr) {
            highlight.tagColours.push_back(tag->colour);
            highlight.tagNames.append(tag->name);
        }
    }
    return highlight;
}

} // namespace visavis

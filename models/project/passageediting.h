// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editingbase.h"

namespace visavis
{

/// What a person does to passages that are marked already, as EditingBase says.
class PassageEditing : private EditingBase
{
public:
    /// Whether words that are tagged become part of a passage of the same coder and tag that they overlap.
    enum class SameTag { KeepApart, Extend };

    explicit PassageEditing(Project &project)
        : EditingBase(project)
    {
    }

    /// The passage of the current coder, in the text as it is, that has the tag and overlaps the range or
    /// touches it; of several the first. Invalid when there is none.
    [[nodiscard]] AnnotationId taggedAt(EpisodeId episode, CodePointRange range, TagId tag) const;
    /// Makes a passage reach over the range too.
    [[nodiscard]] Result<void> extend(AnnotationId annotation, CodePointRange range);
    /// Parts a passage in two at a place inside it, without the spaces that stand there. Both have its colour
    /// and taggings, the first its note and links. Gives the second; CannotSplit where a part would have no
    /// words.
    [[nodiscard]] Result<AnnotationId> split(AnnotationId annotation, CodePoint place);
    /// Makes one passage of several of one text, from the first word to the last: the first of them, with the
    /// taggings, notes and links of all. A tag that several have keeps the greatest weight. PassagesApart
    /// where they are not of one text, or fewer than two.
    [[nodiscard]] Result<AnnotationId> merge(const std::vector<AnnotationId> &annotations);
    /// From 0 (none said) to MostWeight.
    [[nodiscard]] Result<void> setWeight(TaggingId tagging, double weight);
    [[nodiscard]] Result<void> setQuotable(const std::vector<AnnotationId> &annotations, bool isQuotable);

    static constexpr int MostWeight = 100;

private:
    /// With the words that stand at its place.
    [[nodiscard]] Result<Annotation> reworded(Annotation annotation);
    /// What makes links of several objects those of the first.
    [[nodiscard]] QList<Change> joinedLinks(const std::vector<QUuid> &objects) const;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editingbase.h"

namespace visavis
{

/// What a person does who sorts the passages of a tag into those inside it, as EditingBase says. Only the
/// taggings of the coder who acts are touched.
class SortingEditing : private EditingBase
{
public:
    explicit SortingEditing(Project &project)
        : EditingBase(project)
    {
    }

    /// Puts one tag in place of another on these annotations, as NoteEditing::retag. Errors: NoSuchTag,
    /// TagDropped, TagNotCodable.
    [[nodiscard]] Result<void> send(const std::vector<AnnotationId> &annotations, TagId from, TagId to);
    /// The same to a tag that is made inside the first in the same step; gives it. Errors as
    /// Editing::createTag.
    [[nodiscard]] Result<TagId> sendToNew(const std::vector<AnnotationId> &annotations, TagId from,
                                          const QString &name);

private:
    [[nodiscard]] std::vector<TaggingId> ownTaggings(const std::vector<AnnotationId> &annotations,
                                                     TagId tag) const;
};

} // namespace visavis

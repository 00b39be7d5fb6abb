// SPDX-License-Identifier: MIT
#include "models/project/sortingediting.h"

#include "models/project/noteediting.h"
#include "models/project/tagrules.h"

namespace visavis
{

std::vector<TaggingId> SortingEditing::ownTaggings(const std::vector<AnnotationId> &annotations,
                                                   TagId tag) const
{
    std::vector<TaggingId> taggings = taggingsWith(m_project, annotations, tag);
    std::erase_if(taggings,
                  [&](TaggingId id) { return data().taggings().find(id)->coder != m_project.coder(); });
    return taggings;
}

Result<void> SortingEditing::send(const std::vector<AnnotationId> &annotations, TagId from, TagId to)
{
    const Tag *before = data().tags().find(from);
    const Tag *after = data().tags().find(to);
    if (!before || !after) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (auto given = checkMayBeGiven(data(), to); !given) {
        return given;
    }
    const auto taggings = ownTaggings(annotations, from);
    return perform(ActionKind::Retag, {before->name, after->name, QString::number(taggings.size())},
                   retagged(data(), taggings, to));
}

Result<TagId> SortingEditing::sendToNew(const std::vector<AnnotationId> &annotations, TagId from,
                                        const QString &name)
{
    const Tag *before = data().tags().find(from);
    const auto tag = before ? newLastTag(data(), m_project.ids(), name, from) : fail(ErrorCode::NoSuchTag);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    const auto taggings = ownTaggings(annotations, from);
    return perform(ActionKind::Retag, {before->name, tag->name, QString::number(taggings.size())},
                   QList<Change>{Change::create(*tag)} + retagged(data(), taggings, tag->id))
        .transform([&] { return tag->id; });
}

} // namespace visavis

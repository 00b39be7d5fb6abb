// SPDX-License-Identifier: MIT
#include "models/project/tagrules.h"

#include "models/project/idallocator.h"
#include "models/project/siblings.h"

#include <algorithm>
#include <limits>

namespace visavis
{

bool isCodebookProtected(const ProjectData &data)
{
    return std::ranges::any_of(data.linksOf(CodebookGuid),
                               [&](LinkId id) { return data.links().find(id)->name == Link::Protects; });
}

Result<void> checkCodebookOpen(const ProjectData &data)
{
    return isCodebookProtected(data) ? Result<void>(fail(ErrorCode::CodebookProtected)) : Result<void>();
}

Result<void> checkMayBeGiven(const ProjectData &data, TagId id)
{
    const Tag *tag = data.tags().find(id);
    if (!tag) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (tag->status == TagStatus::Dropped) {
        return fail(ErrorCode::TagDropped, {tag->name});
    }
    return tag->codable ? Result<void>() : fail(ErrorCode::TagNotCodable, {tag->name});
}

Result<void> checkTagName(const ProjectData &data, const QString &givenName, TagId parent, TagId except)
{
    const QString name = givenName.trimmed();
    if (name.isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (parent.isValid() && !data.tags().find(parent)) {
        return fail(ErrorCode::NoSuchTag);
    }
    for (const Tag &tag : data.tags()) {
        if (tag.parent == parent && tag.id != except && tag.name.compare(name, Qt::CaseInsensitive) == 0) {
            return fail(ErrorCode::NameTaken, {name});
        }
    }
    return {};
}

Tag newTag(IdAllocator &ids, const QString &name, TagId parent, const QString &position, size_t tagsBefore)
{
    return {.id = ids.next<Tag>(),
            .guid = QUuid::createUuid(),
            .parent = parent,
            .position = position,
            .name = name.trimmed(),
            .colour = palette()[tagsBefore % palette().size()].colour,
            .kind = TagKind::Code,
            .status = TagStatus::Candidate,
            .codable = true,
            .shortcut = {},
            .description = {},
            .include = {},
            .exclude = {}};
}

Result<Tag> newLastTag(const ProjectData &data, IdAllocator &ids, const QString &name, TagId parent)
{
    return checkCodebookOpen(data)
        .and_then([&] { return checkTagName(data, name, parent, {}); })
        .transform([&] {
            const QString position =
                positionAmong(data.tags(), data.childrenOf(parent), std::numeric_limits<int>::max());
            return newTag(ids, name, parent, position, size_t(data.tags().size()));
        });
}

QHash<TagId, std::vector<const Tag *>> tagsByParent(const ProjectData &data)
{
    QHash<TagId, std::vector<const Tag *>> tags;
    for (const Tag &tag : data.tags()) {
        tags[data.tags().find(tag.parent) ? tag.parent : TagId()].push_back(&tag);
    }
    for (std::vector<const Tag *> &siblings : tags) {
        std::ranges::sort(siblings, [](const Tag *left, const Tag *right) {
            return std::tie(left->position, left->id) < std::tie(right->position, right->id);
        });
    }
    return tags;
}

std::vector<TagId> withAllInside(const ProjectData &data, TagId tag)
{
    const QHash<TagId, std::vector<const Tag *>> children = tagsByParent(data);
    std::vector<TagId> tags{tag};
    QSet<TagId> seen{tag}; // a damaged file could hold a ring of parents
    for (size_t next = 0; next < tags.size(); ++next) {
        for (const Tag *child : children.value(tags[next])) {
            if (!seen.contains(child->id)) {
                seen.insert(child->id);
                tags.push_back(child->id);
            }
        }
    }
    return tags;
}

} // namespace visavis

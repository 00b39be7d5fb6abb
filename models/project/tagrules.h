// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/project/projectdata.h"

namespace visavis
{

class IdAllocator;

// What holds for every edit of the codebook and every tagging.

/// The codebook as something that links point to: the same in all projects.
inline constexpr QUuid CodebookGuid{0x6d8a2f4e, 0x51c7, 0x4b0a, 0x9e, 0x36, 0x2f,
                                    0xd1,       0x8c,   0x47,   0xa0, 0x5b};

/// Whether somebody said that no tag may be made, changed or deleted; tags are given all the same.
[[nodiscard]] bool isCodebookProtected(const ProjectData &data);
/// Error CodebookProtected.
[[nodiscard]] Result<void> checkCodebookOpen(const ProjectData &data);

/// Whether a tag is given to passages: it is codable and not dropped.
[[nodiscard]] inline bool mayBeGiven(const Tag &tag)
{
    return tag.codable && tag.status != TagStatus::Dropped;
}
/// Errors: NoSuchTag, TagDropped, TagNotCodable.
[[nodiscard]] Result<void> checkMayBeGiven(const ProjectData &data, TagId tag);

/// Whether a tag may have this name under this parent. Errors: NameEmpty, NoSuchTag (the parent), NameTaken
/// by another than `except`.
[[nodiscard]] Result<void> checkTagName(const ProjectData &data, const QString &name, TagId parent,
                                        TagId except);

/// A tag that is to be made, with the palette's next colour behind those of so many tags.
[[nodiscard]] Tag newTag(IdAllocator &ids, const QString &name, TagId parent, const QString &position,
                         size_t tagsBefore);
/// One that is to be the last among the parent's children. Errors: CodebookProtected, and as checkTagName.
[[nodiscard]] Result<Tag> newLastTag(const ProjectData &data, IdAllocator &ids, const QString &name,
                                     TagId parent);

/// Tags by the tag that they stand in (none: the root), in order. One whose parent is not there stands at the
/// root.
[[nodiscard]] QHash<TagId, std::vector<const Tag *>> tagsByParent(const ProjectData &data);

/// A tag, and then those that stand in it at any level, each before what stands in itself.
[[nodiscard]] std::vector<TagId> withAllInside(const ProjectData &data, TagId tag);

} // namespace visavis

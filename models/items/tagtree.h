// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"

#include <QHash>

#include <vector>

namespace visavis
{

struct Tag;
class ProjectData;

/// Which tag stands in which row below which: what CodebookModel shows. The root has no id and is always
/// there; a tag whose parent is not there stands at the root. The tags' records are in the project's data.
class TagTree
{
public:
    TagTree() { clear(); }

    void clear();
    /// Every tag of the data in its place.
    void fill(const ProjectData &data);

    [[nodiscard]] bool contains(TagId tag) const { return m_nodes.contains(tag); }
    /// The rows below a tag, or the root; none for a tag that is not there.
    [[nodiscard]] const std::vector<TagId> &childrenOf(TagId parent) const;
    /// The tag that this one stands below; no id at the root.
    [[nodiscard]] TagId parentOf(TagId tag) const { return m_nodes.value(tag).parent; }
    [[nodiscard]] int rowOf(TagId tag) const { return m_nodes.value(tag).row; }

    /// Where a tag belongs by its record.
    struct Place {
        TagId parent;
        int row = 0; ///< before this row, counted as the rows are now
    };
    [[nodiscard]] Place placeFor(const Tag &tag, const ProjectData &data) const;
    /// False for one that is not there.
    [[nodiscard]] bool isInPlace(const Tag &tag, const ProjectData &data) const;

    /// The parent must be there, the tag must not.
    void insert(TagId tag, const Place &place);
    /// The tag must be there, and must not go below itself.
    void move(TagId tag, const Place &place);
    /// The tag must be there, without children.
    void remove(TagId tag);

private:
    struct Node {
        TagId parent;
        int row = 0;
        std::vector<TagId> children;
    };

    void renumber(TagId parent);

    QHash<TagId, Node> m_nodes;
};

} // namespace visavis

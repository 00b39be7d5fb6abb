// SPDX-License-Identifier: MIT
#include "models/items/tagtree.h"

#include "models/project/projectdata.h"

#include <algorithm>

namespace visavis
{

namespace
{

bool isBefore(const Tag &left, const Tag &right)
{
    return std::tie(left.position, left.id) < std::tie(right.position, right.id);
}

/// The parent, or the root for a tag whose parent is not there.
TagId homeOf(const Tag &tag, const ProjectData &data)
{
    return data.tags().find(tag.parent) ? tag.parent : TagId();
}

} // namespace

void TagTree::clear()
{
    m_nodes.clear();
    m_nodes.insert(TagId(), Node());
}

void TagTree::fill(const ProjectData &data)
{
    clear();
    QHash<TagId, std::vector<const Tag *>> byParent;
    for (const Tag &tag : data.tags()) {
        byParent[homeOf(tag, data)].push_back(&tag);
    }
    // Breadth first: a damaged file may nest deeper than a stack holds.
    std::vector<TagId> waiting{TagId()};
    for (size_t next = 0; next < waiting.size(); ++next) {
        const TagId parent = waiting[next];
        std::vector<const Tag *> children = byParent.value(parent);
        std::ranges::sort(children,
                          [](const Tag *left, const Tag *right) { return isBefore(*left, *right); });
        for (const Tag *child : children) {
            m_nodes[parent].children.push_back(child->id);
            m_nodes.insert(child->id, {.parent = parent, .row = 0, .children = {}});
            waiting.push_back(child->id);
        }
        renumber(parent);
    }
}

const std::vector<TagId> &TagTree::childrenOf(TagId parent) const
{
    static const std::vector<TagId> None;
    const auto node = m_nodes.constFind(parent);
    return node == m_nodes.constEnd() ? None : node->children;
}

TagTree::Place TagTree::placeFor(const Tag &tag, const ProjectData &data) const
{
    const TagId parent = homeOf(tag, data);
    const std::vector<TagId> &siblings = childrenOf(parent);
    const auto behind = std::ranges::find_if(siblings, [&](TagId sibling) {
        const Tag *other = data.tags().find(sibling);
        return other && other->id != tag.id && isBefore(tag, *other);
    });
    return {.parent = parent, .row = int(behind - siblings.begin())};
}

bool TagTree::isInPlace(const Tag &tag, const ProjectData &data) const
{
    const auto node = m_nodes.constFind(tag.id);
    if (node == m_nodes.constEnd()) {
        return false;
    }
    const Place place = placeFor(tag, data);
    // Before itself and before the next one are the same place.
    return place.parent == node->parent && (place.row == node->row || place.row == node->row + 1);
}

void TagTree::insert(TagId tag, const Place &place)
{
    std::vector<TagId> &siblings = m_nodes[place.parent].children;
    siblings.insert(siblings.begin() + place.row, tag);
    m_nodes.insert(tag, {.parent = place.parent, .row = place.row, .children = {}});
    renumber(place.parent);
}

void TagTree::move(TagId tag, const Place &place)
{
    const TagId from = m_nodes[tag].parent;
    const int row = m_nodes[tag].row;
    std::vector<TagId> &left = m_nodes[from].children;
    left.erase(left.begin() + row);
    const bool hasClosedUp = from == place.parent && place.row > row;
    std::vector<TagId> &siblings = m_nodes[place.parent].children;
    siblings.insert(siblings.begin() + place.row - (hasClosedUp ? 1 : 0), tag);
    m_nodes[tag].parent = place.parent;
    renumber(from);
    renumber(place.parent);
}

void TagTree::remove(TagId tag)
{
    const TagId parent = m_nodes[tag].parent;
    std::vector<TagId> &siblings = m_nodes[parent].children;
    siblings.erase(siblings.begin() + m_nodes[tag].row);
    m_nodes.remove(tag);
    renumber(parent);
}

void TagTree::renumber(TagId parent)
{
    const std::vector<TagId> children = m_nodes[parent].children;
    for (int row = 0; row < int(children.size()); ++row) {
        m_nodes[children[size_t(row)]].row = row;
    }
}

} // namespace visavis

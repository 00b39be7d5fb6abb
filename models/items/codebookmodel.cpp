// SPDX-License-Identifier: MIT
#include "models/items/codebookmodel.h"

#include "models/project/editing.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// More tags than this come, go or move quicker by a reset.
constexpr qsizetype MaxSteps = 32;

const QString MimeType = u"application/x-visavis-tag"_s;

bool isBefore(const Tag &left, const Tag &right)
{
    return std::tie(left.position, left.id) < std::tie(right.position, right.id);
}

} // namespace

CodebookModel::CodebookModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_nodes.insert(TagId(), Node());
}

void CodebookModel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    rebuild();
    if (project) {
        connect(project, &Project::changed, this, &CodebookModel::follow);
        connect(project, &Project::reloaded, this, &CodebookModel::rebuild);
    }
}

void CodebookModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_nodes.insert(TagId(), Node());
    if (m_project) {
        QHash<TagId, std::vector<const Tag *>> byParent;
        for (const Tag &tag : m_project->data().tags()) {
            byParent[homeOf(tag)].push_back(&tag);
        }
        addBelow({}, byParent);
    }
    endResetModel();
}

void CodebookModel::addBelow(TagId parent, const QHash<TagId, std::vector<const Tag *>> &byParent)
{
    // Breadth first: a damaged file may nest deeper than a stack holds.
    std::vector<TagId> waiting{parent};
    for (size_t next = 0; next < waiting.size(); ++next) {
        const TagId above = waiting[next];
        std::vector<const Tag *> children = byParent.value(above);
        std::ranges::sort(children,
                          [](const Tag *left, const Tag *right) { return isBefore(*left, *right); });
        Node &node = m_nodes[above];
        for (const Tag *child : children) {
            node.children.push_back(child->id);
            waiting.push_back(child->id);
        }
        for (int row = 0; row < int(children.size()); ++row) {
            m_nodes.insert(children[size_t(row)]->id, {.parent = above, .row = row, .children = {}});
        }
    }
}

/// The parent, or the root for a tag whose parent is not there.
TagId CodebookModel::homeOf(const Tag &tag) const
{
    return m_project->data().tags().find(tag.parent) ? tag.parent : TagId();
}

TagId CodebookModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? TagId(qint64(index.internalId())) : TagId();
}

QModelIndex CodebookModel::indexOf(TagId tag) const
{
    const auto node = m_nodes.constFind(tag);
    return !tag.isValid() || node == m_nodes.constEnd() ? QModelIndex()
                                                        : createIndex(node->row, 0, quintptr(tag.value()));
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto node = m_nodes.constFind(idAt(parent));
    if (node == m_nodes.constEnd() || column != 0 || row < 0 || size_t(row) >= node->children.size()) {
        return {};
    }
    return createIndex(row, 0, quintptr(node->children[size_t(row)].value()));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    const auto node = m_nodes.constFind(idAt(index));
    return node == m_nodes.constEnd() ? QModelIndex() : indexOf(node->parent);
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    const auto node = m_nodes.constFind(idAt(parent));
    return node == m_nodes.constEnd() || parent.column() > 0 ? 0 : int(node->children.size());
}

int CodebookModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const Tag *tag = m_project ? m_project->data().tags().find(idAt(index)) : nullptr;
    if (!tag) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return tag->name;
    case Qt::ToolTipRole:
        return tag->description.isEmpty() ? QVariant() : tag->description;
    case CodeIdRole:
        return QVariant::fromValue(tag->id);
    case CodeColourRole:
        return QVariant::fromValue(tag->colour);
    case CodeCountRole:
        return m_project->data().taggingCount(tag->id);
    case CodeShortcutRole:
        return tag->shortcut;
    case CodeDescriptionRole:
        return tag->description;
    case CodePathRole:
        return m_project->data().tagPath(tag->id);
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Tag *tag = m_project ? m_project->data().tags().find(idAt(index)) : nullptr;
    if (!tag || role != Qt::EditRole) {
        return false;
    }
    if (value.toString() == tag->name) {
        return true;
    }
    if (auto renamed = Editing(*m_project).renameTag(tag->id, value.toString()); !renamed) {
        Q_EMIT errorOccurred(renamed.error());
        return false;
    }
    return true;
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    const bool writable = m_project && !m_project->isReadOnly();
    if (!index.isValid()) {
        return writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return writable ? seen | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : seen;
}

QStringList CodebookModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_project) {
        return nullptr;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    // An id holds within one file only.
    stream << m_project->path() << idAt(indexes.front()).value();
    auto *data = new QMimeData;
    data->setData(MimeType, bytes);
    return data;
}

std::optional<TagId> CodebookModel::dragged(const QMimeData *data) const
{
    if (!m_project || !data || !data->hasFormat(MimeType)) {
        return std::nullopt;
    }
    QDataStream stream(data->data(MimeType));
    QString path;
    qint64 id = 0;
    stream >> path >> id;
    const TagId tag(id);
    return stream.status() == QDataStream::Ok && path == m_project->path() && tag.isValid() &&
                   m_nodes.contains(tag)
               ? std::optional(tag)
               : std::nullopt;
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                    const QModelIndex &parent) const
{
    const auto tag = dragged(data);
    if (!tag || action != Qt::MoveAction || m_project->isReadOnly()) {
        return false;
    }
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (idAt(above) == *tag) {
            return false;
        }
    }
    return true;
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const TagId under = idAt(parent);
    const int place = row < 0 ? rowCount(parent) : row;
    const TagId tag = *dragged(data);
    const Node &now = m_nodes[tag];
    const bool stays = now.parent == under && (place == now.row || place == now.row + 1);
    if (stays) {
        return false;
    }
    if (auto moved = Editing(*m_project).moveTag(tag, under, place); !moved) {
        Q_EMIT errorOccurred(moved.error());
    }
    return false;
}

void CodebookModel::follow(const QList<Change> &changes)
{
    QSet<TagId> tags;
    QSet<TagId> counted;
    for (const Change &change : changes) {
        if (change.isAbout<Tag>()) {
            tags.insert(TagId(change.id));
        } else if (change.isAbout<Tagging>()) {
            if (change.operation != Change::Operation::Update) {
                counted.insert(fromRow<Tagging>(change.id, change.guid, change.row).tag);
            } else {
                counted.insert(TagId(change.before.toLongLong())); // of another field: then it is no tag's
                counted.insert(TagId(change.after.toLongLong()));
            }
        } else if (change.isAbout<Episode>()) { // perhaps one that goes or comes back
            const QList<TagId> inside = m_project->data().tagsIn(EpisodeId(change.id));
            counted.unite({inside.begin(), inside.end()});
        }
    }
    if (!tags.isEmpty() && !followStructure(tags)) {
        rebuild();
        return;
    }
    for (const TagId tag : std::as_const(tags)) {
        tellChanged(tag);
    }
    for (const TagId tag : std::as_const(counted)) {
        tellChanged(tag, {CodeCountRole});
    }
}

/// Inserts, then moves, then removes: children leave a parent before it goes. False when the rows are not
/// right afterwards.
bool CodebookModel::followStructure(const QSet<TagId> &tags)
{
    const Store<Tag> &all = m_project->data().tags();
    if (tags.size() > MaxSteps) {
        return false;
    }
    std::vector<const Tag *> fresh;
    for (const TagId id : tags) {
        const Tag *tag = all.find(id);
        if (tag && !m_nodes.contains(id)) {
            fresh.push_back(tag);
        }
    }
    while (!fresh.empty()) {
        const auto ready =
            std::ranges::find_if(fresh, [&](const Tag *tag) { return m_nodes.contains(homeOf(*tag)); });
        if (ready == fresh.end()) {
            return false;
        }
        insertRow(**ready);
        fresh.erase(ready);
    }
    for (const TagId id : tags) {
        if (const Tag *tag = all.find(id); tag && !isInPlace(*tag)) {
            moveRow(*tag);
        }
    }
    for (const TagId id : tags) {
        if (!all.find(id) && m_nodes.contains(id)) {
            if (!m_nodes[id].children.empty()) {
                return false;
            }
            removeRow(id);
        }
    }
    return std::ranges::all_of(tags, [&](TagId id) {
        const Tag *tag = all.find(id);
        return !tag || isInPlace(*tag);
    });
}

/// Before the first child that belongs behind it, the tag itself aside.
int CodebookModel::placeFor(const Tag &tag, TagId parent) const
{
    const std::vector<TagId> &children = m_nodes.constFind(parent)->children;
    const auto behind = std::ranges::find_if(children, [&](TagId child) {
        const Tag *other = m_project->data().tags().find(child);
        return other && other->id != tag.id && isBefore(tag, *other);
    });
    return int(behind - children.begin());
}

bool CodebookModel::isInPlace(const Tag &tag) const
{
    const auto node = m_nodes.constFind(tag.id);
    if (node == m_nodes.constEnd() || node->parent != homeOf(tag)) {
        return false;
    }
    const int place = placeFor(tag, node->parent);
    return place == node->row || place == node->row + 1;
}

void CodebookModel::insertRow(const Tag &tag)
{
    const TagId home = homeOf(tag);
    const int place = placeFor(tag, home);
    beginInsertRows(indexOf(home), place, place);
    std::vector<TagId> &siblings = m_nodes[home].children;
    siblings.insert(siblings.begin() + place, tag.id);
    m_nodes.insert(tag.id, {.parent = home, .row = place, .children = {}});
    renumber(home);
    endInsertRows();
}

void CodebookModel::moveRow(const Tag &tag)
{
    const TagId from = m_nodes[tag.id].parent;
    const TagId home = homeOf(tag);
    const int row = m_nodes[tag.id].row;
    int place = placeFor(tag, home);
    // Refused by the model's rules when it would stand where it stands, or inside itself.
    if (!beginMoveRows(indexOf(from), row, row, indexOf(home), place)) {
        return;
    }
    std::vector<TagId> &old = m_nodes[from].children;
    old.erase(old.begin() + row);
    if (from == home && place > row) {
        --place;
    }
    std::vector<TagId> &siblings = m_nodes[home].children;
    siblings.insert(siblings.begin() + place, tag.id);
    m_nodes[tag.id].parent = home;
    renumber(from);
    renumber(home);
    endMoveRows();
}

void CodebookModel::removeRow(TagId tag)
{
    const TagId parent = m_nodes[tag].parent;
    const int row = m_nodes[tag].row;
    beginRemoveRows(indexOf(parent), row, row);
    std::vector<TagId> &siblings = m_nodes[parent].children;
    siblings.erase(siblings.begin() + row);
    m_nodes.remove(tag);
    renumber(parent);
    endRemoveRows();
}

void CodebookModel::renumber(TagId parent)
{
    const std::vector<TagId> children = m_nodes[parent].children;
    for (int row = 0; row < int(children.size()); ++row) {
        m_nodes[children[size_t(row)]].row = row;
    }
}

void CodebookModel::tellChanged(TagId tag, const QList<int> &roles)
{
    if (const QModelIndex index = indexOf(tag); index.isValid()) {
        Q_EMIT dataChanged(index, index, roles);
    }
}

} // namespace visavis

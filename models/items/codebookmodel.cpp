// SPDX-License-Identifier: MIT
#include "models/items/codebookmodel.h"

#include "models/items/draggedrecord.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "models/project/tagrules.h"

#include <QCoreApplication>
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

} // namespace

CodebookModel::CodebookModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CodebookModel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->shownCoders()->disconnect(this);
    }
    m_project = project;
    m_episode = {};
    rebuild();
    if (project) {
        connect(project, &Project::changed, this, &CodebookModel::follow);
        connect(project, &Project::reloaded, this, &CodebookModel::rebuild);
        connect(project->shownCoders(), &ShownCoders::changed, this, &CodebookModel::tellCounts);
        connect(project, &Project::fetched, this, [this] {
            if (m_project->shownCoders()->isAnyHidden()) {
                tellCounts();
            }
        });
    }
}

void CodebookModel::setEpisode(EpisodeId episode)
{
    if (episode == m_episode) {
        return;
    }
    const EpisodeId before = std::exchange(m_episode, episode);
    m_shownCounts.reset();
    if (m_project) {
        for (const EpisodeId one : {before, episode}) {
            const QList<TagId> tags = m_project->data().tagsIn(one);
            for (const TagId tag : tags) {
                tellChanged(tag, {CodeEpisodeCountRole});
            }
        }
    }
}

bool CodebookModel::isOpen() const
{
    return m_project && !m_project->isReadOnly() && !isCodebookProtected(m_project->data());
}

void CodebookModel::rebuild()
{
    beginResetModel();
    m_shownCounts.reset();
    if (m_project) {
        m_tree.fill(m_project->data());
    } else {
        m_tree.clear();
    }
    endResetModel();
}

TagId CodebookModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? TagId(qint64(index.internalId())) : TagId();
}

QModelIndex CodebookModel::indexOf(TagId tag) const
{
    return tag.isValid() && m_tree.contains(tag) ? createIndex(m_tree.rowOf(tag), 0, quintptr(tag.value()))
                                                 : QModelIndex();
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<TagId> &children = m_tree.childrenOf(idAt(parent));
    if (column != 0 || row < 0 || size_t(row) >= children.size()) {
        return {};
    }
    return createIndex(row, 0, quintptr(children[size_t(row)].value()));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    return indexOf(m_tree.parentOf(idAt(index)));
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_tree.childrenOf(idAt(parent)).size());
}

int CodebookModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

const CodebookModel::ShownCounts *CodebookModel::shownCounts() const
{
    const ShownCoders &shown = *m_project->shownCoders();
    if (!shown.isAnyHidden()) {
        return nullptr;
    }
    const ProjectData &data = m_project->data();
    if (m_shownCounts && m_shownCounts->known == data.taggings().size()) {
        return &*m_shownCounts;
    }
    ShownCounts counts{.known = data.taggings().size(), .all = {}, .here = {}};
    for (const Tagging &tagging : data.taggings()) {
        const Annotation *annotation =
            shown.shows(tagging.coder) ? data.annotations().find(tagging.annotation) : nullptr;
        const Episode *episode = annotation ? data.episodes().find(annotation->episode) : nullptr;
        if (!episode) {
            continue;
        }
        counts.all[tagging.tag] += episode->state == EpisodeState::Live ? 1 : 0;
        counts.here[tagging.tag] += episode->id == m_episode ? 1 : 0;
    }
    m_shownCounts = std::move(counts);
    return &*m_shownCounts;
}

void CodebookModel::tellCounts()
{
    m_shownCounts.reset();
    for (const Tag &tag : m_project->data().tags()) {
        tellChanged(tag.id, {CodeCountRole, CodeEpisodeCountRole});
    }
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
    case CodeCountRole: {
        const ShownCounts *shown = shownCounts();
        return shown ? shown->all.value(tag->id) : m_project->data().taggingCount(tag->id);
    }
    case CodeEpisodeCountRole: {
        const ShownCounts *shown = shownCounts();
        return shown ? shown->here.value(tag->id) : m_project->data().taggingCount(m_episode, tag->id);
    }
    case CodeIsGivenRole:
        return mayBeGiven(*tag);
    case CodeIsDroppedRole:
        return tag->status == TagStatus::Dropped;
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
    const bool writable = isOpen();
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
    return draggedRecord(MimeType, m_project->path(), idAt(indexes.front()).value());
}

std::optional<TagId> CodebookModel::dragged(const QMimeData *data) const
{
    const TagId tag(m_project ? recordDragged(data, MimeType, m_project->path()) : 0);
    return tag.isValid() && m_tree.contains(tag) ? std::optional(tag) : std::nullopt;
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                    const QModelIndex &parent) const
{
    const auto tag = dragged(data);
    if (!tag || action != Qt::MoveAction || !isOpen()) {
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
    const int now = m_tree.rowOf(tag);
    const bool stays = m_tree.parentOf(tag) == under && (place == now || place == now + 1);
    if (stays) {
        return false;
    }
    if (auto moved = Editing(*m_project).moveTag(tag, under, place); !moved) {
        Q_EMIT errorOccurred(moved.error());
    }
    return false;
}

std::optional<TagTree::Place> CodebookModel::placeAfter(TagId tag, TreeStep step) const
{
    const TagId parent = m_tree.parentOf(tag);
    const std::vector<TagId> &siblings = m_tree.childrenOf(parent);
    const int row = m_tree.rowOf(tag);
    switch (step) {
    case TreeStep::Up:
        return row > 0 ? std::optional<TagTree::Place>({.parent = parent, .row = row - 1}) : std::nullopt;
    case TreeStep::Down:
        return row + 1 < int(siblings.size())
                   ? std::optional<TagTree::Place>({.parent = parent, .row = row + 2})
                   : std::nullopt;
    case TreeStep::In:
        if (row > 0) {
            const TagId above = siblings[size_t(row) - 1];
            return TagTree::Place{.parent = above, .row = int(m_tree.childrenOf(above).size())};
        }
        return std::nullopt;
    case TreeStep::Out:
        break;
    }
    return parent.isValid() ? std::optional<TagTree::Place>(
                                  {.parent = m_tree.parentOf(parent), .row = m_tree.rowOf(parent) + 1})
                            : std::nullopt;
}

void CodebookModel::move(TagId tag, TreeStep step)
{
    if (!m_project || m_project->isReadOnly() || !tag.isValid() || !m_tree.contains(tag)) {
        return;
    }
    if (const auto place = placeAfter(tag, step)) {
        if (auto moved = Editing(*m_project).moveTag(tag, place->parent, place->row); !moved) {
            Q_EMIT errorOccurred(moved.error());
        }
    }
}

void CodebookModel::follow(const QList<Change> &changes)
{
    m_shownCounts.reset();
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
        tellChanged(tag, {CodeCountRole, CodeEpisodeCountRole});
    }
}

/// Inserts, then moves, then removes: children leave a parent before it goes. False when the rows are not
/// right afterwards.
bool CodebookModel::followStructure(const QSet<TagId> &tags)
{
    if (tags.size() > MaxSteps) {
        return false;
    }
    const ProjectData &data = m_project->data();
    std::vector<const Tag *> fresh;
    for (const TagId id : tags) {
        const Tag *tag = data.tags().find(id);
        if (tag && !m_tree.contains(id)) {
            fresh.push_back(tag);
        }
    }
    while (!fresh.empty()) {
        const auto ready = std::ranges::find_if(
            fresh, [&](const Tag *tag) { return m_tree.contains(m_tree.placeFor(*tag, data).parent); });
        if (ready == fresh.end()) {
            return false;
        }
        insertRow(**ready);
        fresh.erase(ready);
    }
    for (const TagId id : tags) {
        if (const Tag *tag = data.tags().find(id); tag && !m_tree.isInPlace(*tag, data)) {
            moveRow(*tag);
        }
    }
    for (const TagId id : tags) {
        if (!data.tags().find(id) && m_tree.contains(id)) {
            if (!m_tree.childrenOf(id).empty()) {
                return false;
            }
            removeRow(id);
        }
    }
    return std::ranges::all_of(tags, [&](TagId id) {
        const Tag *tag = data.tags().find(id);
        return !tag || m_tree.isInPlace(*tag, data);
    });
}

void CodebookModel::insertRow(const Tag &tag)
{
    const TagTree::Place place = m_tree.placeFor(tag, m_project->data());
    beginInsertRows(indexOf(place.parent), place.row, place.row);
    m_tree.insert(tag.id, place);
    endInsertRows();
}

void CodebookModel::moveRow(const Tag &tag)
{
    const TagTree::Place place = m_tree.placeFor(tag, m_project->data());
    const int row = m_tree.rowOf(tag.id);
    // Refused by the model's rules when it would stand where it stands, or inside itself.
    if (beginMoveRows(indexOf(m_tree.parentOf(tag.id)), row, row, indexOf(place.parent), place.row)) {
        m_tree.move(tag.id, place);
        endMoveRows();
    }
}

void CodebookModel::removeRow(TagId tag)
{
    const int row = m_tree.rowOf(tag);
    beginRemoveRows(indexOf(m_tree.parentOf(tag)), row, row);
    m_tree.remove(tag);
    endRemoveRows();
}

void CodebookModel::tellChanged(TagId tag, const QList<int> &roles)
{
    if (const QModelIndex index = indexOf(tag); index.isValid()) {
        Q_EMIT dataChanged(index, index, roles);
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/items/librarymodel.h"

#include "models/items/draggedplace.h"

#include "models/base/job.h"
#include "models/items/libraryplace.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"

#include <QTimer>

namespace visavis
{

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    connect(&m_coverage, &CoverageFinder::found, this, [this](const std::vector<EpisodeId> &episodes) {
        tellEpisodes(episodes, {LibraryCodedRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    });
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    beginResetModel();
    m_project = project;
    m_coverage.setProject(project);
    reset();
    endResetModel();
    if (project) {
        connect(project->shownCoders(), &ShownCoders::changed, this, &LibraryModel::followCoder);
        connect(project, &Project::changed, this, &LibraryModel::followChanges);
        connect(project, &Project::fetched, this, [this](EpisodeId episode) {
            if (m_coming.contains(episode)) {
                makeOutline(episode);
            }
        });
        connect(project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            if (m_coming.contains(episode)) {
                takeOutline(episode, {});
                Q_EMIT errorOccurred(error);
            }
        });
        connect(project, &Project::reloaded, this, [this] {
            beginResetModel();
            reset();
            endResetModel();
        });
        connect(project, &QObject::destroyed, this, [this] { setProject(nullptr); });
    }
}

void LibraryModel::reset()
{
    m_nodes.clear();
    m_slots.clear();
    m_rows.clear();
    m_coming.clear();
    m_statuses.clear();
    m_statusCoder = {};
    if (!m_project) {
        return;
    }
    readStatuses();
    for (const EpisodeId episode : m_project->data().liveEpisodes()) {
        const int slot = int(m_nodes.size());
        m_nodes.push_back(std::make_unique<Node>(Node{.episode = episode, .row = slot, .outline = nullptr}));
        m_slots.insert(episode, slot);
        m_rows.push_back(slot);
    }
}

void LibraryModel::readStatuses() const
{
    m_statuses.clear();
    m_statusCoder = m_project->coder();
    for (const EpisodeStatus &status : m_project->data().statuses()) {
        if (status.coder == m_statusCoder) {
            m_statuses.insert(status.episode, status.status);
        }
    }
}

ReadStatus LibraryModel::status(EpisodeId episode) const
{
    if (m_statusCoder != m_project->coder()) {
        readStatuses(); // another person sat down
    }
    return m_statuses.value(episode, ReadStatus::Unread);
}

// Indexes

const LibraryModel::Node *LibraryModel::nodeOf(EpisodeId episode) const
{
    const auto slot = m_slots.constFind(episode);
    return slot == m_slots.constEnd() ? nullptr : m_nodes[size_t(*slot)].get();
}

LibraryModel::Place LibraryModel::placeOf(const QModelIndex &index) const
{
    Place place;
    if (!index.isValid()) {
        return place;
    }
    const quintptr id = index.internalId();
    place.kind = Place::kindOf(id);
    place.node = m_nodes[size_t(Place::slotOf(id))].get();
    const Outline *outline = place.node->outline.get();
    if (place.kind == LibraryKind::Section) {
        place.section = outline->sectionAtRow(index.row());
        place.turn = outline->sections[size_t(place.section)].firstTurn;
    } else if (place.kind == LibraryKind::Turn) {
        const int parent = Place::sectionOf(id);
        place.section = std::max(0, parent);
        place.turn = index.row() + (parent < 0 ? 0 : outline->sections[size_t(parent)].firstTurn);
    }
    return place;
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, 0, Place::pack(LibraryKind::Episode, m_rows[size_t(row)]));
    }
    const Place place = placeOf(parent);
    const int slot = m_slots.value(place.node->episode);
    if (place.kind == LibraryKind::Section) {
        return createIndex(row, 0, Place::pack(LibraryKind::Turn, slot, place.section));
    }
    const bool isTurn = row < place.node->outline->looseTurns();
    return createIndex(row, 0, Place::pack(isTurn ? LibraryKind::Turn : LibraryKind::Section, slot));
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || Place::kindOf(child.internalId()) == LibraryKind::Episode) {
        return {};
    }
    const int slot = Place::slotOf(child.internalId());
    const Node &node = *m_nodes[size_t(slot)];
    const int section = Place::sectionOf(child.internalId());
    return section < 0
               ? createIndex(node.row, 0, Place::pack(LibraryKind::Episode, slot))
               : createIndex(node.outline->rowOfSection(section), 0, Place::pack(LibraryKind::Section, slot));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_rows.size());
    }
    const Place place = placeOf(parent);
    if (parent.column() != 0 || !place.node->outline || place.kind == LibraryKind::Turn) {
        return 0;
    }
    return place.kind == LibraryKind::Episode
               ? place.node->outline->topRows()
               : place.node->outline->sections[size_t(place.section)].turnCount;
}

int LibraryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool LibraryModel::hasChildren(const QModelIndex &parent) const
{
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return false;
    }
    const Place place = placeOf(parent);
    return place.kind == LibraryKind::Episode && !place.node->outline;
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    const Node *node = canFetchMore(parent) ? placeOf(parent).node : nullptr;
    if (!node || m_coming.contains(node->episode)) {
        return;
    }
    // Who opens many at once, as a window does that comes back, must not wait for all of them.
    constexpr int FewAtOnce = 3;
    if (m_atOnce == 0) {
        QTimer::singleShot(0, this, [this] { m_atOnce = 0; });
    }
    if (m_project->isAtHand(node->episode) && ++m_atOnce <= FewAtOnce) {
        makeOutline(node->episode);
    } else {
        m_coming.insert(node->episode, ++m_lastRequest);
        m_project->fetch(node->episode);
    }
}

void LibraryModel::makeOutline(EpisodeId episode)
{
    const auto transcript = m_project->load(episode).and_then([&] { return m_project->transcript(episode); });
    constexpr size_t FewTurns = 1000;
    if (!transcript) {
        takeOutline(episode, {});
        Q_EMIT errorOccurred(transcript.error());
    } else if ((*transcript)->turns.size() <= FewTurns) {
        takeOutline(episode, LibraryOutline::of(**transcript));
    } else {
        const int request = ++m_lastRequest;
        m_coming.insert(episode, request);
        auto *job = new Job(this);
        auto outline = std::make_shared<LibraryOutline>();
        connect(job, &Job::finished, this, [this, episode, request, outline, job] {
            job->deleteLater();
            if (m_coming.value(episode) == request) {
                takeOutline(episode, std::move(*outline));
            }
        });
        job->start([outline, text = *transcript](Progress &) -> Result<void> {
            *outline = LibraryOutline::of(*text);
            return {};
        });
    }
}

void LibraryModel::takeOutline(EpisodeId episode, LibraryOutline taken)
{
    m_coming.remove(episode);
    const QModelIndex top = indexOf(episode);
    if (!top.isValid()) {
        return; // removed meanwhile
    }
    Node &node = *m_nodes[size_t(m_slots.value(episode))];
    auto outline = std::make_unique<Outline>(std::move(taken));
    outline->countAnnotations(m_project->data(), episode);
    if (const int rows = outline->topRows(); rows > 0) {
        beginInsertRows(top, 0, rows - 1);
        node.outline = std::move(outline);
        endInsertRows();
    } else {
        node.outline = std::move(outline);
        Q_EMIT dataChanged(top, top); // nothing to open
    }
}

QModelIndex LibraryModel::indexOf(EpisodeId episode) const
{
    const Node *node = nodeOf(episode);
    return node && node->row >= 0 ? index(node->row, 0) : QModelIndex();
}

QModelIndex LibraryModel::indexOf(EpisodeId episode, int turn) const
{
    const QModelIndex top = indexOf(episode);
    const Outline *outline = outlineOf(top);
    if (!outline || turn < 0 || turn >= int(outline->turns.size())) {
        return top;
    }
    const int section = outline->sectionOf(turn);
    if (section < 0 || (section == 0 && outline->hasUntitledStart())) {
        return index(turn, 0, top);
    }
    return index(turn - outline->sections[size_t(section)].firstTurn, 0,
                 index(outline->rowOfSection(section), 0, top));
}

EpisodeId LibraryModel::episodeAt(const QModelIndex &index) const
{
    return index.isValid() ? placeOf(index).node->episode : EpisodeId();
}

bool LibraryModel::isLoaded(EpisodeId episode) const
{
    const Node *node = nodeOf(episode);
    return node && node->outline;
}

const LibraryModel::Outline *LibraryModel::outlineOf(const QModelIndex &index) const
{
    return index.isValid() ? placeOf(index).node->outline.get() : nullptr;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const LibraryKind kind = Place::kindOf(index.internalId());
    if (kind == LibraryKind::Episode && m_project && !m_project->isReadOnly()) {
        flags |= Qt::ItemIsEditable;
    }
    flags.setFlag(Qt::ItemNeverHasChildren, kind == LibraryKind::Turn);
    return flags | Qt::ItemIsDragEnabled;
}

QStringList LibraryModel::mimeTypes() const
{
    return {DraggedPlace::MimeType};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_project) {
        return nullptr;
    }
    const QModelIndex &index = indexes.front();
    const bool isEpisode = index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode);
    return DraggedPlace{.episode = index.data(LibraryEpisodeRole).value<EpisodeId>(),
                        .turn = isEpisode ? -1 : index.data(LibraryTurnRole).toInt()}
        .toMimeData(m_project->path());
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const auto renamed = Editing(*m_project).renameEpisode(episodeAt(index), value.toString());
    if (!renamed) {
        Q_EMIT errorOccurred(renamed.error());
    }
    return renamed.has_value();
}

} // namespace visavis

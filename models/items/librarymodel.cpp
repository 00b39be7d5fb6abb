// SPDX-License-Identifier: MIT
#include "models/items/librarymodel.h"

#include "models/items/libraryplace.h"
#include "models/project/editing.h"

namespace visavis
{

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    beginResetModel();
    m_project = project;
    reset();
    endResetModel();
    if (project) {
        connect(project, &Project::changed, this, &LibraryModel::followChanges);
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
    if (!canFetchMore(parent)) {
        return;
    }
    Node &node = *m_nodes[size_t(Place::slotOf(parent.internalId()))];
    auto outline = std::make_unique<Outline>();
    const auto transcript =
        m_project->load(node.episode).and_then([&] { return m_project->transcript(node.episode); });
    if (transcript) {
        static_cast<LibraryOutline &>(*outline) = LibraryOutline::of(**transcript);
        outline->countAnnotations(m_project->data(), node.episode);
    }
    if (const int rows = outline->topRows(); rows > 0) {
        beginInsertRows(parent, 0, rows - 1);
        node.outline = std::move(outline);
        endInsertRows();
    } else {
        node.outline = std::move(outline);
        Q_EMIT dataChanged(parent, parent); // nothing to open
    }
    if (!transcript) {
        Q_EMIT errorOccurred(transcript.error());
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
    return flags;
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

// Following the project

void LibraryModel::followChanges(const QList<Change> &changes)
{
    std::vector<EpisodeId> added;
    Touched touched;
    for (const Change &change : changes) {
        if (change.isAbout<Episode>()) {
            followEpisode(change, added);
        } else if (change.isAbout<EpisodeStatus>()) {
            followStatus(change);
        } else if (change.isAbout<Annotation>()) {
            followAnnotation(change, touched);
        } else if (change.isAbout<EpisodeLabel>() && change.operation == Change::Operation::Update) {
            followLabel(change);
        }
    }
    insertEpisodes(std::move(added));
    tellTouched(touched);
}

void LibraryModel::followEpisode(const Change &change, std::vector<EpisodeId> &added)
{
    const EpisodeId id(change.id);
    const Episode *episode = m_project->data().episodes().find(id);
    const Node *node = nodeOf(id);
    const bool isShown = node && node->row >= 0;
    const bool isLive = episode && episode->state == EpisodeState::Live;
    if (isShown != isLive) {
        isLive ? added.push_back(id) : removeEpisode(id);
        return;
    }
    if (!isShown || change.operation != Change::Operation::Update) {
        return;
    }
    const QString &field = kindInfo(ObjectKind::Episode).columns[size_t(change.field)].name;
    if (field == u"position") {
        moveEpisode(id);
    } else if (field == u"revision") {
        dropOutline(id);
    } else {
        const QModelIndex index = indexOf(id);
        Q_EMIT dataChanged(index, index);
    }
}

void LibraryModel::followStatus(const Change &change)
{
    const EpisodeStatus *record = m_project->data().statuses().find(decltype(EpisodeStatus::id)(change.id));
    const EpisodeStatus status = record ? *record
                                 : change.operation == Change::Operation::Remove
                                     ? fromRow<EpisodeStatus>(change.id, change.guid, change.row)
                                     : EpisodeStatus();
    if (status.coder != m_statusCoder) {
        return;
    }
    if (record) {
        m_statuses.insert(status.episode, status.status);
    } else {
        m_statuses.remove(status.episode);
    }
    if (const QModelIndex index = indexOf(status.episode); index.isValid()) {
        Q_EMIT dataChanged(index, index, {LibraryStatusRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void LibraryModel::followAnnotation(const Change &change, Touched &touched)
{
    const auto count = [&](EpisodeId episode, const QVariant &start, int number) {
        const Node *node = nodeOf(episode);
        if (node && node->row >= 0) {
            QSet<int> &turns = touched[episode];
            if (node->outline) {
                turns.insert(node->outline->countAnnotation(CodePoint(start.toLongLong()), number));
            }
        }
    };
    constexpr int Start = FieldIndex<&Annotation::start>;
    if (change.operation != Change::Operation::Update) {
        const EpisodeId episode(change.row[FieldIndex<&Annotation::episode>].toLongLong());
        count(episode, change.row[Start], change.operation == Change::Operation::Create ? 1 : -1);
    } else if (const Annotation *annotation = m_project->data().annotations().find(AnnotationId(change.id))) {
        if (change.field == Start) {
            count(annotation->episode, change.before, -1);
            count(annotation->episode, change.after, 1);
        } else {
            // Counts stay; but a filter may ask for a colour.
            count(annotation->episode, qint64(annotation->start.value()), 0);
        }
    }
}

void LibraryModel::tellTouched(const Touched &touched)
{
    constexpr qsizetype MostSingleRows = 50;
    const QList<int> roles{LibraryAnnotationCountRole, Qt::AccessibleTextRole};
    const auto tell = [&](const QModelIndex &row) { Q_EMIT dataChanged(row, row, roles); };
    if (touched.size() > MostSingleRows) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), roles);
    }
    for (const auto &[episode, turns] : touched.asKeyValueRange()) {
        if (touched.size() <= MostSingleRows) {
            tell(indexOf(episode));
        }
        if (turns.size() > MostSingleRows) {
            tellChildren(episode, roles);
            continue;
        }
        for (const int turn : turns) {
            const QModelIndex row = indexOf(episode, turn);
            if (row.parent().isValid()) {
                tell(row);
                if (row.parent().parent().isValid()) {
                    tell(row.parent());
                }
            }
        }
    }
}

void LibraryModel::followLabel(const Change &change)
{
    const EpisodeLabel *label = m_project->data().labels().find(LabelId(change.id));
    if (!label || !isLoaded(label->episode)) {
        return;
    }
    Outline &outline = *m_nodes[size_t(m_slots.value(label->episode))]->outline;
    const auto transcript = m_project->transcript(label->episode);
    if (!transcript || (*transcript)->turns.size() != outline.turns.size()) {
        return;
    }
    for (size_t i = 0; i < outline.turns.size(); ++i) {
        outline.turns[i].speaker = (*transcript)->speakerNames((*transcript)->turns[i]);
    }
    tellChildren(label->episode, {LibrarySpeakerRole, Qt::AccessibleTextRole});
}

void LibraryModel::tellChildren(EpisodeId episode, const QList<int> &roles)
{
    const QModelIndex top = indexOf(episode);
    const int rows = rowCount(top);
    if (rows == 0) {
        return;
    }
    Q_EMIT dataChanged(index(0, 0, top), index(rows - 1, 0, top), roles);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex section = index(row, 0, top);
        if (const int turns = rowCount(section); turns > 0) {
            Q_EMIT dataChanged(index(0, 0, section), index(turns - 1, 0, section), roles);
        }
    }
}

int LibraryModel::placeFor(EpisodeId id) const
{
    const auto key = [this](EpisodeId episodeId) {
        const Episode *episode = m_project->data().episodes().find(episodeId);
        return std::pair(QStringView(episode->position), episodeId);
    };
    const auto place = std::ranges::upper_bound(
        m_rows, key(id), {}, [&](int slot) { return key(m_nodes[size_t(slot)]->episode); });
    return int(place - m_rows.begin());
}

void LibraryModel::renumber(int first)
{
    for (size_t row = size_t(first); row < m_rows.size(); ++row) {
        m_nodes[size_t(m_rows[row])]->row = int(row);
    }
}

void LibraryModel::insertEpisodes(std::vector<EpisodeId> episodes)
{
    const auto position = [this](EpisodeId id) {
        return std::pair(QStringView(m_project->data().episodes().find(id)->position), id);
    };
    std::ranges::sort(episodes, {}, position);
    const auto doubles = std::ranges::unique(episodes);
    episodes.erase(doubles.begin(), doubles.end());
    for (size_t first = 0; first < episodes.size();) {
        const int place = placeFor(episodes[first]);
        size_t last = first + 1;
        while (last < episodes.size() && placeFor(episodes[last]) == place) {
            ++last;
        }
        std::vector<int> newSlots;
        for (size_t i = first; i < last; ++i) {
            if (!m_slots.contains(episodes[i])) {
                m_slots.insert(episodes[i], int(m_nodes.size()));
                m_nodes.push_back(
                    std::make_unique<Node>(Node{.episode = episodes[i], .row = -1, .outline = nullptr}));
            }
            newSlots.push_back(m_slots.value(episodes[i]));
        }
        beginInsertRows({}, place, place + int(last - first) - 1);
        m_rows.insert(m_rows.begin() + place, newSlots.begin(), newSlots.end());
        renumber(place);
        endInsertRows();
        first = last;
    }
}

void LibraryModel::removeEpisode(EpisodeId episode)
{
    Node &node = *m_nodes[size_t(m_slots.value(episode))];
    const int row = node.row;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    node.row = -1;
    node.outline.reset();
    renumber(row);
    endRemoveRows();
}

void LibraryModel::moveEpisode(EpisodeId episode)
{
    const int from = nodeOf(episode)->row;
    const int slot = m_rows[size_t(from)];
    // Its own row stands out of order now: the place is found among the others.
    m_rows.erase(m_rows.begin() + from);
    const int to = placeFor(episode);
    m_rows.insert(m_rows.begin() + from, slot);
    if (to == from) {
        return;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, slot);
    renumber(std::min(from, to));
    endMoveRows();
}

void LibraryModel::dropOutline(EpisodeId episode)
{
    Node &node = *m_nodes[size_t(m_slots.value(episode))];
    const QModelIndex top = indexOf(episode);
    if (const int rows = rowCount(top); rows > 0) {
        beginRemoveRows(top, 0, rows - 1);
        node.outline.reset();
        endRemoveRows();
    }
    node.outline.reset();
    Q_EMIT dataChanged(top, top);
}

} // namespace visavis

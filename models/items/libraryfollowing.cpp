// SPDX-License-Identifier: MIT
#include "models/items/libraryplace.h"

namespace visavis
{

// How LibraryModel follows its project.

void LibraryModel::followChanges(const QList<Change> &changes)
{
    std::vector<EpisodeId> added;
    Touched touched;
    QHash<EpisodeId, int> texts; // how many edits
    for (const Change &change : changes) {
        if (change.text) {
            ++texts[change.text->episode];
        }
    }
    for (const Change &change : changes) {
        if (change.text && texts.contains(change.text->episode)) {
            followText(*change.text, texts.value(change.text->episode) == 1);
        } else if (change.isAbout<Episode>()) {
            followEpisode(change, added);
        } else if (change.isAbout<EpisodeStatus>()) {
            followStatus(change);
        } else if (change.isAbout<Annotation>() && !texts.contains(m_project->data().episodeOf(change))) {
            followAnnotation(change, touched); // an edited text's are counted anew
        } else if (change.isAbout<EpisodeLabel>() && change.operation == Change::Operation::Update) {
            followLabel(change);
        }
    }
    insertEpisodes(std::move(added));
    tellTouched(touched);
    followCoding(changes);
    const auto isOfPeople = [](const Change &change) {
        return change.isAbout<Speaker>() || change.isAbout<Attribute>() || change.isAbout<AttributeValue>();
    };
    if (std::ranges::any_of(changes, isOfPeople) && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0)); // a filter may ask for them
    }
}

void LibraryModel::tellEpisodes(const std::vector<EpisodeId> &episodes, const QList<int> &roles)
{
    for (const EpisodeId episode : episodes) {
        if (const QModelIndex row = indexOf(episode); row.isValid()) {
            Q_EMIT dataChanged(row, row, roles);
        }
    }
}

void LibraryModel::followCoder()
{
    m_coverage.forgetAll();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0));
    }
}

void LibraryModel::followCoding(const QList<Change> &changes)
{
    std::vector<EpisodeId> touched;
    for (const Change &change : changes) {
        const bool mayMatter = change.isAbout<Tagging>() || change.isAbout<Annotation>() || change.text ||
                               change.isAbout<EpisodeLabel>() || change.isAbout<Episode>();
        const EpisodeId episode = mayMatter ? m_project->data().episodeOf(change) : EpisodeId();
        if (episode.isValid() && (touched.empty() || touched.back() != episode)) {
            touched.push_back(episode);
        }
    }
    std::ranges::sort(touched);
    const auto doubles = std::ranges::unique(touched);
    touched.erase(doubles.begin(), doubles.end());
    for (const EpisodeId episode : touched) {
        m_coverage.forget(episode);
    }
    tellEpisodes(touched, {LibraryCodedRole});
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
    const QList<int> roles{LibraryAnnotationCountRole, LibraryReviewCountRole, Qt::AccessibleTextRole,
                           Qt::ToolTipRole};
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
    m_coming.remove(episode);
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
    m_coming.remove(episode); // of another text
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

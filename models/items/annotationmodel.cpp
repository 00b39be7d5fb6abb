// SPDX-License-Identifier: MIT
#include "models/items/annotationmodel.h"

#include "models/items/annotationchanges.h"
#include "models/project/showncoders.h"

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// More stretches of rows than this come and go quicker by a reset than one by one.
constexpr size_t MaxStretches = 64;

} // namespace

bool AnnotationModel::Row::isBefore(const Row &other) const
{
    if (const int order = episodePosition.compare(other.episodePosition); order != 0) {
        return order < 0;
    }
    // Longer ones first where they start together.
    return std::tuple(episode, start.value(), -stop.value(), id) <
           std::tuple(other.episode, other.start.value(), -other.stop.value(), other.id);
}

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AnnotationModel::setProject(Project *project)
{
    beginResetModel();
    if (m_project) {
        m_project->disconnect(this);
        m_project->shownCoders()->disconnect(this);
    }
    m_project = project;
    m_scope = Scope::Nothing;
    m_episode = {};
    m_tag = {};
    m_rows.clear();
    m_places.forgetAll();
    endResetModel();
    if (project) {
        connect(project, &Project::changed, this, &AnnotationModel::follow);
        connect(project, &Project::reloaded, this, &AnnotationModel::reload);
        // Somebody else may annotate now, who gave the tag to other passages.
        connect(project->shownCoders(), &ShownCoders::changed, this, [this] {
            if (m_scope == Scope::Tagged && wantedRows() != m_rows) {
                reload();
            }
        });
    }
}

Result<void> AnnotationModel::showEpisode(EpisodeId episode)
{
    auto loaded = m_project && episode.isValid() ? m_project->load(episode) : Result<void>();
    beginResetModel();
    m_scope = m_project && episode.isValid() && loaded ? Scope::Episode : Scope::Nothing;
    m_episode = m_scope == Scope::Episode ? episode : EpisodeId();
    m_rows = wantedRows();
    m_places.forgetAll();
    endResetModel();
    return loaded;
}

Result<void> AnnotationModel::showProject()
{
    return showAll(Scope::Project, {});
}

Result<void> AnnotationModel::showTagged(TagId tag)
{
    return showAll(Scope::Tagged, tag);
}

Result<void> AnnotationModel::showAll(Scope scope, TagId tag)
{
    auto loaded = loadAnnotated();
    beginResetModel();
    m_scope = m_project && loaded ? scope : Scope::Nothing;
    m_episode = {};
    m_tag = tag;
    m_rows = wantedRows();
    m_places.forgetAll();
    endResetModel();
    return loaded;
}

/// Loading waits for the writer, so that it is not done when nothing is missing: an import is running,
/// perhaps, and new episodes have no annotations.
Result<void> AnnotationModel::loadAnnotated()
{
    if (!m_project) {
        return {};
    }
    const ProjectData &all = m_project->data();
    const bool isMissing = std::ranges::any_of(all.episodes(), [&](const Episode &episode) {
        return episode.state == EpisodeState::Live && !all.isLoaded(episode.id) &&
               all.annotationCount(episode.id) > 0;
    });
    return isMissing ? m_project->loadAll() : Result<void>();
}

/// The records were read anew, so that what was loaded is no longer.
void AnnotationModel::reload()
{
    const auto shown = isProjectScope() ? showAll(m_scope, m_tag) : showEpisode(m_episode);
    Q_UNUSED(shown); // Nothing is shown then, as for an episode that is gone.
}

std::vector<AnnotationModel::Row> AnnotationModel::wantedRows() const
{
    std::vector<Row> rows;
    if (m_scope == Scope::Episode) {
        for (const AnnotationId id : m_project->data().annotationsOf(m_episode)) {
            rows.push_back(rowFor(*m_project->data().annotations().find(id)));
        }
    } else if (isProjectScope()) {
        rows.reserve(m_scope == Scope::Project ? size_t(m_project->data().annotations().size()) : 0);
        for (const Annotation &annotation : m_project->data().annotations()) {
            if (isShown(annotation)) {
                rows.push_back(rowFor(annotation));
            }
        }
    }
    std::ranges::sort(rows, &Row::isBefore);
    return rows;
}

AnnotationModel::Row AnnotationModel::rowFor(const Annotation &annotation) const
{
    const Episode *episode = m_project->data().episodes().find(annotation.episode);
    return {.episodePosition = episode ? episode->position : QString(),
            .episode = annotation.episode,
            .start = annotation.start,
            .stop = annotation.stop,
            .id = annotation.id};
}

bool AnnotationModel::isShown(const Annotation &annotation) const
{
    switch (m_scope) {
    case Scope::Nothing:
        break;
    case Scope::Episode:
        return annotation.episode == m_episode;
    case Scope::Project:
    case Scope::Tagged: {
        const Episode *episode = m_project->data().episodes().find(annotation.episode);
        return episode && episode->state == EpisodeState::Live &&
               (m_scope == Scope::Project || isTagged(annotation.id));
    }
    }
    return false;
}

bool AnnotationModel::isTagged(AnnotationId annotation) const
{
    const ProjectData &data = m_project->data();
    return std::ranges::any_of(data.taggingsOf(annotation), [&](TaggingId id) {
        const Tagging *tagging = data.taggings().find(id);
        return tagging && tagging->tag == m_tag && tagging->coder == m_project->coder();
    });
}

AnnotationId AnnotationModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].id : AnnotationId();
}

bool AnnotationModel::hasSeveralCoders() const
{
    return m_project && m_project->data().coders().size() > 1;
}

EpisodeId AnnotationModel::episodeAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].episode : EpisodeId();
}

int AnnotationModel::rowOf(AnnotationId annotation) const
{
    if (const Annotation *known = m_project ? m_project->data().annotations().find(annotation) : nullptr) {
        const Row row = rowFor(*known);
        const auto found = std::ranges::lower_bound(m_rows, row, &Row::isBefore);
        if (found != m_rows.end() && found->id == annotation) {
            return int(found - m_rows.begin());
        }
    }
    // Its record is gone or elsewhere already, and the rows are about to follow.
    const auto found = std::ranges::find(m_rows, annotation, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Annotation *AnnotationModel::annotationAt(int row) const
{
    return m_project ? m_project->data().annotations().find(idAt(row)) : nullptr;
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void AnnotationModel::follow(const QList<Change> &changes)
{
    if (m_scope == Scope::Nothing) {
        return;
    }
    const AnnotationChanges affected = AnnotationChanges::of(changes, m_project->data());
    if (affected.places) {
        m_places.forgetAll();
    }
    if (affected.episodes && isProjectScope() && (!loadAnnotated() || wantedRows() != m_rows)) {
        reload();
        return;
    }
    if (!affected.texts.isEmpty()) {
        moveRowsAlong(affected);
    }
    for (const EpisodeId text : affected.texts) {
        if (const Episode *episode = m_project->data().episodes().find(text)) {
            Q_EMIT textEdited(episode->revision);
        }
    }
    QSet<AnnotationId> changed = affected.worn;
    QSet<AnnotationId> placed = affected.annotations;
    if (m_scope == Scope::Tagged) {
        placed.unite(affected.worn); // they may have come to the tag, or left it
    }
    placeRows(placed, changed);
    if (affected.all || affected.places) {
        tellAllChanged();
    } else {
        tellChanged(changed);
    }
}

/// Those that moved along with their text keep their order.
void AnnotationModel::moveRowsAlong(const AnnotationChanges &affected)
{
    for (Row &row : m_rows) {
        const bool isAlong = affected.texts.contains(row.episode) && !affected.annotations.contains(row.id);
        if (const Annotation *annotation = isAlong ? m_project->data().annotations().find(row.id) : nullptr) {
            row.start = annotation->start;
            row.stop = annotation->stop;
        }
    }
}

/// Whether what is known of an annotation now leaves its row between its neighbours. Of several that change
/// at once, only those that did not move are sure to.
bool AnnotationModel::staysAt(int row, const Row &now, bool isAlone) const
{
    if (m_rows[size_t(row)] == now) {
        return true;
    }
    const bool isBehind = row == 0 || m_rows[size_t(row) - 1].isBefore(now);
    const bool isInFront = row + 1 == int(m_rows.size()) || now.isBefore(m_rows[size_t(row) + 1]);
    return isAlone && isBehind && isInFront;
}

/// Those that moved among the others leave their rows and come back in the right ones; `changed` gets those
/// that stayed.
void AnnotationModel::placeRows(const QSet<AnnotationId> &annotations, QSet<AnnotationId> &changed)
{
    QSet<AnnotationId> gone;
    QSet<AnnotationId> come;
    for (const AnnotationId id : annotations) {
        m_places.forget(id);
        const Annotation *annotation = m_project->data().annotations().find(id);
        const bool wanted = annotation && isShown(*annotation);
        const int row = rowOf(id);
        if (row >= 0 && wanted && staysAt(row, rowFor(*annotation), annotations.size() == 1)) {
            m_rows[size_t(row)] = rowFor(*annotation);
            changed.insert(id);
            continue;
        }
        if (row >= 0) {
            gone.insert(id);
        }
        if (wanted) {
            come.insert(id);
        }
    }
    removeRowsOf(gone);
    insertRowsOf(come);
}

void AnnotationModel::removeRowsOf(const QSet<AnnotationId> &annotations)
{
    if (annotations.isEmpty()) {
        return;
    }
    struct Stretch {
        int first;
        int last;
    };
    std::vector<Stretch> stretches;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!annotations.contains(m_rows[size_t(row)].id)) {
            continue;
        }
        if (!stretches.empty() && stretches.back().last == row - 1) {
            stretches.back().last = row;
        } else {
            stretches.push_back({row, row});
        }
    }
    if (stretches.size() > MaxStretches) {
        beginResetModel();
        std::erase_if(m_rows, [&](const Row &row) { return annotations.contains(row.id); });
        endResetModel();
        return;
    }
    for (const Stretch &stretch : std::views::reverse(stretches)) {
        beginRemoveRows({}, stretch.first, stretch.last);
        m_rows.erase(m_rows.begin() + stretch.first, m_rows.begin() + stretch.last + 1);
        endRemoveRows();
    }
}

void AnnotationModel::insertRowsOf(const QSet<AnnotationId> &annotations)
{
    std::vector<Row> rows;
    for (const AnnotationId id : annotations) {
        rows.push_back(rowFor(*m_project->data().annotations().find(id)));
    }
    std::ranges::sort(rows, &Row::isBefore);
    struct Stretch {
        int at; ///< before this row, counted before anything is inserted
        size_t first;
        size_t count;
    };
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int at = int(std::ranges::lower_bound(m_rows, rows[i], &Row::isBefore) - m_rows.begin());
        if (!stretches.empty() && stretches.back().at == at) {
            ++stretches.back().count;
        } else {
            stretches.push_back({at, i, 1});
        }
    }
    if (stretches.size() > MaxStretches) {
        beginResetModel();
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        std::ranges::sort(m_rows, &Row::isBefore);
        endResetModel();
        return;
    }
    for (const Stretch &stretch : std::views::reverse(stretches)) {
        const auto first = rows.begin() + qsizetype(stretch.first);
        beginInsertRows({}, stretch.at, stretch.at + int(stretch.count) - 1);
        m_rows.insert(m_rows.begin() + stretch.at, first, first + qsizetype(stretch.count));
        endInsertRows();
    }
}

void AnnotationModel::tellChanged(const QSet<AnnotationId> &annotations)
{
    if (size_t(annotations.size()) > MaxStretches) {
        tellAllChanged();
        return;
    }
    for (const AnnotationId id : annotations) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void AnnotationModel::tellAllChanged()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
// What an import does to a project, once files are read.
#include "models/project/importedpersons.h"
#include "models/project/importreading.h"
#include "models/project/indexing.h"
#include "models/project/stagedrows.h"

#include <algorithm>
#include <limits>

namespace visavis
{

void Importer::addEpisode(const Finished &finished, Action &action, ImportedPersons &persons) const
{
    const Episode &episode = finished.prepared->episode;
    action.changes.append(Change::create(episode));
    for (size_t i = 0; i < finished.prepared->labels.size(); ++i) {
        persons.addLabel(finished.prepared->labels[i], finished.persons[i], action);
    }
    // Undone by putting the episode out of sight: its text stays, so that redo has it again.
    Episode hidden = episode;
    hidden.state = EpisodeState::Deleted;
    *action.undo += Change::update(episode, hidden);
    *action.redo += Change::update(hidden, episode);
}

std::optional<Error> Importer::reasonNotToRevise(const PreparedEpisode &prepared) const
{
    const EpisodeId id = prepared.episode.id;
    const Episode *episode = m_project.data().episodes().find(id);
    const auto error = [](ErrorCode code, const QStringList &arguments = {}) {
        return Error{.code = code, .arguments = arguments, .file = {}, .line = 0, .detail = {}};
    };
    if (!episode || episode->state != EpisodeState::Live) {
        return error(ErrorCode::NoSuchEpisode);
    }
    if (episode->revision != prepared.parent || m_edited.contains(id)) {
        return error(ErrorCode::TextChangedMeanwhile, {episode->title});
    }
    const auto unreadable = m_unreadable.constFind(id);
    return m_project.data().isLoaded(id) || unreadable == m_unreadable.constEnd()
               ? std::nullopt
               : std::optional(*unreadable);
}

bool Importer::refuses(const Finished &finished)
{
    auto reason = finished.carried ? reasonNotToRevise(*finished.prepared) : std::nullopt;
    if (!reason) {
        return false;
    }
    ImportOutcome &outcome = m_outcomes[finished.index];
    reason->file = reason->file.isEmpty() ? outcome.file : reason->file;
    outcome.error = reason;
    m_shared->writer->enqueue(
        [text = finished.prepared](WriterContext &context) { return removeStored(context.database, *text); });
    return true;
}

void Importer::indexAnew(const PreparedEpisode &prepared) const
{
    const ProjectData &data = m_project.data();
    const Episode *episode = data.episodes().find(prepared.episode.id);
    const bool isCalledOtherwise = std::ranges::any_of(prepared.labels, [&](const EpisodeLabel &label) {
        const EpisodeLabel *now = data.labels().find(label.id);
        return now && (now->name != label.name || now->role != label.role);
    });
    if (isCalledOtherwise || episode->title != prepared.episode.title) {
        m_shared->writer->enqueue([id = episode->id](WriterContext &context) {
            return forEachIndexedTurn(context.database, id, [&](const IndexedTurn &turn) {
                return indexTurn(context.database, turn);
            });
        });
    }
}

QList<Change> Importer::addRevision(const Finished &finished, Action &action, ImportedPersons &persons)
{
    const PreparedEpisode &prepared = *finished.prepared;
    const ProjectData &data = m_project.data();
    const Episode *episode = data.episodes().find(prepared.episode.id);
    const qsizetype first = action.changes.size();
    indexAnew(prepared);
    for (size_t i = 0; i < prepared.labels.size(); ++i) {
        const EpisodeLabel &label = prepared.labels[i];
        const bool isNew = std::ranges::contains(prepared.newLabels, label.id, &EpisodeLabel::id);
        if (const EpisodeLabel *known = isNew ? nullptr : data.labels().find(label.id)) {
            persons.editLabel(*known, finished.persons[i], finished.roles[i], action);
        } else {
            // It stays when it is undone: the new text, which stays too, refers to it.
            persons.addLabel(label, finished.persons[i], action);
        }
    }
    const auto carrying = finished.carried->carry(data);
    const QList<Change> changes = Change::update(*episode, revised(*episode, prepared)) + carrying.changes;
    m_outcomes[finished.index].anchoring = carrying.summary;
    action.changes += changes;
    *action.undo = inverse(changes) + *action.undo;
    *action.redo += changes;
    return action.changes.sliced(first);
}

std::vector<Importer::Finished> Importer::takeReady()
{
    const auto isReady = [this](const Finished &finished) {
        const EpisodeId episode = finished.prepared->episode.id;
        return !finished.carried || m_project.data().isLoaded(episode) || m_unreadable.contains(episode);
    };
    const auto rest = std::ranges::stable_partition(m_waiting, isReady);
    std::vector<Finished> ready(std::make_move_iterator(m_waiting.begin()),
                                std::make_move_iterator(rest.begin()));
    m_waiting.erase(m_waiting.begin(), rest.begin());
    std::erase_if(ready, [this](const Finished &finished) { return refuses(finished); });
    std::ranges::sort(ready, {}, &Finished::index);
    return ready;
}

void Importer::performFinished()
{
    const std::vector<Finished> ready = takeReady();
    if (!ready.empty()) {
        perform(ready);
    }
    if (m_isSettling) {
        endIfSettled();
    }
}

void Importer::perform(const std::vector<Finished> &ready)
{
    if (m_performed.empty()) {
        const Episode &first = ready.front().prepared->episode;
        const Episode *known = m_project.data().episodes().find(first.id);
        m_firstTitle = known ? known->title : first.title;
    }
    Action action{.kind = m_kind,
                  .arguments = {QString::number(m_performed.size() + ready.size()), m_firstTitle},
                  .changes = {},
                  .undo = QList<Change>(),
                  .redo = QList<Change>()};
    ImportedPersons persons(m_project);
    const size_t before = m_performed.size();
    for (const Finished &finished : ready) {
        Performed performed{.index = finished.index,
                            .ticket = std::numeric_limits<Writer::Ticket>::max(),
                            .episode = finished.prepared->episode.id,
                            .revision = {}};
        if (finished.carried) {
            performed.revision = addRevision(finished, action, persons);
        } else {
            addEpisode(finished, action, persons);
        }
        m_performed.push_back(std::move(performed));
    }
    persons.addPersons(action);
    if (!m_project.perform(action, {.number = m_batch, .arguments = {}})) {
        cancel(); // nothing can be written any more
        for (size_t i = before; i < m_performed.size(); ++i) {
            m_performed[i].revision.clear(); // it was not done in memory either
        }
        return;
    }
    for (size_t i = before; i < m_performed.size(); ++i) {
        m_performed[i].ticket = m_shared->writer->lastTicket();
    }
}

} // namespace visavis

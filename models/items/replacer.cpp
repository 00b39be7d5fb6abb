// SPDX-License-Identifier: MIT
#include "models/items/replacer.h"

#include "models/project/editing.h"

namespace visavis
{

namespace
{

/// Whether the text still has there what was found, and around it.
bool isThere(const QString &body, const WordPlace &place)
{
    const qsizetype start = place.range.start.value() - place.before.size();
    const QString words = place.before + place.match + place.after;
    return start >= 0 && start + words.size() <= body.size() &&
           QStringView(body).sliced(start, words.size()) == words;
}

} // namespace

Replacer::Replacer(QObject *parent)
    : QObject(parent)
{
}

Replacer::~Replacer() = default;

void Replacer::start(Project &project, std::vector<EpisodeWordPlaces> places, const Words &words)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = &project;
    m_places = std::move(places);
    m_words = words;
    m_next = 0;
    m_awaited = {};
    m_isRunning = true;
    m_outcome = {};
    m_outcome.batch = Project::newBatch();
    const auto arrived = [this](EpisodeId episode) {
        if (m_isRunning && episode.isValid() && episode == m_awaited) {
            next();
        }
    };
    connect(&project, &Project::fetched, this, arrived);
    connect(&project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
        if (m_isRunning && episode.isValid() && episode == m_awaited) {
            m_outcome.error = error;
            end();
        }
    });
    connect(&project, &Project::undoChanged, this, [this] {
        if (m_isRunning && m_project->nextRedo()) {
            cancel();
        }
    });
    QMetaObject::invokeMethod(this, &Replacer::next, Qt::QueuedConnection);
}

void Replacer::cancel()
{
    if (m_isRunning) {
        m_outcome.isCancelled = m_next < m_places.size();
        end();
    }
}

void Replacer::next()
{
    if (!m_isRunning) {
        return;
    }
    if (!m_project || m_next >= m_places.size()) {
        end();
        return;
    }
    const EpisodeWordPlaces &places = m_places[m_next];
    if (m_awaited != places.episode && !m_project->isAtHand(places.episode)) {
        m_awaited = places.episode;
        m_project->fetch(m_awaited);
        return;
    }
    ++m_next;
    replaceIn(places);
    if (m_isRunning) {
        Q_EMIT progressed(int(m_next), int(m_places.size()));
        QMetaObject::invokeMethod(this, &Replacer::next, Qt::QueuedConnection);
    }
}

void Replacer::replaceIn(const EpisodeWordPlaces &places)
{
    const Episode *episode = m_project->data().episodes().find(places.episode);
    const bool isThere = episode && episode->state == EpisodeState::Live;
    const auto transcript = isThere ? m_project->transcript(places.episode) : fail(ErrorCode::NoSuchEpisode);
    if (isThere && !transcript) {
        m_outcome.error = transcript.error();
        end();
        return;
    }
    Editing::EpisodeReplacements replacements{.episode = places.episode, .replacements = {}};
    for (const WordPlace &place : places.places) {
        if (isThere && visavis::isThere((*transcript)->body, place)) {
            replacements.replacements.push_back({.range = place.range, .text = m_words.by});
        }
    }
    if (replacements.replacements.empty()) {
        m_outcome.skipped += places.places.size();
        return;
    }
    const int toReview = m_project->data().reviewCount(places.episode);
    const bool continues = m_outcome.replaced == 0 || m_project->isNextUndo(m_outcome.batch);
    const Result<qsizetype> done = Editing(*m_project)
                                       .replaceText({replacements}, {.what = m_words.what,
                                                                     .by = m_words.by,
                                                                     .batch = m_outcome.batch,
                                                                     .before = m_outcome.replaced});
    if (!done) {
        m_outcome.error = done.error();
        end();
        return;
    }
    m_outcome.isOneStep = m_outcome.isOneStep && (continues || *done == 0);
    m_outcome.replaced += *done;
    m_outcome.episodes += *done > 0 ? 1 : 0;
    m_outcome.skipped += places.places.size() - *done;
    m_outcome.toReview += std::max(0, m_project->data().reviewCount(places.episode) - toReview);
}

void Replacer::end()
{
    m_isRunning = false;
    if (m_project) {
        m_project->disconnect(this);
    }
    Q_EMIT finished(m_outcome);
}

} // namespace visavis

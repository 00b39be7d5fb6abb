// SPDX-License-Identifier: MIT
#include "models/project/importer.h"

#include "models/project/fractionalkey.h"
#include "models/project/importreading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Files that finish within this time become one action.
constexpr auto PerformInterval = 50ms;

} // namespace

Importer::Importer(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_shared(std::make_shared<Shared>())
{
    m_batch = Project::newBatch();
}

Importer::~Importer()
{
    cancel();
    m_shared->ended.acquire(m_workers);
    if (m_running) {
        m_isSettling = true;
        m_running = false; // nobody is told any more
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        for (const Finished &finished : m_waiting) {
            const EpisodeId episode = finished.prepared->episode.id;
            if (auto loaded = finished.carried ? m_project.load(episode) : Result<void>(); !loaded) {
                m_unreadable.insert(episode, loaded.error());
            }
        }
        performFinished();
    }
}

void Importer::start(const QStringList &files)
{
    start(requestsFor(files));
}

void Importer::start(const QList<ImportRequest> &requests)
{
    m_running = true;
    m_shared->importer = this;
    m_shared->requests = requests;
    m_shared->requests.removeIf([](const ImportRequest &one) { return one.as == ImportAs::LeaveOut; });
    m_shared->path = m_project.path();
    m_shared->project = QFileInfo(m_project.path()).canonicalFilePath();
    m_shared->ids = &m_project.ids();
    m_shared->writer = m_project.writer();
    if (m_project.isReadOnly() || m_shared->requests.isEmpty()) {
        QTimer::singleShot(0, this, &Importer::settle);
        return;
    }
    QString last;
    for (const Episode &episode : m_project.data().episodes()) {
        last = std::max(last, episode.position);
    }
    connect(m_shared->writer, &Writer::failed, this, &Importer::cancel);
    m_shared->positions = keysBetween(last, {}, size_t(m_shared->requests.size()));
    m_shared->before = m_shared->writer->lastTicket();
    noteRevised();
    m_workers = int(std::min<qsizetype>(std::max(1, QThread::idealThreadCount()), m_shared->requests.size()));
    for (int i = 0; i < m_workers; ++i) {
        m_shared->pool.start([shared = m_shared.get()] { // ~Importer waits for ended
            for (int index = shared->next++; index < shared->requests.size() && !shared->cancelled;
                 index = shared->next++) {
                shared->hand(shared->readFile(index));
            }
            QMetaObject::invokeMethod(shared->importer, &Importer::workerEnded, Qt::QueuedConnection);
            shared->ended.release();
        });
    }
}

/// What is to be known of the episodes that get a new text. Their records are needed in the end, and come
/// meanwhile.
void Importer::noteRevised()
{
    const ProjectData &data = m_project.data();
    bool areAllRevisions = true;
    QSet<EpisodeId> revised;
    for (int index = 0; index < int(m_shared->requests.size()); ++index) {
        const ImportRequest &request = m_shared->requests.at(index);
        areAllRevisions = areAllRevisions && request.as == ImportAs::NewRevisionOf;
        if (request.as != ImportAs::NewRevisionOf) {
            continue;
        }
        if (revised.contains(request.revised)) {
            m_shared->repeated.insert(index);
            continue;
        }
        revised.insert(request.revised);
        const Episode *episode = data.episodes().find(request.revised);
        if (episode && episode->state == EpisodeState::Live) { // else the worker finds that it is not there
            m_shared->revised.insert(request.revised, *episode);
            if (!data.isLoaded(request.revised)) {
                m_project.fetch(request.revised);
            }
        }
    }
    m_kind = areAllRevisions ? ActionKind::ReviseEpisodes : ActionKind::ImportEpisodes;
    if (!m_shared->revised.isEmpty()) {
        connect(&m_project, &Project::changed, this, &Importer::noteEdits);
        connect(&m_project, &Project::fetched, this, &Importer::performFinished);
        connect(&m_project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            m_unreadable.insert(episode, error);
            performFinished();
        });
    }
}

/// A new text was compared with one that is now another.
void Importer::noteEdits(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.text && m_shared->revised.contains(change.text->episode)) {
            m_edited.insert(change.text->episode);
        }
    }
}

void Importer::cancel()
{
    m_shared->cancel();
}

void Importer::take(Finished finished)
{
    m_outcomes[finished.index] = finished.outcome;
    if (finished.prepared) {
        if (m_waiting.empty()) {
            QTimer::singleShot(PerformInterval, this, &Importer::performFinished);
        }
        m_waiting.push_back(std::move(finished));
    }
    Q_EMIT progressed(int(m_outcomes.size()), int(m_shared->requests.size()));
}

void Importer::workerEnded()
{
    // What it handed in came before this.
    if (++m_endedWorkers == m_workers) {
        settle();
    }
}

void Importer::settle()
{
    if (m_isSettling) {
        return;
    }
    m_isSettling = true;
    if (Writer *writer = m_shared->writer) {
        connect(writer, &Writer::committed, this, &Importer::endIfSettled);
        connect(writer, &Writer::failed, this, &Importer::endIfSettled);
    }
    performFinished();
}

void Importer::endIfSettled()
{
    if (m_running && isSettled()) {
        end();
    }
}

bool Importer::isSettled() const
{
    const Writer *writer = m_shared->writer;
    return m_waiting.empty() &&
           (!writer || m_performed.empty() || writer->isCommitted(m_performed.back().ticket) ||
            writer->error().has_value());
}

void Importer::takeBackUnwritten(const Error &error)
{
    std::vector<EpisodeId> added;
    QSet<int> lost;
    QList<Change> changes;
    for (const Performed &performed : m_performed | std::views::reverse) {
        if (m_shared->writer->isCommitted(performed.ticket)) {
            continue;
        }
        lost.insert(performed.index);
        changes += inverse(performed.revision);
        const Episode *episode = m_project.data().episodes().find(performed.episode);
        if (m_shared->requests.at(performed.index).as == ImportAs::NewRevisionOf) {
            continue;
        }
        added.push_back(performed.episode);
        if (episode && episode->state == EpisodeState::Live) {
            Episode hidden = *episode;
            hidden.state = EpisodeState::Deleted;
            changes += Change::update(*episode, hidden);
        }
    }
    m_project.takeBackUnwritten(changes);
    for (int index = 0; index < int(m_shared->requests.size()); ++index) {
        const auto [found, isNew] = m_outcomes.try_emplace(index);
        ImportOutcome &outcome = found->second;
        outcome.file = m_shared->requests.at(index).file;
        // Of two files with the same bytes, both are where the first is.
        if (isNew || lost.contains(index) || std::ranges::contains(added, outcome.episode)) {
            outcome.episode = {};
            outcome.wasThere = false;
            outcome.anchoring.reset();
            outcome.error = error;
            outcome.error->file = m_project.path();
        }
    }
}

void Importer::end()
{
    m_running = false;
    const auto failure = m_shared->writer ? m_shared->writer->error() : std::nullopt;
    std::erase_if(m_outcomes, [](const auto &outcome) {
        return outcome.second.error && outcome.second.error->code == ErrorCode::Cancelled;
    });
    if (failure) {
        takeBackUnwritten(*failure);
    }
    QList<ImportOutcome> outcomes;
    for (const auto &[index, outcome] : m_outcomes) {
        outcomes.append(outcome);
    }
    Q_EMIT finished(outcomes);
}

} // namespace visavis

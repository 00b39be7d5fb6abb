// SPDX-License-Identifier: MIT
#include "models/project/importer.h"

#include "models/project/fractionalkey.h"
#include "models/project/importedpersons.h"
#include "models/project/knownsources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <limits>
#include <mutex>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How many files may be read but not written yet: bounds the memory.
constexpr int MostFilesInFlight = 24;
/// Files that finish within this time become one action.
constexpr auto PerformInterval = 50ms;

} // namespace

/// What the reading threads share with the importer; outlives it while one of them still runs.
struct Importer::Shared final : Progress {
    Importer *importer = nullptr; ///< Not owned.
    QList<ImportRequest> requests;
    QString path;    ///< of the project
    QString project; ///< the same, canonical
    std::vector<QString> positions;
    IdAllocator *ids = nullptr; ///< Not owned.
    Writer *writer = nullptr;   ///< Not owned.
    std::atomic<int> next = 0;
    std::atomic<bool> cancelled = false;
    std::shared_ptr<QSemaphore> places = std::make_shared<QSemaphore>(MostFilesInFlight);
    QSemaphore ended;
    QThreadPool pool;          ///< not the global one, which jobs need meanwhile
    Writer::Ticket before = 0; ///< the writer's last task before this import
    std::once_flag knownAreRead;
    std::mutex mutex;
    QHash<QByteArray, EpisodeId> known; ///< SHA-256 of a source -> its episode; under mutex

    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return cancelled; }

    void readKnown();

    [[nodiscard]] std::optional<EpisodeId> isKnown(const QByteArray &sha256)
    {
        std::call_once(knownAreRead, &Shared::readKnown, this);
        const std::lock_guard lock(mutex);
        const auto found = known.constFind(sha256);
        return found == known.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// The episode that is there already when another file of this import had the same bytes.
    [[nodiscard]] std::optional<EpisodeId> remember(const QByteArray &sha256, EpisodeId episode)
    {
        const std::lock_guard lock(mutex);
        const auto found = known.constFind(sha256);
        if (found != known.constEnd()) {
            return *found;
        }
        known.insert(sha256, episode);
        return std::nullopt;
    }

    void cancel()
    {
        cancelled = true;
        places->release(); // for a worker that waits, who passes it on
    }

    /// A place for a file on its way; given back when its last task is done or dropped. Null when cancelled.
    [[nodiscard]] std::shared_ptr<void> takePlace() const
    {
        places->acquire();
        if (cancelled) {
            places->release();
            return nullptr;
        }
        // The pointer is only there to be not null.
        return {places.get(), [semaphore = places](void *) { semaphore->release(); }};
    }

    /// An episode that gets a new text, as it was when the import began.
    struct Revised {
        Episode episode;
        std::vector<EpisodeLabel> labels;
        QString body;
    };
    QHash<EpisodeId, Revised> revised; ///< but for the body
    [[nodiscard]] Result<Revised> readRevised(EpisodeId episode) const;
    [[nodiscard]] Finished readFile(int index);
    void hand(Finished finished)
    {
        QMetaObject::invokeMethod(importer, [this, finished = std::move(finished)]() mutable {
            importer->take(std::move(finished));
        });
    }
};

void Importer::Shared::readKnown()
{
    if (!writer->wait(before)) {
        return; // nothing can be written any more
    }
    auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        return; // then files are taken twice rather than not at all
    }
    QHash<QByteArray, EpisodeId> there = knownSources((*snapshot)->database());
    const std::lock_guard lock(mutex);
    known = std::move(there);
}

Result<Importer::Shared::Revised> Importer::Shared::readRevised(EpisodeId episode) const
{
    const auto found = revised.constFind(episode);
    if (found == revised.constEnd()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    if (auto written = writer->wait(before); !written) {
        return std::unexpected(written.error());
    }
    auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    return (*snapshot)
        ->transcript(found->episode.revision)
        .transform([&](const std::shared_ptr<const Transcript> &transcript) {
            Revised result = *found;
            result.body = transcript->body;
            return result;
        });
}

Importer::Finished Importer::Shared::readFile(int index)
{
    const ImportRequest &request = requests.at(index); // [] would part the list, in two threads at once
    const QString &file = request.file;
    Finished finished{
        .index = index,
        .outcome =
            {.file = file, .episode = {}, .wasThere = false, .anchoring = {}, .error = {}, .warnings = {}},
        .prepared = {},
        .persons = {},
        .reanchoring = {}};
    const auto refuse = [&](Error error) {
        if (error.file.isEmpty()) {
            error.file = file;
        }
        finished.outcome.error = std::move(error);
        return finished;
    };
    const auto alreadyThere = [&](EpisodeId episode) {
        finished.outcome.episode = episode;
        finished.outcome.wasThere = true;
        return finished;
    };
    if (!request.pasted && isFileOfProject(file, project)) {
        return refuse({.code = ErrorCode::NotText, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    const auto source = sourceOf(request);
    if (!source) {
        return refuse(source.error());
    }
    const QByteArray sha256 = QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256);
    if (!request.shownBytes.isEmpty() && request.shownBytes != sha256) {
        return refuse(
            {.code = ErrorCode::FileChanged, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    const bool onlyIfNew = request.as == ImportAs::AddIfNew;
    if (const auto episode = onlyIfNew ? isKnown(sha256) : std::nullopt) {
        return alreadyThere(*episode);
    }
    const auto reading = readTranscript(*source, request.options, *this);
    if (!reading) {
        return refuse(reading.error());
    }
    const auto place = takePlace();
    if (!place) {
        return refuse({.code = ErrorCode::Cancelled, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    std::shared_ptr<const PreparedEpisode> prepared;
    if (request.as == ImportAs::NewRevisionOf) {
        const auto there = readRevised(request.revised);
        if (!there) {
            return refuse(there.error());
        }
        prepared = std::make_shared<const PreparedEpisode>(prepareRevision(
            reading->transcript, *source, there->episode, there->labels, *ids, sha256, request.options));
        finished.reanchoring = std::make_shared<const Reanchoring>(there->body, reading->transcript.body);
    } else {
        prepared = std::make_shared<const PreparedEpisode>(prepareEpisode(
            reading->transcript, *source, positions[size_t(index)], *ids, sha256, request.options));
    }
    if (const auto episode = onlyIfNew ? remember(sha256, prepared->episode.id) : std::nullopt) {
        return alreadyThere(*episode);
    }
    for (Writer::Task &task : storingTasks(prepared)) {
        writer->enqueue([task = std::move(task), place](WriterContext &context) { return task(context); });
    }
    finished.outcome.episode = prepared->episode.id;
    finished.outcome.warnings = reading->transcript.warnings;
    finished.persons = reading->persons;
    finished.prepared = std::move(prepared);
    return finished;
}

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
        m_isSettling = true; // nobody is told any more
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
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

/// What the workers need to know of the episodes that get a new text.
void Importer::noteRevised()
{
    const ProjectData &data = m_project.data();
    bool areAllRevisions = true;
    for (const ImportRequest &request : m_shared->requests) {
        if (request.as != ImportAs::NewRevisionOf) {
            areAllRevisions = false;
            continue;
        }
        const Episode *episode = data.episodes().find(request.revised);
        if (!episode || episode->state != EpisodeState::Live || !m_project.load(request.revised)) {
            continue; // the worker finds that it is not there
        }
        Shared::Revised &noted = m_shared->revised[request.revised];
        noted.episode = *episode;
        for (const LabelId label : data.labelsOf(request.revised)) {
            noted.labels.push_back(*data.labels().find(label));
        }
    }
    m_kind = areAllRevisions ? ActionKind::ReviseEpisodes : ActionKind::ImportEpisodes;
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

void Importer::addRevision(const Finished &finished, Action &action, ImportedPersons &persons)
{
    const PreparedEpisode &prepared = *finished.prepared;
    const ProjectData &data = m_project.data();
    const Episode *episode = data.episodes().find(prepared.episode.id);
    if (!episode || episode->revision != prepared.parent) {
        ImportOutcome &outcome = m_outcomes[finished.index]; // it got another text meanwhile, or is gone
        outcome.error = Error{
            .code = ErrorCode::NoSuchEpisode, .arguments = {}, .file = outcome.file, .line = 0, .detail = {}};
        return;
    }
    // New labels stay when it is undone: the new text, which stays too, refers to them.
    for (const EpisodeLabel &label : prepared.newLabels) {
        const auto place = std::ranges::find(prepared.labels, label.id, &EpisodeLabel::id);
        persons.addLabel(label, finished.persons[size_t(place - prepared.labels.begin())], action);
    }
    QList<Change> changes = Change::update(*episode, prepared.episode);
    AnchoringSummary summary;
    for (const AnnotationId id : data.annotationIds(episode->id)) {
        const Annotation &annotation = *data.annotations().find(id);
        const auto placed = finished.reanchoring->placed(annotation, prepared.episode.revision);
        changes += Change::update(annotation, placed.annotation);
        summary.count(placed.annotation, placed.rule);
    }
    m_outcomes[finished.index].anchoring = summary;
    action.changes += changes;
    *action.undo = inverse(changes) + *action.undo;
    *action.redo += changes;
}

void Importer::performFinished()
{
    if (m_waiting.empty()) {
        return;
    }
    std::ranges::sort(m_waiting, {}, &Finished::index);
    if (m_performed.empty()) {
        m_firstTitle = m_waiting.front().prepared->episode.title;
    }
    Action action{.kind = m_kind,
                  .arguments = {QString::number(m_performed.size() + m_waiting.size()), m_firstTitle},
                  .changes = {},
                  .undo = QList<Change>(),
                  .redo = QList<Change>()};
    ImportedPersons persons(m_project);
    for (const Finished &finished : m_waiting) {
        finished.reanchoring ? addRevision(finished, action, persons) : addEpisode(finished, action, persons);
    }
    persons.addPersons(action);
    const auto done = m_project.perform(action, {.number = m_batch, .arguments = {}});
    const Writer::Ticket ticket = m_shared->writer->lastTicket();
    for (const Finished &finished : m_waiting) {
        m_performed.push_back({.ticket = done ? ticket : std::numeric_limits<Writer::Ticket>::max(),
                               .episode = finished.prepared->episode.id,
                               .isRevision = finished.reanchoring != nullptr});
    }
    m_waiting.clear();
    if (!done) {
        cancel(); // nothing can be written any more
    }
}

void Importer::settle()
{
    if (m_isSettling) {
        return;
    }
    m_isSettling = true;
    performFinished();
    if (Writer *writer = m_shared->writer) {
        const auto endWhenSettled = [this] {
            if (m_running && isSettled()) {
                end();
            }
        };
        connect(writer, &Writer::committed, this, endWhenSettled);
        connect(writer, &Writer::failed, this, endWhenSettled);
    }
    if (isSettled()) {
        end();
    }
}

bool Importer::isSettled() const
{
    const Writer *writer = m_shared->writer;
    return !writer || m_performed.empty() || writer->isCommitted(m_performed.back().ticket) ||
           writer->error().has_value();
}

void Importer::takeBackUnwritten(const Error &error)
{
    std::vector<EpisodeId> unwritten;
    for (const Performed &performed : m_performed) {
        if (!performed.isRevision && !m_shared->writer->isCommitted(performed.ticket)) {
            unwritten.push_back(performed.episode);
        }
    }
    m_project.hideUnwritten(unwritten);
    for (int index = 0; index < int(m_shared->requests.size()); ++index) {
        const auto [found, isNew] = m_outcomes.try_emplace(index);
        ImportOutcome &outcome = found->second;
        outcome.file = m_shared->requests.at(index).file;
        // Of two files with the same bytes, both are where the first is.
        if (isNew || std::ranges::contains(unwritten, outcome.episode)) {
            outcome.episode = {};
            outcome.wasThere = false;
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

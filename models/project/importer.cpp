// SPDX-License-Identifier: MIT
#include "models/project/importer.h"

#include "models/project/fractionalkey.h"

#include <QCollator>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

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
    QStringList files;
    std::vector<QString> positions;
    IdAllocator *ids = nullptr; ///< Not owned.
    Writer *writer = nullptr;   ///< Not owned.
    std::atomic<int> next = 0;
    std::atomic<bool> cancelled = false;
    std::shared_ptr<QSemaphore> places = std::make_shared<QSemaphore>(MostFilesInFlight);
    QSemaphore ended;
    QThreadPool pool; ///< not the global one, which jobs need meanwhile
    std::mutex mutex;
    QHash<QByteArray, EpisodeId> known; ///< SHA-256 of a source -> its episode; under mutex

    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return cancelled; }

    [[nodiscard]] std::optional<EpisodeId> isKnown(const QByteArray &sha256)
    {
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

    /// A place for a file on its way; given back when its last task is done or dropped. Null when cancelled.
    [[nodiscard]] std::shared_ptr<void> takePlace() const
    {
        while (!places->tryAcquire(1, 100ms)) {
            if (cancelled) {
                return nullptr;
            }
        }
        // The pointer is only there to be not null.
        return {places.get(), [semaphore = places](void *) { semaphore->release(); }};
    }

    [[nodiscard]] Finished readFile(int index);
    void hand(Finished finished)
    {
        QMetaObject::invokeMethod(importer, [this, finished = std::move(finished)]() mutable {
            importer->take(std::move(finished));
        });
    }
};

Importer::Finished Importer::Shared::readFile(int index)
{
    const QString &file = files[index];
    Finished finished{
        .index = index,
        .outcome = {.file = file, .episode = {}, .wasThere = false, .error = {}, .warnings = {}},
        .prepared = {}};
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
    const auto source = loadSource(file);
    if (!source) {
        return refuse(source.error());
    }
    const QByteArray sha256 = QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256);
    if (const auto episode = isKnown(sha256)) {
        return alreadyThere(*episode);
    }
    auto transcript = readTranscript(*source, *this);
    if (!transcript) {
        return refuse(transcript.error());
    }
    const auto place = takePlace();
    if (!place) {
        return refuse({.code = ErrorCode::Cancelled, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    auto prepared = std::make_shared<const PreparedEpisode>(
        prepareEpisode(*transcript, *source, positions[size_t(index)], *ids, sha256));
    if (const auto episode = remember(sha256, prepared->episode.id)) {
        return alreadyThere(*episode);
    }
    for (Writer::Task &task : storingTasks(prepared)) {
        writer->enqueue([task = std::move(task), place](WriterContext &context) { return task(context); });
    }
    finished.outcome.episode = prepared->episode.id;
    finished.outcome.warnings = transcript->warnings;
    finished.prepared = std::move(prepared);
    return finished;
}

Importer::Importer(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_shared(std::make_shared<Shared>())
{
    static quint64 batches = 0;
    m_batch = ++batches;
}

Importer::~Importer()
{
    cancel();
    m_shared->ended.acquire(m_workers);
    if (m_running) {
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        performFinished();
    }
}

void Importer::start(const QStringList &paths)
{
    m_running = true;
    m_shared->importer = this;
    m_shared->files = filesToImport(paths);
    m_shared->ids = &m_project.ids();
    m_shared->writer = m_project.writer();
    if (m_project.isReadOnly() || m_shared->files.isEmpty()) {
        QTimer::singleShot(0, this, &Importer::end);
        return;
    }
    QString last;
    for (const Episode &episode : m_project.data().episodes()) {
        last = std::max(last, episode.position);
    }
    m_shared->positions = keysBetween(last, {}, size_t(m_shared->files.size()));
    readKnownSources();
    m_workers = int(std::min<qsizetype>(std::max(1, QThread::idealThreadCount()), m_shared->files.size()));
    for (int i = 0; i < m_workers; ++i) {
        m_shared->pool.start([shared = m_shared.get()] { // ~Importer waits for ended
            for (int index = shared->next++; index < shared->files.size() && !shared->cancelled;
                 index = shared->next++) {
                shared->hand(shared->readFile(index));
            }
            shared->ended.release();
        });
    }
}

void Importer::readKnownSources()
{
    Statement statement = m_project.snapshot().database().prepare(
        u"SELECT source.sha256, episode.id FROM source JOIN revision ON revision.source = source.id "
        "JOIN episode ON episode.id = revision.episode WHERE episode.state = 'live'"_s);
    if (!m_project.flush() || !statement.run()) {
        return; // then files are taken twice rather than not at all
    }
    while (statement.next()) {
        m_shared->known.insert(statement.bytes(0), EpisodeId(statement.integer(1)));
    }
}

void Importer::cancel()
{
    m_shared->cancelled = true;
    if (m_running) {
        QTimer::singleShot(0, this, &Importer::end); // no worker may have anything left to hand in
    }
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
    Q_EMIT progressed(int(m_outcomes.size()), int(m_shared->files.size()));
    if (m_shared->cancelled || m_outcomes.size() == size_t(m_shared->files.size())) {
        performFinished();
        // After a cancel a worker may still hand in its file: the end comes with the last one.
        QTimer::singleShot(0, this, &Importer::end);
    }
}

void Importer::performFinished()
{
    if (m_waiting.empty()) {
        return;
    }
    std::ranges::sort(m_waiting, {}, &Finished::index);
    if (m_performed == 0) {
        m_firstTitle = m_waiting.front().prepared->episode.title;
    }
    Action action{.kind = ActionKind::ImportEpisodes,
                  .arguments = {QString::number(m_performed + qsizetype(m_waiting.size())), m_firstTitle},
                  .changes = {},
                  .undo = QList<Change>(),
                  .redo = QList<Change>()};
    for (const Finished &finished : m_waiting) {
        const Episode &episode = finished.prepared->episode;
        action.changes.append(Change::create(episode));
        for (const EpisodeLabel &label : finished.prepared->labels) {
            action.changes.append(Change::create(label));
        }
        // Undone by putting the episode out of sight: its text stays, so that redo has it again.
        Episode hidden = episode;
        hidden.state = EpisodeState::Deleted;
        *action.undo += Change::update(episode, hidden);
        *action.redo += Change::update(hidden, episode);
    }
    if (auto performed = m_project.perform(action, m_batch); !performed) {
        for (const Finished &finished : m_waiting) {
            m_outcomes[finished.index].error = performed.error();
            m_outcomes[finished.index].episode = {};
        }
        cancel(); // nothing can be written any more
    }
    m_performed += qsizetype(m_waiting.size());
    m_waiting.clear();
}

void Importer::end()
{
    if (!m_running || (m_workers > 0 && m_shared->ended.available() < m_workers)) {
        // A worker still runs after a cancel; it ends within one file.
        if (m_running) {
            QTimer::singleShot(10ms, this, &Importer::end);
        }
        return;
    }
    m_running = false;
    QCoreApplication::sendPostedEvents(this);
    performFinished();
    QList<ImportOutcome> outcomes;
    for (const auto &[index, outcome] : m_outcomes) {
        const bool left = outcome.error && outcome.error->code == ErrorCode::Cancelled;
        if (!left) {
            outcomes.append(outcome);
        }
    }
    Q_EMIT finished(outcomes);
}

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    QSet<QString> seen;
    // The collation of the locale "C" knows no numbers.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    for (const QString &path : paths) {
        QStringList found;
        if (QFileInfo(path).isDir()) {
            QDirIterator iterator(path, QDir::Files, QDirIterator::Subdirectories);
            while (iterator.hasNext()) {
                found.append(iterator.next());
            }
            std::ranges::sort(found, collator);
        } else {
            found.append(path);
        }
        for (const QString &file : std::as_const(found)) {
            const QString place = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
            if (!seen.contains(place)) {
                seen.insert(place);
                files.append(file);
            }
        }
    }
    return files;
}

} // namespace visavis

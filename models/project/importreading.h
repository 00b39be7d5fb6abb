// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importer.h"

#include <QSemaphore>
#include <QSet>
#include <QThreadPool>

#include <mutex>

namespace visavis
{

/// How many files of an import may be read but not written yet: bounds the memory.
inline constexpr int MostFilesInFlight = 24;

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

    QHash<EpisodeId, Episode> revised; ///< that get a new text, as they were when the import began
    QSet<int> repeated;                ///< requests of another new text for one of them
    [[nodiscard]] Finished readFile(int index);
    /// Makes of a reading what is to be stored of it.
    [[nodiscard]] Result<void> prepare(Finished &finished, const EditedReading &reading, const Source &source,
                                       const QByteArray &sha256);
    [[nodiscard]] Result<void> prepareRevision(Finished &finished, const EditedReading &reading,
                                               const Source &source, const QByteArray &sha256);
    void hand(Finished finished);
};

} // namespace visavis

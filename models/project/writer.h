// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/changelog.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace visavis
{

/// What a task of the writer works with.
struct WriterContext {
    Database &database;
    ChangeLog &log;
};

/// The one thread that writes a project file. Tasks run in the order they came, several in one transaction of
/// at most 30 ms; a task is never split, so long work is cut into many. When a task fails, its transaction
/// and all that follows is dropped, failed is emitted, and nothing is written any more.
///
/// When the file turns out to have been moved, replaced or removed, what waits is still written to what is
/// left of it, all goes into a copy beside it, and the failure (ProjectMoved) names the copy.
///
/// Everything but the signals may be called from any thread.
class Writer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Writer)

public:
    using Task = std::function<Result<void>(WriterContext &)>;
    /// The number of a task: 1, 2, 3 ...
    using Ticket = quint64;

    explicit Writer(QObject *parent = nullptr);
    /// Writes what is queued, folds the journal, ends the thread.
    ~Writer() override;

    /// Opens the file on the writer's thread and waits for the outcome.
    [[nodiscard]] Result<void> start(const QString &path, const QString &holder);
    /// After a failure the task is dropped, and flush() says so.
    Ticket enqueue(Task task);
    /// Waits until all that was enqueued before is committed; the error when writing failed.
    [[nodiscard]] Result<void> flush();
    /// The same for one task and those before it; at once for ticket 0.
    [[nodiscard]] Result<void> wait(Ticket ticket);
    /// Whether wait() would not wait.
    [[nodiscard]] bool isSettled(Ticket ticket) const;

    /// Of the task that was enqueued last; 0 before the first.
    [[nodiscard]] Ticket lastTicket() const;
    /// Whether this task and all before it are on disk.
    [[nodiscard]] bool isCommitted(Ticket ticket) const;
    /// Why nothing is written any more, if so.
    [[nodiscard]] std::optional<Error> error() const;

Q_SIGNALS:
    /// All tasks up to this one are on disk. Emitted on the writer's thread.
    void committed(visavis::Writer::Ticket ticket);
    void failed(const visavis::Error &error);

private:
    struct Entry {
        Ticket ticket;
        Task task;
    };

    void run(const QString &path, const QString &holder);
    void work(WriterContext &context);
    /// Takes tasks for one transaction; the last one's ticket, or 0 when the thread shall end.
    [[nodiscard]] Result<Ticket> writeBatch(WriterContext &context);
    [[nodiscard]] bool waitForTask();
    [[nodiscard]] std::optional<Entry> takeTask();
    void stopWith(const Error &error);
    [[nodiscard]] bool isFileMoved() const;
    /// Saves what can be saved of a file that is gone from its place.
    void rescue(WriterContext &context);
    [[nodiscard]] Result<void> writeWaiting(WriterContext &context);
    [[nodiscard]] bool setErrorUnlessWaiting(const Error &error);
    void waitForEnd();

    QString m_path;                     ///< as the thread
    std::optional<FileIdentity> m_file; ///< what was there when it was opened
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    // Under m_mutex:
    std::deque<Entry> m_queue;
    Ticket m_lastTicket = 0;
    Ticket m_committed = 0;
    bool m_ending = false;
    std::optional<Result<void>> m_opened;
    std::optional<Error> m_error;
};

} // namespace visavis

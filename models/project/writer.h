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

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace visavis
{

/// What long work is given to report its progress and to learn that nobody wants it any more. Every function
/// may be called from any thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// done of total, in units of the work's own choice (bytes, files, rows); total 0 when unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// Progress for callers that neither show it nor cancel.
class NoProgress final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

/// Work on a thread of the global pool, seen from the thread that started it. The signals arrive there;
/// progress is passed on at most every 50 ms. Deleting a job cancels it and waits for its end.
class Job final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Job)

public:
    using Work = std::function<Result<void>(Progress &)>;

    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Starts the work; to be called once. The work returns Cancelled when it stopped because it was asked
    /// to.
    void start(Work work);
    void cancel();
    /// Cancels, and tells nobody anything any more; deletes itself when the work has ended.
    void abandon();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void succeeded();
    void failed(const visavis::Error &error);
    /// After succeeded or failed.
    void finished();

private:
    class State;
    std::shared_ptr<State> m_state;
};

} // namespace visavis

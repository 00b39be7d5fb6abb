// SPDX-License-Identifier: MIT
#include "models/base/job.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>

namespace visavis
{

using namespace std::chrono_literals;

/// Shared by the job and its worker, since either may end first.
class Job::State final : public Progress
{
public:
    explicit State(Job *job)
        : m_job(job)
    {
        m_sinceReport.start();
    }

    void report(qint64 done, qint64 total) override
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_job || (m_sinceReport.durationElapsed() < 50ms && done != total)) {
            return;
        }
        m_sinceReport.restart();
        Job *job = m_job;
        QMetaObject::invokeMethod(job, [job, done, total] { Q_EMIT job->progressed(done, total); });
    }

    [[nodiscard]] bool isCancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    void end(const Result<void> &result)
    {
        {
            const QMutexLocker lock(&m_mutex);
            running = false;
            if (m_job) {
                Job *job = m_job;
                QMetaObject::invokeMethod(
                    job,
                    [job, result] {
                        if (result) {
                            Q_EMIT job->succeeded();
                        } else {
                            Q_EMIT job->failed(result.error());
                        }
                        Q_EMIT job->finished();
                    },
                    Qt::QueuedConnection);
            }
        }
        ended.release();
    }

    void cancel() { m_cancelled = true; }

    void forgetJob()
    {
        const QMutexLocker lock(&m_mutex);
        m_job = nullptr;
    }

    QSemaphore ended;
    std::atomic<bool> running = false;

private:
    QMutex m_mutex;
    Job *m_job; ///< Not owned; null once the job is being deleted.
    QElapsedTimer m_sinceReport;
    std::atomic<bool> m_cancelled = false;
};

Job::Job(QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>(this))
{
}

Job::~Job()
{
    m_state->cancel();
    m_state->forgetJob();
    if (m_state->running) {
        m_state->ended.acquire();
    }
}

void Job::start(Work work)
{
    m_state->running = true;
    QThreadPool::globalInstance()->start(
        [state = m_state, work = std::move(work)] { state->end(work(*state)); });
}

void Job::cancel()
{
    m_state->cancel();
}

void Job::abandon()
{
    disconnect();
    cancel();
    if (isRunning()) {
        connect(this, &Job::finished, this, &QObject::deleteLater);
    } else {
        deleteLater();
    }
}

bool Job::isRunning() const
{
    return m_state->running;
}

} // namespace visavis

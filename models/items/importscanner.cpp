// SPDX-License-Identifier: MIT
#include "models/items/importscanner.h"

#include <QElapsedTimer>
#include <QThread>

namespace visavis
{

using namespace std::chrono_literals;

/// What one job is given and brings back; nobody else has it while the job runs.
struct ImportScanner::Batch {
    std::deque<Task> tasks;
    QList<Found> found;

    void run(const QString &project, Progress &progress)
    {
        constexpr auto Enough = 30ms;
        QElapsedTimer time;
        time.start();
        while (!tasks.empty() && time.durationElapsed() < Enough && !progress.isCancelled()) {
            const Task &task = tasks.front();
            Found one{.id = task.id, .version = task.version, .scan = {}};
            if (!task.request.pasted && isFileOfProject(task.request.file, project)) {
                one.scan.error = Error{.code = ErrorCode::NotText,
                                       .arguments = {},
                                       .file = task.request.file,
                                       .line = 0,
                                       .detail = {}};
            } else {
                one.scan = scanSource(task.request, progress);
            }
            found.append(std::move(one));
            tasks.pop_front();
        }
    }
};

ImportScanner::ImportScanner(QString project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
}

ImportScanner::~ImportScanner()
{
    cancel();
}

void ImportScanner::add(const QList<Task> &tasks)
{
    m_waiting.insert(m_waiting.end(), tasks.begin(), tasks.end());
    startJobs();
}

void ImportScanner::startJobs()
{
    while (!m_waiting.empty() && m_jobs.size() < std::max(1, QThread::idealThreadCount())) {
        startJob();
    }
}

void ImportScanner::startJob()
{
    constexpr size_t MostTasks = 16;
    auto batch = std::make_shared<Batch>();
    const auto last = m_waiting.begin() + qsizetype(std::min(MostTasks, m_waiting.size()));
    batch->tasks.assign(m_waiting.begin(), last);
    m_waiting.erase(m_waiting.begin(), last);
    auto *job = new Job;
    m_jobs.insert(job);
    connect(job, &Job::finished, this, [this, job, batch] { take(job, *batch); });
    connect(job, &Job::finished, job, &QObject::deleteLater);
    job->start([batch, project = m_project](Progress &progress) -> Result<void> {
        batch->run(project, progress);
        return {};
    });
}

void ImportScanner::take(Job *job, const Batch &batch)
{
    m_jobs.remove(job);
    m_waiting.insert(m_waiting.begin(), batch.tasks.begin(), batch.tasks.end());
    startJobs();
    Q_EMIT found(batch.found);
    if (m_jobs.isEmpty() && m_waiting.empty()) {
        Q_EMIT finished();
    }
}

void ImportScanner::cancel()
{
    m_waiting.clear();
    for (Job *job : std::as_const(m_jobs)) {
        job->disconnect(this);
        job->cancel();
    }
    m_jobs.clear();
}

} // namespace visavis

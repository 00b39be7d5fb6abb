// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/sourcescan.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace visavis
{

/// Reads sources on workers, a few at a time in jobs of some ten milliseconds, so that other work gets its
/// turn and nothing but what was found is kept. Deleting it leaves no work behind that anybody waits for.
class ImportScanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportScanner)

public:
    struct Task {
        int id = 0;
        int version = 0; ///< comes back with what was found
        ImportRequest request;
    };
    struct Found {
        int id = 0;
        int version = 0;
        SourceScan scan;
    };

    /// Files of the project at this canonical path are not opened.
    explicit ImportScanner(QString project, QObject *parent = nullptr);
    ~ImportScanner() override;

    /// Behind those that wait.
    void add(const QList<Task> &tasks);
    /// Nothing more is told.
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void found(const QList<visavis::ImportScanner::Found> &found);
    /// Everything asked for was told.
    void finished();

private:
    struct Batch;
    void startJobs();
    void startJob();
    void take(Job *job, const Batch &batch);

    QString m_project;
    std::deque<Task> m_waiting;
    QSet<Job *> m_jobs; ///< Not owned: each deletes itself when its worker has ended.
};

} // namespace visavis

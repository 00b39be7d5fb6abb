// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"

#include <QList>
#include <QObject>

#include <mutex>
#include <utility>

namespace visavis
{

/// What a worker has found and nobody has taken yet.
template<class Found>
class FoundItems
{
public:
    /// From any thread. Whether somebody is to be told: one message is on its way at a time, so that a quick
    /// worker does not flood the event loop.
    [[nodiscard]] bool add(Found found)
    {
        const std::lock_guard lock(m_mutex);
        m_found.append(std::move(found));
        return !std::exchange(m_isAnnounced, true);
    }

    [[nodiscard]] QList<Found> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_isAnnounced = false;
        return std::exchange(m_found, {});
    }

private:
    std::mutex m_mutex;
    QList<Found> m_found;
    bool m_isAnnounced = false;
};

/// A search on a worker that tells what it finds while it goes on, on the thread that made this. Deleting it
/// cancels and waits.
class BackgroundSearch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundSearch)

public:
    ~BackgroundSearch() override;

    /// Nothing is told any more; deletes this when the worker has ended.
    void abandon();

Q_SIGNALS:
    /// Of the episodes.
    void progressed(qint64 done, qint64 total);
    void failed(const visavis::Error &error);

protected:
    explicit BackgroundSearch(QObject *parent);
    /// To be called once.
    void run(Job::Work work);
    /// From the worker: collect() is called soon.
    void announce();
    /// Tells what was found since the last time.
    virtual void collect() = 0;
    /// All was collected.
    virtual void end() = 0;

private:
    Job m_job;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/items/hitsearch.h"

#include "models/project/snapshot.h"

#include <mutex>

namespace visavis
{

/// Where the worker puts hits. One message is on its way at a time, so that a quick worker does not flood the
/// event loop.
struct HitSearch::Mailbox {
    std::mutex mutex;
    QList<SearchHit> hits;
    SearchTotals totals;
    bool isAnnounced = false;
};

HitSearch::HitSearch(QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
{
    connect(&m_job, &Job::progressed, this, &HitSearch::progressed);
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        collect();
        Q_EMIT failed(error);
    });
    connect(&m_job, &Job::succeeded, this, [this] {
        collect();
        Q_EMIT finished(m_mailbox->totals);
    });
}

HitSearch::~HitSearch() = default;

void HitSearch::start(const QString &path, const Query &query, const SearchOptions &options)
{
    m_job.start([this, path, query, options, mailbox = m_mailbox](Progress &progress) -> Result<void> {
        auto snapshot = Snapshot::open(path);
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        const auto tell = [&](const SearchHit &hit) {
            const std::lock_guard lock(mailbox->mutex);
            mailbox->hits.append(hit);
            if (!std::exchange(mailbox->isAnnounced, true)) {
                QMetaObject::invokeMethod(this, &HitSearch::collect, Qt::QueuedConnection);
            }
        };
        return searchProject((*snapshot)->database(), query, options, tell, progress)
            .transform([&](const SearchTotals &totals) { mailbox->totals = totals; });
    });
}

void HitSearch::abandon()
{
    blockSignals(true);
    m_job.cancel();
    if (m_job.isRunning()) {
        connect(&m_job, &Job::finished, this, &QObject::deleteLater);
    } else {
        deleteLater();
    }
}

void HitSearch::collect()
{
    QList<SearchHit> hits;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        hits.swap(m_mailbox->hits);
        m_mailbox->isAnnounced = false;
    }
    if (!hits.isEmpty()) {
        Q_EMIT found(hits);
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/search/projectsearch.h"

#include <QObject>

namespace visavis
{

/// One search of a project file on a worker, with a reading connection of its own. The hits arrive, in order
/// and a few at a time, on the thread that made this. Deleting it cancels and waits.
class HitSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitSearch)

public:
    explicit HitSearch(QObject *parent = nullptr);
    ~HitSearch() override;

    /// To be called once.
    void start(const QString &path, const Query &query, const SearchOptions &options);
    /// Nothing is told any more; deletes this when the worker has ended.
    void abandon();

Q_SIGNALS:
    void found(const QList<visavis::SearchHit> &hits);
    /// Of the episodes.
    void progressed(qint64 done, qint64 total);
    void finished(const visavis::SearchTotals &totals);
    void failed(const visavis::Error &error);

private:
    struct Mailbox;
    void collect();

    std::shared_ptr<Mailbox> m_mailbox;
    Job m_job;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/items/backgroundsearch.h"

namespace visavis
{

BackgroundSearch::BackgroundSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &Job::progressed, this, &BackgroundSearch::progressed);
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        collect();
        Q_EMIT failed(error);
    });
    connect(&m_job, &Job::succeeded, this, [this] {
        collect();
        end();
    });
}

BackgroundSearch::~BackgroundSearch() = default;

void BackgroundSearch::run(Job::Work work)
{
    m_job.start(std::move(work));
}

void BackgroundSearch::announce()
{
    QMetaObject::invokeMethod(this, [this] { collect(); }, Qt::QueuedConnection);
}

void BackgroundSearch::abandon()
{
    blockSignals(true);
    m_job.cancel();
    if (m_job.isRunning()) {
        connect(&m_job, &Job::finished, this, &QObject::deleteLater);
    } else {
        deleteLater();
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/items/outlinefinder.h"

#include <memory>

namespace visavis
{

OutlineFinder::OutlineFinder(QObject *parent)
    : QObject(parent)
{
}

OutlineFinder::~OutlineFinder() = default;

const OutlinePlace *OutlineFinder::find(const Annotation &annotation, OutlineDepth depth) const
{
    const auto known = m_places.constFind(annotation.id);
    const bool isThere = known != m_places.constEnd() && known->revision == annotation.revision &&
                         known->start == annotation.start &&
                         (depth == OutlineDepth::Speakers || known->sectionTitle);
    return isThere ? &*known : nullptr;
}

void OutlineFinder::start(const Project &project, std::vector<Passage> passages, OutlineDepth depth)
{
    cancel();
    m_depth = depth;
    m_job = new Job(this);
    const auto places = std::make_shared<Places>();
    connect(m_job, &Job::finished, this, [this, places] {
        m_job->deleteLater();
        m_job = nullptr;
        take(*places);
        Q_EMIT found();
    });
    m_job->start([open = project.snapshotOfNow(), passages = std::move(passages), depth,
                  places](Progress &progress) -> Result<void> {
        return open()
            .and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                return readOutlinePlaces(*snapshot, passages, depth, progress);
            })
            .transform([&](Places &&read) { *places = std::move(read); });
    });
}

void OutlineFinder::cancel()
{
    if (m_job) {
        m_job->abandon();
        m_job = nullptr;
    }
}

void OutlineFinder::forget(RevisionId revision)
{
    cancel();
    m_places.removeIf([revision](const auto &place) { return place.value().revision == revision; });
}

void OutlineFinder::clear()
{
    m_job = nullptr;
    qDeleteAll(findChildren<Job *>());
    m_places.clear();
}

void OutlineFinder::take(const Places &places)
{
    m_places.insert(places);
}

} // namespace visavis

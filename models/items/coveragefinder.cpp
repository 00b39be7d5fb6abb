// SPDX-License-Identifier: MIT
#include "models/items/coveragefinder.h"

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 300ms; ///< for who tags one passage after the other

} // namespace

CoverageFinder::CoverageFinder(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &CoverageFinder::start);
}

void CoverageFinder::setProject(Project *project)
{
    m_soon.stop();
    m_job = nullptr;
    qDeleteAll(findChildren<Job *>());
    m_project = project;
    m_known.clear();
    m_stale.clear();
    m_wanted.clear();
    m_sought.clear();
    m_missed.clear();
}

void CoverageFinder::forgetAll()
{
    for (auto known = m_known.keyBegin(); known != m_known.keyEnd(); ++known) {
        m_stale.insert(*known);
    }
    m_stale.unite(m_sought); // what is being read is the former coder's
    m_stale.unite(m_missed);
}

const Coverage *CoverageFinder::find(EpisodeId episode)
{
    const auto known = m_known.constFind(episode);
    const bool isUnknown =
        known == m_known.constEnd() && !m_sought.contains(episode) && !m_missed.contains(episode);
    if (isUnknown || m_stale.contains(episode)) {
        m_wanted.insert(episode);
        if (!m_job && !m_soon.isActive()) {
            m_soon.start();
        }
    }
    return known == m_known.constEnd() ? nullptr : &*known;
}

void CoverageFinder::start()
{
    if (!m_project || m_wanted.isEmpty()) {
        return;
    }
    const auto read = std::make_shared<QHash<EpisodeId, Coverage>>();
    std::vector<EpisodeId> episodes(m_wanted.begin(), m_wanted.end());
    for (const EpisodeId episode : episodes) {
        m_stale.remove(episode); // what changes from now on is not seen
        m_missed.remove(episode);
    }
    m_sought = std::exchange(m_wanted, {});
    m_job = new Job(this);
    connect(m_job, &Job::finished, this, [this, read, episodes] {
        m_job->deleteLater();
        m_job = nullptr;
        m_known.insert(*read);
        for (const EpisodeId episode : std::as_const(m_sought)) {
            if (!read->contains(episode)) {
                m_missed.insert(episode); // whoever is told asks at once, and so without end
            }
        }
        m_sought.clear();
        if (!m_wanted.isEmpty()) {
            m_soon.start();
        }
        Q_EMIT found(episodes);
    });
    m_job->start([open = m_project->snapshotOfNow(), episodes, coder = m_project->coder(),
                  read](Progress &progress) -> Result<void> {
        return open()
            .and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                return readCoverage(*snapshot, episodes, coder, progress);
            })
            .transform([&](QHash<EpisodeId, Coverage> &&coverage) { *read = std::move(coverage); });
    });
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/coverage.h"
#include "models/project/project.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace visavis
{

/// Finds on a worker how much of each interview is coded by whoever annotates, for those that somebody asks
/// about, and remembers it until it changes.
class CoverageFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageFinder)

public:
    explicit CoverageFinder(QObject *parent = nullptr);

    /// Not owned; null for none. Forgets what was found, and ends all reading before this returns.
    void setProject(Project *project);
    /// Null while it is not known: then found() comes later. What was known before is told meanwhile.
    [[nodiscard]] const Coverage *find(EpisodeId episode);
    /// Something there changed: it is looked up again when somebody asks.
    void forget(EpisodeId episode) { m_stale.insert(episode); }
    void forgetAll();

Q_SIGNALS:
    void found(const std::vector<visavis::EpisodeId> &episodes);

private:
    void start();

    QPointer<Project> m_project;
    QHash<EpisodeId, Coverage> m_known;
    QSet<EpisodeId> m_stale;  ///< known or sought, but not as it is now
    QSet<EpisodeId> m_wanted; ///< asked for and not looked for yet
    QSet<EpisodeId> m_sought; ///< by the job that runs
    QSet<EpisodeId> m_missed; ///< that could not be read: not looked for again until something changes
    QPointer<Job> m_job;      ///< null when nothing is looked for
    QTimer m_soon;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/collecting.h"
#include "models/collection/collection.h"
#include "models/project/project.h"
#include "models/search/predicate.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace visavis
{

class GuideAnswers;

/// Puts a collection together on a worker, and again whenever the project changes so that it is another.
class Collector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Collector)

public:
    /// Both outlive it. What is being read when it goes is the answers' to end, before they get another
    /// project.
    Collector(Project *project, GuideAnswers *answers, Collection what, CollectionWords words,
              QObject *parent = nullptr);
    ~Collector() override;

    [[nodiscard]] const Collection &what() const { return m_what; }
    /// Whether a long part is shown to its end. Only answers to questions are ever shortened.
    void setWhole(EpisodeId episode, bool isWhole);
    void setAllWhole(bool isWhole);
    /// Whether the worker has something to do.
    [[nodiscard]] bool isCollecting() const { return m_job || m_soon.isActive(); }
    /// Whether what it is put together by is there: its tag or question may be deleted.
    [[nodiscard]] bool isThere() const;

Q_SIGNALS:
    /// It is there, or another than before.
    void collected(const std::shared_ptr<const visavis::Collected> &text);
    void failed(const visavis::Error &error);

private:
    using Plan = std::function<Result<CollectionPlan>(Snapshot &, Progress &)>;

    void follow(const QList<Change> &changes);
    void again();
    void start(Plan plan);
    [[nodiscard]] CollectionPlan::Part partOf(const Episode &episode) const;
    [[nodiscard]] CollectionPlan planByTag() const;
    [[nodiscard]] CollectionPlan planByQuestion() const;
    [[nodiscard]] Plan planBySearch() const;
    /// Whether a change may alter what a query finds.
    [[nodiscard]] bool mattersToSearch(const Change &change) const;

    QPointer<Project> m_project;
    QPointer<GuideAnswers> m_answers; ///< Not owned; gone before this when a window is closed.
    Collection m_what;
    Predicate m_query; ///< of a search
    CollectionWords m_words;
    QSet<EpisodeId> m_whole;
    bool m_isAllWhole = false;
    std::optional<std::vector<CollectionPlan::Part>> m_last; ///< what was put together last
    quint64 m_generation = 0; ///< grows with each change of words, which the plan does not show
    QTimer m_soon;
    QPointer<Job> m_job;
};

} // namespace visavis

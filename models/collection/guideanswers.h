// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/guidefinding.h"
#include "models/project/project.h"

#include <QPointer>
#include <QTimer>

namespace visavis
{

/// An exchange of an interview, with what follows it up, and the question of the guide that it answers.
struct GuideAnswer {
    TurnRange turns;
    QuestionId question; ///< invalid: none
    double score = 1;    ///< how likely it is, 0 to 1
    bool isPinned = false;

    /// What a reader is told of: it may well be wrong.
    [[nodiscard]] bool isDoubtful() const { return !isPinned && question.isValid() && score < 0.5; }
    bool operator==(const GuideAnswer &) const = default;
};

/// Which exchanges of a project's interviews answer which question of its guide: by what people assigned by
/// hand, and else by evidence, found on a worker. It is kept in step with the guide, the texts and what is
/// assigned from the first time that somebody asks for it.
class GuideAnswers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideAnswers)

public:
    explicit GuideAnswers(QObject *parent = nullptr);
    ~GuideAnswers() override;

    /// The project must outlive its use; null for none.
    void setProject(Project *project);
    /// Begins to find them, unless it is under way; changed() says when they are there.
    void want();
    [[nodiscard]] bool isFinding() const { return m_job || m_soon.isActive(); }

    /// In the order of the text, those without a question too; empty until they are found.
    [[nodiscard]] const std::vector<GuideAnswer> &in(EpisodeId episode) const;
    /// Null when there is none.
    [[nodiscard]] const GuideAnswer *at(EpisodeId episode, int turn) const;
    /// In how many live episodes something surely answers this question itself.
    [[nodiscard]] int episodesAnswering(QuestionId question) const { return m_counts.value(question); }

    /// What of two interviews faces each other by the guide, for alignEpisodes.
    [[nodiscard]] std::vector<FacingTurns> facing(EpisodeId left, EpisodeId right) const
    {
        return m_found.facing(left, right);
    }

Q_SIGNALS:
    void changed();

private:
    void follow(const QList<Change> &changes);
    void find();
    void take(FoundAnswers found);

    QPointer<Project> m_project;
    bool m_isWanted = false;
    QTimer m_soon;
    QPointer<Job> m_job;
    FoundAnswers m_found;
    QHash<EpisodeId, std::vector<GuideAnswer>> m_answers;
    QHash<QuestionId, int> m_counts;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/collection/guideanswers.h"

#include <memory>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// Changes come one after the other.
constexpr auto Pause = 50ms;

/// Each exchange with those that follow it up.
std::vector<GuideAnswer> answersOf(const std::vector<AssignedExchange> &exchanges,
                                   const std::vector<QuestionId> &ids)
{
    std::vector<GuideAnswer> answers;
    for (const AssignedExchange &assigned : exchanges) {
        const QuestionId question = assigned.question < 0 ? QuestionId() : ids[size_t(assigned.question)];
        if (assigned.followsUp && !answers.empty() && answers.back().question == question) {
            answers.back().turns.last = assigned.exchange.last;
        } else {
            answers.push_back({.turns = {.first = assigned.exchange.first, .last = assigned.exchange.last},
                               .question = question,
                               .score = assigned.score,
                               .isPinned = assigned.isPinned});
        }
    }
    return answers;
}

} // namespace

GuideAnswers::GuideAnswers(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &GuideAnswers::find);
}

GuideAnswers::~GuideAnswers() = default;

void GuideAnswers::setProject(Project *project)
{
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_soon.stop();
    qDeleteAll(findChildren<Job *>()); // none reads the file any more
    m_job = nullptr;
    m_isWanted = false;
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &GuideAnswers::follow);
        connect(project, &Project::reloaded, this, [this] { m_isWanted ? m_soon.start() : void(); });
    }
    take({});
}

void GuideAnswers::want()
{
    if (m_project && !m_isWanted) {
        m_isWanted = true;
        m_soon.start();
    }
}

const std::vector<GuideAnswer> &GuideAnswers::in(EpisodeId episode) const
{
    static const std::vector<GuideAnswer> none;
    const auto found = m_answers.constFind(episode);
    return found == m_answers.constEnd() ? none : *found;
}

const GuideAnswer *GuideAnswers::at(EpisodeId episode, int turn) const
{
    const auto &all = in(episode);
    const auto found =
        std::ranges::find_if(all, [turn](const GuideAnswer &answer) { return answer.turns.contains(turn); });
    return found == all.end() ? nullptr : &*found;
}

void GuideAnswers::follow(const QList<Change> &changes)
{
    const bool matters = std::ranges::any_of(changes, [](const Change &change) {
        return change.text || change.isAbout<Question>() || change.isAbout<Assignment>() ||
               change.isAbout<Episode>() || change.isAbout<EpisodeLabel>();
    });
    if (m_isWanted && matters) {
        m_soon.start();
    }
}

void GuideAnswers::find()
{
    if (m_job) {
        m_job->abandon();
        m_job = nullptr;
    }
    GuideTask task = guideTask(m_project->data());
    if (task.ids.empty()) {
        take({});
        return;
    }
    m_job = new Job(this);
    const auto found = std::make_shared<FoundAnswers>();
    connect(m_job, &Job::finished, this, [this] { std::exchange(m_job, nullptr)->deleteLater(); });
    connect(m_job, &Job::succeeded, this, [this, found] { take(std::move(*found)); });
    m_job->start([open = m_project->snapshotOfNow(), task = std::move(task),
                  found](Progress &progress) -> Result<void> {
        return open()
            .and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                return findAnswers(*snapshot, task, progress);
            })
            .transform([&](FoundAnswers &&answers) { *found = std::move(answers); });
    });
}

void GuideAnswers::take(FoundAnswers found)
{
    m_found = std::move(found);
    m_answers.clear();
    for (const auto &[episode, exchanges] : std::as_const(m_found.exchanges).asKeyValueRange()) {
        m_answers.insert(episode, answersOf(exchanges, m_found.ids));
    }
    m_counts.clear();
    for (const auto &interview : std::as_const(m_answers)) {
        QSet<QuestionId> answered;
        for (const GuideAnswer &answer : interview) {
            if (!answer.isDoubtful()) {
                answered.insert(answer.question);
            }
        }
        for (const QuestionId question : std::as_const(answered)) {
            ++m_counts[question];
        }
    }
    Q_EMIT changed();
}

} // namespace visavis

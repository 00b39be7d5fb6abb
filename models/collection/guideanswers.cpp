// SPDX-License-Identifier: MIT
#include "models/collection/guideanswers.h"

#include "models/guide/guideassignment.h"
#include "models/project/turnstart.h"

#include <memory>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// Changes come one after the other.
constexpr auto Pause = 50ms;

/// A project's guide and interviews, as a worker takes them along.
struct GuideTask {
    struct Interview {
        EpisodeId episode;
        RevisionId revision;
        struct Pin {
            CodePoint start;
            int question = -1; ///< index into questions
        };
        std::vector<Pin> pins;
    };
    std::vector<QuestionId> ids;
    std::vector<AskedQuestion> questions; ///< of these ids
    std::vector<Interview> interviews;
};

GuideTask taskOf(const ProjectData &data)
{
    GuideTask task;
    for (const auto &[id, level] : data.guide()) {
        task.ids.push_back(id);
        task.questions.push_back(
            {.text = data.questions().find(id)->text, .level = level, .alsoAsked = {}, .answers = {}});
    }
    for (const EpisodeId id : data.liveEpisodes()) {
        GuideTask::Interview interview{
            .episode = id, .revision = data.episodes().find(id)->revision, .pins = {}};
        for (const AssignmentId assignmentId : data.assignmentsIn(id)) {
            const Assignment &assignment = *data.assignments().find(assignmentId);
            const auto question = std::ranges::find(task.ids, assignment.question);
            if (assignment.revision == interview.revision) {
                interview.pins.push_back(
                    {.start = assignment.start,
                     .question = question == task.ids.end() ? -1 : int(question - task.ids.begin())});
            }
        }
        task.interviews.push_back(std::move(interview));
    }
    return task;
}

std::vector<QuestionPin> pinsIn(const Transcript &text, const GuideTask::Interview &interview)
{
    std::vector<QuestionPin> pins;
    if (interview.pins.empty()) {
        return pins;
    }
    const OffsetMap map(text.body);
    for (const auto &pin : interview.pins) {
        const int turn =
            turnAt({.episode = interview.episode, .transcript = text, .offsets = map}, pin.start);
        if (turn >= 0) {
            pins.push_back({.turn = turn, .question = pin.question});
        }
    }
    return pins;
}

/// Adds the words in which questions were asked and answered where a person said so.
void learn(std::vector<AskedQuestion> &questions, const Transcript &text,
           const std::vector<QuestionPin> &pins)
{
    const std::vector<Exchange> exchanges = exchangesOf(text);
    for (const QuestionPin &pin : pins) {
        const auto exchange = std::ranges::find_if(
            exchanges, [&](const Exchange &each) { return each.first <= pin.turn && pin.turn < each.last; });
        if (pin.question < 0 || exchange == exchanges.end()) {
            continue;
        }
        AskedQuestion &question = questions[size_t(pin.question)];
        question.alsoAsked.append(questionText(text, *exchange));
        if (exchange->answer < exchange->last) {
            question.answers.append(text.text({text.turns[size_t(exchange->answer)].range.start,
                                               text.turns[size_t(exchange->last) - 1].range.stop})
                                        .toString());
        }
    }
}

std::vector<GuideAnswer> answersIn(const GuideTask &task, const std::vector<AskedQuestion> &questions,
                                   const Transcript &text, const std::vector<QuestionPin> &pins)
{
    std::vector<GuideAnswer> answers;
    for (const AssignedExchange &assigned : assignExchanges(questions, text, pins)) {
        const QuestionId question =
            assigned.question < 0 ? QuestionId() : task.ids[size_t(assigned.question)];
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

Result<QHash<EpisodeId, std::vector<GuideAnswer>>> findAnswers(Snapshot &snapshot, const GuideTask &task,
                                                               Progress &progress)
{
    std::vector<AskedQuestion> questions = task.questions;
    for (const auto &interview : task.interviews) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto text =
            interview.pins.empty() ? fail(ErrorCode::Cancelled) : snapshot.transcript(interview.revision);
        if (text) {
            learn(questions, **text, pinsIn(**text, interview));
        }
    }
    QHash<EpisodeId, std::vector<GuideAnswer>> answers;
    for (const auto &interview : task.interviews) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (const auto text = snapshot.transcript(interview.revision)) {
            answers.insert(interview.episode, answersIn(task, questions, **text, pinsIn(**text, interview)));
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
    GuideTask task = taskOf(m_project->data());
    if (task.ids.empty()) {
        take({});
        return;
    }
    m_job = new Job(this);
    const auto found = std::make_shared<Answers>();
    connect(m_job, &Job::finished, this, [this] { std::exchange(m_job, nullptr)->deleteLater(); });
    connect(m_job, &Job::succeeded, this, [this, found] { take(std::move(*found)); });
    m_job->start([open = m_project->snapshotOfNow(), task = std::move(task),
                  found](Progress &progress) -> Result<void> {
        return open()
            .and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                return findAnswers(*snapshot, task, progress);
            })
            .transform([&](Answers &&answers) { *found = std::move(answers); });
    });
}

void GuideAnswers::take(Answers answers)
{
    m_answers = std::move(answers);
    m_counts.clear();
    for (const auto &interview : std::as_const(m_answers)) {
        QSet<QuestionId> answered;
        for (const GuideAnswer &answer : interview) {
            answered.insert(answer.question);
        }
        for (const QuestionId question : std::as_const(answered)) {
            ++m_counts[question];
        }
    }
    Q_EMIT changed();
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/collection/guidefinding.h"

#include "models/project/turnstart.h"

#include <algorithm>

namespace visavis
{

namespace
{

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

} // namespace

GuideTask guideTask(const ProjectData &data)
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

std::vector<FacingTurns> FoundAnswers::facing(EpisodeId left, EpisodeId right) const
{
    // Doubtful ones would only add to what the words of the questions leave open.
    std::vector<FacingTurns> found = facingByGuide(questions, exchanges.value(left), exchanges.value(right));
    std::erase_if(found, &FacingTurns::isDoubtful);
    return found;
}

Result<FoundAnswers> findAnswers(Snapshot &snapshot, const GuideTask &task, Progress &progress,
                                 const std::vector<EpisodeId> &in)
{
    FoundAnswers found{.ids = task.ids, .questions = task.questions, .exchanges = {}};
    for (const auto &interview : task.interviews) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (interview.pins.empty()) {
            continue;
        }
        if (const auto text = snapshot.transcript(interview.revision)) {
            learn(found.questions, **text, pinsIn(**text, interview));
        }
    }
    for (const auto &interview : task.interviews) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!in.empty() && !std::ranges::contains(in, interview.episode)) {
            continue;
        }
        if (const auto text = snapshot.transcript(interview.revision)) {
            found.exchanges.insert(interview.episode,
                                   assignExchanges(found.questions, **text, pinsIn(**text, interview)));
        }
    }
    return found;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
// What a person says of the guide, and of which exchanges answer its questions.
#include "models/project/assignedturns.h"
#include "models/project/editing.h"
#include "models/project/siblings.h"
#include "models/transcript/exchanges.h"

#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

Result<QuestionId> Editing::addQuestions(const Guide &questions, QuestionId parent, int place)
{
    const Guide tidy = tidied(questions);
    if (tidy.empty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (parent.isValid() && !data().questions().find(parent)) {
        return fail(ErrorCode::NoSuchQuestion);
    }
    const std::vector<QuestionId> siblings = data().followUpsOf(parent);
    const auto at = size_t(std::clamp<qsizetype>(place, 0, qsizetype(siblings.size())));
    const QString end = at < siblings.size() ? data().questions().find(siblings[at])->position : QString();
    const QString first = positionAmong(data().questions(), siblings, int(at));
    /// Of each level the last one made.
    struct Last {
        QuestionId id;
        QString position;
    };
    std::vector<Last> last;
    QList<Change> changes;
    for (const GuideQuestion &question : tidy) {
        const auto level = size_t(question.level);
        last.resize(std::min(last.size(), level + 1));
        const bool isFirst = last.size() <= level;
        const QString before = isFirst ? QString() : last[level].position;
        const QString next = isFirst && level == 0 ? first : keyBetween(before, level == 0 ? end : QString());
        const Question made{.id = m_project.ids().next<Question>(),
                            .guid = QUuid::createUuid(),
                            .parent = level == 0 ? parent : last[level - 1].id,
                            .position = next,
                            .text = question.text};
        isFirst ? last.push_back({made.id, next}) : void(last[level] = {made.id, next});
        changes.append(Change::create(made));
    }
    const QuestionId id(changes.front().id);
    return perform(ActionKind::AddQuestions, {QString::number(tidy.size()), excerpt(tidy.front().text)},
                   changes)
        .transform([id] { return id; });
}

Result<void> Editing::rewriteQuestion(QuestionId id, const QString &text)
{
    const Question *question = data().questions().find(id);
    const QString words = text.simplified();
    if (!question || words.isEmpty()) {
        return fail(question ? ErrorCode::NameEmpty : ErrorCode::NoSuchQuestion);
    }
    Question after = *question;
    after.text = words;
    return perform(ActionKind::EditQuestion, {excerpt(words)}, Change::update(*question, after));
}

Result<void> Editing::moveQuestion(QuestionId id, QuestionId parent, int place)
{
    const Question *question = data().questions().find(id);
    if (!question || (parent.isValid() && !data().questions().find(parent))) {
        return fail(ErrorCode::NoSuchQuestion);
    }
    if (isAtOrBelow(data().questions(), parent, id)) {
        return fail(ErrorCode::Internal, {u"a question cannot be moved into itself"_s});
    }
    Question after = *question;
    after.position = positionAmong(data().questions(), data().followUpsOf(parent), place, id);
    after.parent = parent;
    return perform(ActionKind::MoveQuestion, {excerpt(question->text)}, Change::update(*question, after));
}

Result<void> Editing::removeQuestions(const std::vector<QuestionId> &questions)
{
    // The deepest first: what refers to a question goes before it.
    std::vector<const Question *> gone;
    for (const auto &[id, level] : data().guide()) {
        const bool isGone = std::ranges::any_of(
            questions, [&](QuestionId chosen) { return isAtOrBelow(data().questions(), id, chosen); });
        if (isGone) {
            gone.insert(gone.begin(), data().questions().find(id));
        }
    }
    if (gone.empty()) {
        return fail(ErrorCode::NoSuchQuestion);
    }
    QList<Change> changes;
    for (const Question *question : gone) {
        for (const Assignment &assignment : data().assignments()) {
            if (assignment.question == question->id) {
                changes.append(Change::remove(assignment));
            }
        }
        for (const Episode &episode : data().episodes()) {
            for (const NoteId note : data().notesOn(answerGuid(*question, episode))) {
                changes.append(Change::remove(*data().notes().find(note)));
            }
        }
        changes.append(Change::remove(*question));
    }
    return perform(ActionKind::DeleteQuestions, {QString::number(gone.size()), excerpt(gone.back()->text)},
                   changes);
}

struct Editing::ExchangeAssignments {
    TurnStart first; ///< of the exchange
    std::vector<const Assignment *> known;
};

Result<Editing::ExchangeAssignments> Editing::assignmentsAt(EpisodeId episode, int turn)
{
    const auto transcript = m_project.transcript(episode);
    const auto offsets = m_project.offsets(episode);
    if (!transcript || !offsets) {
        return std::unexpected(transcript ? offsets.error() : transcript.error());
    }
    const std::vector<Exchange> exchanges = exchangesOf(**transcript);
    const auto exchange = std::ranges::find_if(
        exchanges, [turn](const Exchange &each) { return each.first <= turn && turn < each.last; });
    if (exchange == exchanges.end()) {
        return fail(ErrorCode::NoSuchTurn);
    }
    auto first = turnStart(m_project, episode, exchange->first);
    if (!first) {
        return std::unexpected(first.error());
    }
    ExchangeAssignments found{.first = *first, .known = {}};
    const PlacedText text{.episode = episode, .transcript = **transcript, .offsets = **offsets};
    for (const AssignmentId id : data().assignmentsIn(episode)) {
        const Assignment *assignment = data().assignments().find(id);
        const int at = assignment->revision == first->revision ? turnAt(text, assignment->start) : -1;
        if (exchange->first <= at && at < exchange->last) {
            found.known.push_back(assignment);
        }
    }
    return found;
}

Result<void> Editing::assignExchange(EpisodeId episode, int turn, QuestionId id)
{
    const Question *question = data().questions().find(id);
    if (id.isValid() && !question) {
        return fail(ErrorCode::NoSuchQuestion);
    }
    const auto exchange = assignmentsAt(episode, turn);
    if (!exchange) {
        return std::unexpected(exchange.error());
    }
    Assignment after{.id = {},
                     .guid = {},
                     .question = id,
                     .episode = episode,
                     .revision = exchange->first.revision,
                     .start = exchange->first.place};
    QList<Change> changes;
    if (exchange->known.empty()) {
        after.id = m_project.ids().next<Assignment>();
        after.guid = QUuid::createUuid();
        changes.append(Change::create(after));
    } else {
        const Assignment &known = *exchange->known.front();
        after.id = known.id;
        after.guid = known.guid;
        changes = Change::update(known, after);
        // Two exchanges that were joined.
        for (const Assignment *other : exchange->known | std::views::drop(1)) {
            changes.append(Change::remove(*other));
        }
    }
    return perform(ActionKind::AssignExchange,
                   {exchange->first.words, question ? excerpt(question->text) : QString()}, changes);
}

Result<void> Editing::unassignExchange(EpisodeId episode, int turn)
{
    const auto exchange = assignmentsAt(episode, turn);
    if (!exchange) {
        return std::unexpected(exchange.error());
    }
    QList<Change> changes;
    for (const Assignment *assignment : exchange->known) {
        changes.append(Change::remove(*assignment));
    }
    return perform(ActionKind::UnassignExchange, {exchange->first.words}, changes);
}

Result<void> Editing::writeSummary(QuestionId questionId, EpisodeId episodeId, const QString &text)
{
    const Question *question = data().questions().find(questionId);
    const Episode *episode = data().episodes().find(episodeId);
    if (!question || !episode) {
        return fail(question ? ErrorCode::NoSuchEpisode : ErrorCode::NoSuchQuestion);
    }
    const QUuid answer = answerGuid(*question, *episode);
    auto written = noteChanges(answer, text, u"summary"_s).and_then([&](const QList<Change> &changes) {
        return perform(ActionKind::WriteSummary, {excerpt(text)}, changes);
    });
    if (written) {
        m_project.dropDraft(answer);
    }
    return written;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "tests/models/guide/guidedinterview.h"

#include "models/guide/questionevidence.h"
#include "tests/models/alignment/alignedpair.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    std::ignore = file.open(QIODevice::ReadOnly);
    return file.readAll();
}

/// The entries that are numbered: what is over them asks nothing.
std::vector<int> numbered(const Guide &guide)
{
    std::vector<int> questions = mainQuestions(askedQuestions(guide));
    std::erase_if(questions, [&](int main) { return guide[size_t(main)].text.back().isLetter(); });
    return questions;
}

} // namespace

GuidedInterview GuidedInterview::load(const QString &jsonPath, const QString &side, const QString &guidePath)
{
    const QJsonObject json = QJsonDocument::fromJson(read(jsonPath)).object();
    const QString file = json[side].toString();
    GuidedInterview made{.name = QFileInfo(file).fileName(),
                         .guide = readGuide(QString::fromUtf8(read(guidePath))),
                         .transcript = readForAlignment(QFileInfo(jsonPath).path() + u'/' + file),
                         .questions = {},
                         .heads = {}};
    const std::vector<int> questions = numbered(made.guide);
    made.questions.resize(made.transcript.turns.size(), -1);
    for (const QJsonValue &pair : json["pairs"_L1].toArray()) {
        const QJsonArray turns = pair[side].toArray();
        const int number = pair["question"_L1].toInt();
        for (const QJsonValue &turn : turns) {
            made.questions.at(size_t(turn.toInt())) = number > 0 ? questions.at(size_t(number) - 1) : -1;
        }
        if (!turns.isEmpty()) {
            made.heads.push_back(turns.first().toInt());
        }
    }
    std::ranges::sort(made.heads);
    return made;
}

std::vector<std::pair<QString, QString>> GuidedInterview::files(const QString &fixtures)
{
    std::vector<std::pair<QString, QString>> files;
    const auto add = [&](const QString &json, const QString &guide) {
        files.emplace_back(fixtures + u'/' + json + u".json"_s, fixtures + u"/guide/"_s + guide + u".txt"_s);
    };
    add(u"alignment/guide"_s, u"repaircafe"_s);
    add(u"alignment/guidethree"_s, u"repaircafe"_s);
    add(u"alignment/guidefr"_s, u"classeunique"_s);
    add(u"alignment/readguide"_s, u"mobilelibrary"_s);
    add(u"alignment/readguidefr"_s, u"eclusiers"_s);
    add(u"alignment/readguidefr_c"_s, u"eclusiers"_s);
    add(u"alignment/readguideheads"_s, u"eclusiers"_s);
    add(u"guide/bellringers"_s, u"bellringers"_s);
    return files;
}

std::vector<GuidedInterview> GuidedInterview::all(const QString &fixtures)
{
    std::vector<GuidedInterview> made;
    for (const auto &[json, guide] : files(fixtures)) {
        for (const QString &side : {u"left"_s, u"right"_s}) {
            auto interview = load(json, side, guide);
            if (!std::ranges::contains(made, interview.name, &GuidedInterview::name)) {
                made.push_back(std::move(interview));
            }
        }
    }
    return made;
}

std::vector<QuestionPin> GuidedInterview::pins() const
{
    std::vector<QuestionPin> pins;
    for (const Exchange &exchange : exchangesOf(transcript)) {
        if (exchange.hasQuestion() && std::ranges::contains(heads, exchange.first)) {
            pins.push_back({.turn = exchange.first, .question = questions[size_t(exchange.first)]});
        }
    }
    return pins;
}

std::vector<AskedQuestion> GuidedInterview::learned(const std::vector<const GuidedInterview *> &others) const
{
    std::vector<AskedQuestion> learned = askedQuestions(guide);
    for (const GuidedInterview *other : others) {
        const Transcript &text = other->transcript;
        for (const Exchange &exchange : exchangesOf(text)) {
            const int question = other->questions[size_t(exchange.first)];
            if (question < 0 || !std::ranges::contains(other->heads, exchange.first)) {
                continue;
            }
            AskedQuestion &asked = learned[size_t(question)];
            asked.alsoAsked.append(questionText(text, exchange));
            if (exchange.answer < exchange.last) {
                asked.answers.append(text.text({text.turns[size_t(exchange.answer)].range.start,
                                                text.turns[size_t(exchange.last) - 1].range.stop})
                                         .toString());
            }
        }
    }
    return learned;
}

AssignmentAccuracy &AssignmentAccuracy::operator+=(const AssignmentAccuracy &other)
{
    heads += other.heads;
    rightHeads += other.rightHeads;
    all += other.all;
    right += other.right;
    certain += other.certain;
    certainWrong += other.certainWrong;
    return *this;
}

AssignmentAccuracy compare(const GuidedInterview &truth, const std::vector<AssignedExchange> &found)
{
    AssignmentAccuracy accuracy;
    for (const AssignedExchange &assigned : found) {
        const bool isRight = truth.questions.at(size_t(assigned.exchange.first)) == assigned.question;
        const bool isHead = std::ranges::contains(truth.heads, assigned.exchange.first);
        const bool isCertain = assigned.question >= 0 && !assigned.isDoubtful();
        ++accuracy.all;
        accuracy.right += isRight ? 1 : 0;
        accuracy.heads += isHead ? 1 : 0;
        accuracy.rightHeads += isHead && isRight ? 1 : 0;
        accuracy.certain += isCertain ? 1 : 0;
        accuracy.certainWrong += isCertain && !isRight ? 1 : 0;
    }
    return accuracy;
}

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#include "models/transcript/exchanges.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Which labels belong to those who ask.
std::vector<bool> askingLabels(const Transcript &transcript)
{
    constexpr int Fewest = 3;           // questions
    constexpr double MostOfTurns = 0.4; // of a label's turns are questions
    std::vector<bool> asking;
    for (const Label &label : transcript.labels) {
        asking.push_back(label.role == Role::Interviewer);
    }
    if (std::ranges::contains(asking, true)) {
        return asking;
    }
    std::vector<int> questions(asking.size(), 0);
    std::vector<int> turns(asking.size(), 0);
    for (const Turn &turn : transcript.turns) {
        for (const int label : turn.labels) {
            ++turns[size_t(label)];
            questions[size_t(label)] += asksSomething(transcript.text(turn.range)) ? 1 : 0;
        }
    }
    for (size_t label = 0; label < asking.size(); ++label) {
        asking[label] = questions[label] >= Fewest && questions[label] > MostOfTurns * turns[label];
    }
    // Two who question each other converse; neither interviews.
    return std::ranges::count(asking, true) == std::ssize(asking) ? std::vector<bool>(asking.size(), false)
                                                                  : asking;
}

} // namespace

bool asksSomething(QStringView text)
{
    constexpr qsizetype MostBehind = 40; // "And then? [They both laugh.]"
    constexpr QStringView Marks = u"?\u061f\uff1f\u037e";
    const QStringView end = text.last(std::min(text.size(), MostBehind));
    return std::ranges::any_of(end, [&](QChar c) { return Marks.contains(c); });
}

std::vector<Exchange> exchangesOf(const Transcript &transcript)
{
    constexpr qsizetype LeastWithoutMark = 60; // UTF-16 units of a turn that invites to go on
    const std::vector<bool> asking = askingLabels(transcript);
    const auto isAskers = [&](const Turn &turn) {
        return std::ranges::any_of(turn.labels, [&](int label) { return asking[size_t(label)]; });
    };
    std::vector<Exchange> exchanges;
    const auto close = [&](int turn) {
        if (!exchanges.empty()) {
            exchanges.back().last = turn;
        }
    };
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        const auto [first, last] = transcript.turnsOf(section);
        const Utf16Range title = transcript.sections[size_t(section)].titleRange;
        if (first < last) {
            close(first);
            exchanges.push_back({.first = first, .answer = first, .last = last});
            exchanges.back().title = title.isEmpty() ? -1 : section;
        }
        for (int index = first; index < last; ++index) {
            const Turn &turn = transcript.turns[size_t(index)];
            if (!isAskers(turn)) {
                continue;
            }
            Exchange &now = exchanges.back();
            const bool isAnswered = now.answer < index;
            const bool begins =
                asksSomething(transcript.text(turn.range)) || turn.range.length() >= LeastWithoutMark;
            if (isAnswered && begins) {
                close(index);
                exchanges.push_back({.first = index, .answer = index + 1, .last = last});
            } else if (!isAnswered) {
                now.answer = index + 1;
            }
        }
    }
    return exchanges;
}

bool isInterviewersTurn(const Transcript &transcript, const Turn &turn)
{
    return !turn.labels.empty() && std::ranges::all_of(turn.labels, [&](int label) {
        return transcript.labels[size_t(label)].role == Role::Interviewer;
    });
}

QString questionText(const Transcript &transcript, const Exchange &exchange)
{
    QStringList texts;
    if (exchange.title >= 0) {
        texts.append(transcript.titleOf(transcript.sections[size_t(exchange.title)]).toString());
    }
    for (int turn = exchange.first; turn < exchange.answer; ++turn) {
        texts.append(transcript.text(transcript.turns[size_t(turn)].range).toString());
    }
    return texts.join(u' ');
}

} // namespace visavis

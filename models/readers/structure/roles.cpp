// SPDX-License-Identifier: MIT
#include "models/readers/structure/roles.h"

#include "models/readers/structure/names.h"
#include "models/readers/structure/words.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

struct Habit {
    int turns = 0;
    int questions = 0;

    [[nodiscard]] double share() const { return turns > 0 ? double(questions) / turns : 0.0; }
};

/// "Q" and "A", "Q" and "R", "I2" and "P2": letters that state roles only together. Where every label is such
/// a letter and both sides are there, they are.
bool assignByLetters(std::vector<Label> &labels)
{
    static constexpr QStringView Asking = u"QIFDPE";
    static constexpr QStringView Answering = u"ARPEB";
    static constexpr std::array Pairs{
        QStringView(u"QA"), QStringView(u"IB"), QStringView(u"QR"), QStringView(u"IR"), QStringView(u"IP"),
        QStringView(u"PR"), QStringView(u"DR"), QStringView(u"FA"), QStringView(u"IE"), QStringView(u"ER")};
    QString letters;
    for (const Label &label : labels) {
        QStringView name = label.name;
        while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'.')) {
            name.chop(1);
        }
        if (name.size() != 1 || !(Asking.contains(name.front()) || Answering.contains(name.front()))) {
            return false;
        }
        letters += name.front();
    }
    for (const QStringView pair : Pairs) {
        const bool only = std::ranges::all_of(letters, [&](QChar letter) { return pair.contains(letter); });
        if (only && letters.contains(pair[0]) && letters.contains(pair[1])) {
            for (qsizetype i = 0; i < letters.size(); ++i) {
                labels[size_t(i)].role = letters[i] == pair[0] ? Role::Interviewer : Role::Interviewee;
            }
            return true;
        }
    }
    return false;
}

/// "P3", "R12": numbered as those who take part in a study are.
bool isParticipantNumber(QStringView name)
{
    const bool isNumbered = name.size() > 1 && QStringView(u"PRBA").contains(name.front());
    return isNumbered && std::ranges::all_of(name.sliced(1), [](QChar c) { return c.isDigit(); });
}

void takeStatedRoles(std::vector<Label> &labels)
{
    for (Label &label : labels) {
        if (label.role == Role::Other) {
            label.role = statedRole(label.name).value_or(Role::Other);
        }
    }
}

std::vector<Habit> habitsOf(const Transcript &transcript)
{
    std::vector<Habit> habits(transcript.labels.size());
    for (const Turn &turn : transcript.turns) {
        if (turn.labels.size() == 1) {
            Habit &habit = habits[size_t(turn.labels.front())];
            ++habit.turns;
            habit.questions += endsAsQuestion(transcript.text(turn.range)) ? 1 : 0;
        }
    }
    return habits;
}

/// Who asks clearly more often than anybody else.
std::optional<size_t> whoAsks(const std::vector<Habit> &habits)
{
    size_t asks = 0;
    for (size_t i = 1; i < habits.size(); ++i) {
        // Somebody heard once who asks something is in the audience.
        if (habits[i].questions > 1 && habits[i].share() > habits[asks].share()) {
            asks = i;
        }
    }
    if (habits[asks].questions < 2 || habits[asks].share() < 0.2) {
        return std::nullopt;
    }
    for (size_t i = 0; i < habits.size(); ++i) {
        const bool counts = habits[i].turns > 2 || (habits.size() == 2 && habits[i].questions > 1);
        if (i != asks && counts && habits[i].share() * 1.6 > habits[asks].share()) {
            return std::nullopt;
        }
    }
    return asks;
}

} // namespace

void assignRoles(Transcript &transcript)
{
    auto &labels = transcript.labels;
    takeStatedRoles(labels);
    const auto has = [&labels](Role role) { return std::ranges::contains(labels, role, &Label::role); };
    if (has(Role::Interviewee) && !has(Role::Interviewer)) {
        for (Label &label : labels) {
            label.role = labels.size() == 2 && label.role == Role::Other ? Role::Interviewer : label.role;
        }
        return;
    }
    if (labels.size() < 2) {
        return;
    }
    const std::vector<Habit> habits = habitsOf(transcript);
    if (!has(Role::Interviewer)) {
        if (assignByLetters(labels)) {
            return;
        }
        const auto asks = whoAsks(habits);
        if (!asks) {
            return;
        }
        labels[*asks].role = Role::Interviewer;
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        const bool answers = habits[i].turns > 2 || labels.size() == 2 ||
                             (habits[i].turns == 2 && transcript.turns.size() <= 10) ||
                             isParticipantNumber(labels[i].name);
        if (labels[i].role == Role::Other && answers) {
            labels[i].role = Role::Interviewee;
        }
    }
}

} // namespace visavis::structure

// SPDX-License-Identifier: MIT
#include "models/readers/structure/roles.h"

#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

struct Habit {
    int turns = 0;
    int questions = 0;

    [[nodiscard]] double share() const { return turns > 0 ? double(questions) / turns : 0.0; }
};

} // namespace

void assignRoles(Transcript &transcript)
{
    auto &labels = transcript.labels;
    const bool stated =
        std::ranges::any_of(labels, [](const Label &label) { return label.role != Role::Other; });
    if (stated || labels.size() < 2) {
        return;
    }
    std::vector<Habit> habits(labels.size());
    for (const Turn &turn : transcript.turns) {
        if (turn.labels.size() == 1) {
            Habit &habit = habits[size_t(turn.labels.front())];
            ++habit.turns;
            habit.questions += endsAsQuestion(transcript.text(turn.range)) ? 1 : 0;
        }
    }
    size_t asks = 0;
    for (size_t i = 1; i < habits.size(); ++i) {
        // Somebody heard once who asks something is in the audience.
        if (habits[i].questions > 1 && habits[i].share() > habits[asks].share()) {
            asks = i;
        }
    }
    if (habits[asks].questions < 2 || habits[asks].share() < 0.2) {
        return;
    }
    for (size_t i = 0; i < habits.size(); ++i) {
        if (i != asks && habits[i].turns > 2 && habits[i].share() * 1.6 > habits[asks].share()) {
            return;
        }
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        if (i == asks) {
            labels[i].role = Role::Interviewer;
        } else if (habits[i].turns > 2 || labels.size() == 2) {
            labels[i].role = Role::Interviewee;
        }
    }
}

} // namespace visavis::structure

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/turnstart.h"

namespace visavis
{

/// An exchange that a person assigned: its first turn, or one of it, and the question; an invalid one says
/// that it answers none.
struct AssignedTurn {
    int turn = 0;
    QuestionId question;

    bool operator==(const AssignedTurn &) const = default;
};

/// What a person assigned in this text, which is the episode's current one, by turns. What was said of a
/// former text, in which nothing answers to it, is left out.
[[nodiscard]] std::vector<AssignedTurn> assignedTurns(const ProjectData &data, const PlacedText &text);

/// What a summary of an episode's answer to a question is a note on. A GUID that follows from both of theirs
/// (version 5), so that two people's projects agree on it.
[[nodiscard]] QUuid answerGuid(const Question &question, const Episode &episode);

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/assignedturns.h"

namespace visavis
{

std::vector<AssignedTurn> assignedTurns(const ProjectData &data, const PlacedText &text)
{
    std::vector<AssignedTurn> found;
    const Episode *episode = data.episodes().find(text.episode);
    for (const AssignmentId id : data.assignmentsIn(text.episode)) {
        const Assignment &assignment = *data.assignments().find(id);
        const bool isHere = episode && assignment.revision == episode->revision;
        if (const int turn = isHere ? turnAt(text, assignment.start) : -1; turn >= 0) {
            found.push_back({.turn = turn, .question = assignment.question});
        }
    }
    std::ranges::sort(found, {}, &AssignedTurn::turn);
    return found;
}

QUuid answerGuid(const Question &question, const Episode &episode)
{
    return QUuid::createUuidV5(question.guid, episode.guid.toRfc4122());
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/reader/hiddenturns.h"

#include "models/transcript/exchanges.h"

#include <algorithm>

namespace visavis
{

HiddenTurns questionsOf(const Transcript &transcript)
{
    HiddenTurns hidden;
    hidden.reserve(transcript.turns.size());
    bool isAnyLeft = false;
    for (const Turn &turn : transcript.turns) {
        hidden.push_back(isInterviewersTurn(transcript, turn));
        isAnyLeft = isAnyLeft || (!hidden.back() && !turn.range.isEmpty());
    }
    return isAnyLeft && std::ranges::contains(hidden, true) ? hidden : HiddenTurns();
}

bool isHidden(const HiddenTurns &hidden, int turn)
{
    return turn >= 0 && turn < int(hidden.size()) && hidden[size_t(turn)];
}

int turnHolding(const Transcript &transcript, Utf16Offset place)
{
    const int turn = transcript.turnAt(place);
    return turn >= 0 && place <= transcript.turns[size_t(turn)].range.stop ? turn : -1;
}

} // namespace visavis

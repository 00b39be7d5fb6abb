// SPDX-License-Identifier: MIT
#include "models/project/pinnedturns.h"

namespace visavis
{

std::optional<AlignmentKind> chosenKind(const ProjectData &data, EpisodeId one, EpisodeId other)
{
    const EpisodePair *pair = data.pairOf(one, other);
    return pair ? alignmentKindFromName(pair->kind) : std::nullopt;
}

std::vector<TurnPin> turnPins(const ProjectData &data, const PlacedText &left, const PlacedText &right)
{
    const EpisodePair *pair = data.pairOf(left.episode, right.episode);
    const Episode *leftRecord = data.episodes().find(left.episode);
    const Episode *rightRecord = data.episodes().find(right.episode);
    std::vector<TurnPin> found;
    if (!pair || !leftRecord || !rightRecord) {
        return found;
    }
    for (const PinId id : data.pinsOf(pair->id)) {
        const Pin &pin = *data.pins().find(id);
        const bool isHere =
            pin.leftRevision == leftRecord->revision && pin.rightRevision == rightRecord->revision;
        const TurnPin turns{.left = isHere ? turnAt(left, pin.left) : -1,
                            .right = isHere ? turnAt(right, pin.right) : -1,
                            .isCut = pin.isCut};
        if (turns.left >= 0 && turns.right >= 0) {
            found.push_back(turns);
        }
    }
    return found;
}

} // namespace visavis

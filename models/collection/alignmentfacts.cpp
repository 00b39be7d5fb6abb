// SPDX-License-Identifier: MIT
#include "models/collection/alignmentfacts.h"

#include "models/collection/guidefinding.h"
#include "models/project/pinnedturns.h"

namespace visavis
{

namespace
{

std::vector<TurnPin> pinsOf(const ProjectData &data, const EpisodeText &left, const EpisodeText &right)
{
    const bool isTurned = right.id < left.id;
    const EpisodeText &lower = isTurned ? right : left;
    const EpisodeText &upper = isTurned ? left : right;
    const OffsetMap lowerMap(lower.text->body);
    const OffsetMap upperMap(upper.text->body);
    std::vector<TurnPin> pins =
        turnPins(data, {.episode = lower.id, .transcript = *lower.text, .offsets = lowerMap},
                 {.episode = upper.id, .transcript = *upper.text, .offsets = upperMap});
    for (TurnPin &pin : pins) {
        if (isTurned) {
            std::swap(pin.left, pin.right);
        }
    }
    return pins;
}

} // namespace

Result<AlignmentFacts> alignmentFacts(Snapshot &snapshot, const ProjectData &data, const EpisodeText &left,
                                      const EpisodeText &right, Progress &progress)
{
    AlignmentFacts facts{
        .kind = chosenKind(data, left.id, right.id), .pins = pinsOf(data, left, right), .byGuide = {}};
    const GuideTask task = guideTask(data);
    if (task.ids.empty()) {
        return facts;
    }
    return findAnswers(snapshot, task, progress, {left.id, right.id})
        .transform([&](const FoundAnswers &found) {
            facts.byGuide = found.facing(left.id, right.id);
            return std::move(facts);
        });
}

} // namespace visavis

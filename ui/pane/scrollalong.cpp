// SPDX-License-Identifier: MIT
#include "ui/pane/scrollalong.h"

#include "ui/reader/readerview.h"

#include <algorithm>

namespace visavis
{

namespace
{

double shareOf(double depth, double start, double stop)
{
    return stop > start ? std::clamp((depth - start) / (stop - start), 0.0, 1.0) : 0.0;
}

/// What comes before turns answers to what comes before those, whether or not there are titles in it.
double facingDepth(double depth, const ReaderView::Stretch &here, const ReaderView::Stretch &there)
{
    if (depth < here.before) {
        return there.before + depth - here.before;
    }
    if (depth < here.turns) {
        return there.before + shareOf(depth, here.before, here.turns) * (there.turns - there.before);
    }
    if (depth > here.stop) {
        return there.stop + depth - here.stop;
    }
    return there.turns + shareOf(depth, here.turns, here.stop) * (there.stop - there.turns);
}

} // namespace

void scrollAlong(const ReaderView &leader, ReaderView &follower, const FacingMap &map)
{
    const int line = leader.readingLine();
    const double depth = leader.depthAt(line);
    const FacingMap::Facing *facing = map.of(leader.turnAtDepth(depth));
    if (!facing) {
        return;
    }
    const ReaderView::Stretch here = leader.stretchOf(facing->here);
    const ReaderView::Stretch there = follower.stretchOf(facing->there);
    if (map.isInOrder()) {
        follower.putDepthAt(facingDepth(depth, here, there), line);
        return;
    }
    if (facing->there.isEmpty()) {
        return;
    }
    const double start = depth < here.turns ? there.before : there.turns;
    const qint64 passed = line - leader.yOfDepth(depth < here.turns ? here.before : here.turns);
    const qint64 length = follower.yOfDepth(there.stop) - follower.yOfDepth(start);
    follower.putDepthAt(start, int(line - std::min(passed, length)));
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingmap.h"

namespace visavis
{

class ReaderView;

/// Scrolls one text to what faces the place where one reads in another: that comes to the same height. The
/// map is seen from the leader.
///
/// Where both texts say the same in one order, a place within a turn has its place within what faces it, so
/// that sentences stay beside each other in long turns. Answers to one question say different things: there
/// the two begin at one height, and the shorter one waits at its end for the other. What nothing faces leaves
/// the follower where it is.
void scrollAlong(const ReaderView &leader, ReaderView &follower, const FacingMap &map);

} // namespace visavis

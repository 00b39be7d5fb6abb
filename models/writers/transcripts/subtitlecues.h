// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/transcript/transcript.h"

#include <QStringList>

#include <functional>

namespace visavis
{

/// What subtitles show at once.
struct SubtitleCue {
    int turn = 0; ///< index into Transcript::turns
    Milliseconds start{0};
    Milliseconds end{0};
    QStringList lines; ///< one or two, none of them empty
};

/// Cuts a transcript into cues that can be read, in its order: words of one turn and paragraph, at most two
/// lines of about 42 letters and 7 seconds, ending with sentences where that is possible. A stretch that the
/// source times and that fits is a cue of its own; words that are timed one by one are put together, and what
/// is longer is parted, with times in between. Returns how many turns have no time, and so no cue; Cancelled
/// when the progress is.
[[nodiscard]] Result<qint64> subtitleCues(const Transcript &transcript, Progress &progress,
                                          const std::function<void(const SubtitleCue &)> &take);

} // namespace visavis

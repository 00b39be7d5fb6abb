// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QUrl>

namespace visavis
{

/// The recording at a turn's time (-1: from its start), as a link to open; empty when the transcript names
/// none.
[[nodiscard]] QUrl recordingAt(const Transcript &transcript, int turn);

/// Who says a passage, in which interview (by this title), and when or in which turn: "(Ann, The ferry,
/// 12:05)".
[[nodiscard]] QString citationOf(const Transcript &transcript, const QString &title, Utf16Range passage);

} // namespace visavis

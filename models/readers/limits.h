// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace visavis::limits
{

/// A file larger than this is refused: a million words are 6 MB, so this is no transcript.
inline constexpr qint64 FileBytes = qint64(128) * 1024 * 1024;
/// A single line longer than this is refused; a chapter on one line is well below it.
inline constexpr qsizetype LineUnits = qsizetype(16) * 1024 * 1024;

/// Text of more lines than this, empty ones aside, is refused. What is kept of each line takes many times the
/// memory of a short one, and a million words with one word a line are well below it.
inline constexpr qsizetype Lines = 2'000'000;

} // namespace visavis::limits

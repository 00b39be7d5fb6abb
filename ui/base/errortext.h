// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// One sentence in the window's language: what happened and what to do about it. Without the file's name.
[[nodiscard]] QString sentence(const Error &error);
/// The same with the file and line in front, as the command line prints it.
[[nodiscard]] QString sentenceWithPlace(const Error &error);
[[nodiscard]] QString sentence(const Warning &warning);

} // namespace visavis

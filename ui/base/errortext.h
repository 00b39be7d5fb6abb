// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// What happened and what to do about it, in the window's language: one or two sentences, without the file's
/// name. The candidates of an ambiguous quote follow on lines of their own. Plain text.
[[nodiscard]] QString sentence(const Error &error);
/// The same with the file and line in front, as the command line prints it.
[[nodiscard]] QString sentenceWithPlace(const Error &error);
/// Of a project that was being written: what happened, that it is read-only from now on, and what to do.
[[nodiscard]] QString writeFailureText(const Error &error);
[[nodiscard]] QString sentence(const Warning &warning);
/// A sentence behind what it is about: a file, and a line of it unless that is 0.
[[nodiscard]] QString withPlace(const QString &file, qint64 line, const QString &sentence);
[[nodiscard]] QString sentenceWithPlace(const QString &file, const Warning &warning);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

namespace visavis
{

// The parts of sentence(Error). Each says what happened and what to do, without details, of the errors that
// it is about, and is empty for all others.

/// Files, and transcripts that are read from them.
[[nodiscard]] QString fileErrorText(const Error &error);
/// Project files and who holds them.
[[nodiscard]] QString projectErrorText(const Error &error);
/// What is done in a project: to interviews, passages, people, questions, tags.
[[nodiscard]] QString recordErrorText(const Error &error);
/// What goes to others: exports, copies, aliases.
[[nodiscard]] QString sharingErrorText(const Error &error);

/// A number as the window's language writes it, by its digits; anything else as it is.
[[nodiscard]] QString numberText(const QString &digits);

} // namespace visavis

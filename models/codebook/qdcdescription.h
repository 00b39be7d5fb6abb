// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookfile.h"

namespace visavis
{

/// The text of a QDC code's Description: the entry's own, and below a line "[visavis]" what QDC has no place
/// for: kind, status, shortcut, include, exclude, those that a new tag does not have.
[[nodiscard]] QString qdcDescription(const CodebookEntry &entry);

/// Takes such a text apart. Without those lines, or with lines that are not ours, all of it is the
/// description, and of the other fields nothing is said.
void takeQdcDescription(const QString &text, CodebookEntry &entry);

} // namespace visavis

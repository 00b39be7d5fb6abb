// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

namespace visavis
{

/// The blocks and plain words of a Markdown text from `start` on; `lineBefore` lines stand above it. What is
/// left out is added to `warnings`.
[[nodiscard]] structure::Document scanMarkdown(QStringView source, qsizetype start, qint64 lineBefore,
                                               std::vector<Warning> &warnings);

/// The level of a line that is an ATX heading ("## Title"); 0 when it is none.
[[nodiscard]] int atxLevel(QStringView line);

} // namespace visavis

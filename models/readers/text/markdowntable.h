// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/text/inlinescan.h"

namespace visavis
{

/// "| --- | :-: |": the second line of a table. A single rule without a bar is none.
[[nodiscard]] bool isTableRule(QStringView line);

/// The cells of one line of a table, without the blanks around them and the bars at both ends. A bar behind a
/// backslash is none.
[[nodiscard]] std::vector<SourceLine> tableCells(QStringView source, const SourceLine &line);

} // namespace visavis

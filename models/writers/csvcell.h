// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// A cell of values separated by commas as it is written, RFC 4180. One that a spreadsheet could take for a
/// formula gets an apostrophe before it.
[[nodiscard]] QString csvCell(const QString &text);
/// What a cell says that csvCell() wrote: without that apostrophe.
[[nodiscard]] QString csvText(const QString &cell);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookplan.h"

#include <QString>

namespace visavis
{

// What the window and the command line call the fields of tags and what becomes of them.

[[nodiscard]] QString kindText(TagKind kind);
[[nodiscard]] QString statusText(TagStatus status);
/// Of a column of the table of tags: "Kind" for "kind".
[[nodiscard]] QString tagFieldText(QStringView column);
/// A column's value as people read it: "Category" for "category".
[[nodiscard]] QString tagValueText(QStringView column, const QString &value);

/// "New", "Changed", ...
[[nodiscard]] QString fateText(EntryFate fate);
/// What changes, or why it is refused; empty where there is nothing to say.
[[nodiscard]] QString stepRemark(const CodebookStep &step);
/// One sentence on what a file has and a codebook here does not.
[[nodiscard]] QString lossText(const CodebookFile::Loss &loss);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

/// Annotated notes as a document of LaTeX in UTF-8, to be typeset with LuaLaTeX, XeLaTeX or pdfLaTeX: quotes
/// show exactly their words, nothing in them or in notes is a command.
[[nodiscard]] Result<void> writeLatex(const ExportData &data, const ExportOptions &options, QIODevice &device,
                                      Progress &progress);

} // namespace visavis

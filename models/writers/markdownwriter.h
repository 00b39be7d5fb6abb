// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

/// Annotated notes as Markdown in UTF-8, readable as plain text: CommonMark, in which every quote is a block
/// quote that shows exactly its words. Notes stand in list items, so that nothing in one (an open code fence,
/// a heading) reaches beyond it; HTML in them is shown, not passed on.
[[nodiscard]] Result<void> writeMarkdown(const ExportData &data, const ExportOptions &options,
                                         QIODevice &device, Progress &progress);

} // namespace visavis

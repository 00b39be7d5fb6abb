// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

/// A folder that Obsidian opens: a page for each interview, with its passages as blocks that can be linked
/// to, one for each tag of the codebook and each person, and "Start.md", which leads to all of them. Notes
/// keep their [[references]] as links. Cancelled, FileNotWritable.
[[nodiscard]] Result<ExportLosses> writeObsidian(const ExportData &data, const ExportOptions &options,
                                                 const FolderFile &file, Progress &progress);

} // namespace visavis

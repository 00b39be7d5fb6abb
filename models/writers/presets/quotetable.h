// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// Quotes for a paper, in a table for each tag under its theme, the tag at the top of the codebook: the
/// quote, who says it with the chosen attributes, and where. Where a quote does not begin or end its sentence
/// stands
/// "[…]"; its words are never changed.
[[nodiscard]] Document quoteTable(const ExportData &data, const ExportOptions &options);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// What is said where, as archives index interviews: for each its facts, and its sections with when they
/// begin, their synopsis (notes of kind "summary"; of a single section without one the interview's summary)
/// and as keywords the tags of their passages, the commonest first. Needs ExportPart::Texts; without a text
/// an interview is a single section.
[[nodiscard]] Document oralHistoryIndex(const ExportData &data, const ExportOptions &options);

} // namespace visavis

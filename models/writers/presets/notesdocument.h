// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// Annotated notes as a report: a title page, contents, and under the headings of the grouping each passage
/// with where it comes from, its tags and notes, as far as the fields tell them. ByQuestion needs
/// ExportPart::Questions; a passage of several persons stands under each.
[[nodiscard]] Document notesDocument(const ExportData &data, const ExportOptions &options);

} // namespace visavis

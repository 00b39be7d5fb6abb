// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// The words of the interviews in one document: titles of sections, and turns with who speaks, their number
/// and, with options.withTimes, when. With options.withComments annotated words are on the ground of their
/// colour (of several the last one's), and each annotation with tags or notes is a comment anchored to
/// ExportAnnotation::shown; those without a place in the text are listed behind it. Needs ExportPart::Texts.
[[nodiscard]] Document transcriptDocument(const ExportData &data, const ExportOptions &options);

} // namespace visavis

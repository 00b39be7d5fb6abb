// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

// What other programs take passages and interviews over from, in one file. Cancelled, FileNotWritable (what
// the device says as detail).

/// The passages as a collection of the W3C Web Annotation Data Model (JSON-LD), streamed. Needs
/// ExportPart::Texts: positions are code points of ExportEpisode::text's body, and quotes have as much around
/// them as makes them unique there. What is no longer in the text has its quote alone.
[[nodiscard]] Result<ExportLosses> writeWebAnnotations(const ExportData &data, const ExportOptions &options,
                                                       QIODevice &device, Progress &progress);
/// One @misc entry for each interview.
[[nodiscard]] Result<ExportLosses> writeBibTex(const ExportData &data, const ExportOptions &options,
                                               QIODevice &device, Progress &progress);
/// An array of items of type "interview".
[[nodiscard]] Result<ExportLosses> writeCslJson(const ExportData &data, const ExportOptions &options,
                                                QIODevice &device, Progress &progress);

} // namespace visavis

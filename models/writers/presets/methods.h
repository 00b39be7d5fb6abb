// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// The figures that a methods section asks for: interviews, words, turns, duration, passages; who coded how
/// much; tags by kind and status; and month by month how much was coded, and which tags were used for the
/// first time.
[[nodiscard]] Document methodsDocument(const ExportData &data, const ExportOptions &options);

} // namespace visavis

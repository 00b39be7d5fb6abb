// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

namespace visavis::test
{

/// Two invented interviews with annotations of every shape: what the golden files are made of.
[[nodiscard]] ExportData sampleExport();

/// The same kind of data with words that try to break out of Markdown, HTML and templates.
[[nodiscard]] ExportData hostileExport();

/// Many annotations of ordinary length, spread over episodes of 500.
[[nodiscard]] ExportData largeExport(int annotations);

/// An annotation with this quote and nothing else.
[[nodiscard]] ExportAnnotation annotationOf(const QString &quote);

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// The text of PDF files. A PDF has letters on pages: lines, paragraphs and what repeats on each page are
/// found by where they stand, and the transcript says so.
[[nodiscard]] Format pdfFormat();

} // namespace visavis

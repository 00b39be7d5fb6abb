// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/readers/documents/docxparts.h"
#include "models/readers/structure/document.h"

namespace visavis::docx
{

/// Reads the main part of a DOCX. Facts get the title that a paragraph of that style has, and warnings of
/// what was left out. Fails with MalformedContainer and the line, TooDeeplyNested, NoWords, Cancelled; a part
/// that is cut off gives what it holds and the warning Truncated.
[[nodiscard]] Result<structure::Document> readBody(const QByteArray &xml, const Parts &parts,
                                                   Transcript &facts, Progress &progress);

} // namespace visavis::docx

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/readers/structure/document.h"

namespace visavis
{

/// Structures a document that lies in a container. Its title is the one that the text marks, else the one
/// that the container states, else the only heading of the highest level; its date is the one in the text,
/// else the stated one. There are no pieces, because there is no decoded source.
[[nodiscard]] Result<Transcript> structureOffice(structure::Document document, Transcript facts,
                                                 const Transcript &stated, Progress &progress);

/// The words of the only heading of level 1; empty when there is none or are more.
[[nodiscard]] QString onlyTopHeading(const structure::Document &document);

} // namespace visavis

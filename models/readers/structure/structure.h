// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/structure/document.h"

namespace visavis::structure
{

/// Finds who speaks where, in a document of which only words and blocks are known, and builds the transcript.
///
/// Every line is looked at once for what it could be (labelmarks.h); each way of labelling speakers is
/// weighed over the whole document and the best is taken (labelchoice.h); then every block gets its part
/// (plan.h). Facts that the reader knows already (`facts`: title, date, number ...) are kept; those it does
/// not know are filled in by evidence. All of it is linear in the text.
[[nodiscard]] Result<Transcript> structureDocument(Document document, Transcript facts, Progress &progress);

/// A builder that was given a document's text knows places in that; a transcript's pieces are places in the
/// source. `runs` are Document::runs.
[[nodiscard]] std::vector<SourcePiece> piecesInSource(const std::vector<SourcePiece> &pieces,
                                                      const std::vector<SourcePiece> &runs);

} // namespace visavis::structure

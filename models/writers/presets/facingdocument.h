// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

#include <vector>

namespace visavis
{

/// Turns of two interviews that stand beside each other, as indexes into Transcript::turns. One side may be
/// empty.
struct FacingPair {
    std::vector<int> left;
    std::vector<int> right;

    bool operator==(const FacingPair &) const = default;
};

/// Two interviews facing each other, a row for each pair in the order given. Turns that are in no pair get a
/// row of their own, so that every word of both is there. Left and right: indexes into ExportData::episodes.
/// Needs ExportPart::Texts.
[[nodiscard]] Document facingDocument(const ExportData &data, int left, int right,
                                      const std::vector<FacingPair> &pairs, const ExportOptions &options);

} // namespace visavis

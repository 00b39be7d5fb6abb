// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

namespace visavis::structure
{

/// Which of the lines that could be labels are labels.
struct LabelChoice {
    LabelShape shape =
        LabelShape::None;        ///< the shape that carries the document; None when nobody is labelled
    std::vector<bool> isLabel;   ///< per block
    std::vector<bool> isDivider; ///< per block: "Break:" and the like among labels

    [[nodiscard]] bool any() const { return shape != LabelShape::None; }
};

/// Weighs each shape over the whole document and takes the one that explains most of it. A shape is believed
/// when its names recur and change places with each other, as speakers do, and cover enough of the text; a
/// name heard once is then believed too where it looks like one. "For example:" recurs without changing
/// places, and "Note:" names nobody.
[[nodiscard]] LabelChoice chooseLabels(const Document &document, const LabelMarks &marks);

/// In the one shape that a person says, believed or not: where its names are not, every line that could be
/// one of its labels is.
[[nodiscard]] LabelChoice labelsOfShape(SpeakerShape shape, const Document &document,
                                        const LabelMarks &marks);

/// All marks, where the source says itself who speaks.
[[nodiscard]] LabelChoice givenLabels(const LabelMarks &marks);

} // namespace visavis::structure

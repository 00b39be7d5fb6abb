// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

namespace visavis::structure
{

/// "NB: In Lyon", "Part: In Lyon": a label but for its name, which by its words is nobody's.
struct DoubtfulMark {
    size_t block = 0;
    LabelMark mark;   ///< without a name
    QStringView name; ///< in the document's text
};

/// Makes labels of those whose name behaves as a speaker's. What its words say is a first guess; that it
/// recurs and takes turns with the one other who speaks, or is written in initials as all others are, is
/// evidence against it. "Note:" recurs among what somebody says and takes turns with nobody.
void believeDoubtfulNames(const std::vector<DoubtfulMark> &doubtful, LabelMarks &found);

} // namespace visavis::structure

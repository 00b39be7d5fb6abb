// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QString>

#include <vector>

namespace visavis
{

/// A stretch of a decoded source that the reader took for something, so that a person sees why the tree is as
/// it is.
struct SourceMark {
    enum class Kind { Label, Title, Question };

    Kind kind = Kind::Label;
    qsizetype start = 0; ///< UTF-16 units of the source
    qsizetype length = 0;

    bool operator==(const SourceMark &) const = default;
};

/// The names that stand beside the turns they label, the titles, and what somebody without a name asks; in
/// the order of the source, none over another. What does not stand in the source letter for letter has no
/// mark. Linear.
[[nodiscard]] std::vector<SourceMark> sourceMarks(QStringView source, const Transcript &reading);

/// How the source writes who speaks: a label with the first words behind it, in one line of at most
/// ExampleUnits. Empty where nobody is labelled or nothing is known of the place.
[[nodiscard]] QString labelExample(QStringView source, const Transcript &reading);
inline constexpr qsizetype ExampleUnits = 60;

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QString>

namespace visavis::test
{

/// Says where the words of titles and turns differ from the words of the source, labels, times and markup
/// aside; empty when none is lost, none is doubled and all are in order.
///
/// Written without the readers' own code: a word of the source that is not in the body must be in a place
/// that the transcript's pieces leave out, and that place must read as a label, a time or markup.
[[nodiscard]] QString wordDifference(const Source &source, const Transcript &transcript);

} // namespace visavis::test

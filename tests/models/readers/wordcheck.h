// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QString>

namespace visavis::test
{

/// Says where the words of titles and turns differ from the words of the source, labels, times and markup
/// aside; empty when none is lost, none is doubled and all are in order.
///
/// The pieces of the transcript say which letter of the body is which of the source. This holds them against
/// both texts, so that they need not be trusted, and asks of every stretch of the source that they leave out
/// whether it is a label, a time or markup. Subtitles, whose lines are taken apart, are compared word by
/// word.
[[nodiscard]] QString wordDifference(const Source &source, const Transcript &transcript);

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QStringView>

#include <vector>

namespace visavis
{

/// Where a quote that someone copied or typed stands in a text: ascending, overlapping ones too. White space
/// in the quote, of any kind and length, stands for any white space in the text, paragraph breaks included;
/// around the quote it does not count. All else must agree letter for letter; where nothing does,
/// typographic apostrophes, quotation marks and hyphens are taken for their typewriter forms. Linear in the
/// text.
[[nodiscard]] std::vector<Utf16Range> findQuote(QStringView text, QStringView quote);

} // namespace visavis

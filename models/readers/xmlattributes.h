// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QStringView>

namespace visavis
{

/// Refuses XML with an element of more attributes than any format has (TooManyParts, with its line):
/// QXmlStreamReader compares each with all others, so that 50,000 of them take seconds. To be asked before
/// reading. Linear and quick.
[[nodiscard]] Result<void> checkXmlAttributes(QStringView xml);

} // namespace visavis

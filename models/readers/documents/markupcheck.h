// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QByteArrayView>

namespace visavis
{

/// Refuses XML (in an ASCII-compatible set) with tags of more attributes than any real one has: the parser
/// compares each with each. Fails with TooManyParts and the line. Linear.
[[nodiscard]] Result<void> checkXml(QByteArrayView markup);

/// The same for HTML, and refuses tags nested more deeply than any real ones, and text styles that are never
/// ended: HTML's parser walks through all that are open at each tag. Fails with TooManyParts or
/// TooDeeplyNested and the line. Linear.
[[nodiscard]] Result<void> checkHtml(QByteArrayView markup);

} // namespace visavis

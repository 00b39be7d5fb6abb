// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis
{

/// Whether what stands between "<" and ">" is a tag of HTML: a known element's, one with attributes, or one
/// of a page's own ("my-video", "Video /"). "<laughs>" and "<inaudible>" are none, since transcripts write
/// such things.
[[nodiscard]] bool isHtmlTag(QStringView inside);

} // namespace visavis

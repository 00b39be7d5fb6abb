// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <gumbo.h>

namespace visavis
{

/// What an element is to its words.
enum class HtmlKind { Inline, Block, Heading, Strong, Skipped };

struct HtmlMeaning {
    HtmlKind kind = HtmlKind::Inline;
    const QString *leftOut = nullptr; ///< why it is skipped; null when nobody misses it
};

[[nodiscard]] HtmlMeaning meaningOf(GumboTag tag);

} // namespace visavis

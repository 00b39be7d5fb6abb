// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"
#include "models/readers/xml/xmlroot.h"

#include <algorithm>
#include <initializer_list>

namespace visavis
{

/// Certain where the root element has one of these names, prefixes aside.
[[nodiscard]] inline Fit fitOfRoot(const Source &source, std::initializer_list<QStringView> names)
{
    const auto root = xmlRoot(source.text);
    return root && std::ranges::contains(names, root->name) ? Fit::Certain : Fit::No;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

namespace visavis
{

/// Whether a link of this name is one that people make and see as a link: not one by which Visavis keeps what
/// mirrors a passage, which passages are examples of a tag, and that the codebook is protected.
[[nodiscard]] inline bool isNameOfPeople(QStringView name)
{
    return name != Link::Mirrors && name != Link::ExampleOf && name != Link::Protects;
}

[[nodiscard]] inline bool isOfPeople(const Link &link)
{
    return isNameOfPeople(link.name);
}

} // namespace visavis

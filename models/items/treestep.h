// SPDX-License-Identifier: MIT
#pragma once

namespace visavis
{

/// Where a key moves a row of a tree: among its siblings, into the one above it, or out behind its parent.
enum class TreeStep { Up, Down, In, Out };

} // namespace visavis

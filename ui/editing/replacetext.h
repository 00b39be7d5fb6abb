// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/replacer.h"

namespace visavis
{

/// What came of replacing, in sentences for the person who asked for it.
[[nodiscard]] QString replaceReport(const ReplaceOutcome &outcome);

} // namespace visavis

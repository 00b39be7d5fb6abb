// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/names.h"

#include <vector>

namespace visavis::structure
{

/// Who is named in a label: "Ann and Ben", "Ann & Ben", "Anne et Ben", "Ann/Ben" and "Ann, Ben and Cleo" name
/// several; others one. Whether these are people only the document can say.
[[nodiscard]] std::vector<QStringView> peopleIn(QStringView label);

/// "Ann" is the name of "Ann Bell" and of "ANN".
[[nodiscard]] bool isNameOf(QStringView name, QStringView label);

} // namespace visavis::structure

// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/tablecolumns.h"

namespace visavis::structure
{

/// What the title of a column says it holds ("Start time (ms)", "Locuteur"), in the languages of
/// detectLanguage(); LeftOut for those that say what is no speech ("confidence"). Nothing when it says
/// nothing.
[[nodiscard]] std::optional<ColumnKind> kindOfColumnTitle(QStringView title);

} // namespace visavis::structure

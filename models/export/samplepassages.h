// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

namespace visavis
{

/// A small export of our own, for templates to be tried with while a project has no passage yet: two
/// passages, in French for "fr" and in English otherwise, with all that templates can show.
[[nodiscard]] ExportData samplePassages(const QString &language);

} // namespace visavis

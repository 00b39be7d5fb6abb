// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QVariantHash>

namespace visavis
{

/// The words of the controls that "notes.js" puts on a page of annotated notes, escaped, as values for
/// "notes.html": word_filter and so on. In word_shown %1 and %2 stay, for the numbers that the script counts.
[[nodiscard]] QVariantHash controlWords(const ExportData &data, const ExportOptions &options);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// Who was interviewed, as papers tell it: a table of persons with the chosen attributes, in how many
/// interviews they speak and how many words. Who does nothing but interview is not in it, nor what people
/// consented to.
[[nodiscard]] Document participantsDocument(const ExportData &data, const ExportOptions &options);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QString>

namespace visavis
{

// What people read of kinds and formats of export, in the window's language. One that has no name yet is
// called by its id.

/// "Quote table".
[[nodiscard]] QString kindName(QLatin1StringView kind);
/// What it is for, in a line; empty where that is not said.
[[nodiscard]] QString kindPurpose(QLatin1StringView kind);
/// "Word (DOCX)".
[[nodiscard]] QString formatName(QLatin1StringView format);
[[nodiscard]] QString groupingName(Grouping grouping);
/// "episode": on the command line, never translated.
[[nodiscard]] QLatin1StringView groupingId(Grouping grouping);

/// What could not be written as it is, in sentences; empty when all was.
[[nodiscard]] QString lossText(const ExportLosses &losses);
/// A failed export in sentences: of a template with its name and line.
[[nodiscard]] QString exportErrorText(const Error &error);

} // namespace visavis

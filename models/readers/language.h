// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// The language of a text by its commonest function words: "en", "fr", "de", "es", "it", "pt" or "nl". Empty
/// when the text is too short or no language stands clear of the next. Reads the first 20,000 characters at
/// most.
[[nodiscard]] QString detectLanguage(QStringView text);

/// "fr" of "fr", "fr-FR", "fr_CA"; "fr" of "French" and "Français". Empty when not understood.
[[nodiscard]] QString languageCode(QStringView stated);

} // namespace visavis

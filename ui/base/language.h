// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// Shows texts, dates and numbers in a language from now on: "en", "fr", or empty for the system's. Widgets
/// that exist keep their words until they are made anew.
void applyLanguage(const QString &language);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTranslator;

namespace visavis
{

/// Fills a translator with this program's words in a language ("en", "fr"), or for an empty one in the
/// system's. A language that we do not have is English, which has a file too: for its plurals.
void loadWords(QTranslator &translator, const QString &language);

/// Makes all that is said from now on speak a language, Qt's own words with it, and dates and numbers follow.
/// Widgets that exist keep their words until they are made anew.
void applyLanguage(const QString &language);

/// A language as its speakers call it, from its tag (BCP 47); with the territory only where the tag names
/// one, so that "en" is not American English. Empty where the tag is no language.
[[nodiscard]] QString languageName(const QString &tag);

} // namespace visavis

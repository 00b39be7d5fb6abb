// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QMap>
#include <QStringList>

namespace visavis::test
{

/// A document with everything that documents have, in English and French.
[[nodiscard]] Document sampleDocument();
/// Words that try to break out of XML, and what XML cannot hold.
[[nodiscard]] Document hostileDocument();

// What should be in a file.

/// All words in the order of the text, contents and markers among them.
[[nodiscard]] QStringList wordsOf(const Document &document);
/// What each comment is about, by its number; paragraphs are parted by line feeds.
[[nodiscard]] QMap<int, QString> anchoredWords(const Document &document);

/// Words as they come when spaces, tabs and line feeds part them; no-break spaces do not.
[[nodiscard]] QStringList splitWords(const QString &text);

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace visavis::test
{

/// A document with everything that documents have, in English and French.
[[nodiscard]] Document sampleDocument();
/// Words that try to break out of XML, and what XML cannot hold.
[[nodiscard]] Document hostileDocument();

// What should be in an office file, from the document.

/// All words in the order of the text, contents and markers among them.
[[nodiscard]] QStringList wordsOf(const Document &document);
/// What each comment is about, by its number; paragraphs are parted by line feeds.
[[nodiscard]] QMap<int, QString> anchoredWords(const Document &document);

// What is in one.

/// The files in a zip archive, with their names, in their order.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> partsOf(const QByteArray &zip);
[[nodiscard]] QByteArray partOf(const QByteArray &zip, const QString &name);

struct OfficeText {
    QString text;                    ///< paragraphs parted by line feeds, comments not among them
    QMap<QString, QString> anchored; ///< what comments are about, by the names they have in the file
    QMap<QString, QString> comments; ///< their words, in ODT
    QStringList bookmarks;           ///< in their order
    QStringList targets;             ///< bookmarks that links lead to
    QString error;                   ///< of the XML
};
/// Of DOCX's document.xml or ODT's content.xml.
[[nodiscard]] OfficeText readOfficeText(const QByteArray &xml);

/// Words as they come when spaces, tabs and line feeds part them; no-break spaces do not.
[[nodiscard]] QStringList splitWords(const QString &text);

} // namespace visavis::test

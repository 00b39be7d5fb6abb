// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <utility>
#include <vector>

namespace visavis::test
{

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

} // namespace visavis::test

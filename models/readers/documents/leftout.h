// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What documents hold beside their words: the kinds that the warning PartLeftOut names.
namespace visavis::leftout
{

inline const QString Notes = QStringLiteral("notes"); ///< footnotes and endnotes
inline const QString Comments = QStringLiteral("comments");
inline const QString Deletions = QStringLiteral("deletions");  ///< of tracked changes
inline const QString PageHeads = QStringLiteral("page heads"); ///< headers, footers, page numbers
inline const QString Contents = QStringLiteral("contents");
inline const QString Pictures = QStringLiteral("pictures");
inline const QString Navigation = QStringLiteral("navigation"); ///< nav, header and footer of web pages
inline const QString Controls = QStringLiteral("controls");     ///< buttons, forms
inline const QString Scripts = QStringLiteral("scripts");

} // namespace visavis::leftout

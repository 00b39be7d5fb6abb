// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <map>

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

namespace visavis
{

/// How often each kind was left out.
using LeftOutCounts = std::map<QString, int>;

/// One warning for each kind.
inline void warnOfLeftOut(const LeftOutCounts &counts, Transcript &facts)
{
    for (const auto &[kind, count] : counts) {
        if (count > 0) {
            facts.warnings.push_back(
                {.code = WarningCode::PartLeftOut, .arguments = {kind, QString::number(count)}, .line = 0});
        }
    }
}

} // namespace visavis

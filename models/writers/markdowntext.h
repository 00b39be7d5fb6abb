// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// A name or title within a line of Markdown. A CommonMark reader shows exactly its words; line breaks become
/// spaces, and characters that would turn the direction of what follows are dropped.
[[nodiscard]] QString markdownInline(QStringView text);

/// A part of one line of words, from inclusive, to exclusive, escaped as it has to be where it stands in that
/// line. The line starts where a block could start; what looks it has goes around the part.
void appendMarkdownPart(QString &out, QStringView line, qsizetype from, qsizetype to);

/// Words as a block quote. A CommonMark reader shows exactly these: paragraphs as paragraphs, single line
/// breaks as line breaks, spaces as they are. Ends without a line break.
[[nodiscard]] QString markdownQuote(QStringView text);

/// Somebody's Markdown as the content of a list item whose marker takes two columns: nothing in it can end
/// the item. HTML in it is escaped, so that it is shown. Ends without a line break.
[[nodiscard]] QString markdownItem(QStringView markdown);

} // namespace visavis

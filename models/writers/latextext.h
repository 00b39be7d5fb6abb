// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// A name or title within a line of LaTeX: shows exactly its words. Nothing in it is a command, opens or ends
/// a group, or joins into another sign (-- and << stay two); line breaks become spaces, no-break spaces "~"
/// or "\,". What TeX cannot read (control characters, lone surrogates) becomes U+FFFD. For engines and font
/// encodings of today (LuaLaTeX, XeLaTeX, pdfLaTeX with T1).
[[nodiscard]] QString latexInline(QStringView text);

/// Running words: paragraphs stay paragraphs, single line breaks line breaks, spaces as many as they are.
[[nodiscard]] QString latexParagraphs(QStringView text);

/// The same as latexInline() with spaces at its ends, and several in a row, as they are: a piece of a line.
[[nodiscard]] QString latexPiece(QStringView text);

/// An address that webLink() let through, as the first argument of \href.
[[nodiscard]] QString latexAddress(QStringView link);

} // namespace visavis

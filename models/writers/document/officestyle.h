// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/writers/document/document.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <vector>

namespace visavis
{

/// A paragraph style of DOCX and ODT. Lengths in points.
struct OfficeStyle {
    QLatin1StringView docxId;   ///< "Heading1"
    QLatin1StringView docxName; ///< by which Word knows its own in any language: "heading 1"
    QLatin1StringView odtName;  ///< as the file has it, "Heading_20_1" for "Heading 1"
    double size = 11;
    double before = 0;
    double after = 6;
    double indent = 0;      ///< where its lines begin
    double indentAtEnd = 0; ///< where they end, from the other side
    int outline = 0;        ///< level of a heading, from 1; 0 for what is none
    bool isStrong = false;
    bool isEmphasis = false;
    bool isQuiet = false;
    bool isSans = false;
    bool isCentred = false;
    bool keepsWithNext = false;
};

/// All paragraph styles; the first is the one the others are based on.
[[nodiscard]] std::span<const OfficeStyle> officeStyles();
[[nodiscard]] const OfficeStyle &officeStyle(ParagraphKind kind);
/// Levels below the sixth look like the sixth.
[[nodiscard]] const OfficeStyle &headingStyle(int level);
[[nodiscard]] const OfficeStyle &contentsStyle(int level);
/// Of a paragraph in a cell.
[[nodiscard]] const OfficeStyle &cellStyle(const Grid &grid, bool isHead, ParagraphKind kind);
/// Of a paragraph beside another, which office programs have after it.
[[nodiscard]] const OfficeStyle &marginStyle(ParagraphKind kind);
[[nodiscard]] const OfficeStyle &commentStyle();
[[nodiscard]] const OfficeStyle &footerStyle();

inline constexpr int OfficeLevels = 6; ///< of headings, and of contents
inline constexpr double LineHeight = 1.15;

inline constexpr double PageMargin = 70.9; ///< in points: 25 mm
/// How far down the first line of a title page stands.
inline constexpr double TitleDrop = 180;
/// By which an item of a list stands further in than the list around it.
inline constexpr double ItemStep = 21;
/// How far an item of this level stands in, without its marker.
[[nodiscard]] double itemIndent(int level);
/// What stands before the words of an item of a list; empty for every other paragraph.
[[nodiscard]] QString itemMarker(const Paragraph &paragraph);
/// Of the bar beside a paragraph, and between it and the words.
inline constexpr double BarWidth = 2.25;
inline constexpr double BarGap = 8;

inline constexpr Colour QuietColour{0x595959};
inline constexpr Colour LinkColour{0x0b5394};
inline constexpr Colour LineColour{0xa6a6a6};

/// Between the lines of a table and its words.
inline constexpr double CellRoom = 4;
/// Between a table and what follows it.
inline constexpr double AfterTable = 10;

/// The width of the lines of a page, in points.
[[nodiscard]] double textWidth(const Document &document);
/// The width of each column of a grid, in points: as many as its longest row has cells. What has no width,
/// or none that makes sense, gets as much as a column on average.
[[nodiscard]] std::vector<double> columnWidths(const Grid &grid, double width);

/// "en-GB" for "en", "fr-FR" for "fr"; any other as it is.
[[nodiscard]] QString officeLanguage(const Document &document);

/// Which way a paragraph's words run: as the first letter that has a direction.
[[nodiscard]] bool isRightToLeft(const std::vector<Inline> &inlines);

/// The colour as a ground of words on white paper: itself, or so much lighter that black and quiet letters
/// are easily read on it (contrasts of at least 13 and 4.5, as WCAG 2.2 counts).
[[nodiscard]] Colour groundOnPaper(Colour colour);

} // namespace visavis

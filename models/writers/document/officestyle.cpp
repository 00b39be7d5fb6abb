// SPDX-License-Identifier: MIT
#include "models/writers/document/officestyle.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t FirstHeading = 10; ///< after one for each ParagraphKind
constexpr size_t FirstContents = FirstHeading + OfficeLevels;
constexpr size_t FirstOther = FirstContents + OfficeLevels;

constexpr double QuoteIndent = 28;

const std::vector<OfficeStyle> &styles()
{
    static const std::vector<OfficeStyle> all = [] {
        std::vector<OfficeStyle> list{
            // In the order of ParagraphKind.
            {.docxId = "Normal"_L1, .docxName = "Normal"_L1, .odtName = "Standard"_L1},
            {.docxId = "Title"_L1,
             .docxName = "Title"_L1,
             .odtName = "Title"_L1,
             .size = 26,
             .after = 8,
             .isStrong = true,
             .isSans = true,
             .keepsWithNext = true},
            {.docxId = "Subtitle"_L1,
             .docxName = "Subtitle"_L1,
             .odtName = "Subtitle"_L1,
             .size = 14,
             .after = 12,
             .isQuiet = true,
             .isSans = true},
            {.docxId = "Fact"_L1, .docxName = "Fact"_L1, .odtName = "Fact"_L1, .after = 2},
            {.docxId = "Quote"_L1,
             .docxName = "Quote"_L1,
             .odtName = "Quotations"_L1,
             .before = 4,
             .after = 3,
             .indent = QuoteIndent,
             .indentAtEnd = QuoteIndent},
            {.docxId = "Reference"_L1,
             .docxName = "Reference"_L1,
             .odtName = "Reference"_L1,
             .size = 9.5,
             .indent = QuoteIndent,
             .indentAtEnd = QuoteIndent,
             .isQuiet = true},
            {.docxId = "Note"_L1,
             .docxName = "Note"_L1,
             .odtName = "Note"_L1,
             .size = 10,
             .indent = QuoteIndent,
             .isSans = true},
            {.docxId = "Turn"_L1, .docxName = "Turn"_L1, .odtName = "Turn"_L1},
            {.docxId = "ListParagraph"_L1,
             .docxName = "List Paragraph"_L1,
             .odtName = "List_20_Contents"_L1,
             .after = 3},
            {.docxId = "Small"_L1,
             .docxName = "Small"_L1,
             .odtName = "Small"_L1,
             .size = 9,
             .after = 3,
             .isQuiet = true},
            // Headings.
            {.docxId = "Heading1"_L1,
             .docxName = "heading 1"_L1,
             .odtName = "Heading_20_1"_L1,
             .size = 18,
             .before = 24,
             .after = 8},
            {.docxId = "Heading2"_L1,
             .docxName = "heading 2"_L1,
             .odtName = "Heading_20_2"_L1,
             .size = 14,
             .before = 18},
            {.docxId = "Heading3"_L1,
             .docxName = "heading 3"_L1,
             .odtName = "Heading_20_3"_L1,
             .size = 12,
             .before = 14,
             .after = 4},
            {.docxId = "Heading4"_L1,
             .docxName = "heading 4"_L1,
             .odtName = "Heading_20_4"_L1,
             .before = 12,
             .after = 4},
            {.docxId = "Heading5"_L1,
             .docxName = "heading 5"_L1,
             .odtName = "Heading_20_5"_L1,
             .before = 12,
             .after = 4,
             .isEmphasis = true},
            {.docxId = "Heading6"_L1,
             .docxName = "heading 6"_L1,
             .odtName = "Heading_20_6"_L1,
             .size = 10,
             .before = 12,
             .after = 4,
             .isQuiet = true},
            // Contents.
            {.docxId = "TOC1"_L1, .docxName = "toc 1"_L1, .odtName = "Contents_20_1"_L1, .before = 4},
            {.docxId = "TOC2"_L1, .docxName = "toc 2"_L1, .odtName = "Contents_20_2"_L1},
            {.docxId = "TOC3"_L1, .docxName = "toc 3"_L1, .odtName = "Contents_20_3"_L1},
            {.docxId = "TOC4"_L1, .docxName = "toc 4"_L1, .odtName = "Contents_20_4"_L1},
            {.docxId = "TOC5"_L1, .docxName = "toc 5"_L1, .odtName = "Contents_20_5"_L1},
            {.docxId = "TOC6"_L1, .docxName = "toc 6"_L1, .odtName = "Contents_20_6"_L1},
            // Others.
            {.docxId = "TableHead"_L1,
             .docxName = "Table Head"_L1,
             .odtName = "Table_20_Heading"_L1,
             .size = 9.5,
             .after = 2,
             .isStrong = true,
             .isSans = true,
             .keepsWithNext = true},
            {.docxId = "TableText"_L1,
             .docxName = "Table Text"_L1,
             .odtName = "Table_20_Contents"_L1,
             .size = 10,
             .after = 2},
            {.docxId = "CommentText"_L1,
             .docxName = "annotation text"_L1,
             .odtName = "Comment"_L1,
             .size = 10,
             .after = 3,
             .isSans = true},
            {.docxId = "Footer"_L1,
             .docxName = "footer"_L1,
             .odtName = "Footer"_L1,
             .size = 9,
             .after = 0,
             .isQuiet = true,
             .isSans = true,
             .isCentred = true},
        };
        for (int level = 1; level <= OfficeLevels; ++level) {
            OfficeStyle &heading = list[FirstHeading + size_t(level) - 1];
            heading.outline = level;
            heading.isStrong = heading.isSans = heading.keepsWithNext = true;
            OfficeStyle &contents = list[FirstContents + size_t(level) - 1];
            contents.after = 2;
            contents.indent = (level - 1) * ItemStep;
        }
        return list;
    }();
    return all;
}

size_t levelOffset(int level)
{
    return size_t(std::clamp(level, 1, OfficeLevels) - 1);
}

double luminance(Colour colour)
{
    const auto linear = [](quint32 part) {
        const double share = double(part & 0xffU) / 255;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.rgb >> 16U) + 0.7152 * linear(colour.rgb >> 8U) +
           0.0722 * linear(colour.rgb);
}

} // namespace

std::span<const OfficeStyle> officeStyles()
{
    return styles();
}

const OfficeStyle &officeStyle(ParagraphKind kind)
{
    return styles()[size_t(kind)];
}

const OfficeStyle &headingStyle(int level)
{
    return styles()[FirstHeading + levelOffset(level)];
}

const OfficeStyle &contentsStyle(int level)
{
    return styles()[FirstContents + levelOffset(level)];
}

const OfficeStyle &cellStyle(const Grid &grid, bool isHead, ParagraphKind kind)
{
    return kind != ParagraphKind::Body ? officeStyle(kind)
           : isHead                    ? styles()[FirstOther]
           : grid.hasLines             ? styles()[FirstOther + 1]
                                       : officeStyle(kind);
}

const OfficeStyle &marginStyle(ParagraphKind kind)
{
    return officeStyle(kind == ParagraphKind::Item ? kind : ParagraphKind::Note);
}

const OfficeStyle &commentStyle()
{
    return styles()[FirstOther + 2];
}

const OfficeStyle &footerStyle()
{
    return styles()[FirstOther + 3];
}

double itemIndent(int level)
{
    constexpr int Deepest = 8;
    return (std::clamp(level, 0, Deepest) + 1) * ItemStep;
}

QString itemMarker(const Paragraph &paragraph)
{
    return paragraph.kind != ParagraphKind::Item ? QString()
           : paragraph.marker.isEmpty()          ? u"•"_s
                                                 : paragraph.marker;
}

double textWidth(const Document &document)
{
    return pageSizeOf(document).width() - 2 * PageMargin;
}

std::vector<double> columnWidths(const Grid &grid, double width)
{
    size_t columns = 0;
    for (const std::vector<Grid::Cell> &row : grid.rows) {
        columns = std::max(columns, row.size());
    }
    std::vector<double> shares(columns, 0);
    std::ranges::copy(grid.widths | std::views::take(columns), shares.begin());
    const auto makesSense = [](double share) { return std::isfinite(share) && share > 0; };
    double sum = 0;
    ptrdiff_t known = 0;
    for (const double share : shares) {
        sum += makesSense(share) ? share : 0;
        known += makesSense(share) ? 1 : 0;
    }
    const double usual = known > 0 ? sum / double(known) : 1;
    std::ranges::replace_if(shares, std::not_fn(makesSense), usual);
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares) {
        share *= width / whole;
    }
    return shares;
}

QString officeLanguage(const Document &document)
{
    return document.language == "en"_L1   ? u"en-GB"_s
           : document.language == "fr"_L1 ? u"fr-FR"_s
                                          : document.language;
}

bool isRightToLeft(const std::vector<Inline> &inlines)
{
    for (const Inline &each : inlines) {
        const Run *run = std::get_if<Run>(&each);
        for (const QChar c : run ? QStringView(run->text) : QStringView()) {
            switch (c.direction()) {
            case QChar::DirL:
                return false;
            case QChar::DirR:
            case QChar::DirAL:
                return true;
            default:
                break;
            }
        }
    }
    return false;
}

Colour groundOnPaper(Colour colour)
{
    // Black on it: (0.62 + 0.05) / 0.05 = 13.4; quiet, whose own luminance is 0.1: 4.5.
    constexpr double Least = 0.62;
    constexpr int Steps = 20;
    for (int step = 0; step < Steps; ++step) {
        const auto lighter = [step](quint32 part) {
            part &= 0xffU;
            return part + ((0xffU - part) * quint32(step) + Steps / 2) / Steps;
        };
        const Colour tried{lighter(colour.rgb >> 16U) << 16U | lighter(colour.rgb >> 8U) << 8U |
                           lighter(colour.rgb)};
        if (luminance(tried) >= Least) {
            return tried;
        }
    }
    return Colour{0xffffff};
}

} // namespace visavis

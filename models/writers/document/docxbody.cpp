// SPDX-License-Identifier: MIT
#include "models/writers/document/docxbody.h"

namespace visavis
{

using namespace Qt::StringLiterals;

DocxBody::DocxBody(const Document &document, DocumentMarks &marks)
    : m_document(document)
    , m_marks(marks)
    , m_text(m_xml, marks, &marks)
{
}

void DocxBody::begin()
{
    m_xml.start("w:document"_L1, {{"xmlns:w"_L1, WordNamespace}, {"xmlns:r"_L1, RelationshipNamespace}});
    m_xml.start("w:body"_L1);
}

void DocxBody::write(size_t block)
{
    const Block &each = m_document.blocks[block];
    m_beginsPage = m_beginsPage || (m_hasBegun && m_marks.afterTitlePage() == block);
    if (std::holds_alternative<PageBreak>(each)) {
        m_beginsPage = m_hasBegun;
        return;
    }
    const auto *grid = std::get_if<Grid>(&each);
    if (m_wasGrid && grid) {
        writeEmpty();
    }
    if (const auto *heading = std::get_if<Heading>(&each)) {
        write(*heading);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&each)) {
        write(*paragraph, officeStyle(paragraph->kind));
    } else if (const auto *contents = std::get_if<Contents>(&each)) {
        write(*contents);
    } else if (grid) {
        write(*grid);
    }
}

void DocxBody::finish(QLatin1StringView footer)
{
    if (m_wasGrid || !m_hasBegun) {
        writeEmpty(); // Word ends with a paragraph
    }
    const QSizeF page = pageSizeOf(m_document);
    const QString margin = twips(PageMargin);
    const QString half = twips(PageMargin / 2);
    m_xml.start("w:sectPr"_L1);
    m_xml.empty("w:footerReference"_L1, {{"w:type"_L1, "default"_L1}, {"r:id"_L1, footer}});
    m_xml.empty("w:pgSz"_L1, {{"w:w"_L1, twips(page.width())},
                              {"w:h"_L1, twips(page.height())},
                              {"w:orient"_L1, m_document.isLandscape ? "landscape"_L1 : "portrait"_L1}});
    m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, margin},
                               {"w:right"_L1, margin},
                               {"w:bottom"_L1, margin},
                               {"w:left"_L1, margin},
                               {"w:header"_L1, half},
                               {"w:footer"_L1, half},
                               {"w:gutter"_L1, "0"_L1}});
    if (m_marks.afterTitlePage()) {
        m_xml.empty("w:titlePg"_L1);
    }
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

double DocxBody::spaceBefore(const OfficeStyle &style) const
{
    return !m_hasBegun && m_marks.afterTitlePage()  ? TitleDrop
           : m_wasGrid && style.before < AfterTable ? AfterTable
                                                    : 0;
}

void DocxBody::write(const Heading &heading)
{
    const OfficeStyle &style = headingStyle(heading.level);
    m_text.write(heading.inlines, {.style = &style,
                                   .bookmark = m_marks.bookmarkOfHeading(),
                                   .bar = heading.colour,
                                   .beginsPage = takeBreak(),
                                   .before = spaceBefore(style)});
    m_hasBegun = true;
    m_wasGrid = false;
}

void DocxBody::write(const Paragraph &paragraph, const OfficeStyle &style)
{
    m_text.write(paragraph.inlines, {.style = &style,
                                     .bookmark = m_marks.bookmarkHere(paragraph.id),
                                     .marker = itemMarker(paragraph),
                                     .itemLevel = paragraph.level,
                                     .bar = paragraph.colour,
                                     .beginsPage = takeBreak(),
                                     .before = spaceBefore(style)});
    m_hasBegun = true;
    m_wasGrid = false;
    for (const Paragraph &each : paragraph.margin) {
        write(each, marginStyle(each.kind));
    }
}

void DocxBody::write(const Grid &grid)
{
    const std::vector<double> widths = columnWidths(grid, textWidth(m_document));
    if (widths.empty()) {
        return;
    }
    m_xml.start("w:tbl"_L1);
    m_xml.start("w:tblPr"_L1);
    m_xml.empty("w:tblStyle"_L1, {{"w:val"_L1, grid.hasLines ? "TableGrid"_L1 : "TableFacing"_L1}});
    m_xml.empty("w:tblW"_L1, {{"w:w"_L1, twips(textWidth(m_document))}, {"w:type"_L1, "dxa"_L1}});
    m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, "fixed"_L1}});
    m_xml.end();
    m_xml.start("w:tblGrid"_L1);
    for (const double width : widths) {
        m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, twips(width)}});
    }
    m_xml.end();
    m_wasGrid = false;
    for (size_t row = 0; row < grid.rows.size(); ++row) {
        writeRow(grid, row, widths);
    }
    m_xml.end();
    m_wasGrid = true;
}

void DocxBody::writeRow(const Grid &grid, size_t row, const std::vector<double> &widths)
{
    const bool isHead = grid.hasHead && row == 0;
    m_xml.start("w:tr"_L1);
    if (isHead) {
        m_xml.start("w:trPr"_L1);
        m_xml.empty("w:cantSplit"_L1);
        m_xml.empty("w:tblHeader"_L1);
        m_xml.end();
    }
    const std::vector<Grid::Cell> &cells = grid.rows[row];
    for (size_t column = 0; column < widths.size(); ++column) {
        m_xml.start("w:tc"_L1);
        m_xml.start("w:tcPr"_L1);
        m_xml.empty("w:tcW"_L1, {{"w:w"_L1, twips(widths[column])}, {"w:type"_L1, "dxa"_L1}});
        m_xml.end();
        if (column >= cells.size() || cells[column].paragraphs.empty()) {
            writeEmpty();
        } else {
            for (const Paragraph &paragraph : cells[column].paragraphs) {
                write(paragraph, cellStyle(grid, isHead, paragraph.kind));
            }
        }
        m_xml.end();
    }
    m_xml.end();
}

void DocxBody::write(const Contents &contents)
{
    std::vector<const ContentsEntry *> entries;
    for (const ContentsEntry &entry : m_marks.headings()) {
        if (entry.level <= contents.levels) {
            entries.push_back(&entry);
        }
    }
    if (entries.empty()) {
        return;
    }
    // The field is written with what it gives but for the pages, which only a program that sets the pages
    // knows: Word fills them in when the reader asks for it, without a question at every opening.
    m_xml.start("w:sdt"_L1);
    m_xml.start("w:sdtPr"_L1);
    m_xml.start("w:docPartObj"_L1);
    m_xml.empty("w:docPartGallery"_L1, {{"w:val"_L1, "Table of Contents"_L1}});
    m_xml.end();
    m_xml.end();
    m_xml.start("w:sdtContent"_L1);
    for (const ContentsEntry *entry : entries) {
        m_xml.start("w:p"_L1);
        m_xml.start("w:pPr"_L1);
        m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, contentsStyle(entry->level).docxId}});
        if (takeBreak()) {
            m_xml.empty("w:pageBreakBefore"_L1);
        }
        m_xml.end();
        if (entry == entries.front()) {
            writeField("begin"_L1);
            m_xml.start("w:r"_L1);
            m_xml.words("w:instrText"_L1,
                        u" TOC \\o \"1-%1\" \\h \\z \\u "_s.arg(std::clamp(contents.levels, 1, OfficeLevels)),
                        {{"xml:space"_L1, "preserve"_L1}});
            m_xml.end();
            writeField("separate"_L1);
        }
        m_xml.start("w:hyperlink"_L1, {{"w:anchor"_L1, entry->bookmark}, {"w:history"_L1, "1"_L1}});
        m_text.writeWords(entry->words);
        m_xml.end();
        if (entry == entries.back()) {
            writeField("end"_L1);
        }
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
    m_hasBegun = true;
    m_wasGrid = false;
}

void DocxBody::writeField(QLatin1StringView type)
{
    m_xml.start("w:r"_L1);
    m_xml.empty("w:fldChar"_L1, {{"w:fldCharType"_L1, type}});
    m_xml.end();
}

void DocxBody::writeEmpty()
{
    m_xml.start("w:p"_L1);
    m_xml.start("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, officeStyle(ParagraphKind::Small).docxId}});
    if (takeBreak()) {
        m_xml.empty("w:pageBreakBefore"_L1);
    }
    m_xml.end();
    m_xml.end();
    m_hasBegun = true;
}

} // namespace visavis

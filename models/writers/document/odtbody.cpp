// SPDX-License-Identifier: MIT
#include "models/writers/document/odtbody.h"

#include "models/writers/document/odtstylesheet.h"
#include "models/writers/weblink.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString commentName(int index)
{
    return u"comment"_s + QString::number(index);
}

} // namespace

OdtBody::OdtBody(const Document &document, DocumentMarks &marks)
    : m_document(document)
    , m_marks(marks)
{
}

void OdtBody::write(size_t block)
{
    const Block &each = m_document.blocks[block];
    m_beginsPage = m_beginsPage || (m_hasBegun && m_marks.afterTitlePage() == block);
    if (std::holds_alternative<PageBreak>(each)) {
        m_beginsPage = m_hasBegun;
    } else if (const auto *heading = std::get_if<Heading>(&each)) {
        write(*heading);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&each)) {
        write(*paragraph, officeStyle(paragraph->kind));
    } else if (const auto *contents = std::get_if<Contents>(&each)) {
        write(*contents);
    } else if (const auto *grid = std::get_if<Grid>(&each)) {
        write(*grid);
    }
}

OdtParagraph OdtBody::look(const OfficeStyle &style, const std::vector<Inline> &inlines,
                           std::optional<Colour> bar)
{
    return {.style = style.odtName,
            .indent = style.indent,
            .bar = bar ? std::optional(bar->rgb) : std::nullopt,
            .isReversed = isRightToLeft(inlines)};
}

void OdtBody::write(const Heading &heading)
{
    const OfficeStyle &style = headingStyle(heading.level);
    OdtParagraph full = look(style, heading.inlines, heading.colour);
    full.beginsPage = takeBreak();
    m_xml.start("text:h"_L1, {{"text:style-name"_L1, m_styles.paragraph(full)},
                              {"text:outline-level"_L1, QString::number(style.outline)}});
    write(heading.inlines, m_marks.bookmarkOfHeading());
    m_xml.end();
    m_hasBegun = true;
}

void OdtBody::write(const Paragraph &paragraph, const OfficeStyle &style)
{
    OdtParagraph full = look(style, paragraph.inlines, paragraph.colour);
    full.beginsPage = takeBreak();
    full.beginsTitlePage = isTitle();
    const QString marker = itemMarker(paragraph);
    if (!marker.isEmpty()) {
        full.item = std::max(paragraph.level, 0);
    }
    m_xml.start("text:p"_L1, {{"text:style-name"_L1, m_styles.paragraph(full)}});
    if (!marker.isEmpty()) {
        writeText(marker + u'\t');
    }
    write(paragraph.inlines, m_marks.bookmarkHere(paragraph.id));
    m_xml.end();
    m_hasBegun = true;
    for (const Paragraph &each : paragraph.margin) {
        write(each, marginStyle(each.kind));
    }
}

void OdtBody::write(const Grid &grid)
{
    const std::vector<double> widths = columnWidths(grid, textWidth(m_document));
    if (widths.empty()) {
        return;
    }
    const OdtTable look{.beginsPage = takeBreak(), .beginsTitlePage = isTitle()};
    m_hasBegun = true;
    m_xml.start("table:table"_L1, {{"table:name"_L1, u"Table"_s + QString::number(++m_tables)},
                                   {"table:style-name"_L1, m_styles.table(look, textWidth(m_document))}});
    for (const double width : widths) {
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, m_styles.column(width)}});
    }
    for (size_t row = 0; row < grid.rows.size(); ++row) {
        // A table of nothing but its head cannot repeat it.
        const bool isHead = grid.hasHead && row == 0 && grid.rows.size() > 1;
        if (isHead) {
            m_xml.start("table:table-header-rows"_L1);
        }
        writeRow(grid, row, widths.size());
        if (isHead) {
            m_xml.end();
        }
    }
    m_xml.end();
}

void OdtBody::writeRow(const Grid &grid, size_t row, size_t columns)
{
    m_xml.start("table:table-row"_L1);
    const std::vector<Grid::Cell> &cells = grid.rows[row];
    for (size_t column = 0; column < columns; ++column) {
        m_xml.start("table:table-cell"_L1,
                    {{"table:style-name"_L1, grid.hasLines ? CellWithLines : CellWithoutLines},
                     {"office:value-type"_L1, "string"_L1}});
        if (column >= cells.size() || cells[column].paragraphs.empty()) {
            m_xml.empty("text:p"_L1, {{"text:style-name"_L1, officeStyle(ParagraphKind::Small).odtName}});
        } else {
            for (const Paragraph &paragraph : cells[column].paragraphs) {
                write(paragraph, cellStyle(grid, grid.hasHead && row == 0, paragraph.kind));
            }
        }
        m_xml.end();
    }
    m_xml.end();
}

void OdtBody::write(const Contents &contents)
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
    m_xml.start("text:table-of-content"_L1, {{"text:name"_L1, u"Contents"_s + QString::number(++m_contents)},
                                             {"text:protected"_L1, "true"_L1}});
    writeContentsSource(std::clamp(contents.levels, 1, OfficeLevels));
    m_xml.start("text:index-body"_L1);
    for (const ContentsEntry *entry : entries) {
        OdtParagraph full = look(contentsStyle(entry->level), {}, {});
        full.beginsPage = takeBreak();
        full.beginsTitlePage = isTitle();
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, m_styles.paragraph(full)}});
        m_xml.start("text:a"_L1,
                    {{"xlink:type"_L1, "simple"_L1}, {"xlink:href"_L1, QString(u'#' + entry->bookmark)}});
        writeText(entry->words);
        m_xml.end();
        m_xml.end();
        m_hasBegun = true;
    }
    m_xml.end();
    m_xml.end();
}

/// What the contents are made of when somebody updates them, which fills in the pages.
void OdtBody::writeContentsSource(int levels)
{
    m_xml.start("text:table-of-content-source"_L1, {{"text:outline-level"_L1, QString::number(levels)},
                                                    {"text:use-index-marks"_L1, "false"_L1}});
    m_xml.empty("text:index-title-template"_L1);
    for (int level = 1; level <= levels; ++level) {
        m_xml.start("text:table-of-content-entry-template"_L1,
                    {{"text:outline-level"_L1, QString::number(level)},
                     {"text:style-name"_L1, contentsStyle(level).odtName}});
        m_xml.empty("text:index-entry-link-start"_L1);
        m_xml.empty("text:index-entry-text"_L1);
        m_xml.empty("text:index-entry-tab-stop"_L1,
                    {{"style:type"_L1, "right"_L1}, {"style:leader-char"_L1, "."_L1}});
        m_xml.empty("text:index-entry-page-number"_L1);
        m_xml.empty("text:index-entry-link-end"_L1);
        m_xml.end();
    }
    m_xml.end();
}

void OdtBody::write(const std::vector<Inline> &inlines, const QString &bookmark)
{
    if (!bookmark.isEmpty()) {
        m_xml.empty("text:bookmark-start"_L1, {{"text:name"_L1, bookmark}});
    }
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            write(*run);
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            if (m_marks.begins(*start)) {
                writeComment(start->comment);
            }
        } else if (const auto *end = std::get_if<CommentEnd>(&each)) {
            if (m_marks.ends(*end)) {
                writeCommentEnd(end->comment);
            }
        }
    }
    for (const int comment : m_marks.endsOfParagraph()) {
        writeCommentEnd(comment);
    }
    if (!bookmark.isEmpty()) {
        m_xml.empty("text:bookmark-end"_L1, {{"text:name"_L1, bookmark}});
    }
}

void OdtBody::write(const Run &run)
{
    if (run.text.isEmpty()) {
        return;
    }
    const QString link = address(run);
    const QString style =
        m_styles.words({.looks = run.looks.toInt(),
                        .ground = run.highlight ? std::optional(run.highlight->rgb) : std::nullopt,
                        .isLink = !link.isEmpty()});
    if (!link.isEmpty()) {
        m_xml.start("text:a"_L1, {{"xlink:type"_L1, "simple"_L1},
                                  {"xlink:href"_L1, link},
                                  {"text:style-name"_L1, LinkStyle},
                                  {"text:visited-style-name"_L1, LinkStyle}});
    }
    if (!style.isEmpty()) {
        m_xml.start("text:span"_L1, {{"text:style-name"_L1, style}});
    }
    writeText(run.text);
    if (!style.isEmpty()) {
        m_xml.end();
    }
    if (!link.isEmpty()) {
        m_xml.end();
    }
}

/// A space that has another character on both sides within its run is written as it is; the others would be
/// folded together, or dropped at the ends of a paragraph.
void OdtBody::writeText(const QString &text)
{
    const QString all = xmlText(text);
    const QStringView words(all);
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; };
    qsizetype from = 0;
    const auto flush = [&](qsizetype end) {
        if (end > from) {
            m_xml.text(words.sliced(from, end - from));
        }
    };
    for (qsizetype i = 0; i < words.size();) {
        if (!isSpace(words[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (words[i] == u' ' && end < words.size() && words[end] == u' ') {
            ++end;
        }
        const bool isAlone = words[i] == u' ' && end == i + 1 && i > 0 && !isSpace(words[i - 1]) &&
                             end < words.size() && !isSpace(words[end]);
        if (!isAlone) {
            flush(i);
            if (words[i] == u' ') {
                writeSpaces(end - i);
            } else {
                m_xml.empty(words[i] == u'\t' ? "text:tab"_L1 : "text:line-break"_L1);
            }
            from = end;
        }
        i = end;
    }
    flush(words.size());
}

void OdtBody::writeSpaces(qsizetype count)
{
    m_xml.empty("text:s"_L1);
    if (count > 1) {
        m_xml.attribute("text:c"_L1, QString::number(count));
    }
}

void OdtBody::writeComment(int index)
{
    const Comment &comment = m_document.comments[size_t(index)];
    m_xml.start("office:annotation"_L1, {{"office:name"_L1, commentName(index)}});
    m_xml.words("dc:creator"_L1, comment.author);
    if (comment.date.isValid()) {
        m_xml.words("dc:date"_L1, comment.date.toUTC().toString(Qt::ISODate));
    }
    m_xml.words("meta:creator-initials"_L1, comment.initials);
    for (const Paragraph &paragraph : comment.paragraphs) {
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, commentStyle().odtName}});
        if (const QString marker = itemMarker(paragraph); !marker.isEmpty()) {
            writeText(marker + u'\t');
        }
        for (const Inline &each : paragraph.inlines) {
            if (const auto *run = std::get_if<Run>(&each)) {
                write(*run);
            }
        }
        m_xml.end();
    }
    m_xml.end();
}

void OdtBody::writeCommentEnd(int index)
{
    m_xml.empty("office:annotation-end"_L1, {{"office:name"_L1, commentName(index)}});
}

QString OdtBody::address(const Run &run)
{
    QString result;
    if (!run.link.isEmpty()) {
        const auto known = m_addresses.constFind(run.link);
        result = known != m_addresses.constEnd() ? *known : webLink(run.link).value_or(QString());
        m_addresses.insert(run.link, result);
    }
    if (result.isEmpty() && !run.target.isEmpty()) {
        const QString bookmark = m_marks.bookmarkOf(run.target);
        result = bookmark.isEmpty() ? QString() : QString(u'#' + bookmark);
    }
    return result;
}

} // namespace visavis

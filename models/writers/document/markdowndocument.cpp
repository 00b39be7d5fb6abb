// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/documentwords.h"
#include "models/writers/document/markdowninlines.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Puts these before the first line and the others; lines without words get no spaces.
QString indented(const QString &block, const QString &first, const QString &rest)
{
    QString out;
    bool isFirst = true;
    for (const QStringView line : QStringView(block).split(u'\n')) {
        const QString &prefix = isFirst ? first : rest;
        out += isFirst ? u"" : u"\n";
        out += line.isEmpty() && !isFirst ? prefix.trimmed() : prefix + line.toString();
        isFirst = false;
    }
    return out;
}

/// CommonMark with pipe tables and footnotes.
class MarkdownDocument
{
public:
    MarkdownDocument(const Document &document, QIODevice &device, Progress &progress)
        : m_document(document)
        , m_device(device)
        , m_progress(progress)
        , m_words(document.language)
        , m_comments(document)
    {
    }

    Result<void> write();

private:
    enum class Behind { LineBreak, EmptyLine };

    /// Into the document, an empty line or a line break behind what is there.
    void put(const QString &block, Behind behind = Behind::EmptyLine);
    void putParagraph(const Paragraph &paragraph);
    void putGrid(const Grid &grid);
    void putFootnotes();
    [[nodiscard]] QString heading(int level, const std::vector<Inline> &inlines,
                                  OpenComments *comments) const;
    /// As a block of its own; comments are null in what a comment says.
    [[nodiscard]] QString paragraphText(const Paragraph &paragraph, OpenComments *comments) const;
    [[nodiscard]] QString paragraphsText(const std::vector<Paragraph> &paragraphs,
                                         OpenComments *comments) const;
    [[nodiscard]] QString table(const Grid &grid);
    [[nodiscard]] QString rowAsList(const Grid &grid, size_t row);
    [[nodiscard]] Result<void> flush(qsizetype least);

    const Document &m_document;
    QIODevice &m_device;
    Progress &m_progress;
    ExportWords m_words;
    OpenComments m_comments;
    bool m_isEmpty = true;            ///< nothing was written
    bool m_isItem = false;            ///< what was written last is of a list
    std::vector<qsizetype> m_columns; ///< of the items that are open: where their words begin
    QString m_out;
};

Result<void> MarkdownDocument::write()
{
    const qint64 total = textCount(m_document);
    qint64 done = 0;
    for (const Block &block : m_document.blocks) {
        if (m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            putParagraph(*paragraph);
        } else if (const auto *head = std::get_if<Heading>(&block)) {
            put(heading(head->level + 1, head->inlines, &m_comments));
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            putGrid(*grid);
            done += qint64(grid->rows.size()) - 1;
        }
        // Contents and pages are made by whoever shows Markdown.
        if (++done % 256 == 0) {
            m_progress.report(done, total);
        }
        constexpr qsizetype Chunk = 65'536;
        if (const Result<void> written = flush(Chunk); !written) {
            return written;
        }
    }
    putFootnotes();
    m_out += m_isEmpty ? u"" : u"\n";
    m_progress.report(total, total);
    return flush(0);
}

void MarkdownDocument::put(const QString &block, Behind behind)
{
    m_out += m_isEmpty ? u"" : behind == Behind::LineBreak ? u"\n" : u"\n\n";
    m_out += block;
    m_isEmpty = false;
    m_isItem = false;
    m_columns.clear();
}

void MarkdownDocument::putParagraph(const Paragraph &paragraph)
{
    const bool isFact = paragraph.kind == ParagraphKind::Fact;
    if (!isFact && paragraph.kind != ParagraphKind::Item) {
        put(paragraphText(paragraph, &m_comments));
    } else {
        // An item begins where the words of the one above it do.
        std::vector<qsizetype> columns = m_columns;
        const size_t level = isFact ? 0 : size_t(std::max(paragraph.level, 0));
        const bool isBelow = columns.size() <= level;
        columns.resize(std::min(columns.size(), level));
        const qsizetype column = columns.empty() ? 0 : columns.back();
        const QString item = paragraphText(paragraph, &m_comments);
        const bool isNumbered = !item.startsWith(u'-');
        // A number would be words of the item above it.
        const bool isClose = m_isItem && !(isBelow && isNumbered);
        put(indented(item, QString(column, u' '), QString(column, u' ')),
            isClose ? Behind::LineBreak : Behind::EmptyLine);
        m_isItem = true;
        columns.push_back(column + (isNumbered ? item.indexOf(u' ') + 1 : 2));
        m_columns = std::move(columns);
    }
    if (!paragraph.margin.empty()) {
        put(paragraphsText(paragraph.margin, &m_comments));
    }
}

QString MarkdownDocument::heading(int level, const std::vector<Inline> &inlines, OpenComments *comments) const
{
    const QString words = markdownInlines(inlines, MarkdownPlace::Line, comments);
    return QString(std::clamp(level, 1, 6), u'#') + u' ' + words;
}

QString MarkdownDocument::paragraphText(const Paragraph &paragraph, OpenComments *comments) const
{
    if (paragraph.kind == ParagraphKind::Title) {
        return heading(1, paragraph.inlines, comments);
    }
    const QString words = markdownInlines(paragraph.inlines, MarkdownPlace::OwnBlock, comments);
    switch (paragraph.kind) {
    case ParagraphKind::Quote:
        return indented(words, u"> "_s, u"> "_s);
    case ParagraphKind::Reference:
        return u"\x2014 "_s + words;
    case ParagraphKind::Fact:
        return indented(words, u"- "_s, u"  "_s);
    case ParagraphKind::Item: {
        QStringView digits(paragraph.marker);
        const bool isNumber =
            digits.size() > 1 && digits.size() < 10 && digits.endsWith(u'.') &&
            std::ranges::all_of(digits.chopped(1), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isNumber) {
            return indented(words, paragraph.marker + u' ', QString(digits.size() + 1, u' '));
        }
        const bool isBullet = paragraph.marker.isEmpty() || paragraph.marker == u"\x2022";
        const QString marker =
            isBullet ? QString()
                     : markdownInlines({plain(paragraph.marker)}, MarkdownPlace::Line, nullptr) + u' ';
        return indented(words, u"- "_s + marker, u"  "_s);
    }
    case ParagraphKind::Title:
    case ParagraphKind::Body:
    case ParagraphKind::Subtitle:
    case ParagraphKind::Note:
    case ParagraphKind::Turn:
    case ParagraphKind::Small:
        break;
    }
    return words;
}

QString MarkdownDocument::paragraphsText(const std::vector<Paragraph> &paragraphs,
                                         OpenComments *comments) const
{
    QStringList blocks;
    TextVisitor visitor;
    visitor.paragraph = [&](const Paragraph &paragraph) { blocks += paragraphText(paragraph, comments); };
    forEachText(paragraphs, visitor);
    return blocks.join(u"\n\n"_s);
}

void MarkdownDocument::putGrid(const Grid &grid)
{
    if (grid.rows.empty()) {
        return;
    }
    if (hasPlainCells(grid)) {
        put(table(grid));
        return;
    }
    for (size_t row = grid.hasHead ? 1 : 0; row < grid.rows.size(); ++row) {
        put(rowAsList(grid, row));
    }
}

QString MarkdownDocument::table(const Grid &grid)
{
    const size_t columns = columnCount(grid);
    QStringList lines;
    const auto addRow = [&](const std::vector<Grid::Cell> &row) {
        QString line = u"|"_s;
        for (size_t column = 0; column < columns; ++column) {
            const bool isFilled = column < row.size() && !row[column].paragraphs.empty();
            line += u' ' +
                    (isFilled ? markdownInlines(row[column].paragraphs.front().inlines,
                                                MarkdownPlace::TableCell, &m_comments)
                              : QString()) +
                    u" |"_s;
        }
        lines += line;
    };
    // A table has a head, if an empty one.
    addRow(grid.hasHead ? grid.rows.front() : std::vector<Grid::Cell>());
    lines += u"|"_s + u" --- |"_s.repeated(qsizetype(columns));
    for (size_t row = grid.hasHead ? 1 : 0; row < grid.rows.size(); ++row) {
        addRow(grid.rows[row]);
    }
    return lines.join(u'\n');
}

/// A list for a row, an item for each cell. Neighbours have different bullets: they would be one list.
QString MarkdownDocument::rowAsList(const Grid &grid, size_t row)
{
    const QString bullet = row % 2 == 0 ? u"* "_s : u"- "_s;
    QStringList items;
    for (size_t column = 0; column < grid.rows[row].size(); ++column) {
        QString head;
        if (grid.hasHead && column < grid.rows.front().size()) {
            for (const Paragraph &paragraph : grid.rows.front()[column].paragraphs) {
                const QString label = lineOf(paragraph.inlines);
                head += label.isEmpty()
                            ? QString()
                            : markdownInlines({plain(label, Look::Strong)}, MarkdownPlace::Line, nullptr);
            }
        }
        const QString content = paragraphsText(grid.rows[row][column].paragraphs, &m_comments);
        if (!head.isEmpty() || !content.isEmpty()) {
            const QString between = head.isEmpty() || content.isEmpty() ? QString() : u"\n\n"_s;
            items += indented(head + between + content, bullet, u"  "_s);
        }
    }
    return items.join(u"\n\n"_s);
}

void MarkdownDocument::putFootnotes()
{
    for (size_t i = 0; i < m_document.comments.size(); ++i) {
        const Comment &comment = m_document.comments[i];
        const QString head = commentHead(comment, m_words);
        const QString said = paragraphsText(comment.paragraphs, nullptr);
        const QString label =
            head.isEmpty() ? QString()
                           : markdownInlines({plain(head, Look::Strong)}, MarkdownPlace::Line, nullptr);
        const QString between = label.isEmpty() || said.isEmpty() ? QString() : u"\n\n"_s;
        put(indented(label + between + said, u"[^%1]: "_s.arg(i + 1), u"    "_s));
    }
}

Result<void> MarkdownDocument::flush(qsizetype least)
{
    if (m_out.size() < least) {
        return {};
    }
    const QByteArray bytes = m_out.toUtf8();
    m_out.clear();
    return writeBytes(m_device, bytes);
}

} // namespace

Result<void> writeMarkdownDocument(const Document &document, QIODevice &device, Progress &progress)
{
    return MarkdownDocument(document, device, progress).write();
}

} // namespace visavis

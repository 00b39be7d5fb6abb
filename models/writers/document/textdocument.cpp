// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/documentwords.h"
#include "models/writers/document/opencomments.h"
#include "models/writers/document/texttable.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString indented(const QString &block, qsizetype first, qsizetype rest)
{
    QString out;
    bool isFirst = true;
    for (const QStringView line : QStringView(block).split(u'\n')) {
        out += isFirst ? u"" : u"\n";
        out += line.isEmpty() ? QString() : QString(isFirst ? first : rest, u' ') + line.toString();
        isFirst = false;
    }
    return out;
}

/// Plain text: a paragraph on one line, comments behind their section.
class TextDocument
{
public:
    TextDocument(const Document &document, QIODevice &device, Progress &progress)
        : m_document(document)
        , m_device(device)
        , m_progress(progress)
        , m_words(document.language)
        , m_comments(document)
    {
    }

    Result<void> write();

private:
    void put(const QString &block, bool isClose = false);
    void put(const Paragraph &paragraph);
    void putHeading(int level, const QString &words);
    void putContents(const Contents &contents);
    void putGrid(const Grid &grid);
    void putComments(const std::vector<int> &comments);
    /// The words with the numbers of comments.
    [[nodiscard]] QString words(const std::vector<Inline> &inlines);
    [[nodiscard]] static QString placed(const Paragraph &paragraph, const QString &words);
    [[nodiscard]] QString commentText(int comment) const;
    [[nodiscard]] QString cellText(const Grid::Cell &cell);
    [[nodiscard]] Result<void> flush(qsizetype least);

    const Document &m_document;
    QIODevice &m_device;
    Progress &m_progress;
    ExportWords m_words;
    OpenComments m_comments;
    std::vector<int> m_pending; ///< comments that ended in this section
    bool m_isEmpty = true;      ///< nothing was written
    ParagraphKind m_last = ParagraphKind::Body;
    QString m_out;
};

Result<void> TextDocument::write()
{
    const qint64 total = textCount(m_document);
    qint64 done = 0;
    for (const Block &block : m_document.blocks) {
        if (m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            put(*paragraph);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            putComments(std::exchange(m_pending, {}));
            putHeading(heading->level, words(heading->inlines));
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            putGrid(*grid);
            done += qint64(grid->rows.size()) - 1;
        } else if (const auto *contents = std::get_if<Contents>(&block)) {
            putContents(*contents);
        }
        if (++done % 256 == 0) {
            m_progress.report(done, total);
        }
        constexpr qsizetype Chunk = 65'536;
        if (const Result<void> written = flush(Chunk); !written) {
            return written;
        }
    }
    putComments(std::exchange(m_pending, {}));
    putComments(m_comments.notBegun());
    m_out += m_isEmpty ? u"" : u"\n";
    m_progress.report(total, total);
    return flush(0);
}

void TextDocument::put(const QString &block, bool isClose)
{
    m_out += m_isEmpty ? u"" : isClose ? u"\n" : u"\n\n";
    m_out += block;
    m_isEmpty = false;
    m_last = ParagraphKind::Body;
}

void TextDocument::put(const Paragraph &paragraph)
{
    if (paragraph.kind == ParagraphKind::Title) {
        putHeading(0, words(paragraph.inlines));
    } else {
        const bool isListed = paragraph.kind == ParagraphKind::Item || paragraph.kind == ParagraphKind::Fact;
        put(placed(paragraph, words(paragraph.inlines)), isListed && m_last == paragraph.kind);
        m_last = paragraph.kind;
    }
    for (const Paragraph &each : paragraph.margin) {
        put(each);
    }
}

QString TextDocument::placed(const Paragraph &paragraph, const QString &words)
{
    constexpr qsizetype Indent = 4;
    switch (paragraph.kind) {
    case ParagraphKind::Quote:
        return indented(words, Indent, Indent);
    case ParagraphKind::Reference:
        return indented(u"\x2014 "_s + words, Indent, Indent + 2);
    case ParagraphKind::Item: {
        const QString marker = (paragraph.marker.isEmpty() ? u"-"_s : paragraph.marker) + u' ';
        const qsizetype column = 2 * qsizetype(std::clamp(paragraph.level, 0, 20));
        return indented(marker + words, column, column + marker.size());
    }
    case ParagraphKind::Title:
    case ParagraphKind::Body:
    case ParagraphKind::Subtitle:
    case ParagraphKind::Fact:
    case ParagraphKind::Note:
    case ParagraphKind::Turn:
    case ParagraphKind::Small:
        break;
    }
    return words;
}

/// Level 0 is the document's title.
void TextDocument::putHeading(int level, const QString &words)
{
    static constexpr QStringView Lines = u"=-~.";
    const QString line = QString(words).replace(u'\n', u' ');
    const QChar stroke = Lines[std::clamp<qsizetype>(level, 0, Lines.size() - 1)];
    put((m_isEmpty || level == 0 ? QString() : u"\n"_s) + line + u'\n' +
        QString(std::max<qsizetype>(textColumns(line), 3), stroke));
}

void TextDocument::putContents(const Contents &contents)
{
    QStringList lines{m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Contents"))};
    for (const Heading *heading : headingsOf(m_document)) {
        if (heading->level <= contents.levels) {
            lines += QString(2 * std::max(heading->level, 1), u' ') + lineOf(heading->inlines);
        }
    }
    put(lines.join(u'\n'));
}

QString TextDocument::words(const std::vector<Inline> &inlines)
{
    QString out;
    const auto note = [&](int comment) {
        out += u"[%1]"_s.arg(comment + 1);
        m_pending.push_back(comment);
    };
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            out += run->text;
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            m_comments.begin(start->comment);
        } else if (const auto *stop = std::get_if<CommentEnd>(&each); stop && m_comments.end(stop->comment)) {
            note(stop->comment);
        }
    }
    for (const int comment : m_comments.endOfParagraph()) {
        note(comment);
    }
    return out;
}

QString TextDocument::commentText(int comment) const
{
    const Comment &said = m_document.comments[size_t(comment)];
    QStringList lines;
    TextVisitor visitor;
    visitor.paragraph = [&](const Paragraph &paragraph) {
        lines += placed(paragraph, wordsOf(paragraph.inlines));
    };
    forEachText(said.paragraphs, visitor);
    const QString head = commentHead(said, m_words);
    const QString text = lines.join(u'\n');
    const QString between = head.isEmpty() || text.isEmpty() ? QString() : m_words.colon();
    const QString number = u"[%1] "_s.arg(comment + 1);
    return indented(number + head + between + text, 0, number.size());
}

void TextDocument::putComments(const std::vector<int> &comments)
{
    for (size_t i = 0; i < comments.size(); ++i) {
        put(commentText(comments[i]), i > 0);
    }
}

QString TextDocument::cellText(const Grid::Cell &cell)
{
    QStringList lines;
    const std::function<void(const std::vector<Paragraph> &)> add =
        [&](const std::vector<Paragraph> &paragraphs) {
            for (const Paragraph &paragraph : paragraphs) {
                // A quote in a cell is not set off once more.
                const bool isItem = paragraph.kind == ParagraphKind::Item;
                const QString text = words(paragraph.inlines);
                lines += isItem ? placed(paragraph, text) : text;
                add(paragraph.margin);
            }
        };
    add(cell.paragraphs);
    return lines.join(u'\n');
}

void TextDocument::putGrid(const Grid &grid)
{
    std::vector<std::vector<QString>> rows;
    for (const std::vector<Grid::Cell> &row : grid.rows) {
        rows.emplace_back();
        for (const Grid::Cell &cell : row) {
            rows.back().push_back(cellText(cell));
        }
    }
    if (const QString table = textTable(rows, grid.hasHead); !table.isEmpty()) {
        put(table);
    }
}

Result<void> TextDocument::flush(qsizetype least)
{
    if (m_out.size() < least) {
        return {};
    }
    const QByteArray bytes = m_out.toUtf8();
    m_out.clear();
    return writeBytes(m_device, bytes);
}

} // namespace

Result<void> writeTextDocument(const Document &document, QIODevice &device, Progress &progress)
{
    return TextDocument(document, device, progress).write();
}

} // namespace visavis

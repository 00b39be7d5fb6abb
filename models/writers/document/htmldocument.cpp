// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/documentwords.h"
#include "models/writers/document/htmlinlines.h"
#include "models/writers/document/htmlstyle.h"
#include "models/writers/htmltext.h"

#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A page that needs no other file and runs nothing: the content security policy allows its own style sheet
/// alone. Well-formed as XML too.
class HtmlDocument
{
public:
    HtmlDocument(const Document &document, QIODevice &device, Progress &progress)
        : m_document(document)
        , m_device(device)
        , m_progress(progress)
        , m_words(document.language)
        , m_comments(document)
        , m_ids(document)
        , m_inlines(m_ids, m_comments)
    {
    }

    Result<void> write();

private:
    Result<void> writeBlocks();
    void putHead(const DocumentStyle &style);
    void putHeading(const Heading &heading);
    void putContents(const Contents &contents);
    void putGrid(const Grid &grid);
    void putTable(const Grid &grid);
    void putFacing(const Grid &grid);
    void putRest();
    void closeItems();
    void put(const Paragraph &paragraph);

    /// Where comments and margins stand beside the words only in the page's own column.
    [[nodiscard]] QString paragraphHtml(const Paragraph &paragraph, bool isInColumn);
    [[nodiscard]] static QString element(const Paragraph &paragraph, const QString &id,
                                         const QString &content);
    [[nodiscard]] QString aside(int comment, bool hasPlace) const;
    [[nodiscard]] QString asides(const std::vector<int> &comments) const;
    /// Items as lists.
    [[nodiscard]] QString paragraphsHtml(const std::vector<Paragraph> &paragraphs);
    /// Only for the first block of an id.
    [[nodiscard]] QString idAttribute(const QString &id);
    [[nodiscard]] Result<void> flush(qsizetype least);

    const Document &m_document;
    QIODevice &m_device;
    Progress &m_progress;
    ExportWords m_words;
    OpenComments m_comments;
    HtmlIds m_ids;
    HtmlInlines m_inlines;
    QSet<QString> m_usedIds;
    size_t m_heading = 0; ///< how many there were
    bool m_inItems = false;
    QString m_html;
};

Result<void> HtmlDocument::write()
{
    const Result<DocumentStyle> style = documentStyle(m_document);
    if (!style) {
        return std::unexpected(style.error());
    }
    putHead(*style);
    if (const Result<void> written = writeBlocks(); !written) {
        return written;
    }
    putRest();
    m_html += u"</main>\n</body>\n</html>\n";
    return flush(1);
}

void HtmlDocument::putHead(const DocumentStyle &style)
{
    m_html += u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
              "<meta charset=\"utf-8\"/>\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
              "'sha256-%2'; base-uri 'none'; form-action 'none'\"/>\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
              "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
              "<meta name=\"referrer\" content=\"no-referrer\"/>\n"_s.arg(escapeHtml(m_document.language),
                                                                          style.hash);
    if (!m_document.madeWith.isEmpty()) {
        m_html += u"<meta name=\"generator\" content=\""_s + escapeHtml(m_document.madeWith) + u"\"/>\n"_s;
    }
    m_html += u"<title>"_s + escapeHtml(m_document.title) + u"</title>\n<style>"_s + style.sheet +
              u"</style>\n</head>\n<body>\n<main"_s +
              htmlClass({m_document.isLandscape ? u"broad"_s : QString(),
                         style.hasMargin ? u"has-margin"_s : QString()}) +
              u">\n"_s;
}

Result<void> HtmlDocument::writeBlocks()
{
    const size_t titleBlocks = titlePageBlocks(m_document);
    const qint64 total = textCount(m_document);
    qint64 done = 0;
    m_html += titleBlocks > 0 ? u"<header class=\"title-page\">\n" : u"";
    for (size_t i = 0; i < m_document.blocks.size(); ++i) {
        if (m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (titleBlocks > 0 && i == titleBlocks) {
            closeItems();
            m_html += u"</header>\n";
        }
        const Block &block = m_document.blocks[i];
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            put(*paragraph);
        } else {
            closeItems();
        }
        if (const auto *heading = std::get_if<Heading>(&block)) {
            putHeading(*heading);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            putGrid(*grid);
            done += qint64(grid->rows.size()) - 1;
        } else if (const auto *contents = std::get_if<Contents>(&block)) {
            putContents(*contents);
        } else if (std::holds_alternative<PageBreak>(block)) {
            m_html += u"<hr class=\"page\"/>\n";
        }
        if (++done % 256 == 0) {
            m_progress.report(done, total);
        }
        constexpr qsizetype Chunk = 65'536;
        if (const Result<void> written = flush(Chunk); !written) {
            return written;
        }
    }
    closeItems();
    m_html += titleBlocks > 0 && titleBlocks == m_document.blocks.size() ? u"</header>\n" : u"";
    m_progress.report(total, total);
    return {};
}

/// Comments that are said of no words are not lost.
void HtmlDocument::putRest()
{
    for (const int comment : m_comments.notBegun()) {
        m_html += aside(comment, false);
    }
}

void HtmlDocument::putHeading(const Heading &heading)
{
    const int level = std::clamp(heading.level + 1, 2, 6);
    std::vector<int> ended;
    const QString content = m_inlines.html(heading.inlines, ended);
    m_usedIds.insert(m_ids.ofHeading(m_heading));
    m_html += u"<h%1 id=\"%2\" dir=\"auto\"%3>"_s.arg(level).arg(m_ids.ofHeading(m_heading++),
                                                                 htmlClass({colourClass(heading.colour)}));
    m_html += content + u"</h%1>\n"_s.arg(level) + asides(ended);
}

void HtmlDocument::putContents(const Contents &contents)
{
    const std::vector<const Heading *> headings = headingsOf(m_document);
    const QString title = m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Contents"));
    m_html += u"<nav aria-label=\"%1\">\n<p class=\"contents-title\">%1</p>\n<ol>\n"_s.arg(escapeHtml(title));
    bool isEmpty = true;
    for (size_t i = 0; i < headings.size(); ++i) {
        if (headings[i]->level > contents.levels) {
            continue;
        }
        m_html += u"<li class=\"level-%1\"><a href=\"#%2\"><bdi>"_s.arg(std::clamp(headings[i]->level, 1, 6))
                      .arg(m_ids.ofHeading(i));
        appendHtml(m_html, lineOf(headings[i]->inlines));
        m_html += u"</bdi></a></li>\n";
        isEmpty = false;
    }
    // A list without entries is none.
    m_html += isEmpty ? u"<li></li>\n" : u"";
    m_html += u"</ol>\n</nav>\n";
}

void HtmlDocument::put(const Paragraph &paragraph)
{
    if (paragraph.kind != ParagraphKind::Item) {
        closeItems();
    } else if (!m_inItems) {
        m_html += u"<ul class=\"items\">\n";
        m_inItems = true;
    }
    m_html += paragraphHtml(paragraph, true);
}

void HtmlDocument::closeItems()
{
    m_html += m_inItems ? u"</ul>\n" : u"";
    m_inItems = false;
}

QString HtmlDocument::paragraphHtml(const Paragraph &paragraph, bool isInColumn)
{
    std::vector<int> ended;
    const QString content = m_inlines.html(paragraph.inlines, ended);
    const QString own = element(paragraph, idAttribute(paragraph.id), content);
    const QString beside = asides(ended) + paragraphsHtml(paragraph.margin);
    if (paragraph.kind == ParagraphKind::Item) {
        return own.chopped(QStringLiteral("</li>\n").size()) +
               (beside.isEmpty() ? QString() : u"\n<div class=\"margin\">\n"_s + beside + u"</div>\n"_s) +
               u"</li>\n"_s;
    }
    if (beside.isEmpty() || !isInColumn) {
        return own + beside;
    }
    return u"<div class=\"beside\">\n"_s + own + u"<div class=\"margin\">\n"_s + beside +
           u"</div>\n</div>\n"_s;
}

QString HtmlDocument::element(const Paragraph &paragraph, const QString &id, const QString &content)
{
    const QString colour = colourClass(paragraph.colour);
    const QString bar = colour.isEmpty() ? QString() : u"bar"_s;
    const auto p = [&](const QString &name) {
        return u"<p%1%2 dir=\"auto\">"_s.arg(id, htmlClass({name, bar, colour})) + content + u"</p>\n"_s;
    };
    switch (paragraph.kind) {
    case ParagraphKind::Title:
        return u"<h1%1%2 dir=\"auto\">"_s.arg(id, htmlClass({bar, colour})) + content + u"</h1>\n"_s;
    case ParagraphKind::Quote:
        return u"<blockquote%1%2 dir=\"auto\"><p>"_s.arg(id, htmlClass({bar, colour})) + content +
               u"</p></blockquote>\n"_s;
    case ParagraphKind::Item: {
        const int level = std::clamp(paragraph.level, 0, 9);
        const QString marker = paragraph.marker.isEmpty() ? u"\x2022"_s : escapeHtml(paragraph.marker);
        return u"<li%1%2 dir=\"auto\"><span class=\"marker\">"_s.arg(
                   id, htmlClass({u"indent-%1"_s.arg(level), bar, colour})) +
               marker + u" </span>"_s + content + u"</li>\n"_s;
    }
    case ParagraphKind::Body:
        return p({});
    case ParagraphKind::Subtitle:
        return p(u"subtitle"_s);
    case ParagraphKind::Fact:
        return p(u"fact"_s);
    case ParagraphKind::Reference:
        return p(u"reference"_s);
    case ParagraphKind::Note:
        return p(u"note"_s);
    case ParagraphKind::Turn:
        return p(u"turn"_s);
    case ParagraphKind::Small:
        return p(u"small"_s);
    }
    return p({});
}

QString HtmlDocument::asides(const std::vector<int> &comments) const
{
    QString html;
    for (const int comment : comments) {
        html += aside(comment, true);
    }
    return html;
}

QString HtmlDocument::aside(int comment, bool hasPlace) const
{
    const Comment &said = m_document.comments[size_t(comment)];
    const QString head = commentHead(said, m_words);
    QString html = u"<aside class=\"comment\" id=\"n-%1\">\n<p class=\"by\">"_s.arg(comment + 1);
    html += hasPlace ? u"<a href=\"#r-%1\">%1</a>"_s.arg(comment + 1) : QString::number(comment + 1);
    html += head.isEmpty() ? u"</p>\n"_s : u" <bdi>"_s + escapeHtml(head) + u"</bdi></p>\n"_s;
    const auto put = [&](const Paragraph &paragraph) {
        const bool isItem = paragraph.kind == ParagraphKind::Item;
        html += isItem ? u"<ul class=\"items\">\n" : u"";
        html += element(paragraph, {}, m_inlines.html(paragraph.inlines));
        html += isItem ? u"</ul>\n" : u"";
    };
    TextVisitor visitor;
    visitor.paragraph = put;
    forEachText(said.paragraphs, visitor);
    return html + u"</aside>\n"_s;
}

void HtmlDocument::putGrid(const Grid &grid)
{
    if (grid.rows.empty()) {
        return;
    }
    if (grid.hasLines) {
        putTable(grid);
    } else {
        putFacing(grid);
    }
}

QString HtmlDocument::paragraphsHtml(const std::vector<Paragraph> &paragraphs)
{
    QString html;
    bool inItems = false;
    const auto turnItems = [&](bool isItem) {
        html += isItem == inItems ? u"" : isItem ? u"<ul class=\"items\">\n" : u"</ul>\n";
        inItems = isItem;
    };
    for (const Paragraph &paragraph : paragraphs) {
        turnItems(paragraph.kind == ParagraphKind::Item);
        html += paragraphHtml(paragraph, false);
    }
    turnItems(false);
    return html;
}

void HtmlDocument::putTable(const Grid &grid)
{
    const size_t columns = columnCount(grid);
    m_html += u"<div class=\"table\">\n<table class=\"%1\">\n<colgroup>"_s.arg(columnsClass(grid));
    m_html += u"<col/>"_s.repeated(qsizetype(columns)) + u"</colgroup>\n"_s;
    for (size_t i = 0; i < grid.rows.size(); ++i) {
        const bool isHead = i == 0 && grid.hasHead;
        const bool isFirst = i == (grid.hasHead ? 1U : 0U);
        m_html += isHead ? u"<thead>\n" : isFirst ? u"<tbody>\n" : u"";
        m_html += u"<tr>\n";
        for (size_t column = 0; column < columns; ++column) {
            m_html += isHead ? u"<th scope=\"col\">" : u"<td>";
            m_html +=
                column < grid.rows[i].size() ? paragraphsHtml(grid.rows[i][column].paragraphs) : QString();
            m_html += isHead ? u"</th>\n" : u"</td>\n";
        }
        m_html += u"</tr>\n";
        m_html += isHead ? u"</thead>\n" : i + 1 == grid.rows.size() ? u"</tbody>\n" : u"";
    }
    m_html += u"</table>\n</div>\n";
}

void HtmlDocument::putFacing(const Grid &grid)
{
    m_html += u"<div class=\"facing %1\" role=\"table\">\n"_s.arg(columnsClass(grid));
    for (size_t i = 0; i < grid.rows.size(); ++i) {
        const bool isHead = i == 0 && grid.hasHead;
        m_html += isHead ? u"<div class=\"row head\" role=\"row\">\n" : u"<div class=\"row\" role=\"row\">\n";
        for (const Grid::Cell &cell : grid.rows[i]) {
            m_html += isHead ? u"<div role=\"columnheader\">\n" : u"<div role=\"cell\">\n";
            m_html += paragraphsHtml(cell.paragraphs) + u"</div>\n"_s;
        }
        m_html += u"</div>\n";
    }
    m_html += u"</div>\n";
}

QString HtmlDocument::idAttribute(const QString &id)
{
    const QString safe = id.isEmpty() ? QString() : m_ids.ofBlock(id);
    if (safe.isEmpty() || m_usedIds.contains(safe)) {
        return {};
    }
    m_usedIds.insert(safe);
    return u" id=\"%1\""_s.arg(safe);
}

Result<void> HtmlDocument::flush(qsizetype least)
{
    if (m_html.size() < least) {
        return {};
    }
    const QByteArray bytes = m_html.toUtf8();
    m_html.clear();
    return writeBytes(m_device, bytes);
}

} // namespace

Result<void> writeHtmlDocument(const Document &document, QIODevice &device, Progress &progress)
{
    return HtmlDocument(document, device, progress).write();
}

} // namespace visavis

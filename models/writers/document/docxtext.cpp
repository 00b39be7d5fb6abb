// SPDX-License-Identifier: MIT
#include "models/writers/document/docxtext.h"

#include "models/writers/weblink.h"

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

QString twips(double points)
{
    constexpr int TwipsPerPoint = 20;
    return QString::number(std::lround(points * TwipsPerPoint));
}

QString hexColour(Colour colour)
{
    return colour.name().sliced(1);
}

DocxText::DocxText(OfficeXml &xml, const DocumentMarks &places, DocumentMarks *marks)
    : m_xml(xml)
    , m_places(places)
    , m_marks(marks)
{
}

void DocxText::write(const std::vector<Inline> &inlines, const DocxParagraph &look)
{
    m_xml.start("w:p"_L1);
    writeProperties(inlines, look);
    const QString bookmark = look.bookmark.isEmpty() ? QString() : QString::number(m_bookmarks++);
    if (!bookmark.isEmpty()) {
        m_xml.empty("w:bookmarkStart"_L1, {{"w:id"_L1, bookmark}, {"w:name"_L1, look.bookmark}});
    }
    if (look.isComment) {
        m_xml.start("w:r"_L1);
        m_xml.start("w:rPr"_L1);
        m_xml.empty("w:rStyle"_L1, {{"w:val"_L1, "CommentReference"_L1}});
        m_xml.end();
        m_xml.empty("w:annotationRef"_L1);
        m_xml.end();
    }
    if (!look.marker.isEmpty()) {
        writeWords(look.marker + u'\t');
    }
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            write(*run);
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            if (m_marks && m_marks->begins(*start)) {
                m_xml.empty("w:commentRangeStart"_L1, {{"w:id"_L1, QString::number(start->comment)}});
            }
        } else if (const auto *end = std::get_if<CommentEnd>(&each)) {
            if (m_marks && m_marks->ends(*end)) {
                writeCommentEnd(end->comment);
            }
        }
    }
    if (m_marks) {
        for (const int comment : m_marks->endsOfParagraph()) {
            writeCommentEnd(comment);
        }
    }
    if (!bookmark.isEmpty()) {
        m_xml.empty("w:bookmarkEnd"_L1, {{"w:id"_L1, bookmark}});
    }
    m_xml.end();
}

void DocxText::writeProperties(const std::vector<Inline> &inlines, const DocxParagraph &look)
{
    // In the order of the schema, which Word insists on.
    m_xml.start("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, look.style->docxId}});
    if (look.beginsPage) {
        m_xml.empty("w:pageBreakBefore"_L1);
    }
    const bool isReversed = isRightToLeft(inlines);
    if (look.bar) {
        m_xml.start("w:pBdr"_L1);
        // In eighths of a point.
        m_xml.empty(isReversed ? "w:right"_L1 : "w:left"_L1,
                    {{"w:val"_L1, "single"_L1},
                     {"w:sz"_L1, QString::number(std::lround(BarWidth * 8))},
                     {"w:space"_L1, QString::number(std::lround(BarGap))},
                     {"w:color"_L1, hexColour(*look.bar)}});
        m_xml.end();
    }
    if (isReversed) {
        m_xml.empty("w:bidi"_L1);
    }
    if (look.before > 0) {
        m_xml.empty("w:spacing"_L1, {{"w:before"_L1, twips(look.before)}});
    }
    if (!look.marker.isEmpty()) {
        m_xml.empty("w:ind"_L1,
                    {{"w:left"_L1, twips(itemIndent(look.itemLevel))}, {"w:hanging"_L1, twips(ItemStep)}});
    }
    m_xml.end();
}

void DocxText::write(const Run &run)
{
    if (run.text.isEmpty()) {
        return;
    }
    QString link = run.link.isEmpty() ? QString() : relationship(run.link);
    const QString place =
        link.isEmpty() && !run.target.isEmpty() ? m_places.bookmarkOf(run.target) : QString();
    const bool isLink = !link.isEmpty() || !place.isEmpty();
    if (!link.isEmpty()) {
        m_xml.start("w:hyperlink"_L1, {{"r:id"_L1, link}, {"w:history"_L1, "1"_L1}});
    } else if (isLink) {
        m_xml.start("w:hyperlink"_L1, {{"w:anchor"_L1, place}, {"w:history"_L1, "1"_L1}});
    }
    m_xml.start("w:r"_L1);
    writeLooks(run, isLink);
    writeText(run.text);
    m_xml.end();
    if (isLink) {
        m_xml.end();
    }
}

void DocxText::writeLooks(const Run &run, bool isLink)
{
    const bool isReversed = isRightToLeft({run});
    if (!run.looks && !run.highlight && !isLink && !isReversed) {
        return;
    }
    // A run has one style; what others would add is said directly.
    const QLatin1StringView style = isLink                            ? "Hyperlink"_L1
                                    : run.looks.testFlag(Look::Code)  ? "Code"_L1
                                    : run.looks.testFlag(Look::Quiet) ? "Quiet"_L1
                                                                      : QLatin1StringView();
    m_xml.start("w:rPr"_L1);
    if (!style.isEmpty()) {
        m_xml.empty("w:rStyle"_L1, {{"w:val"_L1, style}});
    }
    if (run.looks.testFlag(Look::Code) && isLink) {
        m_xml.empty("w:rFonts"_L1, {{"w:ascii"_L1, "Consolas"_L1}, {"w:hAnsi"_L1, "Consolas"_L1}});
    }
    if (run.looks.testFlag(Look::Strong)) {
        m_xml.empty("w:b"_L1);
        m_xml.empty("w:bCs"_L1);
    }
    if (run.looks.testFlag(Look::Emphasis)) {
        m_xml.empty("w:i"_L1);
        m_xml.empty("w:iCs"_L1);
    }
    if (run.looks.testFlag(Look::Struck)) {
        m_xml.empty("w:strike"_L1);
    }
    if (run.looks.testFlag(Look::Quiet) && run.looks.testFlag(Look::Code) && !isLink) {
        m_xml.empty("w:color"_L1, {{"w:val"_L1, hexColour(QuietColour)}});
    }
    if (run.highlight) {
        QString &ground = m_grounds[run.highlight->rgb];
        if (ground.isEmpty()) {
            ground = hexColour(groundOnPaper(*run.highlight));
        }
        m_xml.empty("w:shd"_L1, {{"w:val"_L1, "clear"_L1}, {"w:color"_L1, "auto"_L1}, {"w:fill"_L1, ground}});
    }
    if (isReversed) {
        m_xml.empty("w:rtl"_L1);
    }
    m_xml.end();
}

void DocxText::writeWords(const QString &text, QLatin1StringView characterStyle)
{
    m_xml.start("w:r"_L1);
    if (!characterStyle.isEmpty()) {
        m_xml.start("w:rPr"_L1);
        m_xml.empty("w:rStyle"_L1, {{"w:val"_L1, characterStyle}});
        m_xml.end();
    }
    writeText(text);
    m_xml.end();
}

void DocxText::writeText(const QString &text)
{
    const QString words = xmlText(text);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        const QChar c = i < words.size() ? words[i] : QChar(u'\n');
        if (c != u'\n' && c != u'\t') {
            continue;
        }
        if (i > from) {
            m_xml.start("w:t"_L1, {{"xml:space"_L1, "preserve"_L1}});
            m_xml.text(QStringView(words).sliced(from, i - from));
            m_xml.end();
        }
        if (i < words.size()) {
            m_xml.empty(c == u'\t' ? "w:tab"_L1 : "w:br"_L1);
        }
        from = i + 1;
    }
}

void DocxText::writeCommentEnd(int comment)
{
    const QString id = QString::number(comment);
    m_xml.empty("w:commentRangeEnd"_L1, {{"w:id"_L1, id}});
    m_xml.start("w:r"_L1);
    m_xml.start("w:rPr"_L1);
    m_xml.empty("w:rStyle"_L1, {{"w:val"_L1, "CommentReference"_L1}});
    m_xml.end();
    m_xml.empty("w:commentReference"_L1, {{"w:id"_L1, id}});
    m_xml.end();
}

QString DocxText::relationship(const QString &address)
{
    // Word takes a file with a longer one for damaged.
    constexpr qsizetype LongestAddress = 2083;
    const auto known = m_relationships.constFind(address);
    if (known != m_relationships.constEnd()) {
        return *known;
    }
    const std::optional<QString> link = webLink(address);
    QString id;
    if (link && link->size() <= LongestAddress) {
        m_links += *link;
        id = u"link"_s + QString::number(m_links.size());
    }
    m_relationships.insert(address, id);
    return id;
}

} // namespace visavis

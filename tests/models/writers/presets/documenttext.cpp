// SPDX-License-Identifier: MIT
#include "tests/models/writers/presets/documenttext.h"

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

QLatin1StringView nameOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Body:
        return "body"_L1;
    case ParagraphKind::Title:
        return "title"_L1;
    case ParagraphKind::Subtitle:
        return "subtitle"_L1;
    case ParagraphKind::Fact:
        return "fact"_L1;
    case ParagraphKind::Quote:
        return "quote"_L1;
    case ParagraphKind::Reference:
        return "reference"_L1;
    case ParagraphKind::Note:
        return "note"_L1;
    case ParagraphKind::Turn:
        return "turn"_L1;
    case ParagraphKind::Item:
        return "item"_L1;
    case ParagraphKind::Small:
        return "small"_L1;
    }
    return {};
}

QString lineOf(const Paragraph &paragraph)
{
    return u"[%1] %2"_s.arg(nameOf(paragraph.kind), textOf(paragraph.inlines));
}

QString lineOf(const std::vector<Grid::Cell> &row)
{
    QString line = u"|"_s;
    for (const Grid::Cell &cell : row) {
        QStringList texts;
        for (const Paragraph &paragraph : cell.paragraphs) {
            texts += textOf(paragraph.inlines);
        }
        line += u' ' + texts.join(u" / "_s) + u" |"_s;
    }
    return line;
}

} // namespace

QString textOf(const std::vector<Inline> &inlines)
{
    QString text;
    for (const Inline &part : inlines) {
        if (const auto *run = std::get_if<Run>(&part)) {
            text += run->text;
        } else if (const auto *start = std::get_if<CommentStart>(&part)) {
            text += u'{' + QString::number(start->comment);
        } else if (const auto *end = std::get_if<CommentEnd>(&part)) {
            text += QString::number(end->comment) + u'}';
        }
    }
    return text;
}

QStringList linesOf(const std::vector<Paragraph> &paragraphs)
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs) {
        lines += lineOf(paragraph);
    }
    return lines;
}

QStringList linesOf(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            lines += QString(heading->level, u'#') + u' ' + textOf(heading->inlines);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            lines += lineOf(*paragraph);
            lines += linesOf(paragraph->margin);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            for (const auto &row : grid->rows) {
                lines += lineOf(row);
            }
        } else if (const auto *contents = std::get_if<Contents>(&block)) {
            lines += u"contents %1"_s.arg(contents->levels);
        } else {
            lines += u"page"_s;
        }
    }
    return lines;
}

QStringList linesOf(const Document &document, QChar first)
{
    QStringList lines = linesOf(document);
    lines.removeIf([first](const QString &line) { return !line.startsWith(first); });
    return lines;
}

QString wordsUnder(const Document &document, int comment)
{
    QString words;
    int starts = 0;
    int ends = 0;
    const auto visit = [&](const std::vector<Inline> &inlines) {
        for (const Inline &part : inlines) {
            if (const auto *run = std::get_if<Run>(&part)) {
                words += starts > ends ? run->text : QString();
            } else if (const auto *start = std::get_if<CommentStart>(&part)) {
                starts += start->comment == comment ? 1 : 0;
            } else if (const auto *end = std::get_if<CommentEnd>(&part)) {
                ends += end->comment == comment ? 1 : 0;
            }
        }
    };
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            visit(heading->inlines);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            visit(paragraph->inlines);
        }
    }
    return starts == 1 && ends == 1 ? words : QString();
}

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#include "models/writers/document/documentmarks.h"

#include "models/writers/document/officexml.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QString onOneLine(const std::vector<Inline> &inlines)
{
    QString words;
    for (const Inline &each : inlines) {
        if (const Run *run = std::get_if<Run>(&each)) {
            words += run->text;
        }
    }
    return xmlText(words).replace(u'\n', u' ').replace(u'\t', u' ');
}

std::optional<size_t> findAfterTitlePage(const Document &document)
{
    if (!document.hasTitlePage) {
        return {};
    }
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        if (!std::holds_alternative<Paragraph>(block) && !std::holds_alternative<Grid>(block)) {
            return i > 0 ? std::optional(i) : std::nullopt;
        }
    }
    return document.blocks.size();
}

} // namespace

DocumentMarks::DocumentMarks(const Document &document)
    : m_comments(document.comments.size())
    , m_afterTitlePage(findAfterTitlePage(document))
{
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            read(*heading);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            read(*paragraph);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            for (const std::vector<Grid::Cell> &row : grid->rows) {
                for (const Grid::Cell &cell : row) {
                    for (const Paragraph &each : cell.paragraphs) {
                        read(each);
                    }
                }
            }
        }
    }
    for (CommentPlace &place : m_comments) {
        place.stage = Stage::Before;
    }
}

void DocumentMarks::read(const std::vector<Inline> &inlines)
{
    for (const Inline &each : inlines) {
        if (const auto *start = std::get_if<CommentStart>(&each); start && isComment(start->comment)) {
            m_comments[size_t(start->comment)].stage = Stage::Open;
            m_hasComments = true;
        } else if (const auto *end = std::get_if<CommentEnd>(&each); end && isComment(end->comment)) {
            CommentPlace &place = m_comments[size_t(end->comment)];
            place.hasEnd = place.hasEnd || place.stage == Stage::Open;
        }
    }
}

void DocumentMarks::read(const Paragraph &paragraph)
{
    read(paragraph.inlines);
    if (!paragraph.id.isEmpty() && !m_names.contains(paragraph.id)) {
        m_names.insert(paragraph.id, newName(paragraph.id));
    }
    for (const Paragraph &each : paragraph.margin) {
        read(each);
    }
}

void DocumentMarks::read(const Heading &heading)
{
    read(heading.inlines);
    const bool isKnown = heading.id.isEmpty() || m_names.contains(heading.id);
    const QString name = newName(heading.id.isEmpty() ? u"heading"_s : heading.id);
    if (!isKnown) {
        m_names.insert(heading.id, name);
        m_placed.insert(heading.id);
    }
    m_headings.push_back({.level = heading.level, .words = onOneLine(heading.inlines), .bookmark = name});
}

QString DocumentMarks::newName(const QString &id)
{
    constexpr qsizetype Longest = 40;
    constexpr qsizetype ForNumber = 8;
    QString base;
    for (const QChar c : QStringView(id).first(std::min<qsizetype>(id.size(), Longest))) {
        base += isAsciiLetter(c) || (c >= u'0' && c <= u'9') ? c : u'_';
    }
    if (base.isEmpty() || !isAsciiLetter(base.front())) {
        base.prepend(u"b_"_s);
    }
    base.truncate(Longest);
    QString name = base;
    base.truncate(Longest - ForNumber);
    while (m_given.contains(name.toLower())) {
        int &number = m_numbers[base.toLower()];
        number = std::max(number + 1, 2);
        name = base + u'_' + QString::number(number);
    }
    m_given.insert(name.toLower());
    return name;
}

bool DocumentMarks::begins(const CommentStart &start)
{
    if (!isComment(start.comment) || m_comments[size_t(start.comment)].stage != Stage::Before) {
        return false;
    }
    CommentPlace &place = m_comments[size_t(start.comment)];
    place.stage = Stage::Open;
    if (!place.hasEnd) {
        m_openWithoutEnd.push_back(start.comment);
    }
    return true;
}

bool DocumentMarks::ends(const CommentEnd &end)
{
    if (!isComment(end.comment) || m_comments[size_t(end.comment)].stage != Stage::Open) {
        return false;
    }
    m_comments[size_t(end.comment)].stage = Stage::Done;
    return true;
}

std::vector<int> DocumentMarks::endsOfParagraph()
{
    for (const int comment : m_openWithoutEnd) {
        m_comments[size_t(comment)].stage = Stage::Done;
    }
    return std::exchange(m_openWithoutEnd, {});
}

QString DocumentMarks::bookmarkHere(const QString &id)
{
    if (id.isEmpty() || m_placed.contains(id)) {
        return {};
    }
    m_placed.insert(id);
    return m_names.value(id);
}

} // namespace visavis

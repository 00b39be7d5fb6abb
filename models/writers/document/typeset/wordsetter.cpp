// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/wordsetter.h"

#include "models/writers/weblink.h"

#include <cmath>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

/// A layout breaks lines at U+2028 only; as long as LF, so places stay the same.
QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

void addFormat(SetWords &words, qsizetype start, const QTextCharFormat &format)
{
    words.formats.append({.start = int(start), .length = int(words.text.size() - start), .format = format});
}

/// Qt writes an address into the file between parentheses, without escaping those in it.
QString withoutParentheses(QString address)
{
    return address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u'\\', u"%5C"_s);
}

} // namespace

WordSetter::WordSetter(const Typefaces &faces, const Targets &targets, OpenComments &comments)
    : m_faces(faces)
    , m_targets(targets)
    , m_comments(comments)
{
}

SetWords WordSetter::words(const std::vector<Inline> &inlines, const TypeStyle &style)
{
    SetWords words;
    // Where comments that are open now began, or -1: those that overlap have one line below them.
    qsizetype commentedFrom = m_comments.open().empty() ? -1 : 0;
    const auto endComment = [&](int comment) {
        if (m_comments.open().empty() && commentedFrom >= 0) {
            words.commented.push_back(
                {.start = commentedFrom, .stop = words.text.size(), .colour = commentInk()});
            commentedFrom = -1;
        }
        const qsizetype place = words.text.size();
        words.marks.push_back({.comment = comment, .place = place});
        words.text += QString::number(comment + 1);
        QTextCharFormat format;
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        format.setForeground(commentInk());
        addFormat(words, place, format);
    };
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            append(words, *run, style);
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            if (m_comments.begin(start->comment) && commentedFrom < 0) {
                commentedFrom = words.text.size();
            }
        } else if (const auto *stop = std::get_if<CommentEnd>(&each); stop && m_comments.end(stop->comment)) {
            endComment(stop->comment);
        }
    }
    for (const int comment : m_comments.endOfParagraph()) {
        endComment(comment);
    }
    if (commentedFrom >= 0) {
        words.commented.push_back(
            {.start = commentedFrom, .stop = words.text.size(), .colour = commentInk()});
    }
    return words;
}

SetWords WordSetter::saidWords(const std::vector<Inline> &inlines, const TypeStyle &style) const
{
    SetWords words;
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            append(words, *run, style);
        }
    }
    return words;
}

SetWords WordSetter::commentHead(int comment, const QString &head)
{
    SetWords words;
    words.text = QString::number(comment + 1);
    QTextCharFormat number;
    number.setFontWeight(QFont::Bold);
    number.setForeground(commentInk());
    addFormat(words, 0, number);
    const qsizetype start = words.text.size();
    words.text += head.isEmpty() ? QString() : u"\x2002"_s + withLineSeparators(head);
    QTextCharFormat quiet;
    quiet.setForeground(quietInk());
    addFormat(words, start, quiet);
    return words;
}

SetWords WordSetter::leading(const QString &text, int target)
{
    SetWords words;
    words.text = text;
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(u'#' + Targets::name(target));
    addFormat(words, 0, format);
    return words;
}

void WordSetter::append(SetWords &words, const Run &run, const TypeStyle &style) const
{
    if (run.text.isEmpty()) {
        return;
    }
    const qsizetype start = words.text.size();
    words.text += withLineSeparators(run.text);
    if (run.highlight) {
        words.grounds.push_back(
            {.start = start, .stop = words.text.size(), .colour = groundOf(*run.highlight)});
    }
    QTextCharFormat format;
    if (run.looks.testFlag(Look::Strong)) {
        format.setFontWeight(QFont::Bold);
    }
    if (run.looks.testFlag(Look::Emphasis)) {
        format.setFontItalic(!style.font.italic());
    }
    if (run.looks.testFlag(Look::Struck)) {
        format.setFontStrikeOut(true);
    }
    if (run.looks.testFlag(Look::Code)) {
        format.setFontFamilies({m_faces.fixedFamily()});
        format.setProperty(QTextFormat::FontPixelSize, int(std::lround(style.size() * 0.86)));
    }
    if (run.looks.testFlag(Look::Quiet)) {
        format.setForeground(quietInk());
    }
    if (const int target = m_targets.ofId(run.target); target >= 0) {
        format.setAnchor(true);
        format.setAnchorHref(u'#' + Targets::name(target));
    } else if (const std::optional<QString> link = run.link.isEmpty() ? std::nullopt : webLink(run.link)) {
        format.setAnchor(true);
        format.setAnchorHref(withoutParentheses(*link));
        format.setForeground(linkInk());
    }
    if (format.propertyCount() > 0) {
        addFormat(words, start, format);
    }
}

} // namespace visavis::typeset

// SPDX-License-Identifier: MIT
#include "models/writers/markdowntext.h"

#include <md4c.h>

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool isDirectionControl(QChar c)
{
    return (c >= u'\x202a' && c <= u'\x202e') || (c >= u'\x2066' && c <= u'\x2069');
}

void appendEntity(QString &out, QChar c)
{
    out += u"&#%1;"_s.arg(c.unicode());
}

/// Marks that mean something anywhere in a line, in CommonMark or in a widespread extension (tags, tables,
/// maths).
bool isMark(QStringView line, qsizetype i)
{
    switch (line[i].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'_':
    case u'[':
    case u']':
    case u'<':
    case u'#':
    case u'|':
    case u'~':
    case u'$':
        return true;
    case u'&':
        return i + 1 < line.size() && (line[i + 1].isLetterOrNumber() || line[i + 1] == u'#');
    case u'=':
        return i + 1 < line.size() && line[i + 1] == u'=';
    default:
        return false;
    }
}

/// Where in a line's start a mark would make it a list, a quote, a rule, a heading's underline; -1 when
/// nowhere.
qsizetype leadingMark(QStringView line)
{
    if (line.isEmpty()) {
        return -1;
    }
    if (u">-+=:"_s.contains(line.front())) {
        return 0;
    }
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9') {
        ++digits;
    }
    const bool isNumbered =
        digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    return isNumbered ? digits : -1;
}

void appendLine(QString &out, QStringView line)
{
    appendMarkdownPart(out, line, 0, line.size());
}

/// Where raw HTML starts: offsets into the bytes, ascending.
std::vector<size_t> htmlStarts(const QByteArray &markdown)
{
    struct Search {
        const char *start;
        std::vector<size_t> found;
    } search{.start = markdown.constData(), .found = {}};

    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        auto *into = static_cast<Search *>(data);
        if (type == MD_TEXT_HTML) {
            for (MD_SIZE i = 0; i < size; ++i) {
                if (text[i] == '<') {
                    into->found.push_back(size_t(text + i - into->start));
                }
            }
        }
        return 0;
    };
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &search);
    std::ranges::sort(search.found);
    return search.found;
}

QString withoutHtml(QStringView markdown)
{
    if (!markdown.contains(u'<')) {
        return markdown.toString();
    }
    QByteArray bytes = markdown.toUtf8();
    // What was HTML is parsed as Markdown once it is escaped, and may hold HTML again.
    for (int pass = 0; pass < 4; ++pass) {
        const std::vector<size_t> starts = htmlStarts(bytes);
        if (starts.empty()) {
            return QString::fromUtf8(bytes);
        }
        QByteArray escaped;
        size_t from = 0;
        for (const size_t start : starts) {
            escaped.append(bytes.constData() + from, qsizetype(start - from)).append('\\');
            from = start;
        }
        bytes = escaped.append(bytes.constData() + from, bytes.size() - qsizetype(from));
    }
    return QString::fromUtf8(bytes).replace(u'<', u"&lt;"_s);
}

} // namespace

void appendMarkdownPart(QString &out, QStringView line, qsizetype from, qsizetype to)
{
    const qsizetype mark = leadingMark(line);
    for (qsizetype i = from; i < to; ++i) {
        const QChar c = line[i];
        // Spaces at the ends of a line would be dropped by readers.
        const bool isEnd = i == 0 || i == line.size() - 1;
        if (c.unicode() < 0x20 || (c == u' ' && isEnd)) {
            appendEntity(out, c);
            continue;
        }
        if (i == mark || isMark(line, i)) {
            out += u'\\';
        }
        out += c;
    }
}

QString markdownInline(QStringView text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (!isDirectionControl(c)) {
            words += c.isSpace() && c.unicode() < 0x80 ? u' ' : c;
        }
    }
    QString out;
    appendLine(out, words);
    return out;
}

QString markdownQuote(QStringView text)
{
    QString out = u"> "_s;
    out.reserve(text.size() + text.size() / 16 + 16);
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        appendLine(out, lines[i]);
        if (i + 1 == lines.size()) {
            break;
        }
        const bool isBetweenWords = !lines[i].isEmpty() && !lines[i + 1].isEmpty();
        const bool isParagraphEnd =
            !lines[i].isEmpty() && lines[i + 1].isEmpty() && i + 2 < lines.size() && !lines[i + 2].isEmpty();
        if (isBetweenWords) {
            out += u"\\\n> ";
        } else if (isParagraphEnd) {
            out += u"\n>\n> ";
            ++i;
        } else {
            appendEntity(out, u'\n');
        }
    }
    return out == "> "_L1 ? u">"_s : out;
}

QString markdownItem(QStringView markdown)
{
    QString text = markdown.toString();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text = withoutHtml(text);
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!out.isEmpty()) {
            out += u'\n';
        }
        if (!line.trimmed().isEmpty()) {
            out += u"  ";
            out += line;
        }
    }
    while (out.endsWith(u'\n')) {
        out.chop(1);
    }
    return out;
}

} // namespace visavis

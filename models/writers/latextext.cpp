// SPDX-License-Identifier: MIT
#include "models/writers/latextext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What is written for a character; empty for one that stands for itself. Brackets stand in a group, since
/// after some commands they would begin an option.
QStringView commandFor(char16_t unit)
{
    switch (unit) {
    case u'\\':
        return u"\\textbackslash{}";
    case u'{':
        return u"\\{";
    case u'}':
        return u"\\}";
    case u'#':
        return u"\\#";
    case u'$':
        return u"\\$";
    case u'%':
        return u"\\%";
    case u'&':
        return u"\\&";
    case u'_':
        return u"\\_";
    case u'~':
        return u"\\textasciitilde{}";
    case u'^':
        return u"\\textasciicircum{}";
    case u'"':
        return u"\\textquotedbl{}";
    case u'\'':
        return u"\\textquotesingle{}";
    case u'`':
        return u"\\textasciigrave{}";
    case u'<':
        return u"\\textless{}";
    case u'>':
        return u"\\textgreater{}";
    case u'|':
        return u"\\textbar{}";
    case u'[':
        return u"{[}";
    case u']':
        return u"{]}";
    case u'\u00a0':
        return u"~";
    case u'\u202f':
        return u"\\,";
    case u'\u00ad':
        return u"\\-";
    default:
        return {};
    }
}

bool isReadable(QStringView text, qsizetype i)
{
    const char16_t unit = text[i].unicode();
    if (QChar::isHighSurrogate(unit)) {
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    }
    if (QChar::isLowSurrogate(unit)) {
        return i > 0 && text[i - 1].isHighSurrogate();
    }
    return unit >= 0x20 && (unit < 0x7f || unit > 0x9f) && unit < 0xfffe;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// TeX takes several spaces for one, and none at the start of a line.
void append(QString &latex, QStringView text)
{
    bool afterSpace = latex.isEmpty() || latex.endsWith(u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isSpace(c)) {
            latex += afterSpace ? u"\\ "_s : u" "_s;
            afterSpace = true;
            continue;
        }
        afterSpace = false;
        if (const QStringView command = commandFor(c.unicode()); !command.isEmpty()) {
            latex += command;
        } else if (!isReadable(text, i)) {
            latex += QChar::ReplacementCharacter;
        } else {
            // Two of these would become one sign.
            if ((c == u'-' || c == u',') && i > 0 && text[i - 1] == c) {
                latex += u"{}";
            }
            latex += c;
        }
    }
}

} // namespace

QString latexPiece(QStringView text)
{
    QString latex;
    latex.reserve(text.size() + text.size() / 16);
    append(latex, text);
    // A space at the end of a line is none, nor is one before a command takes it.
    if (latex.endsWith(u' ') && !latex.endsWith("\\ "_L1)) {
        latex.insert(latex.size() - 1, u'\\');
    }
    return latex;
}

QString latexInline(QStringView text)
{
    QString latex;
    latex.reserve(text.size() + text.size() / 16);
    append(latex, text.trimmed());
    return latex;
}

QString latexParagraphs(QStringView text)
{
    QString latex;
    latex.reserve(text.size() + text.size() / 16 + 16);
    for (const QStringView paragraph : text.split(u"\n\n", Qt::SkipEmptyParts)) {
        QList<QStringView> lines = paragraph.split(u'\n');
        lines.removeIf([](QStringView line) { return line.isEmpty(); });
        if (lines.isEmpty()) {
            continue;
        }
        latex += latex.isEmpty() ? u""_s : u"\n\n"_s;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            latex += i == 0 ? u""_s : u"\\newline{}\n"_s;
            append(latex, lines[i]);
        }
    }
    return latex;
}

QString latexAddress(QStringView link)
{
    QString latex;
    latex.reserve(link.size() + 16);
    for (const QChar c : link) {
        switch (c.unicode()) {
        case u'%':
        case u'#':
        case u'&':
        case u'_':
            latex += u'\\';
            latex += c;
            break;
        case u'\\':
        case u'{':
        case u'}':
        case u'^':
        case u'~':
        case u'$':
            latex += u"\\%"_s + QString::number(c.unicode(), 16).toUpper();
            break;
        default:
            latex += c;
        }
    }
    return latex;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/obsidian/obsidiantext.h"

#include "models/transcript/oneline.h"
#include "models/writers/markdowntext.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// References, because Obsidian looks for these marks before it heeds a backslash.
QString withoutObsidianMarks(QString markdown)
{
    markdown.replace(u'^', u"&#94;"_s);
    while (markdown.contains("%%"_L1)) {
        markdown.replace("%%"_L1, "%&#37;"_L1);
    }
    return markdown;
}

/// Letters, digits, "_" and "-", with hyphens for all else between them.
QString tagPart(QStringView name)
{
    QString part;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_') {
            part += c;
        } else if (!part.isEmpty() && !part.endsWith(u'-')) {
            part += u'-';
        }
    }
    return part.endsWith(u'-') ? part.chopped(1) : part;
}

} // namespace

QString obsidianInline(QStringView text)
{
    return withoutObsidianMarks(markdownInline(text));
}

QString obsidianQuote(QStringView text)
{
    return withoutObsidianMarks(markdownQuote(text));
}

QString obsidianParagraphs(QStringView text)
{
    QStringList paragraphs;
    for (const QStringView paragraph : text.split(u"\n\n", Qt::SkipEmptyParts)) {
        paragraphs += obsidianInline(paragraph);
    }
    return paragraphs.join(u"\n\n"_s);
}

QString obsidianAlias(QStringView text)
{
    QString alias = onOneLine(text);
    for (const auto &[mark, like] : {std::pair(u'[', u'('), std::pair(u']', u')'), std::pair(u'|', u'/'),
                                     std::pair(u'<', u'‹'), std::pair(u'>', u'›')}) {
        alias.replace(QChar(mark), QChar(like));
    }
    return alias;
}

QString obsidianTag(const QStringList &path)
{
    QStringList parts;
    for (const QString &name : path) {
        parts += tagPart(name);
    }
    parts.removeAll(QString());
    const QString tag = parts.join(u'/');
    // Digits alone are no tag.
    const bool isNumber = !tag.isEmpty() && std::ranges::none_of(tag, [](QChar c) {
        return c.isLetter() || c.isSurrogate() || c == u'_';
    });
    return isNumber ? u'_' + tag : tag;
}

} // namespace visavis

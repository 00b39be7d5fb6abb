// SPDX-License-Identifier: MIT
#include "models/readers/documents/html.h"

#include "models/readers/documents/htmldocument.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/linecursor.h"
#include "models/readers/structure/structure.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LookUnits = 8192;

/// The text behind blanks, comments and declarations.
QStringView fromFirstTag(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        const QStringView end = text.startsWith(u"<!--") ? QStringView(u"-->")
                                : text.startsWith(u"<?") ? QStringView(u"?>")
                                                         : QStringView();
        const qsizetype at = end.isEmpty() ? -1 : text.indexOf(end);
        if (at < 0) {
            return text;
        }
        text = text.sliced(at + end.size());
    }
}

bool startsWithTag(QStringView text, QStringView name)
{
    return text.startsWith(u'<') && text.sliced(1).startsWith(name, Qt::CaseInsensitive) &&
           text.size() > name.size() + 1 && !text[name.size() + 1].isLetterOrNumber() &&
           text[name.size() + 1] != u'-' && text[name.size() + 1] != u':';
}

/// A piece of a page: begins with an element that holds text, and its lines are elements. Markdown and plain
/// text may begin with a tag too, but go on with lines of their own.
bool looksLikeFragment(QStringView text)
{
    static constexpr std::array Names{u"p",  u"div",     u"cite",    u"h1",     u"h2",     u"h3",
                                      u"h4", u"section", u"article", u"main",   u"table",  u"ul",
                                      u"ol", u"dl",      u"details", u"time",   u"figure", u"blockquote",
                                      u"br", u"span",    u"b",       u"strong", u"center"};
    if (!std::ranges::any_of(Names, [&](const char16_t *name) { return startsWithTag(text, name); })) {
        return false;
    }
    int lines = 0;
    int tagged = 0;
    int ends = 0;
    bool afterGap = false;
    int bare = 0; ///< paragraphs that begin with words
    for (LineCursor cursor(text); !cursor.atEnd();) {
        const QStringView line = cursor.next().trimmed();
        if (line.isEmpty()) {
            afterGap = true;
            continue;
        }
        ++lines;
        const bool isTagged = line.startsWith(u'<');
        tagged += isTagged ? 1 : 0;
        bare += !isTagged && afterGap ? 1 : 0;
        ends += int(line.count(u"</"));
        afterGap = false;
    }
    const bool isMarkdown = text.contains(u"\n# ") || text.contains(u"\n## ") || text.contains(u"\n**");
    return !isMarkdown && ends > 0 && bare * 4 <= lines && (tagged * 2 >= lines || ends >= lines);
}

Fit fitHtml(const Source &source)
{
    const QStringView text =
        fromFirstTag(QStringView(source.text).first(std::min(source.text.size(), LookUnits)));
    if (text.startsWith(u"<!doctype html", Qt::CaseInsensitive)) {
        return Fit::Certain;
    }
    // A namespace of its own makes something else of a page's elements.
    if (startsWithTag(text, u"html") || startsWithTag(text, u"head") || startsWithTag(text, u"body")) {
        return Fit::Certain;
    }
    // Markdown and plain text may have elements of a line's words too.
    static constexpr std::array Inline{u"br", u"span", u"b", u"strong", u"time"};
    const bool isInline =
        std::ranges::any_of(Inline, [&](const char16_t *name) { return startsWithTag(text, name); });
    return !looksLikeFragment(text) ? Fit::No : isInline ? Fit::Possible : Fit::Likely;
}

/// The decoded source as UTF-8: the file's own bytes, where decoding changed nothing, since a page in memory
/// is large enough.
QByteArray asUtf8(const Source &source)
{
    const QByteArray &bytes = source.bytes;
    const bool isSame = source.charset == u"UTF-8" && !bytes.startsWith("\xef\xbb\xbf") &&
                        !bytes.contains('\r') && !bytes.contains('\0') &&
                        QUtf8StringView(bytes).isValidUtf8();
    return isSame ? source.bytes : source.text.toUtf8();
}

Result<Transcript> readHtml(const Source &source, Progress &progress)
{
    Transcript facts;
    facts.format = u"html"_s;
    LeftOutCounts leftOut;
    DocumentBuilder builder(DocumentBuilder::Spaces::Collapsed);
    HtmlReader reader(builder, facts, leftOut, progress);
    if (const auto read = reader.read(asUtf8(source), true); !read) {
        return std::unexpected(read.error());
    }
    structure::Document document = builder.finish(reader.styles());
    if (const QString top = onlyTopHeading(document); !top.isEmpty()) {
        facts.title = top;
    }
    warnOfLeftOut(leftOut, facts);
    document.shape = source.shape;
    return structure::structureDocument(std::move(document), std::move(facts), progress);
}

} // namespace

Format htmlFormat()
{
    return {.id = "html"_L1,
            .fileNameSuffixes = {u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s},
            .fit = fitHtml,
            .read = readHtml,
            .takesShape = true};
}

} // namespace visavis

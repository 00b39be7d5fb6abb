// SPDX-License-Identifier: MIT
#include "models/readers/documents/htmltree.h"

#include "models/readers/documents/markupcheck.h"
#include "models/readers/entities.h"

#include <algorithm>
#include <array>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace visavis
{

namespace
{

GumboOptions options()
{
    GumboOptions made = kGumboDefaultOptions;
    made.max_errors = 0;
    return made;
}

bool isXhtml(QByteArrayView text)
{
    const QByteArrayView head = text.first(std::min<qsizetype>(text.size(), 1024));
    return head.trimmed().startsWith("<?xml") || head.contains("http://www.w3.org/1999/xhtml");
}

/// Letter for letter: QString drops a byte order mark at the start, which here is the start of some words.
QString decoded(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOneOf(QByteArrayView name, const auto &names)
{
    return std::ranges::any_of(names, [&](const char *one) { return name == QByteArrayView(one); });
}

/// HTML takes "<title/>" for a beginning, and all that follows for the title. An element that ends in itself
/// has no words, so a comment does as well, which parts no word ("wa<a id="p2"/>ter"); one that stands by
/// itself is a line end, and a cell has a place all the same. Nothing changes its length.
void replaceEmptyElements(QByteArray &markup)
{
    static constexpr std::array Void{"area", "base", "br",    "col",   "embed",  "hr",    "img",
                                     "link", "meta", "input", "param", "source", "track", "wbr"};
    static constexpr std::array Cells{"td", "th", "p", "li"};
    static constexpr std::array Blocks{"article", "aside", "blockquote", "div",     "dl", "figure", "footer",
                                       "h1",      "h2",    "h3",         "h4",      "h5", "h6",     "header",
                                       "main",    "nav",   "ol",         "section", "ul"};
    for (qsizetype at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
        if (QByteArrayView(markup).sliced(at).startsWith("<!--")) {
            at = markup.indexOf("-->", at);
            if (at < 0) {
                return;
            }
            continue;
        }
        // Up to the next of both: a tag that another begins in is none.
        const auto mark = std::find_if(markup.cbegin() + at + 1, markup.cend(),
                                       [](char c) { return c == '<' || c == '>'; });
        const qsizetype end = mark - markup.cbegin();
        if (mark == markup.cend()) {
            return;
        }
        if (*mark == '<' || markup[end - 1] != '/' || end - at < 3) {
            at = end - 1;
            continue;
        }
        const QByteArrayView inside = QByteArrayView(markup).sliced(at + 1, end - at - 2);
        const auto stop = std::ranges::find_if(
            inside, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '/'; });
        const QByteArrayView name = inside.first(stop - inside.begin());
        if (isOneOf(name, Void) || name.isEmpty() || !isAsciiLetter(name.front())) {
            continue; // "<!DOCTYPE/>" and "</p/>" are no elements
        }
        if (isOneOf(name, Cells)) {
            markup[end - 1] = ' ';
        } else if (isOneOf(name, Blocks)) {
            std::fill(markup.data() + at + 1, markup.data() + end, ' ');
            std::ranges::copy(QByteArrayView("br"), markup.data() + at + 1);
        } else {
            markup[at + 1] = '?';
        }
    }
}

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    const GumboOptions made = options();
    gumbo_destroy_output(&made, output);
#ifdef __GLIBC__
    // A large page was a million small pieces. The C library keeps them for more of such, which do not come.
    malloc_trim(0);
#endif
}

Result<HtmlTree> HtmlTree::parse(QByteArray utf8)
{
    HtmlTree tree;
    tree.m_utf8 = std::move(utf8);
    if (isXhtml(tree.m_utf8)) {
        replaceEmptyElements(tree.m_utf8);
    }
    if (const auto checked = checkHtml(tree.m_utf8); !checked) {
        return std::unexpected(checked.error());
    }
    const GumboOptions made = options();
    tree.m_output.reset(gumbo_parse_with_options(&made, tree.m_utf8.constData(), size_t(tree.m_utf8.size())));
    if (tree.m_output == nullptr || tree.m_output->root == nullptr) {
        return fail(ErrorCode::MalformedContainer, {QStringLiteral("HTML")});
    }
    return tree;
}

qint64 HtmlTree::lineOf(const GumboNode &node)
{
    return isElement(node) ? qint64(node.v.element.start_pos.line) : qint64(node.v.text.start_pos.line);
}

qsizetype HtmlTree::place(const char *at)
{
    const qsizetype byte = at - m_utf8.constData();
    if (byte < m_byte || byte > m_utf8.size()) {
        return -1;
    }
    for (; m_byte < byte; ++m_byte) {
        const auto one = uchar(m_utf8.at(m_byte)); // never detached: the tree points into it
        m_unit += (one & 0xc0U) == 0x80 ? 0 : one >= 0xf0 ? 2 : 1;
    }
    return m_unit;
}

std::vector<HtmlTree::Piece> HtmlTree::piecesOf(const GumboNode &node)
{
    const GumboText &text = node.v.text;
    const QByteArrayView words(text.text, qsizetype(std::strlen(text.text)));
    const char *source = text.original_text.data;
    const qsizetype length = qsizetype(text.original_text.length);
    if (source == nullptr || source < m_utf8.constData() ||
        source + length > m_utf8.constData() + m_utf8.size()) {
        return {{.words = decoded(words), .source = -1}};
    }
    const QByteArrayView original(source, length);
    std::vector<Piece> pieces;
    qsizetype at = 0;
    qsizetype start = 0; // of the piece at hand, in both
    qsizetype startInSource = 0;
    qsizetype inSource = 0;
    const auto end = [&] {
        if (at > start) {
            pieces.push_back(
                {.words = decoded(words.sliced(start, at - start)), .source = place(source + startInSource)});
        }
    };
    while (at < words.size() && inSource < original.size()) {
        const char one = original[inSource];
        if (one == words[at] && one != '&') {
            ++at;
            ++inSource;
            continue;
        }
        if (one == '&') {
            const QString rest = QString::fromUtf8(
                original.sliced(inSource).first(std::min<qsizetype>(40, original.size() - inSource)));
            const auto entity = entityAtStart(rest);
            const QByteArray characters = entity ? entity->characters.toUtf8() : QByteArray("&");
            if (!words.sliced(at).startsWith(characters)) {
                break;
            }
            end();
            pieces.push_back({.words = decoded(characters), .source = -1});
            at += characters.size();
            inSource += entity ? QStringView(rest).first(entity->length).toUtf8().size() : 1;
        } else {
            // A tag that the parser ignored, or the line end at the start of <pre>.
            end();
            const qsizetype close = one == '<' ? original.indexOf('>', inSource) : inSource;
            if (close < 0 || (one != '<' && one != '\n')) {
                start = at;
                break;
            }
            inSource = close + 1;
        }
        start = at;
        startInSource = inSource;
    }
    end();
    if (at < words.size()) {
        // Never inside a character: what matched so far ended at a difference of first bytes or of "&".
        qsizetype whole = at;
        while (whole < words.size() && (uchar(words[whole]) & 0xc0U) == 0x80) {
            ++whole;
        }
        if (whole == at || pieces.empty()) {
            pieces.push_back({.words = decoded(words.sliced(at)), .source = -1});
        } else {
            return {{.words = decoded(words), .source = -1}};
        }
    }
    return pieces;
}

QString HtmlTree::wordsBelow(const GumboNode &node, qsizetype most)
{
    QByteArray words;
    std::vector<const GumboNode *> open{&node};
    while (!open.empty() && words.size() < most) {
        const GumboNode &one = *open.back();
        open.pop_back();
        if (isText(one)) {
            words += one.v.text.text;
        } else if (isElement(one)) {
            const GumboVector &children = one.v.element.children;
            for (unsigned i = children.length; i > 0; --i) {
                open.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
            }
        }
    }
    return decoded(words).simplified();
}

} // namespace visavis

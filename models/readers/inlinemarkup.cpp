// SPDX-License-Identifier: MIT
#include "models/readers/inlinemarkup.h"

#include "models/readers/structure/words.h"

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

enum Flag : char {
    Dropped = 1,  ///< markup: not a word
    Literal = 2,  ///< cannot open or close anything
    Changed = 4,  ///< stands for something else in the source (an entity)
    HardBreak = 8 ///< this line end is one that the writer wanted
};

constexpr qsizetype LongestTarget = 4000;

constexpr auto SpecialTable = [] {
    std::array<bool, 128> table{};
    for (const char c : std::string_view("\\`*_[]<&{~")) {
        table[size_t(c)] = true;
    }
    return table;
}();

bool hasSpecial(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 128 && SpecialTable[c.unicode()]; });
}

bool isPunctuation(QChar c)
{
    const auto u = c.unicode();
    return (u > 32 && u < 48) || (u > 57 && u < 65) || (u > 90 && u < 97) || (u > 122 && u < 127);
}

struct Entity {
    QStringView name;
    char16_t character;
};

constexpr std::array Entities{
    Entity{.name = u"amp", .character = u'&'},       Entity{.name = u"lt", .character = u'<'},
    Entity{.name = u"gt", .character = u'>'},        Entity{.name = u"quot", .character = u'"'},
    Entity{.name = u"apos", .character = u'\''},     Entity{.name = u"#39", .character = u'\''},
    Entity{.name = u"nbsp", .character = u'\u00a0'}, Entity{.name = u"hellip", .character = u'…'},
    Entity{.name = u"ndash", .character = u'–'},     Entity{.name = u"mdash", .character = u'—'},
    Entity{.name = u"lsquo", .character = u'‘'},     Entity{.name = u"rsquo", .character = u'’'},
    Entity{.name = u"ldquo", .character = u'“'},     Entity{.name = u"rdquo", .character = u'”'},
    Entity{.name = u"laquo", .character = u'«'},     Entity{.name = u"raquo", .character = u'»'},
    Entity{.name = u"eacute", .character = u'é'},    Entity{.name = u"egrave", .character = u'è'},
    Entity{.name = u"agrave", .character = u'à'},    Entity{.name = u"ccedil", .character = u'ç'},
};

} // namespace

void InlineMarkup::addRun(qsizetype from, qsizetype source, qsizetype length)
{
    auto &runs = m_document.runs;
    if (!runs.empty() && (runs.back().body + runs.back().length).value() == from &&
        (runs.back().source + runs.back().length).value() == source) {
        runs.back().length += length;
        return;
    }
    runs.push_back({.body = Utf16Offset(from), .source = Utf16Offset(source), .length = length});
}

void InlineMarkup::append(std::span<const SourceLine> lines, const structure::Block &like)
{
    if (lines.empty()) {
        return;
    }
    const bool special = std::ranges::any_of(lines, [&](const SourceLine &line) {
        return hasSpecial(m_source.sliced(line.start, line.end - line.start));
    });
    if (!special) {
        appendPlain(lines, like);
        return;
    }
    fill(lines);
    findCodeAndTags();
    findEmphasis();
    emitLines(lines, like);
}

void InlineMarkup::appendPlain(std::span<const SourceLine> lines, structure::Block like)
{
    for (const SourceLine &line : lines) {
        QStringView words = m_source.sliced(line.start, line.end - line.start);
        const qsizetype whole = words.size();
        while (!words.isEmpty() && words.back().isSpace()) {
            words.chop(1);
        }
        if (words.isEmpty()) {
            continue;
        }
        like.start = m_document.text.size();
        like.length = words.size();
        like.line = line.number;
        m_document.text += words;
        m_document.text += whole - words.size() >= 2 ? u'\n' : u' ';
        addRun(like.start, line.start, words.size());
        m_document.blocks.push_back(like);
        like.afterGap = false;
    }
}

void InlineMarkup::fill(std::span<const SourceLine> lines)
{
    m_text.resize(0);
    for (const SourceLine &line : lines) {
        m_text += m_source.sliced(line.start, line.end - line.start);
        m_text += u'\n';
    }
    m_flags.assign(size_t(m_text.size()), 0);
    m_emphasis.assign(size_t(m_text.size()) + 1, 0);
    m_brackets.clear();
    m_stars.clear();
    m_underscores.clear();
    m_tildes.clear();
    m_noCloser = 0;
    m_noLiquidEnd = false;
}

void InlineMarkup::drop(qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        // Line ends stay: lines are counted by them.
        m_flags[size_t(i)] |= m_text[i] == u'\n' ? Literal : Dropped | Literal;
    }
}

void InlineMarkup::findCodeAndTags()
{
    for (qsizetype i = 0; i < m_text.size();) {
        switch (m_text[i].unicode()) {
        case u'\\':
            if (m_text[i + 1] == u'\n') {
                m_flags[size_t(i)] |= Dropped;
                m_flags[size_t(i) + 1] |= HardBreak;
            } else if (isPunctuation(m_text[i + 1])) {
                m_flags[size_t(i)] |= Dropped;
                m_flags[size_t(i) + 1] |= Literal;
            }
            i += 2;
            break;
        case u'`':
            i = skipCode(i);
            break;
        case u'<':
            i = skipTag(i);
            break;
        case u'{':
            i = skipLiquid(i);
            break;
        case u'&':
            i = takeEntity(i);
            break;
        case u'[':
            m_brackets.push_back({.at = i, .length = 1});
            ++i;
            break;
        case u']':
            closeBracket(i);
            ++i;
            break;
        default:
            ++i;
            break;
        }
    }
}

qsizetype InlineMarkup::skipCode(qsizetype at)
{
    qsizetype end = at;
    while (m_text[end] == u'`') {
        ++end;
    }
    const qsizetype length = end - at;
    if (length >= 64 || (m_noCloser >> length) & 1U) {
        return end;
    }
    for (qsizetype i = end; i < m_text.size(); ++i) {
        if (m_text[i] != u'`') {
            continue;
        }
        const qsizetype run = i;
        while (m_text[i] == u'`') {
            ++i;
        }
        if (i - run == length) {
            drop(at, end);
            for (qsizetype inside = end; inside < run; ++inside) {
                m_flags[size_t(inside)] |= Literal;
            }
            drop(run, i);
            return i;
        }
    }
    m_noCloser |= quint64(1) << length;
    return end;
}

qsizetype InlineMarkup::skipTag(qsizetype at)
{
    const QStringView rest = QStringView(m_text).sliced(at + 1);
    if (rest.startsWith(u"!--")) {
        const qsizetype close = m_text.indexOf(u"-->"_s, at + 4);
        const qsizetype end = close < 0 ? m_text.size() : close + 3;
        drop(at, end);
        ++m_count.html;
        return end;
    }
    const QChar first = rest.startsWith(u'/') ? rest[1] : rest.front();
    if (!first.isLetter() || first.unicode() > 127) {
        return at + 1;
    }
    qsizetype end = at + 1;
    while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'<') {
        ++end;
    }
    if (end == m_text.size() || m_text[end] == u'<') {
        return at + 1;
    }
    const QStringView inside = QStringView(m_text).sliced(at + 1, end - at - 1);
    const bool isAddress = !inside.contains(u' ') && (inside.contains(u"://") || inside.contains(u'@'));
    if (isAddress) {
        m_flags[size_t(at)] |= Dropped;
        m_flags[size_t(end)] |= Dropped;
        for (qsizetype i = at + 1; i < end; ++i) {
            m_flags[size_t(i)] |= Literal;
        }
        return end + 1;
    }
    drop(at, end + 1);
    ++m_count.html;
    return end + 1;
}

qsizetype InlineMarkup::skipLiquid(qsizetype at)
{
    const QChar kind = m_text[at + 1];
    if ((kind != u'%' && kind != u'{') || m_noLiquidEnd) {
        return at + 1;
    }
    const qsizetype close = m_text.indexOf(kind == u'%' ? u"%}"_s : u"}}"_s, at + 2);
    if (close < 0) {
        m_noLiquidEnd = true;
        return at + 1;
    }
    drop(at, close + 2);
    ++m_count.liquid;
    return close + 2;
}

qsizetype InlineMarkup::takeEntity(qsizetype at)
{
    constexpr qsizetype LongestEntity = 8;
    const QStringView rest =
        QStringView(m_text).sliced(at + 1).first(std::min(LongestEntity, m_text.size() - at - 1));
    const qsizetype end = rest.indexOf(u';');
    if (end <= 0) {
        return at + 1;
    }
    const auto entity = std::ranges::find(Entities, rest.first(end), &Entity::name);
    if (entity == Entities.end()) {
        return at + 1;
    }
    m_text[at] = QChar(entity->character);
    m_flags[size_t(at)] |= Literal | Changed;
    drop(at + 1, at + end + 2);
    return at + end + 2;
}

/// `[words](target)` leaves the words, `![words](target)` nothing.
void InlineMarkup::closeBracket(qsizetype at)
{
    if (m_brackets.empty()) {
        return;
    }
    const qsizetype open = m_brackets.back().at;
    m_brackets.pop_back();
    if (m_text[at + 1] != u'(') {
        return;
    }
    int depth = 0;
    qsizetype end = at + 1;
    const qsizetype last = std::min(m_text.size(), at + LongestTarget);
    for (; end < last && m_text[end] != u'\n'; ++end) {
        depth += m_text[end] == u'(' ? 1 : m_text[end] == u')' ? -1 : 0;
        if (depth == 0) {
            break;
        }
    }
    if (end == last || depth != 0) {
        return;
    }
    // "[laughs] (quietly)" has a space; "[sic](he meant two)" has words where an address would stand.
    const QStringView target = QStringView(m_text).sliced(at + 2, end - at - 2);
    const qsizetype space = target.indexOf(u' ');
    const bool titled =
        space >= 0 && space + 1 < target.size() &&
        (target[space + 1] == u'"' || target[space + 1] == u'\'' || target[space + 1] == u'(');
    if (space >= 0 && !titled) {
        return;
    }
    const bool image = open > 0 && m_text[open - 1] == u'!';
    if (image) {
        drop(open - 1, end + 1);
        ++m_count.images;
        return;
    }
    drop(open, open + 1);
    drop(at, end + 1);
    ++m_count.links;
}

void InlineMarkup::pair(QChar mark, qsizetype at, qsizetype &left)
{
    auto &stack = mark == u'*' ? m_stars : mark == u'_' ? m_underscores : m_tildes;
    while (left > 0 && !stack.empty()) {
        Opener &opener = stack.back();
        const qsizetype used = std::min(left, opener.length);
        const qsizetype opens = opener.at + opener.length - used;
        drop(opens, opens + used);
        drop(at, at + used);
        ++m_emphasis[size_t(opens)];
        --m_emphasis[size_t(at)];
        opener.length -= used;
        left -= used;
        at += used;
        if (opener.length == 0) {
            stack.pop_back();
        }
    }
}

void InlineMarkup::findEmphasis()
{
    for (qsizetype i = 0; i < m_text.size();) {
        const QChar mark = m_text[i];
        if ((mark != u'*' && mark != u'_' && mark != u'~') ||
            (m_flags[size_t(i)] & (Dropped | Literal)) != 0) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (m_text[i] == mark && (m_flags[size_t(i)] & (Dropped | Literal)) == 0) {
            ++i;
        }
        const QChar before = start > 0 ? m_text[start - 1] : QChar(u'\n');
        const QChar after = m_text[i];
        bool opens = !after.isSpace();
        bool closes = !before.isSpace();
        if (mark == u'_') {
            opens = opens && !before.isLetterOrNumber();
            closes = closes && !after.isLetterOrNumber();
        }
        qsizetype left = i - start;
        if (mark == u'~' && left != 2) {
            continue;
        }
        if (closes) {
            pair(mark, start, left);
        }
        if (opens && left > 0) {
            auto &stack = mark == u'*' ? m_stars : mark == u'_' ? m_underscores : m_tildes;
            stack.push_back({.at = i - left, .length = left});
        }
    }
}

void InlineMarkup::emitLines(std::span<const SourceLine> lines, structure::Block like)
{
    QString &text = m_document.text;
    qsizetype at = 0;
    int depth = 0;
    for (const SourceLine &line : lines) {
        const qsizetype lineStart = at;
        const qsizetype lineEnd = lineStart + (line.end - line.start);
        like.start = text.size();
        like.strong = 0;
        like.line = line.number;
        bool stillStrong = true;
        while (at < lineEnd) {
            depth += m_emphasis[size_t(at)];
            const char flags = m_flags[size_t(at)];
            const bool leading = text.size() == like.start && structure::isBlank(m_text[at]);
            if ((flags & Dropped) != 0 || leading) {
                ++at;
                continue;
            }
            const qsizetype from = at++;
            if ((flags & Changed) == 0) {
                while (at < lineEnd && (m_flags[size_t(at)] & (Dropped | Changed)) == 0 &&
                       m_emphasis[size_t(at)] == 0) {
                    ++at;
                }
                addRun(text.size(), line.start + (from - lineStart), at - from);
            }
            stillStrong = stillStrong && depth > 0;
            like.strong += stillStrong ? at - from : 0;
            text += QStringView(m_text).sliced(from, at - from);
        }
        const bool hard =
            (m_flags[size_t(lineEnd)] & HardBreak) != 0 ||
            (lineEnd - lineStart >= 2 && m_text[lineEnd - 1] == u' ' && m_text[lineEnd - 2] == u' ');
        depth += m_emphasis[size_t(lineEnd)];
        ++at;
        qsizetype end = text.size();
        while (end > like.start && text[end - 1].isSpace()) {
            --end;
        }
        like.length = end - like.start;
        like.strong = std::min(like.strong, like.length);
        if (like.length == 0) {
            continue;
        }
        text += hard ? u'\n' : u' ';
        m_document.blocks.push_back(like);
        like.afterGap = false;
    }
}

} // namespace visavis

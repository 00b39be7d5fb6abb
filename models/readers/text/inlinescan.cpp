// SPDX-License-Identifier: MIT
#include "models/readers/text/inlinescan.h"

#include "models/readers/entities.h"
#include "models/readers/text/htmltags.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestTarget = 4000;
/// Parentheses within a link's target: with more it is none, and looking for its end stays linear in the
/// text.
constexpr int DeepestTarget = 32;

bool isPunctuation(QChar c)
{
    const auto u = c.unicode();
    return (u > 32 && u < 48) || (u > 57 && u < 65) || (u > 90 && u < 97) || (u > 122 && u < 127);
}

/// Of a link: an address, perhaps with a title in quotes behind it. "[laughs](softly)" and "[sic](he meant
/// two)" have words there.
bool isTarget(QStringView text)
{
    text = text.trimmed();
    const qsizetype space = text.indexOf(u' ');
    const QStringView address = space < 0 ? text : text.first(space);
    const QStringView title = text.sliced(address.size()).trimmed();
    const auto isQuotedBy = [title](QChar open, QChar close) {
        return title.size() >= 2 && title.front() == open && title.back() == close;
    };
    const bool isTitle =
        title.isEmpty() || isQuotedBy(u'"', u'"') || isQuotedBy(u'\'', u'\'') || isQuotedBy(u'(', u')');
    const auto isAddressMark = [](QChar c) { return QStringView(u"/.#:?@").contains(c); };
    return isTitle && (text.isEmpty() || std::ranges::any_of(address, isAddressMark));
}

} // namespace

void InlineScan::scan(QStringView source, std::span<const SourceLine> lines)
{
    m_text.resize(0);
    for (const SourceLine &line : lines) {
        m_text += source.sliced(line.start, line.end - line.start);
        m_text += u'\n';
    }
    m_flags.assign(size_t(m_text.size()), 0);
    m_brackets.clear();
    m_stars.clear();
    m_underscores.clear();
    m_tildes.clear();
    m_noCloser = 0;
    m_noEnd = {};
    findCodeAndTags();
    findEmphasis();
}

void InlineScan::drop(qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        // Line ends stay: lines are counted by them.
        m_flags[size_t(i)] |= m_text.at(i) == u'\n' ? Literal : Dropped | Literal;
    }
}

void InlineScan::findCodeAndTags()
{
    for (qsizetype i = 0; i < m_text.size();) {
        switch (m_text.at(i).unicode()) {
        case u'\\':
            if (m_text.at(i + 1) == u'\n') {
                m_flags[size_t(i)] |= Dropped;
                m_flags[size_t(i) + 1] |= HardBreak;
            } else if (isPunctuation(m_text.at(i + 1))) {
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

qsizetype InlineScan::skipCode(qsizetype at)
{
    qsizetype end = at;
    while (m_text.at(end) == u'`') {
        ++end;
    }
    const qsizetype length = end - at;
    if (length >= 64 || (m_noCloser >> length) & 1U) {
        return end;
    }
    for (qsizetype i = end; i < m_text.size(); ++i) {
        if (m_text.at(i) != u'`') {
            continue;
        }
        const qsizetype run = i;
        while (m_text.at(i) == u'`') {
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

qsizetype InlineScan::skipTag(qsizetype at)
{
    if (QStringView(m_text).sliced(at).startsWith(u"<!--")) {
        return skipComment(at);
    }
    qsizetype end = at + 1;
    while (end < m_text.size() && m_text.at(end) != u'>' && m_text.at(end) != u'<') {
        ++end;
    }
    if (end == m_text.size() || m_text.at(end) == u'<') {
        return at + 1;
    }
    const QStringView inside = QStringView(m_text).sliced(at + 1, end - at - 1);
    const bool isAddress = !inside.isEmpty() && inside.front().isLetter() && !inside.contains(u' ') &&
                           (inside.contains(u"://") || inside.contains(u'@'));
    if (isAddress) {
        m_flags[size_t(at)] |= Dropped;
        m_flags[size_t(end)] |= Dropped;
        for (qsizetype i = at + 1; i < end; ++i) {
            m_flags[size_t(i)] |= Literal;
        }
        return end + 1;
    }
    if (!isHtmlTag(inside)) {
        return at + 1;
    }
    drop(at, end + 1);
    ++m_count.html;
    return end + 1;
}

qsizetype InlineScan::skipComment(qsizetype at)
{
    const qsizetype close = m_noEnd.comment ? -1 : m_text.indexOf(u"-->"_s, at + 2);
    if (close < 0) {
        m_noEnd.comment = true;
        return at + 1;
    }
    drop(at, close + 3);
    ++m_count.html;
    return close + 3;
}

qsizetype InlineScan::skipLiquid(qsizetype at)
{
    const QChar kind = m_text.at(at + 1);
    if (kind != u'%' && kind != u'{') {
        return at + 1;
    }
    bool &noEnd = kind == u'%' ? m_noEnd.tag : m_noEnd.output;
    const qsizetype close = noEnd ? -1 : m_text.indexOf(kind == u'%' ? u"%}"_s : u"}}"_s, at + 2);
    if (close < 0) {
        noEnd = true;
        return at + 1;
    }
    drop(at, close + 2);
    ++m_count.liquid;
    return close + 2;
}

qsizetype InlineScan::takeEntity(qsizetype at)
{
    const auto entity = entityAtStart(QStringView(m_text).sliced(at));
    if (!entity || m_text.at(at + entity->length - 1) != u';') {
        return at + 1;
    }
    qsizetype end = at;
    for (const QChar c : entity->characters) {
        m_text[end] = c;
        m_flags[size_t(end++)] |= Literal | Changed;
    }
    drop(end, at + entity->length);
    return at + entity->length;
}

/// `[words](target)` leaves the words, `![words](target)` nothing.
void InlineScan::closeBracket(qsizetype at)
{
    if (m_brackets.empty()) {
        return;
    }
    const qsizetype open = m_brackets.back().at;
    m_brackets.pop_back();
    if (m_text.at(at + 1) != u'(') {
        return;
    }
    int depth = 0;
    qsizetype end = at + 1;
    const qsizetype last = std::min(m_text.size(), at + LongestTarget);
    for (; end < last && m_text.at(end) != u'\n'; ++end) {
        depth += m_text.at(end) == u'(' ? 1 : m_text.at(end) == u')' ? -1 : 0;
        if (depth == 0 || depth > DeepestTarget) {
            break;
        }
    }
    if (end == last || depth != 0) {
        return;
    }
    if (!isTarget(QStringView(m_text).sliced(at + 2, end - at - 2))) {
        return;
    }
    const bool image = open > 0 && m_text.at(open - 1) == u'!';
    if (image) {
        drop(open - 1, end + 1);
        ++m_count.images;
        return;
    }
    drop(open, open + 1);
    drop(at, end + 1);
    ++m_count.links;
}

std::vector<InlineScan::Opener> &InlineScan::openersOf(QChar mark)
{
    return mark == u'*' ? m_stars : mark == u'_' ? m_underscores : m_tildes;
}

void InlineScan::pair(QChar mark, qsizetype at, qsizetype &left)
{
    auto &stack = openersOf(mark);
    while (left > 0 && !stack.empty()) {
        Opener &opener = stack.back();
        const qsizetype used = std::min(left, opener.length);
        const qsizetype opens = opener.at + opener.length - used;
        drop(opens, opens + used);
        drop(at, at + used);
        m_flags[size_t(opens)] |= Opens;
        m_flags[size_t(at)] |= Closes;
        opener.length -= used;
        left -= used;
        at += used;
        if (opener.length == 0) {
            stack.pop_back();
        }
    }
}

void InlineScan::findEmphasis()
{
    for (qsizetype i = 0; i < m_text.size();) {
        const QChar mark = m_text.at(i);
        if ((mark != u'*' && mark != u'_' && mark != u'~') ||
            (m_flags[size_t(i)] & (Dropped | Literal)) != 0) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (m_text.at(i) == mark && (m_flags[size_t(i)] & (Dropped | Literal)) == 0) {
            ++i;
        }
        const QChar before = start > 0 ? m_text.at(start - 1) : QChar(u'\n');
        const QChar after = m_text.at(i);
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
            openersOf(mark).push_back({.at = i - left, .length = left});
        }
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/reader/blocklayout.h"

#include <QFontInfo>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

/// A layout breaks lines at U+2028 only; as long as LF, so places stay the same.
QString withLineSeparators(QStringView text)
{
    QString copy = text.toString();
    copy.replace(u'\n', QChar(QChar::LineSeparator));
    return copy;
}

bool runsRightToLeft(QChar c)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
        return true;
    default:
        return false;
    }
}

bool hasRightToLeft(QStringView text)
{
    // Nothing below Hebrew runs that way; surrogates are taken for it, at the cost of a little time.
    constexpr char16_t FirstHebrew = 0x0590;
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() >= FirstHebrew && (c.isSurrogate() || runsRightToLeft(c)); });
}

} // namespace

BlockLayout::BlockLayout(QStringView text, const QFont &font, int width, int pitch, Keep keep)
    : m_layout(withLineSeparators(text), font)
    , m_size(QFontInfo(font).pixelSize())
    , m_turning(hasRightToLeft(text))
    , m_rightToLeft(m_turning && text.isRightToLeft())
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                      : Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(keep == Keep::Glyphs);
    breakLines(width, pitch);
}

void BlockLayout::breakLines(int width, int pitch)
{
    m_tops.push_back(0);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const int height = std::max(pitch, int(std::ceil(line.height())));
        const int lead = int(std::floor((height - line.height()) / 2));
        line.setPosition(QPointF(0, m_tops.back() + lead));
        m_tops.push_back(m_tops.back() + height);
    }
    m_layout.endLayout();
    if (m_tops.size() == 1) {
        m_tops.push_back(pitch);
    }
}

int BlockLayout::lineAtY(int y) const
{
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, lineCount() - 1);
}

int BlockLayout::lineOf(qsizetype place) const
{
    int first = 0;
    int last = m_layout.lineCount() - 1;
    while (first < last) {
        const int middle = (first + last + 1) / 2;
        if (m_layout.lineAt(middle).textStart() <= place) {
            first = middle;
        } else {
            last = middle - 1;
        }
    }
    return first;
}

qsizetype BlockLayout::lineStart(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.isValid() ? set.textStart() : 0;
}

qsizetype BlockLayout::lineStop(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.isValid() ? set.textStart() + set.textLength() : 0;
}

qsizetype BlockLayout::lineEnd(int line) const
{
    const qsizetype stop = lineStop(line);
    if (line + 1 >= lineCount() || stop <= lineStart(line)) {
        return stop;
    }
    return m_layout.previousCursorPosition(int(stop));
}

int BlockLayout::baseline(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.isValid() ? int(std::lround(set.y() + set.ascent())) : height();
}

std::pair<int, int> BlockLayout::textBox(int line) const
{
    // From above an accented capital to below a descender. What the font itself calls its height may be the
    // whole line.
    constexpr double Above = 0.98;
    constexpr double Below = 0.32;
    const int base = baseline(line);
    return {std::max(base - int(std::lround(m_size * Above)), lineTop(line)),
            std::min(base + int(std::lround(m_size * Below)), lineBottom(line))};
}

double BlockLayout::xOf(qsizetype place) const
{
    const QTextLine line = m_layout.lineAt(lineOf(place));
    return line.isValid() ? line.cursorToX(int(place)) : 0;
}

qsizetype BlockLayout::placeAt(int line, double x, QTextLine::CursorPosition mode) const
{
    const QTextLine set = m_layout.lineAt(line);
    if (!set.isValid()) {
        return 0;
    }
    return std::clamp(qsizetype(set.xToCursor(x, mode)), lineStart(line), lineEnd(line));
}

void BlockLayout::appendSpans(int line, qsizetype from, qsizetype to, std::vector<Span> &into) const
{
    const QTextLine set = m_layout.lineAt(line);
    if (!set.isValid() || from >= to) {
        return;
    }
    // The space where the line was broken hangs out of it; nothing is painted there.
    to = std::min(to, lineEnd(line));
    if (!m_turning) {
        const double right = std::min(set.cursorToX(int(to)), set.width());
        const double left = set.cursorToX(int(from));
        if (left < right) {
            into.emplace_back(left, right);
        }
        return;
    }
    const size_t first = into.size();
    for (auto at = int(from); at < int(to); at = std::max(at + 1, m_layout.nextCursorPosition(at))) {
        const double lead = set.cursorToX(at, QTextLine::Leading);
        const double trail = set.cursorToX(at, QTextLine::Trailing);
        const Span span{std::max(0.0, std::min(lead, trail)), std::min(std::max(lead, trail), set.width())};
        if (span.first >= span.second) {
            continue;
        }
        constexpr double Touching = 0.51;
        const bool goesOn = into.size() > first && span.first <= into.back().second + Touching &&
                            span.second >= into.back().first - Touching;
        if (goesOn) {
            into.back() = {std::min(into.back().first, span.first),
                           std::max(into.back().second, span.second)};
        } else {
            into.push_back(span);
        }
    }
}

void BlockLayout::draw(QPainter &painter, int line, QPointF origin) const
{
    const QTextLine set = m_layout.lineAt(line);
    if (set.isValid()) {
        set.draw(&painter, origin);
    }
}

qsizetype BlockLayout::cost() const
{
    // A glyph with its advance, offset, justification, attributes and cluster, and the text itself.
    constexpr qsizetype BytesPerUnit = 48;
    constexpr qsizetype BytesPerLine = 96;
    constexpr qsizetype Fixed = 1'500;
    return Fixed + m_layout.text().size() * BytesPerUnit + lineCount() * BytesPerLine;
}

} // namespace visavis

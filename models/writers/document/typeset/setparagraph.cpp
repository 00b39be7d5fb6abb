// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/setparagraph.h"

#include <QTextOption>

#include <algorithm>

namespace visavis::typeset
{

namespace
{

bool hasRightToLeft(QStringView text)
{
    // Nothing below Hebrew runs that way; surrogates are taken for it, at the cost of a little time.
    constexpr char16_t FirstHebrew = 0x0590;
    return std::ranges::any_of(text, [](QChar c) {
        const QChar::Direction direction = c.direction();
        return c.unicode() >= FirstHebrew &&
               (c.isSurrogate() || direction == QChar::DirR || direction == QChar::DirAL ||
                direction == QChar::DirAN || direction == QChar::DirRLE || direction == QChar::DirRLO ||
                direction == QChar::DirRLI);
    });
}

} // namespace

SetParagraph::SetParagraph(SetWords words, const TypeStyle &style, double width)
    : m_words(std::move(words))
    , m_style(style)
    , m_turns(hasRightToLeft(m_words.text))
    , m_isRightToLeft(m_turns && m_words.text.isRightToLeft())
    , m_layout(m_words.text, m_style.font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTabStopDistance(36 * Point);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_isRightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                        : Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setFormats(std::exchange(m_words.formats, {}));
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_style.baseline() - line.ascent()));
    }
    m_layout.endLayout();
}

int SetParagraph::lineOf(qsizetype place) const
{
    int line = 0;
    while (line + 1 < m_layout.lineCount() && m_layout.lineAt(line + 1).textStart() <= place) {
        ++line;
    }
    return line;
}

double SetParagraph::lineEnd(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    if (!set.isValid()) {
        return 0;
    }
    return m_isRightToLeft ? set.width() : set.naturalTextWidth();
}

void SetParagraph::draw(QPainter &painter, int line, QPointF origin) const
{
    const QTextLine set = m_layout.lineAt(line);
    if (!set.isValid()) {
        return;
    }
    const double base = origin.y() + m_style.baseline();
    for (const WordRange &ground : m_words.grounds) {
        for (const auto &[left, right] : spansOf(set, ground)) {
            // From above an accented capital to below a descender.
            painter.fillRect(
                QRectF(origin.x() + left, base - m_style.size() * 0.96, right - left, m_style.size() * 1.26),
                ground.colour);
        }
    }
    for (const WordRange &commented : m_words.commented) {
        for (const auto &[left, right] : spansOf(set, commented)) {
            painter.fillRect(
                QRectF(origin.x() + left, base + m_style.size() * 0.2, right - left, 0.6 * Point),
                commented.colour);
        }
    }
    painter.setPen(m_style.ink);
    set.draw(&painter, origin);
}

std::vector<SetParagraph::Span> SetParagraph::spansOf(const QTextLine &line, const WordRange &range) const
{
    const qsizetype from = std::max<qsizetype>(range.start, line.textStart());
    const qsizetype to = std::min<qsizetype>(range.stop, line.textStart() + line.textLength());
    if (from >= to) {
        return {};
    }
    // The space where a line is broken hangs out of it: nothing is painted there.
    const double farthest = line.x() + line.width();
    if (!m_turns) {
        const double left = line.cursorToX(int(from));
        const double right = std::min(line.cursorToX(int(to)), farthest);
        return left < right ? std::vector<Span>{{left, right}} : std::vector<Span>();
    }
    std::vector<Span> spans;
    for (int at = int(from); at < int(to); at = std::max(at + 1, m_layout.nextCursorPosition(at))) {
        const double lead = line.cursorToX(at, QTextLine::Leading);
        const double trail = line.cursorToX(at, QTextLine::Trailing);
        const Span span{std::max(0.0, std::min(lead, trail)), std::min(std::max(lead, trail), farthest)};
        if (span.first >= span.second) {
            continue;
        }
        constexpr double Touching = 2;
        const bool goesOn = !spans.empty() && span.first <= spans.back().second + Touching &&
                            span.second >= spans.back().first - Touching;
        if (goesOn) {
            spans.back() = {std::min(spans.back().first, span.first),
                            std::max(spans.back().second, span.second)};
        } else {
            spans.push_back(span);
        }
    }
    return spans;
}

} // namespace visavis::typeset

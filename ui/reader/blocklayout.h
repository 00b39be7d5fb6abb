// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStringView>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace visavis
{

/// One block's text set in lines. Places are UTF-16 units within the block; x counts from the column's left
/// edge, y from the top of the block's first line.
class BlockLayout
{
public:
    enum class Keep {
        Glyphs,  ///< to be painted
        Nothing, ///< only its height is wanted
    };

    /// From a place to the next in a line, visually: [left, right).
    using Span = std::pair<double, double>;

    /// The text is copied. `pitch` is the least distance of two lines; a line of taller glyphs takes more.
    BlockLayout(QStringView text, const QFont &font, int width, int pitch, Keep keep = Keep::Glyphs);

    [[nodiscard]] int lineCount() const { return int(m_tops.size()) - 1; }
    [[nodiscard]] int height() const { return m_tops.back(); }
    [[nodiscard]] int lineTop(int line) const { return m_tops[size_t(line)]; }
    [[nodiscard]] int lineBottom(int line) const { return m_tops[size_t(line) + 1]; }
    /// The line at a height, clamped to the lines there are.
    [[nodiscard]] int lineAtY(int y) const;
    /// The line that a place begins in; the last for the end.
    [[nodiscard]] int lineOf(qsizetype place) const;
    [[nodiscard]] qsizetype lineStart(int line) const;
    /// Where the next line starts, or the block ends.
    [[nodiscard]] qsizetype lineStop(int line) const;
    /// The last place one can see as the line's end: before the space where it was broken.
    [[nodiscard]] qsizetype lineEnd(int line) const;
    [[nodiscard]] int baseline(int line) const;
    /// The top and the bottom of the line's letters.
    [[nodiscard]] std::pair<int, int> textBox(int line) const;

    [[nodiscard]] double xOf(qsizetype place) const;
    [[nodiscard]] qsizetype placeAt(int line, double x, QTextLine::CursorPosition mode) const;
    /// Where the units [from, to) of a line stand: one span where the text runs one way, several where it
    /// turns.
    void appendSpans(int line, qsizetype from, qsizetype to, std::vector<Span> &into) const;
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

    void draw(QPainter &painter, int line, QPointF origin) const;

    /// About how many bytes it holds.
    [[nodiscard]] qsizetype cost() const;

private:
    void breakLines(int width, int pitch);

    QTextLayout m_layout;
    std::vector<int> m_tops; ///< of each line, and the bottom of the last
    int m_size = 0;          ///< of the font, in pixels
    bool m_turning = false;  ///< holds text that runs from right to left
    bool m_rightToLeft = false;
};

} // namespace visavis

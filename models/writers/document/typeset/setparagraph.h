// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/typeset/typefaces.h"

#include <QList>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace visavis::typeset
{

/// Some of the words, in UTF-16 units, start inclusive, stop exclusive.
struct WordRange {
    qsizetype start = 0;
    qsizetype stop = 0;
    QColor colour;
};

/// Words and their looks, before they are in lines.
struct SetWords {
    QString text; ///< line breaks are U+2028
    QList<QTextLayout::FormatRange> formats;
    std::vector<WordRange> grounds;   ///< painted behind the words
    std::vector<WordRange> commented; ///< a thin line below them
    struct CommentMark {
        int comment = 0;
        qsizetype place = 0; ///< of its number
    };
    std::vector<CommentMark> marks;
};

/// A paragraph in lines of one width and pitch, from either side by its own direction. What is needed to
/// draw is shaped again when it is drawn, so that a long document does not stay in memory twice over.
class SetParagraph
{
public:
    SetParagraph(SetWords words, const TypeStyle &style, double width);
    Q_DISABLE_COPY_MOVE(SetParagraph)

    [[nodiscard]] int lineCount() const { return std::max(m_layout.lineCount(), 1); }
    [[nodiscard]] double pitch() const { return m_style.pitch; }
    [[nodiscard]] int lineOf(qsizetype place) const;
    [[nodiscard]] const std::vector<SetWords::CommentMark> &marks() const { return m_words.marks; }
    /// The right end of a line's words, from its left.
    [[nodiscard]] double lineEnd(int line) const;
    /// With its grounds; `origin` is the upper left corner of the line.
    void draw(QPainter &painter, int line, QPointF origin) const;

private:
    using Span = std::pair<double, double>;
    [[nodiscard]] std::vector<Span> spansOf(const QTextLine &line, const WordRange &range) const;

    SetWords m_words;
    TypeStyle m_style;
    bool m_turns = false; ///< something in it runs from right to left
    bool m_isRightToLeft = false;
    mutable QTextLayout m_layout;
};

} // namespace visavis::typeset

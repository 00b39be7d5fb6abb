// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace KSyntaxHighlighting
{
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace visavis
{

/// The syntax definitions of KSyntaxHighlighting with ours, loaded once.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();
/// Notes: Markdown with #tags, @persons and [[references]].
[[nodiscard]] KSyntaxHighlighting::Definition noteDefinition();

/// A note on a card: its lines without empty ones.
[[nodiscard]] QString noteForCard(const QString &note);

/// How a note's Markdown looks in a painted card: strong and emphasised words are, marks step back.
[[nodiscard]] QList<QTextLayout::FormatRange> noteFormats(const QString &note, const QColor &quiet);

/// A text painted in at most so many lines of one height, the last one elided.
struct TextBlock {
    QString text;
    QFont font;
    QColor colour;
    int lines = 1;
    double lineHeight = 0;
    QList<QTextLayout::FormatRange> formats;

    /// Into the rectangle's width, from its top.
    void paint(QPainter &painter, const QRectF &rect) const;
};

} // namespace visavis

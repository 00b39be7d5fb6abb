// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/notewords.h"

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

/// A note on a card: its words without the Markdown, as many as a card may show.
[[nodiscard]] NoteWords noteForCard(const QString &note);

/// How a note's words look in a painted card: strong and emphasised as they are meant, tags, persons and
/// references a little stronger; bullets step back into `quiet`, and code stands on `ground`.
[[nodiscard]] QList<QTextLayout::FormatRange> noteFormats(const NoteWords &note, const QColor &quiet,
                                                          const QColor &ground);

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

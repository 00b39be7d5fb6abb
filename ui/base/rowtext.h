// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QStyleOptionViewItem>

namespace visavis
{

// What delegates need that paint passages of a text on one line.

/// The colour of a row's text, by whether it is chosen and its window is in use.
[[nodiscard]] QColor rowColour(const QStyleOptionViewItem &option);
/// Of what steps back in it.
[[nodiscard]] QColor quietRowColour(const QStyleOptionViewItem &option);

/// One line of a text: paragraphs and runs of spaces become one space, but for spaces that do not break;
/// unlike onOneLine(), spaces at the ends stay.
[[nodiscard]] QString oneLine(QString text);

/// The end of a text, as many of its words as the width takes.
[[nodiscard]] QString elidedStart(const QFontMetrics &metrics, const QString &text, int width);

} // namespace visavis

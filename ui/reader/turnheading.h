// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerscene.h"

#include <QRect>
#include <QString>

class QPainter;

namespace visavis
{

/// What stands beside the first line of a turn, or above it where the view is narrow: who speaks, the turn's
/// number and its time. Rectangles are in the view.
struct TurnHeading {
    int turn = -1;
    QString names;  ///< in full; of an unnamed speaker the role; empty when nothing is known
    QString label;  ///< as it fits
    QString number; ///< counted from 1
    QString time;   ///< empty without one
    QRect labelRect;
    QRect numberRect;
    QRect timeRect;
    int labelBaseline = 0;
    int figuresBaseline = 0;
    bool interviewer = false;
    int colour = 0; ///< for PagePalette::label
};

/// The names of who speaks in a turn; roles for unnamed speakers; empty when nothing is known.
[[nodiscard]] QString speakerText(const Transcript &transcript, int turn);

/// How wide the widest of all labels of a transcript is; 0 without labels. Two who speak at once may be
/// wider.
[[nodiscard]] int widestLabel(const Transcript &transcript, const PageStyle &style);

/// `block` must be the first of a turn.
[[nodiscard]] TurnHeading turnHeading(const ReaderScene &scene, int block);

void paintTurnHeadings(QPainter &painter, const ReaderScene &scene, const QRect &dirty);
/// The heading that the point is beside or on; turn -1 when there is none.
[[nodiscard]] TurnHeading turnHeadingAt(const ReaderScene &scene, QPoint place);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"

#include <QImage>
#include <QTest>

namespace visavis::test
{

[[nodiscard]] inline std::unique_ptr<ReaderView> shownView(std::shared_ptr<const Transcript> transcript,
                                                           QSize size = {900, 600})
{
    auto view = std::make_unique<ReaderView>();
    view->setPageTheme(PageTheme::Light);
    view->resize(size);
    view->setTranscript(std::move(transcript));
    view->show();
    view->activateWindow();
    view->setFocus();
    return view;
}

[[nodiscard]] inline Highlight markedAs(int id, Utf16Range range)
{
    return {.id = AnnotationId(id),
            .range = range,
            .colour = palette()[0].colour,
            .tagColours = {},
            .tagNames = {},
            .hasNote = false};
}

/// How many pixels of what the view shows have this colour.
[[nodiscard]] inline int pixelsOf(const ReaderView &view, QRgb wanted)
{
    const QImage image = view.viewport()->grab().toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            pixels += image.pixel(x, y) == wanted ? 1 : 0;
        }
    }
    return pixels;
}

/// The middle of a quote's first letter in the viewport.
[[nodiscard]] inline QPoint pointOf(const ReaderView &view, QStringView quote, qsizetype at = 0)
{
    const Utf16Offset start = rangeOf(*view.transcript(), quote).start + at;
    const QRect here = view.rectOf(start);
    const QRect next = view.rectOf(start + 1);
    return {(here.left() + next.left()) / 2, here.center().y()};
}

inline void waitForExactHeights(ReaderView &view)
{
    QTRY_COMPARE(view.flow().estimatesLeft(), 0);
}

} // namespace visavis::test

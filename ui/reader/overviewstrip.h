// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace visavis
{

class ReaderView;

/// The narrow strip beside a reader's scroll bar: the whole text at once, with its annotations in their
/// colours, search hits and sections where they stand. A click goes there.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStrip)

public:
    /// The view outlives it.
    explicit OverviewStrip(ReaderView *view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// The strip's y of a place in the text.
    [[nodiscard]] int yOf(Utf16Offset place) const;
    [[nodiscard]] QString sectionAt(int y) const;
    void goTo(int y);
    void drawSoon();
    void draw();
    void drawSections(QPainter &painter) const;
    void drawAnnotations(QPainter &painter) const;
    void drawDifferences(QPainter &painter) const;
    void drawHits(QPainter &painter) const;

    ReaderView *m_view;
    QPixmap m_picture; ///< of what changes less often than what is in view
    QTimer m_soon;
    int m_heights = -1;      ///< the version that the picture is of
    qint64 m_pageHeight = 0; ///< inserted space counted in
};

} // namespace visavis

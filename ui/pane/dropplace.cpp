// SPDX-License-Identifier: MIT
#include "ui/pane/dropplace.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

#include <QDropEvent>
#include <QPainter>

namespace visavis
{

DropPlace::DropPlace(EpisodePane *pane, PaneBoard *board)
    : QWidget(pane)
    , m_pane(pane)
    , m_board(board)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    pane->setAcceptDrops(true);
    pane->installEventFilter(this);
}

std::optional<DraggedPlace> DropPlace::placeIn(const QMimeData *dragged) const
{
    const Project *project = m_pane->project();
    return project ? DraggedPlace::from(dragged, project->path()) : std::nullopt;
}

bool DropPlace::isBeside(QPoint position) const
{
    return m_board->canSplit() && position.x() > m_pane->width() * 2 / 3;
}

bool DropPlace::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!placeIn(drag->mimeData())) {
            event->ignore(); // files are the window's
            return true;
        }
        const QRect all = m_pane->rect();
        setGeometry(isBeside(drag->position().toPoint()) ? all.adjusted(all.width() / 2, 0, 0, 0) : all);
        show();
        raise();
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        hide();
        const auto place = placeIn(drop->mimeData());
        if (!place) {
            event->ignore();
            return true;
        }
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(*place, isBeside(drop->position().toPoint()));
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropPlace::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int Frame = 2;
    QPainter painter(this);
    QColor wash = palette().color(QPalette::Highlight);
    wash.setAlpha(50);
    painter.fillRect(rect(), wash);
    painter.setPen(QPen(palette().color(QPalette::Highlight), Frame));
    painter.drawRect(rect().adjusted(1, 1, -Frame, -Frame));
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/base/recordtree.h"

#include "ui/base/emptytext.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace visavis
{

namespace
{

std::optional<TreeStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return TreeStep::Up;
    case Qt::Key_Down:
        return TreeStep::Down;
    case Qt::Key_Right:
        return TreeStep::In;
    case Qt::Key_Left:
        return TreeStep::Out;
    default:
        return std::nullopt;
    }
}

} // namespace

RecordTree::RecordTree(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(16);
    setEditTriggers(EditKeyPressed);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_activatesOnClick && QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            Q_EMIT entered(index);
        }
    });
}

void RecordTree::setActivatesOnClick(bool activates)
{
    m_activatesOnClick = activates;
    viewport()->setCursor(activates ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RecordTree::finishEditing()
{
    if (state() == EditingState) {
        setFocus(); // the field hands in its words when it loses the keyboard
    }
}

void RecordTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void RecordTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool byAlt = event->modifiers().testFlag(Qt::AltModifier) &&
                       !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
    if (const auto step = stepOf(event->key()); byAlt && step && index.isValid() && state() != EditingState) {
        Q_EMIT moveRequested(index, *step);
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && index.isValid()) {
        Q_EMIT enteredBeside(index);
        return;
    }
    const bool isIdle = isPlain && index.isValid() && state() != EditingState;
    switch (isIdle ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered(index);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removalRequested(index);
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void RecordTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onRow = index.isValid() && visualRect(index).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && onRow) {
        Q_EMIT entered(index);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void RecordTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    setCurrentIndex(index);
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    Q_EMIT menuRequested(place, index);
}

void RecordTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() == 0) {
        paintEmptyText(*viewport(), m_emptyText);
    }
}

} // namespace visavis

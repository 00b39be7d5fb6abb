// SPDX-License-Identifier: MIT
// Keys and clicks in the list of annotations.
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationlist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace visavis
{

/// Left folds the group of the current row, Right unfolds it; on a heading Return and Space do either.
bool AnnotationList::pressHeading(const QKeyEvent &event)
{
    const QModelIndex heading = m_groups->headingOf(currentIndex());
    const bool isHeading = heading.isValid() && heading == currentIndex();
    switch (heading.isValid() && event.modifiers() == Qt::NoModifier ? event.key() : 0) {
    case Qt::Key_Left:
        setCurrentIndex(heading);
        if (isHeading) {
            m_groups->setFolded(heading, true);
        }
        return true;
    case Qt::Key_Right:
        m_groups->setFolded(heading, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isHeading) {
            m_groups->setFolded(heading, !m_groups->isFolded(heading));
        }
        return isHeading;
    default:
        return false;
    }
}

void AnnotationList::keyPressEvent(QKeyEvent *event)
{
    if (pressHeading(*event)) {
        return;
    }
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_T && currentIndex().isValid()) {
        Q_EMIT retagRequested();
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (isPlain && currentIndex().isValid() ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT annotationActivated(currentAnnotation());
        return;
    case Qt::Key_F2:
    case Qt::Key_N:
        editNote(currentAnnotation());
        return;
    case Qt::Key_C:
        toggleContext(currentAnnotation());
        return;
    case Qt::Key_T:
        Q_EMIT tagRequested();
        return;
    case Qt::Key_L:
        Q_EMIT linkRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_readOnly) {
            Q_EMIT removalRequested();
        }
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void AnnotationList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        pressCard(index, *event)) {
        return;
    }
    const bool alone =
        event->modifiers() == Qt::NoModifier && selectionModel()->selectedIndexes().size() == 1;
    if (event->button() == Qt::LeftButton && alone && index.isValid() && index == currentIndex() &&
        !isEditing()) {
        Q_EMIT annotationActivated(m_groups->idAt(index));
    }
}

/// What of a card, or a heading, does something of its own.
bool AnnotationList::pressCard(const QModelIndex &index, const QMouseEvent &event)
{
    if (m_groups->isHeading(index)) {
        m_groups->setFolded(index, !m_groups->isFolded(index));
        return true;
    }
    const AnnotationId id = m_groups->idAt(index);
    if (!id.isValid()) {
        return false;
    }
    const QPointF place = event.position() - visualRect(index).topLeft();
    const CardLayout layout = m_delegate->layout(index);
    if (layout.unfolding().adjusted(-4, -4, 4, 4).contains(place)) {
        toggleContext(id);
        return true;
    }
    if (const qsizetype link = layout.linkAt(place); link >= 0) {
        Q_EMIT linkActivated(index.data(AnnotationLinksRole).value<QList<ShownLink>>().value(link).other);
        return true;
    }
    return false;
}

void AnnotationList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isCard =
        m_groups->idAt(index).isValid() && !m_delegate->layout(index)
                                                .unfolding()
                                                .adjusted(-4, -4, 4, 4)
                                                .contains(event->position() - visualRect(index).topLeft());
    if (event->button() == Qt::LeftButton && isCard) {
        editNote(m_groups->idAt(index));
        return;
    }
    QListView::mouseDoubleClickEvent(event);
}

void AnnotationList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QRect rect = visualRect(currentIndex());
        if (currentIndex().isValid()) {
            Q_EMIT menuRequested(viewport()->mapToGlobal(rect.center()), {}, {});
        }
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!m_groups->idAt(index).isValid()) {
        return;
    }
    if (!selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
    }
    const QPointF place = event->pos() - visualRect(index).topLeft();
    const CardLayout layout = m_delegate->layout(index);
    const auto links = index.data(AnnotationLinksRole).value<QList<ShownLink>>();
    Q_EMIT menuRequested(event->globalPos(), layout.tagAt(place), links.value(layout.linkAt(place)).id);
}

} // namespace visavis

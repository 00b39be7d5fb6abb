// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationlist.h"

#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/noteeditor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace visavis
{

AnnotationList::AnnotationList(AnnotationFilter *filter, QWidget *parent)
    : QListView(parent)
    , m_filter(filter)
    , m_delegate(new AnnotationDelegate(filter, this))
{
    setAccessibleName(tr("Annotations"));
    setModel(filter);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, &AnnotationList::keepPlace);
    connect(filter, &QAbstractItemModel::modelReset, this, &AnnotationList::restorePlace);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &AnnotationList::placeEditor);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &AnnotationList::placeEditor);
}

AnnotationList::~AnnotationList() = default;

void AnnotationList::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_delegate->forgetAll();
    if (project) {
        connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
            m_delegate->forgetChanged(m_project->data(), changes);
        });
        connect(project, &Project::reloaded, this, [this] { m_delegate->forgetAll(); });
    }
}

void AnnotationList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

std::vector<AnnotationId> AnnotationList::selectedAnnotations() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<AnnotationId> annotations;
    annotations.reserve(size_t(rows.size()));
    for (const QModelIndex &row : std::as_const(rows)) {
        annotations.push_back(m_filter->idAt(row));
    }
    return annotations;
}

AnnotationId AnnotationList::currentAnnotation() const
{
    return m_filter->idAt(currentIndex());
}

bool AnnotationList::setCurrent(AnnotationId annotation)
{
    const QModelIndex index = m_filter->indexOf(annotation);
    if (!index.isValid()) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void AnnotationList::keepPlace()
{
    m_kept = currentAnnotation();
}

void AnnotationList::restorePlace()
{
    if (m_kept.isValid()) {
        setCurrent(m_kept);
    }
    placeEditor();
}

void AnnotationList::editNote(AnnotationId annotation)
{
    const QModelIndex index = m_filter->indexOf(annotation);
    if (m_readOnly || !index.isValid() || m_editing == annotation) {
        return;
    }
    finishEditing();
    m_editing = annotation;
    m_editor = new NoteEditor(viewport());
    m_editor->resize(m_delegate->layout(index).quote().size().toSize());
    m_editor->begin(index.data(AnnotationNotesRole).toStringList().value(0));
    connect(m_editor, &NoteEditor::draftChanged, this,
            [this](const QString &draft) { Q_EMIT noteTyped(m_editing, draft); });
    connect(m_editor, &NoteEditor::wantedHeightChanged, this, [this] {
        m_delegate->setEditing(m_editing, m_editor->wantedHeight());
        scheduleDelayedItemsLayout();
    });
    connect(m_editor, &NoteEditor::paused, this, [this] { save(false); });
    connect(m_editor, &NoteEditor::finished, this, [this] { save(true); });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        const AnnotationId edited = m_editing;
        closeNote();
        Q_EMIT noteCancelled(edited);
    });
    m_delegate->setEditing(annotation, m_editor->wantedHeight());
    setCurrentIndex(index);
    doItemsLayout();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    scrollTo(index);
    placeEditor();
}

void AnnotationList::finishEditing()
{
    if (isEditing()) {
        save(true);
    }
}

void AnnotationList::save(bool close)
{
    if (!isEditing()) {
        return; // closing takes the focus away, which asks for saving again
    }
    const AnnotationId edited = m_editing;
    const QString text = m_editor->text();
    const bool isChanged = m_editor->isChanged();
    if (close) {
        closeNote();
    } else {
        m_editor->markKept();
    }
    if (isChanged) {
        Q_EMIT noteWritten(edited, text);
    } else {
        Q_EMIT noteCancelled(edited);
    }
}

void AnnotationList::closeNote()
{
    const bool hadFocus = m_editor->hasFocus();
    NoteEditor *editor = std::exchange(m_editor, nullptr);
    m_delegate->setEditing({}, 0);
    m_editing = {};
    if (hadFocus) {
        setFocus(Qt::OtherFocusReason);
    }
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    scheduleDelayedItemsLayout();
}

void AnnotationList::placeEditor()
{
    if (!isEditing()) {
        return;
    }
    const QModelIndex index = m_filter->indexOf(m_editing);
    if (!index.isValid()) {
        // Hidden by the filter, or removed: then there is nothing to write a note on.
        save(true);
        return;
    }
    const QRectF area = m_delegate->layout(index).editor().translated(visualRect(index).topLeft());
    m_editor->setGeometry(area.toRect());
}

void AnnotationList::keyPressEvent(QKeyEvent *event)
{
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
    const bool alone =
        event->modifiers() == Qt::NoModifier && selectionModel()->selectedIndexes().size() == 1;
    if (event->button() == Qt::LeftButton && alone && index.isValid() && index == currentIndex() &&
        !isEditing()) {
        Q_EMIT annotationActivated(m_filter->idAt(index));
    }
}

void AnnotationList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        editNote(m_filter->idAt(index));
        return;
    }
    QListView::mouseDoubleClickEvent(event);
}

void AnnotationList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QRect rect = visualRect(currentIndex());
        if (currentIndex().isValid()) {
            Q_EMIT menuRequested(viewport()->mapToGlobal(rect.center()), {});
        }
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    if (!selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
    }
    const QPointF place = event->pos() - visualRect(index).topLeft();
    Q_EMIT menuRequested(event->globalPos(), m_delegate->layout(index).tagAt(place));
}

void AnnotationList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_filter->rowCount() > 0 || m_emptyText.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 32, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void AnnotationList::resizeEvent(QResizeEvent *event)
{
    // As wide as beside a scroll bar, whether it is there or not: it comes and goes with the number of cards,
    // and their lines must not break anew for it.
    const bool isBeside = style()->styleHint(QStyle::SH_ScrollBar_Transient, nullptr, this) == 0;
    const int bar = isBeside ? verticalScrollBar()->sizeHint().width() : 0;
    const bool isOther = m_delegate->setWidth(contentsRect().width() - bar);
    QListView::resizeEvent(event);
    if (isOther) {
        scheduleDelayedItemsLayout();
    }
}

void AnnotationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_delegate->setFont(font());
        scheduleDelayedItemsLayout();
    }
}

void AnnotationList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout();
}

void AnnotationList::updateGeometries()
{
    QListView::updateGeometries();
    placeEditor();
}

void AnnotationList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeEditor();
}

} // namespace visavis

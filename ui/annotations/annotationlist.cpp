// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationlist.h"

#include "models/project/showncoders.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/noteeditor.h"

#include <QPainter>
#include <QScrollBar>

namespace visavis
{

AnnotationList::AnnotationList(AnnotationGroups *groups, QWidget *parent)
    : QListView(parent)
    , m_groups(groups)
    , m_delegate(new AnnotationDelegate(groups, this))
{
    setAccessibleName(tr("Annotations"));
    setModel(groups);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    connect(groups, &QAbstractItemModel::modelAboutToBeReset, this, &AnnotationList::keepPlace);
    connect(groups, &QAbstractItemModel::modelReset, this, &AnnotationList::restorePlace);
    connect(groups, &QAbstractItemModel::rowsRemoved, this, &AnnotationList::placeEditor);
    connect(groups, &QAbstractItemModel::rowsInserted, this, &AnnotationList::placeEditor);
}

AnnotationList::~AnnotationList() = default;

void AnnotationList::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->shownCoders()->disconnect(this);
    }
    m_project = project;
    m_delegate->forgetContexts();
    m_delegate->forgetAll();
    m_toUnfold.clear();
    if (project) {
        connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
            m_delegate->forgetChanged(m_project->data(), changes);
            const bool isOfTexts = std::ranges::any_of(changes, [](const Change &change) {
                return change.kind == ObjectKind::Text || change.isAbout<Episode>() ||
                       (change.isAbout<Annotation>() && change.operation == Change::Operation::Update &&
                        change.field == FieldIndex<&Annotation::quote>);
            });
            if (isOfTexts) {
                m_delegate->forgetContexts(); // they are of what stood there before
            }
        });
        connect(project->shownCoders(), &ShownCoders::changed, this, [this] {
            m_delegate->forgetAll();
            scheduleDelayedItemsLayout();
        });
        connect(project, &Project::fetched, this, &AnnotationList::unfoldPending);
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
    QSet<AnnotationId> met;
    for (const QModelIndex &row : std::as_const(rows)) {
        const AnnotationId id = m_groups->idAt(row);
        if (id.isValid() && !met.contains(id)) {
            met.insert(id);
            annotations.push_back(id);
        }
    }
    return annotations;
}

AnnotationId AnnotationList::currentAnnotation() const
{
    return m_groups->idAt(currentIndex());
}

bool AnnotationList::setCurrent(AnnotationId annotation)
{
    if (m_groups->idAt(currentIndex()) == annotation && annotation.isValid()) {
        scrollTo(currentIndex()); // it may stand in several groups
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return true;
    }
    const QModelIndex index = m_groups->reveal(annotation, currentIndex().row());
    if (!index.isValid()) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void AnnotationList::editNote(AnnotationId annotation)
{
    if (m_readOnly || m_editing == annotation) {
        return;
    }
    finishEditing();
    const QModelIndex index = m_groups->idAt(currentIndex()) == annotation
                                  ? currentIndex()
                                  : m_groups->reveal(annotation, currentIndex().row());
    if (!index.isValid()) {
        return;
    }
    m_editing = annotation;
    m_editingRow = index.row();
    m_editor = new NoteEditor(viewport());
    m_editor->setProject(m_project);
    connect(m_editor, &NoteEditor::objectRequested, this, &AnnotationList::linkActivated);
    m_editor->resize(m_delegate->layout(index).quote().size().toSize());
    m_editor->begin(index.data(AnnotationOwnNoteRole).toString());
    connect(m_editor, &NoteEditor::draftChanged, this,
            [this](const QString &draft) { Q_EMIT noteTyped(m_editing, draft); });
    connect(m_editor, &NoteEditor::wantedHeightChanged, this, [this] {
        m_delegate->setEditing(m_editing, m_editingRow, m_editor->wantedHeight());
        scheduleDelayedItemsLayout();
    });
    connect(m_editor, &NoteEditor::paused, this, [this] { save(false); });
    connect(m_editor, &NoteEditor::finished, this, [this] { save(true); });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        const AnnotationId edited = m_editing;
        closeNote();
        Q_EMIT noteCancelled(edited);
    });
    m_delegate->setEditing(annotation, m_editingRow, m_editor->wantedHeight());
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
    m_delegate->setEditing({}, -1, 0);
    m_editing = {};
    m_editingRow = -1;
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
    const QModelIndex index = m_groups->reveal(m_editing, m_editingRow);
    if (index.isValid() && index.row() != m_editingRow) {
        m_editingRow = index.row();
        m_delegate->setEditing(m_editing, m_editingRow, m_editor->wantedHeight());
        scheduleDelayedItemsLayout();
    }
    if (!index.isValid()) {
        // Hidden by the filter, or removed: then there is nothing to write a note on.
        save(true);
        return;
    }
    const QRectF area = m_delegate->layout(index).editor().translated(visualRect(index).topLeft());
    m_editor->setGeometry(area.toRect());
}

void AnnotationList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_groups->rowCount() > 0 || m_emptyText.isEmpty()) {
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

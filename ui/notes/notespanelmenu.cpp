// SPDX-License-Identifier: MIT
// What is done with the rows of the panel of notes.
#include "models/notes/notekind.h"
#include "models/project/noteediting.h"
#include "ui/annotations/noteeditor.h"
#include "ui/notes/notespanel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

bool NotesPanel::perform(const std::function<Result<void>(NoteEditing &)> &edit)
{
    if (!m_project) {
        return false;
    }
    NoteEditing editing(*m_project);
    const auto done = edit(editing);
    if (!done) {
        Q_EMIT errorOccurred(done.error());
    }
    return done.has_value();
}

NoteId NotesPanel::currentNote() const
{
    return m_filter->idAt(m_list->currentIndex());
}

void NotesPanel::setCurrentNote(NoteId note)
{
    const QModelIndex index = m_filter->indexOf(note);
    if (index.isValid() && index != m_list->currentIndex()) {
        // Alone, whichever keys are held: the view would add it to what is selected while Ctrl is.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    }
}

void NotesPanel::markCurrent()
{
    if (!m_list->selectionModel()->hasSelection()) {
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::Select);
    }
}

void NotesPanel::goTo(const QUuid &object)
{
    finishEditing();
    if (!object.isNull()) {
        Q_EMIT objectRequested(object);
    }
}

std::vector<NoteId> NotesPanel::selectedNotes() const
{
    std::vector<NoteId> notes;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        notes.push_back(m_filter->idAt(index));
    }
    return notes;
}

std::vector<LinkId> NotesPanel::selectedLinks() const
{
    std::vector<LinkId> links;
    for (const QModelIndex &index : m_linkList->selectionModel()->selectedIndexes()) {
        links.push_back(m_links->idAt(index.row()));
    }
    return links;
}

void NotesPanel::removeSelected()
{
    if (isWritable()) {
        perform([this](NoteEditing &editing) {
            return m_isShowingLinks ? editing.removeLinks(selectedLinks())
                                    : editing.removeNotes(selectedNotes());
        });
    }
}

void NotesPanel::popUpNoteMenu(const QPoint &place)
{
    const auto notes = selectedNotes();
    if (notes.empty()) {
        return;
    }
    const Note *note = edited();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *go = menu->addAction(tr("Go there"), m_goButton, &QToolButton::click);
    go->setEnabled(note && !note->object.isNull());
    menu->addAction(tr("In a pane"), m_paneButton, &QToolButton::click)->setEnabled(note);
    QMenu *kinds = menu->addMenu(tr("Kind"));
    kinds->setEnabled(isWritable());
    for (const QLatin1StringView kind : NoteKinds) {
        QAction *action = kinds->addAction(
            kind.isEmpty() ? tr("None") : noteKindText(QString(kind)), this, [this, notes, kind] {
                perform([&](NoteEditing &editing) { return editing.setKind(notes, QString(kind)); });
            });
        action->setCheckable(true);
        action->setChecked(note && notes.size() == 1 && note->kind == kind);
    }
    menu->addSeparator();
    QAction *removal =
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this, &NotesPanel::removeSelected);
    removal->setShortcut(QKeySequence::Delete);
    removal->setEnabled(isWritable());
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void NotesPanel::popUpLinkMenu(const QPoint &place)
{
    const QModelIndex index = m_linkList->currentIndex();
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the first"), this,
                    [this, guid = m_links->fromAt(index.row()).guid] { goTo(guid); });
    menu->addAction(tr("Go to the second"), this,
                    [this, guid = m_links->toAt(index.row()).guid] { goTo(guid); });
    menu->addSeparator();
    QAction *removal =
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this, &NotesPanel::removeSelected);
    removal->setShortcut(QKeySequence::Delete);
    removal->setEnabled(isWritable());
    menu->popup(m_linkList->viewport()->mapToGlobal(place));
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list->parentWidget()) {
        // Beside the two menus too few of its letters would be seen.
        constexpr int NarrowColumn = 60;
        const bool isNarrow =
            m_list->parentWidget()->width() < NarrowColumn * fontMetrics().averageCharWidth();
        m_filters->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    if (event->type() != QEvent::KeyPress || (watched != m_list && watched != m_linkList)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    switch (isPlain ? key->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_list && edited()) {
            goTo(edited()->object);
        } else if (watched == m_linkList) {
            goTo(m_links->toAt(m_linkList->currentIndex().row()).guid);
        }
        return true;
    case Qt::Key_F2:
    case Qt::Key_N:
        if (watched == m_list && edited()) {
            m_editor->setFocus(Qt::OtherFocusReason);
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/notes/notespanel.h"

#include "models/project/noteediting.h"
#include "models/transcript/timetext.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/filteredit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

void NotesPanel::connectParts()
{
    connect(m_notesButton, &QToolButton::clicked, this, [this] { showLinks(false); });
    connect(m_linksButton, &QToolButton::clicked, this, [this] { showLinks(true); });
    connect(m_filterEdit, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_filter->setQuery(query);
        m_links->setQuery(query);
        tell();
    });
    connect(m_filterEdit, &FilterEdit::listRequested, this,
            [this] { (m_isShowingLinks ? m_linkList : m_list)->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!finishEditing()) {
            m_newOn.reset(); // the clipboard has its words
        }
        m_edited = currentNote();
        markCurrent(); // the focus alone makes a row the current one
        showNote();
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        goTo(m_notes->objectAt(m_filter->mapToSource(index).row()).guid);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &NotesPanel::popUpNoteMenu);
    connect(m_linkList, &QWidget::customContextMenuRequested, this, &NotesPanel::popUpLinkMenu);
    connect(m_linkList, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { goTo(m_links->toAt(index.row()).guid); });
    m_list->installEventFilter(this);
    m_linkList->installEventFilter(this);
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_filter), static_cast<QAbstractItemModel *>(m_links)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &NotesPanel::tell);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &NotesPanel::tell);
        connect(model, &QAbstractItemModel::modelReset, this, &NotesPanel::tell);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NotesPanel::followReset);

    connect(m_kindBox, &QComboBox::activated, this, &NotesPanel::keepKind);
    connect(m_goButton, &QToolButton::clicked, this, [this] {
        if (const Note *note = edited()) {
            goTo(note->object);
        }
    });
    connect(m_paneButton, &QToolButton::clicked, this, [this] {
        finishEditing();
        if (const Note *note = edited()) {
            Q_EMIT pageRequested(note->object, note->guid);
        }
    });
    connect(m_editor, &NoteEditor::draftChanged, this, [this](const QString &text) {
        const Note *note = edited();
        if (m_project && (note || m_newOn) && m_editor->isChanged()) {
            m_project->saveDraft(note ? note->object : *m_newOn, text);
            m_hasDraft = true;
        }
    });
    connect(m_editor, &NoteEditor::finished, this, [this] {
        // The kind of a new note may be chosen before its first word.
        if (!m_newOn || m_editor->isChanged() || !m_kindBox->hasFocus()) {
            finishEditing();
        }
    });
    connect(m_editor, &NoteEditor::paused, this, [this] {
        if (!m_newOn) { // one that is not made yet stays open
            finishEditing();
        }
    });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        const Note *note = edited();
        if (std::exchange(m_hasDraft, false)) {
            m_project->dropDraft(note ? note->object : m_newOn.value_or(QUuid()));
        }
        m_newOn.reset();
        m_editor->takeBack();
        m_editor->markKept();
        markCurrent();
        showNote();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &NoteEditor::objectRequested, this, &NotesPanel::goTo);
}

void NotesPanel::setProject(Project *project)
{
    finishEditing();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_edited = {};
    m_newOn.reset();
    m_filterEdit->setFilter({});
    m_notes->setProject(project);
    m_links->setProject(project);
    m_editor->setProject(project);
    if (project) {
        connect(project, &Project::changed, this, &NotesPanel::followChanges);
        connect(project, &Project::reloaded, this, &NotesPanel::load);
        connect(project, &Project::fetched, this, [this](EpisodeId episode) {
            if (!episode.isValid()) {
                load();
            }
        });
        connect(project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            if (!episode.isValid() && isVisible()) {
                Q_EMIT errorOccurred(error);
            }
        });
        connect(project, &Project::writeFailed, this, [this] {
            m_editor->setReadOnly(true); // what stands there can still be copied
            m_kindBox->setEnabled(false);
            tell();
        });
    }
    load();
    showNote();
}

/// Notes on passages come episode by episode; all are read when somebody looks at the panel.
void NotesPanel::load()
{
    if (!m_project || !isVisible() || (m_notes->isReady() && m_links->isReady())) {
        tell();
        return;
    }
    if (!m_project->isAllAtHand()) {
        m_project->fetchAll(); // fetched() says when
    } else if (auto loaded = m_project->loadAll(); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
    } else {
        m_notes->reload();
        m_links->reload();
    }
    tell();
}

void NotesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

bool NotesPanel::isWritable() const
{
    return m_project && !m_project->isReadOnly();
}

void NotesPanel::setNewMenu(QMenu *menu)
{
    m_newButton->setMenu(menu);
}

void NotesPanel::showLinks(bool links)
{
    finishEditing();
    m_isShowingLinks = links;
    (links ? m_linksButton : m_notesButton)->setChecked(true);
    m_list->setVisible(!links);
    m_linkList->setVisible(links);
    m_reading->setVisible(!links);
    m_kindButton->setVisible(!links);
    m_objectButton->setVisible(!links);
    m_newButton->setVisible(!links);
    m_filterEdit->setToolTip(
        links ? tr("Words of the linked passages and of the link, or tag:, coder:, episode:")
              : tr("Words of notes and of what they are about, or note:, tag:, coder:, "
                   "episode:, section:"));
    tell();
}

void NotesPanel::showFilters()
{
    const auto kind = m_filter->kind();
    const QString room(2, QChar::Nbsp); // for the arrow, which stands on the text otherwise
    m_kindButton->setText((!kind             ? tr("All kinds")
                           : kind->isEmpty() ? tr("Without a kind")
                                             : noteKindText(*kind)) +
                          room);
    const auto actions = m_objectButton->menu()->actions();
    const int object = m_filter->objectKind() ? int(*m_filter->objectKind()) : -1;
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->data().toInt() == object) {
            m_objectButton->setText(action->text() + room);
        }
    }
}

void NotesPanel::tell()
{
    const bool links = m_isShowingLinks;
    const int all = links ? m_links->total() : m_notes->rowCount();
    const int shown = links ? m_links->rowCount() : m_filter->rowCount();
    const bool isLooking = m_project && !m_notes->isReady();
    m_count->setText(isLooking      ? tr("Looking…")
                     : all == 0     ? QString()
                     : shown != all ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(all))
                                    : locale().toString(all));
    m_count->setAccessibleName(links ? tr("%n link(s)", nullptr, shown) : tr("%n note(s)", nullptr, shown));
    m_empty->setText(!m_project  ? tr("Open or create a project to see its notes here.")
                     : isLooking ? tr("Looking for notes…")
                     : all > 0
                         ? (links ? tr("No link matches the filter.") : tr("No note matches the filter."))
                     : links ? tr("No links yet. Select two annotations in their panel and press L.")
                             : tr("No notes yet. Ctrl+J begins an entry of the journal; N writes a note on a "
                                  "passage."));
    m_empty->setVisible(shown == 0);
    m_newButton->setEnabled(isWritable());
}

// The note that is read and written

const Note *NotesPanel::edited() const
{
    return m_project ? m_project->data().notes().find(m_edited) : nullptr;
}

void NotesPanel::showNote()
{
    const Note *note = m_newOn ? nullptr : edited();
    const bool isSomething = note || m_newOn;
    const NotedObject object =
        isSomething ? m_notes->objects().of(note ? note->object : *m_newOn) : NotedObject();
    const Coder *coder = note ? m_project->data().coders().find(note->coder) : nullptr;
    m_title->setText(!isSomething ? QString()
                     : m_newOn && object.kind == NotedObject::Kind::Journal
                         ? tr("New entry of the journal")
                         : notedText(object, m_project->data()));
    const QDateTime written = note ? note->created.toDateTime() : QDateTime();
    QStringList facts{note ? shortDateText(written.date()) : QString(),
                      note ? locale().toString(written.time(), QLocale::ShortFormat) : QString(),
                      coder ? coder->name : QString()};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    const int kind = m_kindBox->findData(note ? note->kind : QString());
    m_kindBox->setCurrentIndex(std::max(0, kind));
    m_kindBox->setVisible(isSomething);
    m_kindBox->setEnabled(isWritable() && object.kind != NotedObject::Kind::Answer);
    m_goButton->setVisible(note && object.kind != NotedObject::Kind::Journal);
    m_goButton->setEnabled(object.kind != NotedObject::Kind::Gone && !object.isFormer);
    m_paneButton->setVisible(note);
    m_editor->setVisible(isSomething);
    m_editor->setReadOnly(!isWritable());
    m_editor->begin(note ? note->body : QString());
    m_hasDraft = false;
}

void NotesPanel::beginNote(const QUuid &object)
{
    showLinks(false);
    if (!isWritable()) {
        return;
    }
    const Note *own = object.isNull() ? nullptr : ownNote(m_project->data(), object, m_project->coder());
    if (own) {
        const NoteId id = own->id;
        if (!m_filter->indexOf(id).isValid()) {
            m_filterEdit->setFilter({}); // it would hide what one wants to write on
            m_filter->setKind(std::nullopt);
            m_filter->setObjectKind(std::nullopt);
            showFilters();
        }
        setCurrentNote(id);
        m_edited = id;
    } else {
        m_newOn = object;
        m_list->clearSelection(); // what is written is none of the rows yet
    }
    showNote();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool NotesPanel::finishEditing()
{
    const bool isChanged = m_editor->isChanged();
    const Note *note = edited();
    const QString text = m_editor->text();
    if (m_newOn) {
        return keepNew(isChanged ? text : QString());
    }
    if (isChanged && note) {
        if (!perform([&](NoteEditing &editing) { return editing.rewriteNote(m_edited, text); })) {
            QGuiApplication::clipboard()->setText(text);
            return false;
        }
        m_editor->markKept();
        m_hasDraft = false; // it went with the note
    } else if (std::exchange(m_hasDraft, false) && note) {
        m_project->dropDraft(note->object);
    }
    return true;
}

bool NotesPanel::keepNew(const QString &text)
{
    const QUuid object = *std::exchange(m_newOn, std::nullopt);
    const QString kind = m_kindBox->currentData().toString();
    if (text.trimmed().isEmpty()) {
        m_editor->markKept();
        if (std::exchange(m_hasDraft, false)) {
            m_project->dropDraft(object);
        }
        markCurrent();
        showNote();
        return true;
    }
    const bool isKept = perform([&](NoteEditing &editing) -> Result<void> {
        const auto made = editing.addNote(object, text, kind);
        if (!made) {
            return std::unexpected(made.error());
        }
        m_edited = *made;
        return {};
    });
    if (!isKept) {
        m_newOn = object; // its words stay where they are
        QGuiApplication::clipboard()->setText(text);
        return false;
    }
    m_editor->markKept();
    m_hasDraft = false;
    setCurrentNote(m_edited);
    showNote();
    return true;
}

void NotesPanel::keepKind(int index)
{
    const QString kind = m_kindBox->itemData(index).toString();
    if (!m_newOn && edited()) {
        perform([&](NoteEditing &editing) { return editing.setKind({m_edited}, kind); });
    }
}

/// What whoever annotates does not see any more, is not left open either; one that is only filtered is.
void NotesPanel::followReset()
{
    if (m_notes->isReady() && edited() && m_notes->rowOf(m_edited) < 0) {
        if (!m_newOn) {
            finishEditing();
        }
        m_edited = {};
        if (!m_newOn) {
            showNote();
        }
    }
    setCurrentNote(m_edited);
}

void NotesPanel::followChanges(const QList<Change> & /*changes*/)
{
    const Note *note = edited();
    if (m_newOn) {
        return;
    }
    if (!note && m_edited.isValid()) {
        m_edited = currentNote();
        m_editor->markKept(); // there is nothing any more that it could be kept on
        showNote();
    } else if (note && !m_editor->isChanged() && m_editor->text() != note->body) {
        showNote();
    } else if (note) {
        m_kindBox->setCurrentIndex(std::max(0, m_kindBox->findData(note->kind)));
        m_title->setText(notedText(m_notes->objects().of(note->object), m_project->data()));
    }
}

} // namespace visavis

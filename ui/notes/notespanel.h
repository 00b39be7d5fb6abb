// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/linkmodel.h"
#include "models/notes/notefilter.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QSplitter;
class QToolButton;

namespace visavis
{

class ElidedLabel;
class FilterEdit;
class NoteEditing;
class NoteEditor;

/// All notes of a project, whatever they are on, and the links between passages and tags: found by a filter,
/// read and written beside the list. The notes on the project itself are its journal.
class NotesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesPanel)

public:
    explicit NotesPanel(QWidget *parent = nullptr);

    /// Not owned; null for none. What is being written is kept first.
    void setProject(Project *project);
    /// False when what was written could not be kept; it is on the clipboard then, and stays where it is.
    bool finishEditing();

    /// Opens the current coder's note on an object, or an empty one; on a null one always an empty one, a new
    /// entry of the journal.
    void beginNote(const QUuid &object);
    /// Lists notes, or links.
    void showLinks(bool links);
    [[nodiscard]] bool isShowingLinks() const { return m_isShowingLinks; }
    void setCurrentNote(NoteId note);
    [[nodiscard]] NoteId currentNote() const;

    /// What can be written a note on, in the menu of the button that begins one; null for none. Not owned.
    void setNewMenu(QMenu *menu);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QListView *linkList() const { return m_linkList; }
    [[nodiscard]] FilterEdit *filterEdit() const { return m_filterEdit; }
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kindBox; }

Q_SIGNALS:
    /// The window shows what has this GUID.
    void objectRequested(const QUuid &object);
    /// A note in a pane, by its GUID, and what it is on.
    void pageRequested(const QUuid &object, const QUuid &note);
    void errorOccurred(const visavis::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // notespanellayout.cpp
    void makeHead();
    void makeLists();
    void makeReading();
    void makeKindMenu();
    void makeObjectMenu();
    [[nodiscard]] QToolButton *menuButton(const QString &text, const QString &toolTip);
    void connectParts();

    void load();
    void tell();
    void showFilters();
    void showNote();
    void followReset();
    void followChanges(const QList<Change> &changes);
    bool keepNew(const QString &text);
    void keepKind(int index);
    void goTo(const QUuid &object);
    void popUpNoteMenu(const QPoint &place);
    void popUpLinkMenu(const QPoint &place);
    void removeSelected();
    /// Where no row is marked, the current one is.
    void markCurrent();
    [[nodiscard]] std::vector<NoteId> selectedNotes() const;
    [[nodiscard]] std::vector<LinkId> selectedLinks() const;
    [[nodiscard]] const Note *edited() const;
    [[nodiscard]] bool isWritable() const;
    /// False when it failed, which it tells.
    bool perform(const std::function<Result<void>(NoteEditing &)> &edit);

    QPointer<Project> m_project;
    NoteModel *m_notes;
    NoteFilter *m_filter;
    LinkModel *m_links;
    bool m_isShowingLinks = false;
    bool m_hasDraft = false;
    NoteId m_edited;              ///< what the editor shows; invalid for nothing, and for one not made yet
    std::optional<QUuid> m_newOn; ///< what a note that is not made yet is on

    QToolButton *m_notesButton = nullptr;
    QToolButton *m_linksButton = nullptr;
    QToolButton *m_kindButton = nullptr;
    QToolButton *m_objectButton = nullptr;
    QToolButton *m_newButton = nullptr;
    QLabel *m_count = nullptr;
    FilterEdit *m_filterEdit;
    QBoxLayout *m_filters = nullptr;
    QSplitter *m_splitter;
    QListView *m_list;
    QListView *m_linkList;
    QWidget *m_reading = nullptr;
    QLabel *m_empty = nullptr; ///< in place of rows
    ElidedLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_kindBox = nullptr;
    QToolButton *m_goButton = nullptr;
    QToolButton *m_paneButton = nullptr;
    NoteEditor *m_editor;
};

} // namespace visavis

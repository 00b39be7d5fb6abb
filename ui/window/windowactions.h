// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/base/settings.h"

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace visavis
{

/// The window's actions with their words, keys and icons, and the menus and the tool bar they stand in. Knows
/// nothing of what they do: the window connects them.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// `reader` is where single keys act, so that letters typed elsewhere stay letters.
    WindowActions(QMainWindow *window, QWidget *reader);

    QAction *newProject;
    QAction *openProject;
    QAction *closeProject;
    QAction *importFiles;
    QAction *importFolder;
    QAction *importClipboard;
    QAction *importWithoutAsking; ///< a setting
    QAction *exportNotes;
    QAction *shareCopy;
    QAction *aliases;
    QAction *history;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyWithCitation;
    QAction *paste;
    QAction *findHere; ///< in the active pane
    QAction *find;

    QAction *highlight;
    QAction *tag;
    QAction *note;
    QAction *noteBeside;
    QAction *journal; ///< a new entry
    QAction *noteOnInterview;
    QAction *noteOnSection;
    QAction *noteOnTag;
    QAction *noteOnQuestion;
    QAction *mirror;
    QAction *openInterviews;
    QAction *remove;
    QAction *nextAnnotation;
    QAction *previousAnnotation;
    QAction *nextUncoded;
    QAction *assign;        ///< to a question of the guide
    QAction *summarise;     ///< an answer
    QAction *openInterview; ///< the interview of a collected passage
    QAction *playRecording;

    QAction *replace;

    QAction *back;
    QAction *forward;
    QAction *nextPart;
    QAction *previousPart;
    QAction *showWithAliases;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *resetZoom;
    QAction *readingFont;
    QAction *showSpeakers;  ///< a setting
    QAction *showTimes;     ///< a setting
    QAction *hideQuestions; ///< a setting
    QAction *showEchoes;    ///< a setting
    QAction *focusOnTurn;   ///< checked while it is on
    QAction *dimCoded;      ///< checked while it is on
    QAction *coderName;
    QAction *people;
    QAction *keys;
    QAction *about;

    /// Recent projects, filled when it opens.
    QMenu *recent;
    /// Where the window adds the actions that show its panels.
    QMenu *panels;
    QMenu *episode;
    QMenu *annotate;
    /// What a note can be written on.
    QMenu *notes;
    /// The persons among that; filled by the window when it opens.
    QMenu *notePersons;
    /// What changes the text; filled by the window.
    QMenu *textMenu;
    /// What has to do with panes; filled by the window.
    QMenu *panes;
    QToolBar *toolBar;

    /// Into the menu "Text", before the one that replaces.
    void addTextActions(const QList<QAction *> &actions);
    /// Into the menu "Annotate": what acts on words, what acts on annotations, and others.
    void addAnnotateActions(const QList<QAction *> &ofWords, const QList<QAction *> &ofAnnotations,
                            const QList<QAction *> &others);
    /// At the end of the menu "Edit".
    void addEditMenu(QMenu *menu);
    /// Behind the one that begins a search.
    void addSearchActions(const QList<QAction *> &actions);
    /// The words for undo and redo with what they would do; empty when there is nothing.
    void setUndoTexts(const QString &undoWhat, const QString &redoWhat);
    /// What needs a project, and what needs one that can be written.
    void setProjectState(bool open, bool writable);
    /// Where a key holds: in the whole window, or while the text has the keyboard.
    enum class Reach { Window, Reader };
    /// The actions of the menus that have a key, in their order.
    [[nodiscard]] QList<QAction *> withKeys(Reach reach) const;

Q_SIGNALS:
    void recentRequested(const QString &path);
    void colourRequested(visavis::Colour colour);
    void slotRequested(const QString &slot);
    void themeRequested(visavis::Theme theme);
    void languageRequested(const QString &language);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {}, const QString &icon = {});
    QAction *addSetting(QMenu *menu, const QString &text, bool isOn);
    /// A key without modifiers, for the reader alone.
    QAction *addReaderKey(QMenu *menu, const QString &text, const QKeySequence &key,
                          const QString &icon = {});
    void makeFileMenu();
    void makeEditMenu();
    void makeAnnotateMenu();
    void makeTextMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    void makeReadingMenu(QMenu *view);
    void makeThemeMenu(QMenu *view);
    void makeLanguageMenu(QMenu *view);
    void fillRecent();

    QMainWindow *m_window; ///< Its parent.
    QWidget *m_reader;     ///< Not owned.
    QMenu *m_edit;
    QAction *m_afterFind;
    QList<QAction *> m_needProject;
    QList<QAction *> m_needWriting;
};

} // namespace visavis

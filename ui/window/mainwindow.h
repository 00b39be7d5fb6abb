// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importer.h"
#include "ui/window/panels.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace visavis
{

class AnnotatingActions;
class Annotator;
class CodersMenu;
class ComparisonDesk;
class EpisodePane;
class ExportWindow;
class FocusRing;
class ImportDesk;
class ImportProgress;
class MessageBar;
class Navigation;
class PaneActions;
class PaneBoard;
class PaneLayouts;
class PaneLinks;
class PassageEchoes;
class PeopleDesk;
class QuestionAssigning;
class ReplaceDesk;
class Session;
class SharingDesk;
class TextActions;
class TextsMenu;
class TurnPinning;
class TextEditing;
class WelcomePage;
class WindowActions;

/// The window: puts its parts together, gives the actions of its menus something to do, and says what came of
/// it. The ways between the parts are Navigation's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The session outlives the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project; failures are shown in the window.
    void openProject(const QString &path);

    /// The active one.
    [[nodiscard]] EpisodePane *pane() const;
    [[nodiscard]] PaneBoard *panes() const { return m_board; }
    [[nodiscard]] PaneLayouts *layouts() const { return m_layouts; }
    [[nodiscard]] PaneLinks *links() const { return m_links; }
    [[nodiscard]] QuestionAssigning *assigning() const { return m_assigning; }
    [[nodiscard]] PaneActions *paneActions() const { return m_paneActions; }
    [[nodiscard]] AnnotationPanel *annotations() const { return m_panels->annotations(); }
    [[nodiscard]] CodebookPanel *codebook() const { return m_panels->codebook(); }
    [[nodiscard]] GuidePanel *guide() const { return m_panels->guide(); }
    [[nodiscard]] LibraryPanel *library() const { return m_panels->library(); }
    [[nodiscard]] SearchPanel *search() const { return m_panels->search(); }
    [[nodiscard]] ReviewPanel *review() const { return m_panels->review(); }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] ImportDesk *importDesk() const { return m_desk; }
    /// Of the active pane.
    [[nodiscard]] TextEditing *editing() const;
    [[nodiscard]] TextActions *textActions() const { return m_text; }
    [[nodiscard]] ReplaceDesk *replaceDesk() const { return m_replace; }
    [[nodiscard]] PeopleDesk *peopleDesk() const { return m_people; }
    [[nodiscard]] SharingDesk *sharingDesk() const { return m_sharing; }
    [[nodiscard]] ComparisonDesk *comparisons() const { return m_comparisons; }
    [[nodiscard]] TextsMenu *texts() const { return m_texts; }

Q_SIGNALS:
    /// The language changed: the window wants to be made anew.
    void rebuildRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // mainwindow.cpp
    void makeCentre();
    void makeStatusBar();
    void makeFocusRing();
    void restorePlace();
    void adoptProject(Project *project);
    /// Writes what is being typed, and where one is reading. False when words could not be kept, which is
    /// said: nothing is closed then, the first time.
    bool saveAll();
    void updateTitle();
    void updateUndo();
    void undo();
    void copy();
    void paste();
    void applySettings();
    void showError(const Error &error);
    void showImporting(bool running);

    // windowconnections.cpp
    void connectProjectActions();
    void connectReaderActions();
    void fillNotePersons();
    void connectViewActions();
    void connectParts();
    void connectPane(EpisodePane *pane);
    void updateTagClicks();
    void connectSession();

    // windowdialogs.cpp
    void newProject();
    void chooseProject();
    void importFiles();
    void importFolder();
    void importNewText(EpisodeId episode);
    void exportNotes();
    /// Before the project is closed: asks what becomes of templates that are not saved, and saves all. False
    /// where it has to stay open.
    [[nodiscard]] bool mayLeave();
    void showHistory();
    void showKeys();
    void showContextMenu(QPoint globalPosition);
    void addAccessMenu(QMenu &menu);
    void chooseReadingFont();
    /// Once: says under which name one annotates, and offers to change it.
    void tellCoderName();
    void askCoderName();
    void showAbout();
    void showImportOutcome(const QList<ImportOutcome> &outcomes);

    Session &m_session;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    QPointer<ExportWindow> m_export; ///< while it is open
    MessageBar *m_messages;
    PaneBoard *m_board;
    PaneLayouts *m_layouts;
    PaneLinks *m_links;
    TurnPinning *m_pinning;
    PaneActions *m_paneActions;
    Annotator *m_annotator;
    AnnotatingActions *m_annotating;
    CodersMenu *m_coders;
    QuestionAssigning *m_assigning;
    PassageEchoes *m_echoes;
    TextActions *m_text;
    WindowActions *m_actions;
    Panels *m_panels;
    Navigation *m_navigation;
    FocusRing *m_ring;
    ImportProgress *m_import;
    ImportDesk *m_desk;
    ReplaceDesk *m_replace;
    PeopleDesk *m_people;
    SharingDesk *m_sharing;
    ComparisonDesk *m_comparisons = nullptr;
    TextsMenu *m_texts = nullptr;
};

} // namespace visavis

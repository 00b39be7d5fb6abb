// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importer.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace visavis
{

class AnnotationPanel;
class Annotator;
class CodebookPanel;
class EpisodePane;
class LibraryPanel;
class MessageBar;
class SearchPanel;
class Session;
class WelcomePage;
class WindowActions;

/// The window: puts the panels around the reader and connects them with each other and with the session. What
/// each part does, it does itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The session outlives the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project and imports files into it; failures are shown in the window.
    void openProject(const QString &path, const QStringList &files = {});

    [[nodiscard]] EpisodePane *pane() const { return m_pane; }
    [[nodiscard]] AnnotationPanel *annotations() const { return m_annotations; }
    [[nodiscard]] CodebookPanel *codebook() const { return m_codebook; }
    [[nodiscard]] LibraryPanel *library() const { return m_library; }
    [[nodiscard]] SearchPanel *search() const { return m_search; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    /// The language changed: the window wants to be made anew.
    void rebuildRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // mainwindow.cpp
    void makePanels();
    void makeToolBar();
    void makeImportStatus();
    [[nodiscard]] QDockWidget *addPanel(const QString &name, const QString &title, QWidget *content,
                                        Qt::DockWidgetArea area);
    void connectActions();
    void connectPanels();
    void adoptProject(Project *project);
    /// All that a person did not close.
    void showPanels(bool shown);
    void rememberPanels();
    void restoreReading();
    void saveReading();
    void updateTitle();
    void updateUndo();

    // windowdialogs.cpp
    void newProject();
    void chooseProject();
    void importFiles();
    void importFolder();
    void exportNotes();
    void showHistory();
    void showKeys();
    void chooseReadingFont();
    /// Once: says under which name one annotates, and offers to change it.
    void tellCoderName();
    void askCoderName();
    void showAbout();

    void showEpisode(EpisodeId episode);
    void showTurn(EpisodeId episode, int turn);
    void showPassage(EpisodeId episode, CodePointRange range);
    void showAnnotation(AnnotationId annotation);
    void stepAnnotation(int direction);
    void openRecording(int turn);
    void showContextMenu(QPoint globalPosition);
    void showHits(EpisodeId episode, const QList<CodePointRange> &ranges);
    void applySettings();
    void showError(const Error &error);
    void showImportOutcome(const QList<ImportOutcome> &outcomes);

    Session &m_session;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    MessageBar *m_messages;
    EpisodePane *m_pane;
    Annotator *m_annotator;
    LibraryPanel *m_library;
    AnnotationPanel *m_annotations;
    CodebookPanel *m_codebook;
    SearchPanel *m_search;
    QDockWidget *m_annotationsDock = nullptr;
    QDockWidget *m_searchDock = nullptr;
    WindowActions *m_actions;
    QList<QDockWidget *> m_docks;
    bool m_panelsShown = false;
    QWidget *m_importStatus = nullptr;
    QProgressBar *m_importProgress = nullptr;
};

} // namespace visavis

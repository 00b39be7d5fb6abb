// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/base/settings.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/actiontext.h"
#include "ui/base/errortext.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/annotator.h"
#include "ui/pane/episodepane.h"
#include "ui/search/searchpanel.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_messages(new MessageBar)
    , m_pane(new EpisodePane)
    , m_annotator(new Annotator(m_pane))
    , m_library(new LibraryPanel)
    , m_annotations(new AnnotationPanel)
    , m_codebook(new CodebookPanel)
    , m_search(new SearchPanel)
    , m_actions(new WindowActions(this, m_pane))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/visavis/icons/visavis.svg"_s));
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_pane);
    setCentralWidget(centre);

    makePanels();
    makeToolBar();
    makeImportStatus();
    connectActions();
    connectPanels();
    applySettings();
    constexpr QSize DefaultSize(1360, 860);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::windowGeometry());
    restoreState(Settings::windowState());

    connect(&m_session, &Session::projectChanged, this, &MainWindow::adoptProject);
    connect(&m_session, &Session::errorOccurred, this, &MainWindow::showError);
    connect(&m_session, &Session::importFinished, this, &MainWindow::showImportOutcome);
    connect(&m_session, &Session::importProgressed, this, [this](int done, int total) {
        statusBar()->show();
        m_importStatus->show();
        m_importProgress->setRange(0, total);
        m_importProgress->setValue(done);
    });
    adoptProject(m_session.project());
}

MainWindow::~MainWindow()
{
    disconnect(&m_session, nullptr, this, nullptr);
}

QDockWidget *MainWindow::addPanel(const QString &name, const QString &title, QWidget *content,
                                  Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(area, dock);
    m_actions->panels->addAction(dock->toggleViewAction());
    m_docks.append(dock);
    return dock;
}

void MainWindow::makePanels()
{
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QDockWidget *library = addPanel(u"library"_s, tr("Library"), m_library, Qt::LeftDockWidgetArea);
    m_annotationsDock = addPanel(u"annotations"_s, tr("Annotations"), m_annotations, Qt::RightDockWidgetArea);
    QDockWidget *codebook = addPanel(u"codebook"_s, tr("Codebook"), m_codebook, Qt::RightDockWidgetArea);
    m_searchDock = addPanel(u"results"_s, tr("Search"), m_search, Qt::BottomDockWidgetArea);
    resizeDocks({library, m_annotationsDock}, {280, 340}, Qt::Horizontal);
    resizeDocks({m_annotationsDock, codebook}, {520, 300}, Qt::Vertical);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    for (QAction *action : {m_actions->importFiles, m_actions->exportNotes}) {
        bar->addAction(action);
    }
    bar->addSeparator();
    for (QAction *action : {m_actions->highlight, m_actions->tag, m_actions->note}) {
        bar->addAction(action);
    }
    bar->addSeparator();
    for (QAction *action : {m_actions->undo, m_actions->redo}) {
        bar->addAction(action);
        qobject_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(m_actions->find);
    m_actions->importFiles->setIconText(tr("Import"));
    m_actions->exportNotes->setIconText(tr("Export"));
    m_actions->find->setIconText(tr("Find"));
    m_actions->tag->setIconText(tr("Tag"));
}

void MainWindow::makeImportStatus()
{
    m_importStatus = new QWidget;
    m_importProgress = new QProgressBar;
    m_importProgress->setFixedWidth(200);
    m_importProgress->setAccessibleName(tr("Progress of the import"));
    m_importProgress->setFormat(tr("%v of %m files"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, &m_session, &Session::cancelImport);
    auto *layout = new QHBoxLayout(m_importStatus);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Importing…")));
    layout->addWidget(m_importProgress);
    layout->addWidget(cancel);
    statusBar()->addWidget(m_importStatus);
    statusBar()->setSizeGripEnabled(false);
    m_importStatus->hide();
    statusBar()->hide();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    on(m_actions->newProject, &MainWindow::newProject);
    on(m_actions->openProject, &MainWindow::chooseProject);
    on(m_actions->closeProject, [this] { m_session.close(); });
    on(m_actions->importFiles, &MainWindow::importFiles);
    on(m_actions->importFolder, &MainWindow::importFolder);
    on(m_actions->exportNotes, &MainWindow::exportNotes);
    on(m_actions->history, &MainWindow::showHistory);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->undo, [this] {
        m_annotations->finishEditing();
        m_session.project()->undo();
    });
    on(m_actions->redo, [this] { m_session.project()->redo(); });
    on(m_actions->copy, [this] {
        if (auto *note = qobject_cast<QPlainTextEdit *>(focusWidget())) {
            note->copy();
        } else {
            m_pane->view()->copy();
        }
    });
    on(m_actions->copyWithCitation, [this] { m_pane->view()->copyWithCitation(); });
    on(m_actions->find, [this] {
        m_searchDock->show();
        m_searchDock->raise();
        m_search->focusField();
    });
    on(m_actions->highlight, [this] { m_annotator->highlight(); });
    on(m_actions->tag, [this] { m_annotator->chooseTag(); });
    on(m_actions->note, [this] { m_annotator->note(); });
    on(m_actions->remove, [this] { m_annotator->remove(); });
    on(m_actions->nextAnnotation, [this] { stepAnnotation(1); });
    on(m_actions->previousAnnotation, [this] { stepAnnotation(-1); });
    on(m_actions->playRecording, [this] { openRecording(m_pane->view()->caretTurn()); });
    on(m_actions->zoomIn, [this] { m_pane->view()->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_pane->view()->zoomOut(); });
    on(m_actions->resetZoom, [this] { m_pane->view()->resetZoom(); });
    on(m_actions->readingFont, &MainWindow::chooseReadingFont);
    on(m_actions->coderName, &MainWindow::askCoderName);
    on(m_actions->keys, &MainWindow::showKeys);
    on(m_actions->about, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::recentRequested, this,
            [this](const QString &path) { openProject(path); });
    connect(m_actions, &WindowActions::colourRequested, m_annotator, &Annotator::highlightIn);
    connect(m_actions, &WindowActions::slotRequested, m_annotator, &Annotator::tagBySlot);
    connect(m_actions, &WindowActions::themeRequested, this, [this](Theme theme) {
        Settings::setTheme(theme);
        applySettings();
    });
    connect(m_actions, &WindowActions::languageRequested, this, [this](const QString &language) {
        Settings::setLanguage(language);
        Q_EMIT rebuildRequested();
    });
    m_actions->episode->addActions(m_library->episodeActions());
    m_actions->edit->addActions({m_search->nextAction(), m_search->previousAction()});
}

void MainWindow::connectPanels()
{
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newProject);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::projectRequested, this,
            [this](const QString &path) { openProject(path); });

    connect(m_library, &LibraryPanel::episodeActivated, this, &MainWindow::showEpisode);
    connect(m_library, &LibraryPanel::placeActivated, this, &MainWindow::showTurn);
    connect(m_library, &LibraryPanel::importRequested, this, &MainWindow::importFiles);
    connect(m_annotations, &AnnotationPanel::annotationActivated, this, &MainWindow::showAnnotation);
    connect(m_codebook, &CodebookPanel::tagActivated, m_annotator, &Annotator::tag);
    connect(m_search, &SearchPanel::hitActivated, this, &MainWindow::showPassage);
    connect(m_search, &SearchPanel::hitsChanged, this, &MainWindow::showHits);

    connect(m_pane, &EpisodePane::annotationActivated, m_annotations, &AnnotationPanel::setCurrent);
    connect(m_pane, &EpisodePane::placeChanged, m_library, &LibraryPanel::showPlace);
    connect(m_pane, &EpisodePane::episodeChanged, m_annotations, &AnnotationPanel::setEpisode);
    connect(m_pane, &EpisodePane::episodeChanged, this,
            [this](EpisodeId episode) { m_pane->setHits(m_search->rangesIn(episode)); });
    connect(m_search, &SearchPanel::errorOccurred, this, &MainWindow::showError);
    connect(m_pane->view(), &ReaderView::turnTimeActivated, this, &MainWindow::openRecording);
    connect(m_pane->view(), &ReaderView::contextMenuRequested, this,
            [this](const ReaderPlace &place, QPoint globalPosition) {
                if (place.annotation.isValid() && m_pane->selection().isEmpty()) {
                    m_pane->setCurrentAnnotation(place.annotation);
                }
                showContextMenu(globalPosition);
            });

    connect(m_annotator, &Annotator::annotated, m_annotations, &AnnotationPanel::setCurrent);
    connect(m_annotator, &Annotator::noteRequested, this, [this](AnnotationId id) {
        m_annotationsDock->show();
        m_annotationsDock->raise();
        if (!m_annotations->setCurrent(id)) {
            m_annotations->filterEdit()->setFilter({}); // it would hide what one wants to write on
        }
        m_annotations->editNote(id);
    });
    connect(m_annotator, &Annotator::hint, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Information, text); });
    connect(m_annotator, &Annotator::errorOccurred, this, &MainWindow::showError);
    connect(m_library, &LibraryPanel::errorOccurred, this, &MainWindow::showError);
    connect(m_pane, &EpisodePane::errorOccurred, this, &MainWindow::showError);
    connect(m_annotations, &AnnotationPanel::errorOccurred, this, &MainWindow::showError);
    connect(m_codebook, &CodebookPanel::errorOccurred, this, &MainWindow::showError);
    connect(m_codebook, &CodebookPanel::tagFilterRequested, this, [this](TagId tag) {
        if (const Tag *known = m_session.project()->data().tags().find(tag)) {
            m_annotationsDock->show();
            m_annotations->setProjectScope(true);
            m_annotations->filterEdit()->setText(u"tag:\"%1\""_s.arg(known->name));
        }
    });
}

void MainWindow::adoptProject(Project *project)
{
    m_messages->hide();
    m_importStatus->hide();
    statusBar()->hide();
    m_annotations->finishEditing();
    m_annotations->filterEdit()->setFilter({});
    m_search->search({});
    m_library->setProject(project);
    m_annotations->setProject(project);
    m_codebook->setProject(project);
    m_search->setProject(project);
    m_annotator->setProject(project);
    m_pane->setProject(project);
    m_welcome->refresh();
    m_pages->setCurrentIndex(project ? 1 : 0);
    m_actions->setProjectState(project != nullptr, project && !project->isReadOnly());
    showPanels(project != nullptr);
    findChild<QToolBar *>(u"tools"_s)->setVisible(project);
    updateTitle();
    updateUndo();
    if (!project) {
        return;
    }
    connect(project, &Project::undoChanged, this, &MainWindow::updateUndo);
    connect(project, &Project::writeFailed, this, [this] {
        m_actions->setProjectState(true, false);
        updateTitle();
    });
    if (const auto &reason = project->readOnlyReason()) {
        m_messages->show(MessageBar::Kind::Warning, sentence(*reason));
    } else if (Settings::coderName().isEmpty()) {
        tellCoderName();
    }
    restoreReading();
}

void MainWindow::showPanels(bool shown)
{
    rememberPanels();
    const QSettings settings;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool wanted = settings.value(u"panel/"_s + dock->objectName(), true).toBool();
        dock->setVisible(shown && wanted && dock != m_searchDock);
    }
    m_panelsShown = shown;
}

void MainWindow::rememberPanels()
{
    if (m_panelsShown) {
        QSettings settings;
        for (const QDockWidget *dock : std::as_const(m_docks)) {
            settings.setValue(u"panel/"_s + dock->objectName(), !dock->isHidden());
        }
    }
}

void MainWindow::restoreReading()
{
    const ProjectData &records = m_session.project()->data();
    const QUuid last(m_session.project()->setting(u"window"_s, u"episode"_s).toString());
    const Episode *episode = records.episodes().find(last);
    const std::vector<EpisodeId> live = records.liveEpisodes();
    if (episode && episode->state == EpisodeState::Live) {
        showEpisode(episode->id);
    } else if (!live.empty()) {
        showEpisode(live.front());
    }
}

void MainWindow::saveReading()
{
    Project *project = m_session.project();
    if (!project) {
        return;
    }
    m_annotations->finishEditing();
    m_codebook->finishEditing();
    m_pane->savePosition();
    if (const Episode *episode = project->data().episodes().find(m_pane->episode())) {
        project->setSetting(u"window"_s, u"episode"_s, episode->guid.toString(QUuid::WithoutBraces));
    }
}

void MainWindow::updateTitle()
{
    const Project *project = m_session.project();
    if (!project) {
        setWindowTitle(u"Visavis"_s);
    } else if (project->isReadOnly()) {
        setWindowTitle(tr("%1 (read only) — Visavis").arg(project->name()));
    } else {
        setWindowTitle(tr("%1 — Visavis").arg(project->name()));
    }
}

void MainWindow::updateUndo()
{
    const Project *project = m_session.project();
    const Action *undo = project ? project->nextUndo() : nullptr;
    const Action *redo = project ? project->nextRedo() : nullptr;
    m_actions->setUndoTexts(undo ? undoText(undo) : QString(), redo ? redoText(redo) : QString());
}

void MainWindow::openProject(const QString &path, const QStringList &files)
{
    saveReading();
    if (auto opened = m_session.open(path); !opened) {
        showError(opened.error());
    } else if (!files.isEmpty()) {
        m_session.import(files);
    }
}

void MainWindow::showEpisode(EpisodeId episode)
{
    if (auto shown = m_pane->showEpisode(episode); !shown) {
        showError(shown.error());
        return;
    }
    if (Project *project = m_session.project()) {
        if (const Episode *record = project->data().episodes().find(episode)) {
            project->setSetting(u"window"_s, u"episode"_s, record->guid.toString(QUuid::WithoutBraces));
        }
    }
    m_pane->view()->setFocus();
}

void MainWindow::showTurn(EpisodeId episode, int turn)
{
    showEpisode(episode);
    m_pane->revealTurn(turn);
}

void MainWindow::showPassage(EpisodeId episode, CodePointRange range)
{
    if (auto shown = m_pane->showEpisode(episode); !shown) {
        showError(shown.error());
        return;
    }
    m_pane->revealRange(range);
}

void MainWindow::showAnnotation(AnnotationId id)
{
    const Annotation *annotation = m_session.project()->data().annotations().find(id);
    if (annotation) {
        showPassage(annotation->episode, annotation->range());
        m_pane->revealAnnotation(id);
    }
}

void MainWindow::stepAnnotation(int direction)
{
    Project *project = m_session.project();
    if (!project) {
        return;
    }
    const std::vector<AnnotationId> ids = project->data().annotationsOf(m_pane->episode());
    if (ids.empty()) {
        return;
    }
    // From the current one, else from what is on screen.
    const auto current = std::ranges::find(ids, m_pane->currentAnnotation());
    const auto onScreen = std::ranges::find_if(
        ids, [&](AnnotationId id) { return project->data().annotations().find(id)->start >= m_pane->top(); });
    const auto count = qsizetype(ids.size());
    const qsizetype at =
        current != ids.end() ? current - ids.begin() : onScreen - ids.begin() - (direction > 0 ? 1 : 0);
    const AnnotationId next = ids[size_t((at + direction + count) % count)];
    m_pane->revealAnnotation(next);
    m_annotations->setCurrent(next);
}

void MainWindow::openRecording(int turn)
{
    const QUrl link = m_pane->mediaLink(turn);
    if (link.isEmpty()) {
        m_messages->show(MessageBar::Kind::Information, tr("This interview names no recording."));
    } else if (!QDesktopServices::openUrl(link)) {
        m_messages->show(MessageBar::Kind::Warning,
                         tr("The recording could not be opened: %1").arg(link.toDisplayString()));
    }
}

void MainWindow::showContextMenu(QPoint globalPosition)
{
    QMenu menu(this);
    menu.addActions({m_actions->highlight, m_actions->tag, m_actions->note, m_actions->remove});
    menu.addSeparator();
    menu.addActions({m_actions->copy, m_actions->copyWithCitation});
    menu.addSeparator();
    menu.addAction(m_actions->playRecording);
    menu.exec(globalPosition);
}

void MainWindow::showHits(EpisodeId episode, const QList<CodePointRange> &ranges)
{
    if (episode == m_pane->episode()) {
        m_pane->setHits(ranges);
    }
}

void MainWindow::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Failure, sentenceWithPlace(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveReading();
    rememberPanels();
    Settings::setWindowGeometry(saveGeometry());
    Settings::setWindowState(saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(u".visavis"_s)) {
            openProject(path);
        } else if (!path.isEmpty()) {
            files.append(path);
        }
    }
    if (files.isEmpty()) {
        return;
    }
    if (m_session.project()) {
        m_session.import(files);
    } else {
        m_messages->show(MessageBar::Kind::Information,
                         tr("Open or make a project first; then drop the transcripts again."));
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/base/settings.h"
#include "models/collection/guideanswers.h"
#include "ui/annotating/annotatingactions.h"
#include "ui/annotating/codersmenu.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/actiontext.h"
#include "ui/base/appearance.h"
#include "ui/base/errortext.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/comparing/comparisondesk.h"
#include "ui/editing/textactions.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/pane/panelinks.h"
#include "ui/pane/passageechoes.h"
#include "ui/pane/questionassigning.h"
#include "ui/pane/textsmenu.h"
#include "ui/pane/turnpinning.h"
#include "ui/review/reviewpanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/focusring.h"
#include "ui/window/importdesk.h"
#include "ui/window/importprogress.h"
#include "ui/window/menukeys.h"
#include "ui/window/navigation.h"
#include "ui/window/peopledesk.h"
#include "ui/window/replacedesk.h"
#include "ui/window/session.h"
#include "ui/window/sharingdesk.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
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
    , m_board(new PaneBoard)
    , m_layouts(new PaneLayouts(m_board))
    , m_links(new PaneLinks(m_board))
    , m_pinning(new TurnPinning(m_board, m_links))
    , m_paneActions(new PaneActions(m_board, m_links, m_pinning))
    , m_annotator(new Annotator(m_board))
    , m_annotating(new AnnotatingActions(m_annotator, m_board))
    , m_coders(new CodersMenu(this))
    , m_assigning(new QuestionAssigning(m_board))
    , m_echoes(new PassageEchoes(m_board, m_links))
    , m_text(new TextActions(m_board))
    , m_actions(new WindowActions(this, m_board))
    , m_panels(new Panels(this))
    , m_navigation(new Navigation(m_board, m_layouts, m_panels, this))
    , m_ring(new FocusRing(this))
    , m_import(new ImportProgress)
    , m_desk(new ImportDesk(session, this))
    , m_replace(new ReplaceDesk({session, m_board, m_navigation, m_messages}, this))
    , m_people(new PeopleDesk(session, m_navigation, this))
    , m_sharing(new SharingDesk({session, m_messages, [this] { return saveAll(); }}, this))
{
    new MenuKeys(this);
    m_panels->guide()->setAnswers(m_board->guideAnswers());
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/visavis/icons/visavis.svg"_s));
    makeCentre();
    makeStatusBar();
    makeFocusRing();
    connectProjectActions();
    connectReaderActions();
    connectViewActions();
    connectParts();
    applySettings();
    restorePlace();
    connectSession();
    adoptProject(m_session.project());
}

MainWindow::~MainWindow()
{
    disconnect(&m_session, nullptr, this, nullptr);
}

EpisodePane *MainWindow::pane() const
{
    return m_board->active();
}

TextEditing *MainWindow::editing() const
{
    return m_text->editing();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    // Or it would keep the window from being low behind a project, too. As wide as it is, texts can be read.
    auto *welcome = new QScrollArea;
    welcome->setMinimumWidth(m_welcome->minimumSizeHint().width());
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setWidgetResizable(true);
    welcome->setFocusPolicy(Qt::NoFocus);
    welcome->setWidget(m_welcome);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_board);
    setCentralWidget(centre);
}

void MainWindow::makeStatusBar()
{
    statusBar()->addWidget(m_import);
    statusBar()->setSizeGripEnabled(false);
    showImporting(false);
}

void MainWindow::makeFocusRing()
{
    m_ring->add(m_welcome, m_welcome);
    m_ring->add(m_messages, m_messages);
    m_ring->add(m_panels->library(), m_panels->library()->view());
    m_ring->add(m_board, m_board);
    m_ring->add(m_panels->annotations(), m_panels->annotations()->list());
    m_ring->add(m_panels->codebook(), m_panels->codebook());
    m_ring->add(m_panels->guide(), m_panels->guide()->tree());
    m_ring->add(m_panels->search(), m_panels->search()->field());
    m_ring->add(m_panels->review(), m_panels->review());
    m_ring->add(m_panels->notes(), m_panels->notes()->list());
    // Tab goes the same way; the reader was made before the panels.
    setTabOrder(m_panels->library()->view(), pane()->view());
}

void MainWindow::restorePlace()
{
    constexpr QSize DefaultSize(1360, 860);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::windowGeometry());
    restoreState(Settings::windowState());
}

void MainWindow::adoptProject(Project *project)
{
    m_messages->hide();
    showImporting(false);
    m_board->setProject(nullptr); // what still reads of the project before belongs to the answers then
    m_board->guideAnswers()->setProject(project);
    m_panels->setProject(project);
    m_annotator->setProject(project);
    m_coders->setProject(project);
    m_assigning->setProject(project);
    m_echoes->setProject(project);
    m_text->setProject(project);
    m_comparisons->setProject(project);
    m_texts->setProject(project);
    m_links->setProject(project);
    m_pinning->setProject(project);
    m_board->setProject(project);
    m_welcome->refresh();
    m_pages->setCurrentIndex(project ? 1 : 0);
    m_actions->setProjectState(project != nullptr, project && !project->isReadOnly());
    m_panels->setShown(project != nullptr);
    m_paneActions->setProjectState(project != nullptr, project && !project->isReadOnly());
    m_annotating->setProjectState(project != nullptr, project && !project->isReadOnly());
    m_actions->toolBar->setVisible(project);
    updateTitle();
    updateUndo();
    m_navigation->setProject(project);
    if (!project) {
        m_welcome->setFocus();
        return;
    }
    connect(project, &Project::undoChanged, this, &MainWindow::updateUndo);
    connect(project, &Project::writeFailed, this, [this](const Error &error) {
        m_messages->show(MessageBar::Kind::Failure, writeFailureText(error));
        m_actions->setProjectState(true, false);
        m_paneActions->setProjectState(true, false);
        m_annotating->setProjectState(true, false);
        updateTitle();
    });
    if (const auto &reason = project->readOnlyReason()) {
        m_messages->show(MessageBar::Kind::Warning, sentence(*reason));
    } else if (Settings::coderName().isEmpty()) {
        tellCoderName();
    }
    m_text->resumeDraft();
}

bool MainWindow::saveAll()
{
    m_panels->finishEditing();
    m_people->finishEditing();
    m_sharing->finishEditing();
    const bool areSummariesKept = m_board->finishWriting();
    const bool isKept = m_text->finish() && areSummariesKept;
    m_navigation->save();
    return isKept;
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

void MainWindow::undo()
{
    m_panels->finishEditing();
    m_board->finishWriting();
    m_text->finish();
    m_session.project()->undo();
}

void MainWindow::copy()
{
    if (auto *note = qobject_cast<QPlainTextEdit *>(focusWidget())) {
        note->copy();
    } else {
        pane()->view()->copy();
    }
}

void MainWindow::paste()
{
    // A field takes the key before this; from the menu it is this that gives it its text.
    if (auto *note = qobject_cast<QPlainTextEdit *>(focusWidget()); note && !note->isReadOnly()) {
        note->paste();
    } else if (auto *field = qobject_cast<QLineEdit *>(focusWidget()); field && !field->isReadOnly()) {
        field->paste();
    } else {
        m_desk->takeClipboard();
    }
}

void MainWindow::applySettings()
{
    const Theme theme = Settings::theme();
    applyTheme(theme);
    const auto panes = m_board->panes();
    for (const EpisodePane *one : panes) {
        one->view()->setPageTheme(theme);
        one->view()->setReadingFont(Settings::readerFontFamily(), Settings::readerFontSize());
        one->view()->setTurnFacts({.speakers = Settings::showsSpeakers(), .times = Settings::showsTimes()});
        one->view()->setHidesQuestions(Settings::hidesQuestions());
    }
    m_echoes->setShown(Settings::showsEchoes());
}

void MainWindow::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Failure, sentenceWithPlace(error));
}

void MainWindow::showImporting(bool running)
{
    m_import->setVisible(running);
    statusBar()->setVisible(running);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_panels->remember();
    Settings::setWindowGeometry(saveGeometry());
    Settings::setWindowState(saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportDesk::canTake(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_desk->take(event->mimeData());
}

} // namespace visavis

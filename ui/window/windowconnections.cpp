// SPDX-License-Identifier: MIT
// What the window connects: actions with what they do, and its parts with each other.
#include "ui/window/mainwindow.h"

#include "models/base/settings.h"
#include "ui/annotating/annotatingactions.h"
#include "ui/annotating/codersmenu.h"
#include "ui/annotating/digitkeys.h"
#include "ui/annotating/selectionbar.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/base/mnemonic.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/comparing/comparisondesk.h"
#include "ui/editing/textactions.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/layoutmenu.h"
#include "ui/pane/linkbutton.h"
#include "ui/pane/linkmenu.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panefind.h"
#include "ui/pane/panelayouts.h"
#include "ui/pane/panelinks.h"
#include "ui/pane/panepage.h"
#include "ui/pane/passageechoes.h"
#include "ui/pane/questionassigning.h"
#include "ui/pane/readingfocus.h"
#include "ui/pane/sourcefollowing.h"
#include "ui/pane/textsmenu.h"
#include "ui/pane/turnpinning.h"
#include "ui/people/peoplewindow.h"
#include "ui/review/reviewpanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/focusring.h"
#include "ui/window/importdesk.h"
#include "ui/window/importprogress.h"
#include "ui/window/navigation.h"
#include "ui/window/peopledesk.h"
#include "ui/window/replacedesk.h"
#include "ui/window/session.h"
#include "ui/window/sharingdesk.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"

#include <QMenu>
#include <QMimeData>
#include <QTreeView>

namespace visavis
{

using namespace Qt::StringLiterals;

void MainWindow::connectProjectActions()
{
    const auto on = [this](QAction *action, auto &&handler) {
        connect(action, &QAction::triggered, this, handler);
    };
    on(m_actions->newProject, &MainWindow::newProject);
    on(m_actions->openProject, &MainWindow::chooseProject);
    on(m_actions->closeProject, [this] {
        if (mayLeave()) {
            m_session.close();
        }
    });
    on(m_actions->importFiles, &MainWindow::importFiles);
    on(m_actions->importFolder, &MainWindow::importFolder);
    on(m_actions->importClipboard, [this] { m_desk->takeClipboard(); });
    on(m_actions->importWithoutAsking, &Settings::setImportsWithoutAsking);
    on(m_actions->exportNotes, &MainWindow::exportNotes);
    on(m_actions->history, &MainWindow::showHistory);
    connect(m_actions->people, &QAction::triggered, m_people, &PeopleDesk::open);
    connect(m_people, &PeopleDesk::undoRequested, this, &MainWindow::undo);
    connect(m_people, &PeopleDesk::redoRequested, m_actions->redo, &QAction::trigger);
    connect(m_people, &PeopleDesk::aliasesRequested, m_sharing, &SharingDesk::openAliases);
    connect(m_people, &PeopleDesk::withdrawalRequested, m_sharing,
            [this](const QUuid &person) { m_sharing->withdraw(person, m_people->peopleWindow()); });
    connect(m_actions->shareCopy, &QAction::triggered, m_sharing, &SharingDesk::share);
    connect(m_actions->aliases, &QAction::triggered, m_sharing, &SharingDesk::openAliases);
    connect(m_actions->showWithAliases, &QAction::triggered, m_sharing, &SharingDesk::showWithAliases);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->undo, &MainWindow::undo);
    on(m_actions->redo, [this] { m_session.project()->redo(); });
    connect(m_actions, &WindowActions::recentRequested, this, &MainWindow::openProject);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newProject);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::projectRequested, this, &MainWindow::openProject);
}

void MainWindow::connectReaderActions()
{
    const auto on = [](QAction *action, auto *receiver, auto handler) {
        connect(action, &QAction::triggered, receiver, handler);
    };
    on(m_actions->copy, this, &MainWindow::copy);
    on(m_actions->paste, this, &MainWindow::paste);
    on(m_actions->copyWithCitation, this, [this] { pane()->view()->copyWithCitation(); });
    on(m_actions->findHere, this, [this] {
        const bool hasText = !pane()->page() || !pane()->page()->widget();
        hasText ? pane()->find()->begin() : m_panels->revealSearch();
    });
    on(m_actions->find, m_panels, &Panels::revealSearch);
    on(m_actions->highlight, m_annotator, &Annotator::highlight);
    on(m_actions->tag, m_annotator, &Annotator::chooseTag);
    on(m_actions->note, m_annotator, &Annotator::note);
    on(m_actions->noteBeside, m_navigation, &Navigation::showNoteBeside);
    on(m_actions->journal, m_navigation, &Navigation::writeJournal);
    on(m_actions->noteOnInterview, m_navigation, &Navigation::writeNoteOnInterview);
    on(m_actions->noteOnSection, m_navigation, &Navigation::writeNoteOnSection);
    on(m_actions->noteOnTag, m_navigation, &Navigation::writeNoteOnTag);
    on(m_actions->noteOnQuestion, m_navigation, &Navigation::writeNoteOnQuestion);
    m_panels->notes()->setNewMenu(m_actions->notes);
    connect(m_actions->notePersons, &QMenu::aboutToShow, this, &MainWindow::fillNotePersons);
    on(m_actions->mirror, m_echoes, &PassageEchoes::mirror);
    on(m_actions->remove, m_annotator, &Annotator::remove);
    on(m_actions->nextAnnotation, m_navigation, &Navigation::showNextAnnotation);
    on(m_actions->previousAnnotation, m_navigation, &Navigation::showPreviousAnnotation);
    on(m_actions->nextUncoded, m_navigation, &Navigation::showNextUncoded);
    on(m_actions->assign, m_assigning, &QuestionAssigning::choose);
    on(m_actions->summarise, m_navigation, &Navigation::writeSummary);
    on(m_actions->openInterview, m_navigation, [this] { m_navigation->showInterviewOf(*pane()); });
    on(m_actions->openInterviews, m_navigation, &Navigation::showInterviewsBeside);
    on(m_actions->playRecording, m_navigation,
       [this] { m_navigation->openRecording(pane()->view()->caretTurn()); });
    connect(m_actions, &WindowActions::colourRequested, m_annotator, &Annotator::highlightIn);
    connect(m_actions, &WindowActions::slotRequested, m_annotator, &Annotator::tagBySlot);
    m_actions->addAnnotateActions(m_annotating->ofWords(), m_annotating->ofAnnotations(),
                                  m_annotating->others());
    m_actions->episode->addActions(m_panels->library()->episodeActions());
    m_actions->addTextActions(m_text->actions());
    on(m_actions->replace, m_replace, &ReplaceDesk::open);
    m_comparisons = new ComparisonDesk(m_board, m_actions->textMenu, this);
    m_texts = new TextsMenu(m_board, this);
    m_actions->textMenu->addMenu(m_texts);
    connect(m_texts, &TextsMenu::chosen, m_navigation, &Navigation::showPage);
    new SourceFollowing(m_board);
    m_actions->addSearchActions({m_panels->search()->nextAction(), m_panels->search()->previousAction()});
}

void MainWindow::fillNotePersons()
{
    QMenu *menu = m_actions->notePersons;
    menu->clear();
    const Project *project = m_session.project();
    std::vector<const Speaker *> persons;
    if (project) {
        for (const Speaker &person : project->data().speakers()) {
            persons.push_back(&person);
        }
    }
    std::ranges::sort(persons, [](const Speaker *one, const Speaker *other) {
        return QString::localeAwareCompare(one->name, other->name) < 0;
    });
    for (const Speaker *person : persons) {
        menu->addAction(withoutMnemonic(person->name), m_navigation,
                        [this, guid = person->guid] { m_navigation->writeNoteAbout(guid); });
    }
    if (persons.empty()) {
        menu->addAction(tr("Nobody is named yet"))->setEnabled(false);
    }
}

void MainWindow::connectViewActions()
{
    const auto on = [](QAction *action, auto *receiver, auto handler) {
        connect(action, &QAction::triggered, receiver, handler);
    };
    on(m_actions->back, m_navigation, &Navigation::goBack);
    on(m_actions->forward, m_navigation, &Navigation::goForward);
    const auto showHistoryState = [this] {
        m_actions->back->setEnabled(m_navigation->canGoBack());
        m_actions->forward->setEnabled(m_navigation->canGoForward());
    };
    connect(m_navigation, &Navigation::historyChanged, this, showHistoryState);
    showHistoryState();
    on(m_actions->nextPart, m_ring, &FocusRing::goForward);
    on(m_actions->previousPart, m_ring, &FocusRing::goBack);
    on(m_actions->zoomIn, this, [this] { pane()->view()->zoomIn(); });
    on(m_actions->zoomOut, this, [this] { pane()->view()->zoomOut(); });
    on(m_actions->resetZoom, this, [this] { pane()->view()->resetZoom(); });
    on(m_actions->showSpeakers, this, [this](bool shows) {
        Settings::setShowsSpeakers(shows);
        applySettings();
    });
    on(m_actions->showTimes, this, [this](bool shows) {
        Settings::setShowsTimes(shows);
        applySettings();
    });
    on(m_actions->showEchoes, this, [this](bool shows) {
        Settings::setShowsEchoes(shows);
        applySettings();
    });
    on(m_actions->hideQuestions, this, [this](bool hides) {
        Settings::setHidesQuestions(hides);
        applySettings();
    });
    auto *focus = new ReadingFocus(m_board, m_links);
    on(m_actions->focusOnTurn, focus, &ReadingFocus::setOnTurn);
    on(m_actions->dimCoded, focus, &ReadingFocus::setDimsCoded);
    on(m_actions->readingFont, this, &MainWindow::chooseReadingFont);
    on(m_actions->coderName, this, &MainWindow::askCoderName);
    m_actions->addEditMenu(m_coders);
    connect(m_coders, &CodersMenu::coderChosen, this, [this](const QString &name) {
        m_panels->finishEditing();
        if (m_board->finishWriting()) { // what is being typed is hers who typed it
            m_session.annotateAs(name);
        }
    });
    connect(m_coders, &CodersMenu::comparisonRequested, m_navigation, &Navigation::compareCoders);
    on(m_actions->keys, this, &MainWindow::showKeys);
    on(m_actions->about, this, &MainWindow::showAbout);
    m_actions->panels->addActions(m_panels->toggleActions());
    const auto parts = m_paneActions->parts();
    for (const QList<QAction *> &part : parts) {
        m_actions->panes->addSeparator();
        m_actions->panes->addActions(part);
    }
    m_actions->panes->addSeparator();
    m_actions->panes->addMenu(
        new LinkMenu(m_board, m_links, [this] { return m_links->counterpart(); }, this));
    m_actions->panes->addMenu(new LayoutMenu(m_layouts, this));
    connect(m_layouts, &PaneLayouts::errorOccurred, this, &MainWindow::showError);
    const auto say = [this](const QString &text) { m_messages->show(MessageBar::Kind::Information, text); };
    connect(m_paneActions, &PaneActions::hint, this, say);
    connect(m_pinning, &TurnPinning::hint, this, say);
    connect(m_pinning, &TurnPinning::errorOccurred, this, &MainWindow::showError);
    connect(m_links, &PaneLinks::errorOccurred, this, &MainWindow::showError);
    connect(m_actions, &WindowActions::themeRequested, this, [this](Theme theme) {
        Settings::setTheme(theme);
        applySettings();
    });
    connect(m_actions, &WindowActions::languageRequested, this, [this](const QString &language) {
        Settings::setLanguage(language);
        Q_EMIT rebuildRequested();
    });
}

void MainWindow::connectParts()
{
    connect(m_panels->library(), &LibraryPanel::importRequested, this, &MainWindow::importFiles);
    connect(m_panels->library(), &LibraryPanel::newTextRequested, this, &MainWindow::importNewText);
    connect(m_panels->library(), &LibraryPanel::comparisonRequested, m_comparisons, &ComparisonDesk::compare);
    connect(m_panels->codebook(), &CodebookPanel::tagActivated, m_annotator, &Annotator::tag);
    connect(m_board, &PaneBoard::activeChanged, this, &MainWindow::updateTagClicks);
    m_board->forEachPane(this, [this](EpisodePane *pane) { connectPane(pane); });
    connect(m_panels, &Panels::escaped, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_messages, &MessageBar::closed, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_annotator, &Annotator::annotated, m_panels->annotations(), &AnnotationPanel::setCurrent);
    connect(m_annotator, &Annotator::annotationChosen, m_navigation, &Navigation::showAnnotation);
    connect(m_annotator, &Annotator::noteRequested, m_navigation, &Navigation::writeNoteOn);

    const auto inform = [this](const QString &text) {
        m_messages->show(MessageBar::Kind::Information, text);
    };
    connect(m_annotator, &Annotator::hint, this, inform);
    connect(m_assigning, &QuestionAssigning::hint, this, inform);
    connect(m_echoes, &PassageEchoes::hint, this, inform);
    connect(m_echoes, &PassageEchoes::errorOccurred, this, &MainWindow::showError);
    connect(m_assigning, &QuestionAssigning::errorOccurred, this, &MainWindow::showError);
    connect(m_text, &TextActions::hint, this, inform);
    connect(m_text, &TextActions::failed, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Failure, text); });
    connect(m_text, &TextActions::doubted, this, [this](const QString &text) {
        m_messages->show(MessageBar::Kind::Information, text, tr("Review"),
                         [this] { m_navigation->beginReview(); });
    });
    connect(m_navigation, &Navigation::hint, this, inform);
    connect(m_navigation, &Navigation::warning, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Warning, text); });
    connect(m_replace, &ReplaceDesk::aboutToReplace, this, &MainWindow::saveAll);
    connect(m_replace, &ReplaceDesk::undoRequested, this, &MainWindow::undo);
    connect(m_annotator, &Annotator::errorOccurred, this, &MainWindow::showError);
    connect(m_text, &TextActions::errorOccurred, this, &MainWindow::showError);
    connect(m_navigation, &Navigation::errorOccurred, this, &MainWindow::showError);
    connect(m_panels, &Panels::errorOccurred, this, &MainWindow::showError);
}

void MainWindow::connectPane(EpisodePane *pane)
{
    connect(pane, &EpisodePane::errorOccurred, this, &MainWindow::showError);
    connect(pane, &EpisodePane::failed, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Failure, text); });
    pane->addTool(new LinkButton(pane, m_board, m_links));
    auto *bar = new SelectionBar(pane, m_annotator);
    bar->setShown(m_annotating->showsBar()->isChecked());
    connect(m_annotating->showsBar(), &QAction::toggled, bar, &SelectionBar::setShown);
    auto *digits = new DigitKeys(pane->view());
    connect(digits, &DigitKeys::pressed, m_annotator,
            [this](int digit) { m_annotator->tagBySlot(QString::number(digit)); });
    connect(pane->view(), &ReaderView::selectionChanged, this, &MainWindow::updateTagClicks);
    connect(pane->view(), &ReaderView::contextMenuRequested, this,
            [this, pane](const ReaderPlace &place, QPoint globalPosition) {
                m_board->setActive(pane);
                if (place.annotation.isValid() && pane->view()->selection().isEmpty()) {
                    pane->setCurrentAnnotation(place.annotation);
                }
                showContextMenu(globalPosition);
            });
}

/// Without selected words a click only chooses a tag: looking one up must not give it to anything.
void MainWindow::updateTagClicks()
{
    const Project *project = m_session.project();
    m_panels->codebook()->tree()->setActivatesOnClick(project && !project->isReadOnly() &&
                                                      !pane()->view()->selection().isEmpty());
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::projectChanged, this, &MainWindow::adoptProject);
    connect(&m_session, &Session::errorOccurred, this, &MainWindow::showError);
    connect(&m_session, &Session::importFinished, this, &MainWindow::showImportOutcome);
    connect(&m_session, &Session::importProgressed, this, [this](int done, int total) {
        m_import->setProgress(done, total);
        showImporting(true);
    });
    connect(m_import, &ImportProgress::cancelled, &m_session, &Session::cancelImport);
    connect(m_import, &ImportProgress::cancelled, m_desk, &ImportDesk::cancel);
    connect(m_desk, &ImportDesk::lookedAt, this, [this](int done, int total) {
        m_import->setProgress(done, total);
        showImporting(true);
    });
    connect(m_desk, &ImportDesk::looked, this, [this] { showImporting(m_session.isImporting()); });
    connect(m_desk, &ImportDesk::errorOccurred, this, &MainWindow::showError);
    connect(m_desk, &ImportDesk::projectRequested, this, &MainWindow::openProject);
    connect(m_desk, &ImportDesk::hint, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Information, text); });
}

} // namespace visavis

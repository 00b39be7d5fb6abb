// SPDX-License-Identifier: MIT
#include "ui/window/windowactions.h"

#include "ui/base/mnemonic.h"
#include "ui/base/swatch.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window, QWidget *reader)
    : QObject(window)
    , m_window(window)
    , m_reader(reader)
{
    makeFileMenu();
    makeEditMenu();
    makeAnnotateMenu();
    makeTextMenu();
    panes = m_window->menuBar()->addMenu(tr("&Panes"));
    makeViewMenu();
    makeHelpMenu();
    makeToolBar();
    m_needProject = {
        closeProject,   exportNotes,        history,       find,    findHere,   copy,   copyWithCitation,
        nextAnnotation, previousAnnotation, playRecording, replace, noteBeside, people, shareCopy,
        aliases,        showWithAliases};
    m_needWriting +=
        {importFiles,   importFolder, importClipboard, highlight, tag,    note,      journal, noteOnInterview,
         noteOnSection, noteOnTag,    noteOnQuestion,  remove,    assign, summarise, mirror};
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, m_window);
    action->setShortcut(key);
    menu->addAction(action);
    return action;
}

QAction *WindowActions::addReaderKey(QMenu *menu, const QString &text, const QKeySequence &key,
                                     const QString &icon)
{
    QAction *action = add(menu, text, key, icon);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reader->addAction(action);
    return action;
}

void WindowActions::makeFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    newProject = add(menu, tr("&New project…"), QKeySequence::New, u"document-new"_s);
    openProject = add(menu, tr("&Open project…"), QKeySequence::Open, u"document-open"_s);
    recent = menu->addMenu(tr("Open &recent"));
    recent->setIcon(QIcon::fromTheme(u"document-open-recent"_s));
    connect(recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    menu->addSeparator();
    importFiles = add(menu, tr("&Import transcripts…"), QKeySequence(u"Ctrl+I"_s), u"document-import"_s);
    importFolder = add(menu, tr("Import a &folder…"), QKeySequence(u"Ctrl+Shift+I"_s), u"folder-open"_s);
    importClipboard =
        add(menu, tr("Import from the clip&board"), QKeySequence(u"Ctrl+Shift+V"_s), u"edit-paste"_s);
    importWithoutAsking = add(menu, tr("Import &without asking what is understood"));
    importWithoutAsking->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, importWithoutAsking,
            [this] { importWithoutAsking->setChecked(Settings::importsWithoutAsking()); });
    exportNotes = add(menu, tr("&Export…"), QKeySequence(u"Ctrl+Shift+E"_s), u"document-export"_s);
    shareCopy = add(menu, tr("&Share a copy…"), {}, u"document-share"_s);
    aliases = add(menu, tr("&Aliases…"), {}, u"view-hidden"_s);
    menu->addSeparator();
    history = add(menu, tr("&History of changes…"), {}, u"view-history"_s);
    // Without icons: those of the theme are red, and drew the eye before all else.
    closeProject = add(menu, tr("&Close project"), QKeySequence::Close);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    m_edit = menu;
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, u"edit-undo"_s);
    redo = add(menu, tr("&Redo"), QKeySequence::Redo, u"edit-redo"_s);
    menu->addSeparator();
    copy = addReaderKey(menu, tr("&Copy"), QKeySequence::Copy, u"edit-copy"_s);
    paste = add(menu, tr("Pa&ste"), QKeySequence::Paste, u"edit-paste"_s);
    copyWithCitation = add(menu, tr("Copy with ci&tation"), QKeySequence(u"Ctrl+Shift+C"_s));
    menu->addSeparator();
    findHere = add(menu, tr("Find &in this pane"), QKeySequence::Find, u"edit-find"_s);
    find = add(menu, tr("&Find in all interviews"), QKeySequence(u"Ctrl+Shift+F"_s), u"edit-find"_s);
    m_afterFind = menu->addSeparator();
    people = add(menu, tr("People and attributes…"), QKeySequence(u"Ctrl+Shift+P"_s), u"system-users"_s);
    coderName = add(menu, tr("&Your name…"), {}, u"user-identity"_s);
}

void WindowActions::makeAnnotateMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Annotate"));
    annotate = menu;
    highlight = addReaderKey(menu, tr("&Highlight"), QKeySequence(u"H"_s), u"draw-highlight"_s);
    QMenu *colours = menu->addMenu(tr("Hi&ghlight in"));
    m_needWriting.append(colours->menuAction());
    addColourActions(*colours, std::nullopt, [this](Colour colour) { Q_EMIT colourRequested(colour); });
    tag = addReaderKey(menu, tr("&Tag…"), QKeySequence(u"T"_s), u"tag"_s);
    note = addReaderKey(menu, tr("&Note"), QKeySequence(u"N"_s), u"note"_s);
    noteBeside = addReaderKey(menu, tr("Note in &a pane"), QKeySequence(u"Ctrl+Alt+N"_s));
    notes = menu->addMenu(tr("N&ew note"));
    journal = add(notes, tr("&Entry of the journal"), QKeySequence(u"Ctrl+J"_s));
    notes->addSeparator();
    noteOnInterview = add(notes, tr("On this &interview"));
    noteOnSection = add(notes, tr("On this &section"));
    noteOnTag = add(notes, tr("On the &tag chosen in the codebook"));
    noteOnQuestion = add(notes, tr("On the &question chosen in the guide"));
    notePersons = notes->addMenu(tr("On a &person"));
    m_needWriting.append(notes->menuAction());
    mirror = addReaderKey(menu, tr("&Mark beside it too"), QKeySequence(u"Shift+M"_s));
    remove = addReaderKey(menu, tr("&Delete annotation"), QKeySequence::Delete, u"edit-delete"_s);
    menu->addSeparator();
    nextAnnotation = addReaderKey(menu, tr("Ne&xt annotation"), QKeySequence(u"J"_s), u"go-down"_s);
    previousAnnotation = addReaderKey(menu, tr("&Previous annotation"), QKeySequence(u"K"_s), u"go-up"_s);
    nextUncoded = addReaderKey(menu, tr("Next turn &without annotations"), QKeySequence(u"U"_s));
    menu->addSeparator();
    assign = addReaderKey(menu, tr("Assign to a &question…"), QKeySequence(u"Q"_s));
    summarise = addReaderKey(menu, tr("&Summary of this answer"), QKeySequence(u"Shift+N"_s));
    openInterview = addReaderKey(menu, tr("&Open this interview beside"), QKeySequence(u"Ctrl+Return"_s));
    openInterviews = addReaderKey(menu, tr("Open the inter&views beside each other"),
                                  QKeySequence(u"Ctrl+Shift+Return"_s));
    menu->addSeparator();
    playRecording =
        addReaderKey(menu, tr("Open the &recording here"), QKeySequence(u"P"_s), u"media-playback-start"_s);
    episode = menu->addMenu(tr("&Interview"));
    // Keys for tags; the codebook says which tag has which.
    for (int i = 1; i <= 9; ++i) {
        const QString slot = QString::number(i);
        auto *action = new QAction(tr("Tag with key %1").arg(slot), m_reader);
        action->setShortcut(QKeySequence(slot));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, slot] { Q_EMIT slotRequested(slot); });
        m_reader->addAction(action);
    }
}

void WindowActions::makeTextMenu()
{
    textMenu = m_window->menuBar()->addMenu(tr("Te&xt"));
    textMenu->addSeparator();
    replace = add(textMenu, tr("Find and &replace…"), QKeySequence(u"Ctrl+H"_s), u"edit-find-replace"_s);
}

void WindowActions::makeViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    panels = menu->addMenu(tr("&Panels"));
    back = addReaderKey(menu, tr("&Back"), QKeySequence(u"Alt+Left"_s), u"go-previous"_s);
    forward = addReaderKey(menu, tr("F&orward"), QKeySequence(u"Alt+Right"_s), u"go-next"_s);
    nextPart = add(menu, tr("Go to the ne&xt panel"), QKeySequence(u"F6"_s));
    previousPart = add(menu, tr("Go to the pre&vious panel"), QKeySequence(u"Shift+F6"_s));
    menu->addSeparator();
    zoomIn = add(menu, tr("&Larger text"), QKeySequence::ZoomIn, u"zoom-in"_s);
    zoomIn->setShortcuts(zoomIn->shortcuts() << QKeySequence(u"Ctrl+="_s)); // "+" without Shift
    zoomOut = add(menu, tr("&Smaller text"), QKeySequence::ZoomOut, u"zoom-out"_s);
    resetZoom = add(menu, tr("&Normal size"), QKeySequence(u"Ctrl+0"_s), u"zoom-original"_s);
    menu->addSeparator();
    showWithAliases = add(menu, tr("Show with &aliases"));
    makeReadingMenu(menu);
    makeThemeMenu(menu);
    makeLanguageMenu(menu);
}

void WindowActions::makeReadingMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Reading"));
    readingFont = add(menu, tr("Reading &font…"), {}, u"preferences-desktop-font"_s);
    menu->addSeparator();
    showSpeakers = addSetting(menu, tr("Show &speakers"), Settings::showsSpeakers());
    showTimes = addSetting(menu, tr("Show &numbers and times"), Settings::showsTimes());
    hideQuestions = addSetting(menu, tr("&Hide questions"), Settings::hidesQuestions());
    hideQuestions->setShortcut(QKeySequence(u"Ctrl+F9"_s));
    showEchoes = addSetting(menu, tr("Show what is &marked in the text beside"), Settings::showsEchoes());
    menu->addSeparator();
    focusOnTurn = addSetting(menu, tr("Only the &turn at the caret stands out"), false);
    focusOnTurn->setShortcut(QKeySequence(u"F9"_s));
    dimCoded = addSetting(menu, tr("What is &annotated stands back"), false);
    dimCoded->setShortcut(QKeySequence(u"Shift+F9"_s));
}

QAction *WindowActions::addSetting(QMenu *menu, const QString &text, bool isOn)
{
    QAction *action = add(menu, text);
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

void WindowActions::makeThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(menu);
    for (const auto &[theme, text] : {std::pair(Theme::System, tr("As the &desktop")),
                                      {Theme::Light, tr("&Light")},
                                      {Theme::Sepia, tr("&Sepia")},
                                      {Theme::Dark, tr("D&ark")}}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(Settings::theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeRequested(chosen); });
    }
}

void WindowActions::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(menu);
    // Each language by its own name, so that one finds home from any.
    for (const auto &[language, text] :
         {std::pair(QString(), tr("As the &desktop")), {u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(Settings::language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = language] { Q_EMIT languageRequested(chosen); });
    }
}

void WindowActions::makeHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    keys = add(menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, u"help-keybord-shortcuts"_s);
    about = add(menu, tr("&About Visavis"), {}, u"help-about"_s);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeToolBar()
{
    importFiles->setIconText(tr("Import"));
    exportNotes->setIconText(tr("Export"));
    find->setIconText(tr("Find"));
    tag->setIconText(tr("Tag"));
    note->setIconText(tr("Note"));

    toolBar = m_window->addToolBar(tr("Tools"));
    toolBar->setObjectName(u"tools"_s);
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize({18, 18});
    toolBar->addActions({importFiles, exportNotes});
    toolBar->addSeparator();
    toolBar->addActions({back, forward});
    toolBar->addSeparator();
    toolBar->addActions({highlight, tag, note});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    for (QAction *action : {back, forward, undo, redo}) {
        auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addAction(find);
}

void WindowActions::fillRecent()
{
    recent->clear();
    const QStringList paths = Settings::recentProjects();
    for (const QString &path : paths) {
        QAction *action = recent->addAction(withoutMnemonic(QFileInfo(path).completeBaseName()));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
    }
    if (paths.isEmpty()) {
        recent->addAction(tr("None yet"))->setEnabled(false);
    }
}

void WindowActions::addTextActions(const QList<QAction *> &actions)
{
    textMenu->insertActions(textMenu->actions().first(), actions);
}

void WindowActions::addAnnotateActions(const QList<QAction *> &ofWords, const QList<QAction *> &ofAnnotations,
                                       const QList<QAction *> &others)
{
    annotate->insertActions(note, ofWords);
    annotate->insertSeparator(remove);
    annotate->insertActions(remove, ofAnnotations);
    annotate->addSeparator();
    annotate->addActions(others);
}

void WindowActions::addEditMenu(QMenu *menu)
{
    m_edit->addMenu(menu);
}

void WindowActions::addSearchActions(const QList<QAction *> &actions)
{
    m_edit->insertActions(m_afterFind, actions);
}

void WindowActions::setUndoTexts(const QString &undoWhat, const QString &redoWhat)
{
    undo->setEnabled(!undoWhat.isEmpty());
    undo->setText(undoWhat.isEmpty() ? tr("&Undo") : withoutMnemonic(undoWhat));
    redo->setEnabled(!redoWhat.isEmpty());
    redo->setText(redoWhat.isEmpty() ? tr("&Redo") : withoutMnemonic(redoWhat));
}

void WindowActions::setProjectState(bool open, bool writable)
{
    for (QAction *action : std::as_const(m_needProject)) {
        action->setEnabled(open);
    }
    for (QAction *action : std::as_const(m_needWriting)) {
        action->setEnabled(open && writable);
    }
}

QList<QAction *> WindowActions::withKeys(Reach reach) const
{
    const bool ofReader = reach == Reach::Reader;
    QList<QAction *> found;
    const auto collect = [&](const auto &self, const QList<QAction *> &actions) -> void {
        for (QAction *action : actions) {
            if (const QMenu *menu = action->menu()) {
                self(self, menu->actions());
            } else if (!action->shortcut().isEmpty() && m_reader->actions().contains(action) == ofReader &&
                       (ofReader || action->shortcutContext() == Qt::WindowShortcut)) {
                found.append(action);
            }
        }
    };
    collect(collect, m_window->menuBar()->actions());
    return found;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/window/panels.h"

#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/panel.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QTreeView>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString settingOf(const Panel &panel)
{
    return u"panel/"_s + panel.objectName();
}

} // namespace

Panels::Panels(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_library(new LibraryPanel)
    , m_annotations(new AnnotationPanel)
    , m_codebook(new CodebookPanel)
    , m_guide(new GuidePanel)
    , m_search(new SearchPanel)
    , m_review(new ReviewPanel)
    , m_notes(new NotesPanel)
{
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    Panel *library = add(u"library"_s, tr("Library"), m_library, m_library->view(), Qt::LeftDockWidgetArea);
    m_annotationsPanel = add(u"annotations"_s, tr("Annotations"), m_annotations, m_annotations->list(),
                             Qt::RightDockWidgetArea);
    m_codebookPanel = add(u"codebook"_s, tr("Codebook"), m_codebook, m_codebook, Qt::RightDockWidgetArea);
    m_searchPanel = add(u"results"_s, tr("Search"), m_search, m_search->field(), Qt::BottomDockWidgetArea);
    m_reviewPanel = add(u"review"_s, tr("Review"), m_review, m_review, Qt::BottomDockWidgetArea);
    window->tabifyDockWidget(m_searchPanel, m_reviewPanel);
    m_guidePanel = add(u"guide"_s, tr("Guide"), m_guide, m_guide->tree(), Qt::RightDockWidgetArea);
    m_notesPanel = add(u"notes"_s, tr("Notes"), m_notes, m_notes->list(), Qt::BottomDockWidgetArea);
    window->tabifyDockWidget(m_codebookPanel, m_guidePanel);
    window->tabifyDockWidget(m_reviewPanel, m_notesPanel);
    m_codebookPanel->raise();
    connect(m_reviewPanel, &Panel::opened, m_review, [this] { m_review->begin(); });
    window->resizeDocks({library, m_annotationsPanel}, {280, 340}, Qt::Horizontal);
    window->resizeDocks({m_annotationsPanel, m_codebookPanel}, {520, 300}, Qt::Vertical);

    connect(m_library, &LibraryPanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_annotations, &AnnotationPanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_codebook, &CodebookPanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_guide, &GuidePanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_search, &SearchPanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_review, &ReviewPanel::errorOccurred, this, &Panels::errorOccurred);
    connect(m_notes, &NotesPanel::errorOccurred, this, &Panels::errorOccurred);
}

Panel *Panels::add(const QString &name, const QString &title, QWidget *content, QWidget *entry,
                   Qt::DockWidgetArea area)
{
    auto *panel = new Panel(name, title, content);
    panel->hide();
    m_window->addDockWidget(area, panel);
    m_panels.append(panel);
    connect(panel, &Panel::escaped, this, &Panels::escaped);
    panel->toggleAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_panels.size())));
    connect(panel, &Panel::opened, entry, [entry] { entry->setFocus(Qt::ShortcutFocusReason); });
    connect(panel, &Panel::closed, this, &Panels::escaped);
    return panel;
}

QList<QAction *> Panels::toggleActions() const
{
    QList<QAction *> actions;
    for (const Panel *panel : m_panels) {
        actions.append(panel->toggleAction());
    }
    return actions;
}

void Panels::setProject(Project *project)
{
    m_annotations->finishEditing();
    m_annotations->filterEdit()->setFilter({});
    m_search->search({});
    m_library->setProject(project);
    m_annotations->setProject(project);
    m_codebook->setProject(project);
    m_guide->setProject(project);
    m_search->setProject(project);
    m_review->setProject(project);
    m_notes->setProject(project);
}

void Panels::finishEditing()
{
    m_guide->tree()->finishEditing();
    m_codebook->tree()->finishEditing();
    m_annotations->finishEditing();
    m_codebook->finishEditing();
    m_notes->finishEditing();
}

void Panels::setShown(bool shown)
{
    remember();
    const QSettings settings;
    for (Panel *panel : std::as_const(m_panels)) {
        const bool isWanted = settings.value(settingOf(*panel), true).toBool();
        const bool isAskedFor = panel == m_searchPanel || panel == m_reviewPanel || panel == m_notesPanel;
        panel->setVisible(shown && isWanted && !isAskedFor);
        panel->toggleAction()->setEnabled(shown);
    }
    m_isShown = shown;
}

void Panels::remember() const
{
    if (!m_isShown) {
        return;
    }
    QSettings settings;
    for (const Panel *panel : m_panels) {
        settings.setValue(settingOf(*panel), !panel->isHidden());
    }
}

void Panels::revealAnnotations()
{
    m_annotationsPanel->reveal();
}

void Panels::revealSearch()
{
    m_searchPanel->reveal();
    m_search->focusField();
}

void Panels::revealNotes()
{
    m_notesPanel->reveal();
}

void Panels::revealCodebook()
{
    m_codebookPanel->reveal();
}

void Panels::revealGuide()
{
    m_guidePanel->reveal();
}

void Panels::revealReview()
{
    m_reviewPanel->reveal();
    m_review->begin();
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/pane/paneboard.h"

#include "models/collection/guideanswers.h"
#include "ui/pane/dropplace.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/panefind.h"
#include "ui/pane/panepage.h"

#include <QApplication>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

PaneBoard::PaneBoard(QWidget *parent)
    : QWidget(parent)
    , m_answers(new GuideAnswers(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_active = addPane(0);
    setFocusProxy(m_active);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*old*/, const QWidget *now) {
        const auto all = panes();
        const auto found = std::ranges::find_if(
            all, [now](const EpisodePane *pane) { return now && (pane == now || pane->isAncestorOf(now)); });
        if (found != all.end()) {
            setActive(*found);
        }
    });
}

PaneBoard::~PaneBoard()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PaneBoard::setProject(Project *project)
{
    const auto all = panes();
    for (EpisodePane *pane : all) {
        if (pane != m_active) {
            close(pane);
        }
    }
    m_project = project;
    m_active->filter()->setFilter({});
    m_active->find()->end();
    m_active->setProject(nullptr); // a collection of the one before still asks for answers
    m_active->setProject(project);
}

void PaneBoard::setActive(EpisodePane *pane)
{
    if (pane == m_active) {
        return;
    }
    m_active = pane;
    setFocusProxy(pane);
    showArrangement();
    Q_EMIT activeChanged(pane);
}

QList<EpisodePane *> PaneBoard::panes() const
{
    QList<EpisodePane *> all;
    for (int i = 0; i < m_splitter->count(); ++i) {
        all.append(static_cast<EpisodePane *>(m_splitter->widget(i)));
    }
    return all;
}

void PaneBoard::forEachPane(QObject *context, const std::function<void(EpisodePane *)> &visit)
{
    const auto all = panes();
    std::ranges::for_each(all, visit);
    connect(this, &PaneBoard::paneAdded, context, visit);
}

EpisodePane *PaneBoard::addPane(int place)
{
    auto *pane = new EpisodePane;
    pane->setGuideAnswers(m_answers);
    m_splitter->insertWidget(place, pane);
    connect(pane, &EpisodePane::closeRequested, this, [this, pane] { close(pane); });
    addRestoreButton(pane);
    auto *drop = new DropPlace(pane, this);
    connect(drop, &DropPlace::dropped, this, [this, pane](DraggedPlace dragged, bool isBeside) {
        setActive(pane);
        if (isBeside) {
            addBesideActive();
        }
        Q_EMIT placeDropped(dragged);
    });
    Q_EMIT paneAdded(pane);
    pane->setProject(m_project);
    return pane;
}

void PaneBoard::addRestoreButton(EpisodePane *pane)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(u"view-restore"_s));
    button->setText(tr("All panes"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("This pane is seen alone: show the others again"));
    button->setAccessibleName(tr("Show all panes"));
    button->hide();
    connect(button, &QToolButton::clicked, this, [this] { setMaximised(false); });
    connect(this, &PaneBoard::arrangementChanged, button,
            [this, button] { button->setVisible(m_isMaximised); });
    pane->addTool(button);
}

EpisodePane *PaneBoard::split()
{
    if (!canSplit()) {
        return nullptr;
    }
    const EpisodePane *from = m_active;
    EpisodePane *pane = addBesideActive();
    if (const auto subject = from->subject()) {
        pane->showPage(*subject);
    } else if (from->episode().isValid() && pane->showEpisode(from->episode())) {
        pane->view()->setAnchor(from->view()->anchor());
    }
    return pane;
}

EpisodePane *PaneBoard::addBesideActive()
{
    if (!canSplit()) {
        return nullptr;
    }
    setMaximised(false);
    EpisodePane *pane = addPane(m_splitter->indexOf(m_active) + 1);
    m_splitter->setSizes(QList<int>(m_splitter->count(), m_splitter->width())); // all alike
    takeStyle(pane, m_active);
    setActive(pane);
    showArrangement();
    Q_EMIT arrangementChanged();
    pane->setFocus();
    return pane;
}

PaneLayout PaneBoard::layout() const
{
    PaneLayout layout;
    const auto all = panes();
    const QList<int> sizes = m_splitter->sizes();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const EpisodePane *pane = all[i];
        const Episode *episode = m_project ? m_project->data().episodes().find(pane->requested()) : nullptr;
        layout.panes.push_back({.episode = episode ? episode->guid : QUuid(),
                                .revision = {},
                                .page = pane->subject(),
                                .anchor = pane->view()->anchor(),
                                .filter = pane->filter()->filter(),
                                .zoom = pane->view()->zoom(),
                                .width = sizes[i]});
        layout.active = pane == m_active ? int(i) : layout.active;
    }
    return layout;
}

Result<void> PaneBoard::restore(const PaneLayout &layout)
{
    setMaximised(false);
    const qsizetype count = std::clamp<qsizetype>(qsizetype(layout.panes.size()), 1, MostPanes);
    while (panes().size() > count) {
        close(panes().constLast());
    }
    while (panes().size() < count) {
        takeStyle(addPane(int(panes().size())), m_active);
    }
    const auto all = panes();
    Result<void> outcome;
    QList<int> sizes;
    for (qsizetype i = 0; i < count && !layout.panes.empty(); ++i) {
        const PaneLayout::Pane &kept = layout.panes[size_t(i)];
        const Episode *episode = m_project ? m_project->data().episodes().find(kept.episode) : nullptr;
        all[i]->view()->setZoom(kept.zoom);
        all[i]->filter()->setFilter(kept.filter);
        sizes.append(std::max(1, kept.width));
        if (kept.page) {
            all[i]->showPage(*kept.page, kept.anchor);
        } else if (!episode) {
            all[i]->clear();
        }
        if (auto shown = episode ? all[i]->showEpisodeAt(episode->id, kept.anchor) : Result<void>(); !shown) {
            outcome = outcome ? shown : outcome;
        }
    }
    m_splitter->setSizes(sizes);
    setActive(all[std::clamp<qsizetype>(layout.active, 0, count - 1)]);
    m_active->setFocus();
    showArrangement();
    Q_EMIT arrangementChanged();
    return outcome;
}

void PaneBoard::takeStyle(EpisodePane *pane, const EpisodePane *from)
{
    pane->view()->setPageTheme(from->view()->pageTheme());
    pane->view()->setReadingFont(from->view()->readingFamily(), from->view()->readingPoints());
    pane->view()->setTurnFacts(from->view()->turnFacts());
    pane->view()->setHidesQuestions(from->view()->hidesQuestions());
    pane->view()->setZoom(from->view()->zoom());
}

void PaneBoard::close(EpisodePane *pane)
{
    const auto all = panes();
    if (all.size() < 2) {
        return;
    }
    setMaximised(false);
    const bool hadFocus = QApplication::focusWidget() && pane->isAncestorOf(QApplication::focusWidget());
    Q_EMIT pane->textChanging(); // what is being done in it has to end
    // Away first: what it does while it ends may give it the keyboard, and so make it the active one again.
    pane->setParent(nullptr);
    if (pane == m_active) {
        const qsizetype place = all.indexOf(pane);
        setActive(all[place > 0 ? place - 1 : 1]);
    }
    pane->setProject(nullptr);
    pane->deleteLater();
    if (hadFocus) {
        m_active->setFocus();
    }
    showArrangement();
    Q_EMIT arrangementChanged();
}

bool PaneBoard::finishWriting()
{
    bool areKept = true;
    const auto all = panes();
    for (const EpisodePane *pane : all) {
        areKept = (!pane->page() || pane->page()->finish()) && areKept;
    }
    return areKept;
}

void PaneBoard::swapWithNext()
{
    const int count = m_splitter->count();
    if (count < 2) {
        return;
    }
    QWidget *const focused = QApplication::focusWidget();
    const int place = m_splitter->indexOf(m_active);
    QList<int> sizes = m_splitter->sizes();
    const int next = (place + 1) % count;
    m_splitter->insertWidget(next, m_active);
    if (next == 0) {
        std::ranges::rotate(sizes, sizes.end() - 1);
    } else {
        sizes.swapItemsAt(place, next);
    }
    m_splitter->setSizes(sizes);
    if (focused) {
        focused->setFocus();
    }
    Q_EMIT arrangementChanged();
}

void PaneBoard::setMaximised(bool isMaximised)
{
    isMaximised = isMaximised && m_splitter->count() > 1;
    if (isMaximised == m_isMaximised) {
        return;
    }
    m_isMaximised = isMaximised;
    showArrangement();
    Q_EMIT arrangementChanged();
}

void PaneBoard::activateBeside(int step)
{
    const auto all = panes();
    const qsizetype place = all.indexOf(m_active);
    EpisodePane *pane = all[(place + step + all.size()) % all.size()];
    setActive(pane); // seen first, when one is maximised
    pane->setFocus();
}

void PaneBoard::showArrangement()
{
    const auto all = panes();
    const bool areSeveral = all.size() > 1 && !m_isMaximised; // to be seen
    for (EpisodePane *pane : all) {
        pane->setOneOfSeveral(areSeveral, pane == m_active);
        pane->setVisible(!m_isMaximised || pane == m_active);
    }
}

} // namespace visavis

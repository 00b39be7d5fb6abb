// SPDX-License-Identifier: MIT
#include "ui/pane/panelinks.h"

#include "models/collection/guideanswers.h"
#include "models/project/editing.h"
#include "models/project/pinnedturns.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/scrollalong.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

bool areBothCurrent(const EpisodePane *one, const EpisodePane *other)
{
    return one->isCurrent() && other->isCurrent();
}

} // namespace

PaneLinks::PaneLinks(PaneBoard *board)
    : QObject(board)
    , m_board(board)
    , m_leader(board->active())
    , m_active(board->active())
{
    for (QTimer *timer : {&m_soon, &m_laidOut}) {
        timer->setSingleShot(true);
        timer->setInterval(0ms);
    }
    connect(&m_soon, &QTimer::timeout, this, &PaneLinks::refresh);
    connect(&m_laidOut, &QTimer::timeout, this, &PaneLinks::comeAlong);
    connect(&m_finder, &AlignmentFinder::found, this, &PaneLinks::refresh);
    connect(board->guideAnswers(), &GuideAnswers::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(board, &PaneBoard::activeChanged, this, [this](EpisodePane *pane) {
        m_counterpart = std::exchange(m_active, pane);
        mark(); // nobody moved: nothing is scrolled
        Q_EMIT changed();
    });
    connect(board, &PaneBoard::arrangementChanged, this, [this] {
        const auto panes = m_board->panes();
        std::vector<ReaderView *> views;
        std::ranges::transform(panes, std::back_inserter(views), &EpisodePane::view);
        m_levels.keepOnly(views);
        m_leader = panes.contains(m_leader) ? m_leader : m_board->active();
        const auto isGone = [&](const EpisodePane *pane) { return !panes.contains(pane); };
        std::erase_if(m_found, [&](const auto &found) {
            return isGone(found.first.first) || isGone(found.first.second);
        });
        m_soon.start();
    });
    board->forEachPane(this, [this](EpisodePane *pane) { connectPane(pane); });
}

PaneLinks::~PaneLinks() = default;

bool PaneLinks::isLeft(const EpisodePane *one, const EpisodePane *other)
{
    return one->linkedText() < other->linkedText();
}

void PaneLinks::connectPane(EpisodePane *pane)
{
    ReaderView *view = pane->view();
    connect(view, &ReaderView::pageMoved, this, [this, pane] {
        if (pane == m_leader) {
            lead(pane);
        } else if (!m_isLeading) {
            m_laidOut.start();
        }
    });
    connect(view, &ReaderView::scrolled, this, [this, pane] {
        if (!m_isLeading && pane != m_leader) { // else it was led when the page moved
            m_leader = pane;
            lead(pane);
        }
    });
    connect(pane, &EpisodePane::wentTo, this, [this, pane] {
        m_leader = pane;
        lead(pane);
    });
    connect(view, &ReaderView::pointedTurnChanged, this, &PaneLinks::mark);
    connect(view, &ReaderView::caretTurnChanged, this, &PaneLinks::mark);
    connect(pane, &EpisodePane::episodeChanged, this, [this] { m_soon.start(); });
    connect(pane, &EpisodePane::edited, this, [this] { m_soon.start(); });
    connect(pane, &EpisodePane::pageTextChanged, this, [this] { m_soon.start(); });
}

void PaneLinks::setProject(Project *project)
{
    m_project = project;
    m_found.clear();
    m_modes.clear();
    if (project) {
        connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
            const auto isAboutPairs = [](const Change &change) {
                return change.isAbout<EpisodePair>() || change.isAbout<Pin>();
            };
            if (std::ranges::any_of(changes, isAboutPairs)) {
                m_soon.start();
            }
        });
    }
}

std::optional<AlignmentKind> PaneLinks::chosenKind(const EpisodePane *one, const EpisodePane *other) const
{
    if (areTextsOfOne(one, other)) {
        return AlignmentKind::Revision;
    }
    return m_project ? visavis::chosenKind(m_project->data(), one->linkedText().episode,
                                           other->linkedText().episode)
                     : std::nullopt;
}

void PaneLinks::setKind(const EpisodePane *one, const EpisodePane *other, std::optional<AlignmentKind> kind)
{
    const EpisodeId here = one->linkedText().episode;
    const EpisodeId there = other->linkedText().episode;
    if (!m_project || here == there) {
        return;
    }
    if (auto done = Editing(*m_project).alignAs(here, there, kind); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

std::vector<TurnPin> PaneLinks::pins(const EpisodePane *left, const EpisodePane *right) const
{
    const auto offsets = [this](const EpisodePane *pane) { return m_project->offsets(pane->episode()); };
    if (!areBothCurrent(left, right) || !m_project->data().pairOf(left->episode(), right->episode())) {
        return {}; // as mostly: nothing to be looked up
    }
    const auto leftMap = offsets(left);
    const auto rightMap = offsets(right);
    if (!leftMap || !rightMap) {
        return {};
    }
    return turnPins(
        m_project->data(),
        {.episode = left->episode(), .transcript = *left->view()->transcript(), .offsets = **leftMap},
        {.episode = right->episode(), .transcript = *right->view()->transcript(), .offsets = **rightMap});
}

std::vector<FacingTurns> PaneLinks::answersOf(const EpisodePane *left, const EpisodePane *right) const
{
    if (m_project->data().questions().size() == 0 || !areBothCurrent(left, right)) {
        return {};
    }
    GuideAnswers *answers = m_board->guideAnswers();
    answers->want();
    return answers->facing(left->episode(), right->episode());
}

EpisodePane *PaneLinks::counterpart() const
{
    const auto panes = m_board->panes();
    if (m_counterpart != m_board->active() && panes.contains(m_counterpart)) {
        return m_counterpart;
    }
    const auto other =
        std::ranges::find_if(panes, [this](const EpisodePane *p) { return p != m_board->active(); });
    return other == panes.end() ? nullptr : *other;
}

const FacingMap *PaneLinks::facing(const EpisodePane *here, const EpisodePane *there) const
{
    if (!m_project || here == there || !here->linkedText().isValid() || !there->linkedText().isValid()) {
        return nullptr;
    }
    const bool hereIsLeft = isLeft(here, there);
    const EpisodePane *left = hereIsLeft ? here : there;
    const EpisodePane *right = hereIsLeft ? there : here;
    const auto found = m_finder.find({.left = left->view()->transcript(),
                                      .right = right->view()->transcript(),
                                      .kind = chosenKind(here, there),
                                      .pins = pins(left, right),
                                      .byGuide = answersOf(left, right)});
    if (!found) {
        return nullptr;
    }
    const auto known = m_found.find({here, there});
    if (known != m_found.end() && known->second.found == found) {
        return &known->second.map;
    }
    FacingMap map(found->alignment, hereIsLeft ? Side::Left : Side::Right);
    const auto [entry, isNew] =
        m_found.insert_or_assign(Panes(here, there), Found{.found = found, .map = std::move(map)});
    return &entry->second.map;
}

std::pair<const FacingWords *, Side> PaneLinks::facingWords(const EpisodePane *here,
                                                            const EpisodePane *there) const
{
    return {facing(here, there) ? &m_found.at({here, there}).found->words : nullptr,
            isLeft(here, there) ? Side::Left : Side::Right};
}

// Scrolling

void PaneLinks::bringAlong(const EpisodePane *leader, EpisodePane *other)
{
    if (const FacingMap *map = facing(leader, other)) {
        scrollAlong(*leader->view(), *other->view(), *map);
    }
}

void PaneLinks::lead(EpisodePane *leader)
{
    if (m_isLeading) {
        return;
    }
    const QScopedValueRollback guard(m_isLeading, true);
    const auto panes = m_board->panes();
    m_levels.lead(leader->view());
    for (EpisodePane *pane : panes) {
        if (pane != leader && pane->isVisibleTo(m_board) &&
            !m_levels.areLevel(leader->view(), pane->view()) && mode(leader, pane) != LinkMode::Free) {
            bringAlong(leader, pane);
        }
    }
}

void PaneLinks::group()
{
    QList<EpisodePane *> left = m_board->panes();
    left.removeIf([this](const EpisodePane *pane) { return !pane->isVisibleTo(m_board); });
    const auto isLevelWith = [this](const EpisodePane *one, const EpisodePane *other) {
        return one != other && mode(one, other) == LinkMode::Level && facing(one, other);
    };
    std::vector<PaneLevels::Group> groups;
    while (left.size() > 1) {
        // The one that is level with the most others is what they are measured by.
        const auto reference = std::ranges::max_element(left, {}, [&](const EpisodePane *pane) {
            return std::ranges::count_if(left, [&](const EpisodePane *o) { return isLevelWith(pane, o); });
        });
        EpisodePane *const first = *reference;
        PaneLevels::Group group{.views = {first->view()}, .rows = {}, .texts = {first->view()->transcript()}};
        std::vector<const FacingMap *> maps;
        QList<EpisodePane *> inGroup{first};
        for (EpisodePane *pane : std::as_const(left)) {
            const bool isLevelWithAll = std::ranges::all_of(
                inGroup, [&](const EpisodePane *other) { return isLevelWith(other, pane); });
            if (isLevelWithAll && !inGroup.contains(pane)) {
                inGroup.append(pane);
                group.views.push_back(pane->view());
                group.texts.push_back(pane->view()->transcript());
                maps.push_back(facing(first, pane));
            }
        }
        left.removeIf([&](EpisodePane *pane) { return inGroup.contains(pane); });
        if (!maps.empty()) {
            group.rows = levelRows(maps);
            groups.push_back(std::move(group));
        }
    }
    const QScopedValueRollback guard(m_isLeading, true);
    m_levels.setGroups(std::move(groups));
}

void PaneLinks::comeAlong()
{
    if (!m_isLeading) {
        const QScopedValueRollback guard(m_isLeading, true);
        m_levels.keepLevel(m_leader->view());
    }
    lead(m_leader);
}

void PaneLinks::refresh()
{
    m_soon.stop();
    group();
    comeAlong();
    mark();
    markDoubts();
    markDifferences();
    Q_EMIT changed();
}

QList<EpisodePane *> PaneLinks::bringAll()
{
    EpisodePane *active = m_board->active();
    m_leader = active;
    lead(active);
    const QScopedValueRollback guard(m_isLeading, true);
    QList<EpisodePane *> elsewhere;
    const auto panes = m_board->panes();
    for (EpisodePane *pane : panes) {
        if (pane == active || mode(active, pane) != LinkMode::Free) {
            continue;
        }
        const FacingMap *map = facing(active, pane);
        if (map && map->kind() != AlignmentKind::Proportion) {
            bringAlong(active, pane);
        } else {
            elsewhere.append(pane);
        }
    }
    return elsewhere;
}

} // namespace visavis

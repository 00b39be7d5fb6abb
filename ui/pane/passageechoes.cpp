// SPDX-License-Identifier: MIT
#include "ui/pane/passageechoes.h"

#include "models/project/editing.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

namespace visavis
{

using namespace std::chrono_literals;

PassageEchoes::PassageEchoes(PaneBoard *board, PaneLinks *links)
    : QObject(board)
    , m_board(board)
    , m_links(links)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms); // behind the picture of what a key did
    connect(&m_soon, &QTimer::timeout, this, &PassageEchoes::show);
    connect(links, &PaneLinks::changed, &m_soon, qOverload<>(&QTimer::start));
    board->forEachPane(this, [this](EpisodePane *pane) {
        connect(pane->view(), &ReaderView::highlightsChanged, this, [this] {
            if (m_board->panes().size() > 1) {
                m_soon.start();
            }
        });
    });
}

void PassageEchoes::setProject(Project *project)
{
    m_project = project;
}

void PassageEchoes::setShown(bool isShown)
{
    if (isShown != m_isShown) {
        m_isShown = isShown;
        show();
    }
}

void PassageEchoes::show()
{
    const auto panes = m_board->panes();
    const QSet<QUuid> ends = m_project ? mirrored() : QSet<QUuid>();
    for (EpisodePane *pane : panes) {
        showIn(pane, ends);
    }
}

QSet<QUuid> PassageEchoes::mirrored() const
{
    QSet<QUuid> ends;
    for (const Link &link : m_project->data().links()) {
        if (link.name == Link::Mirrors) {
            ends << link.from << link.to;
        }
    }
    return ends;
}

void PassageEchoes::showIn(EpisodePane *there, const QSet<QUuid> &mirrored) const
{
    std::vector<PassageEcho> echoes;
    const auto panes = m_board->panes();
    for (const EpisodePane *here : panes) {
        const auto [words, side] = m_links->facingWords(here, there);
        if (!m_project || !m_isShown || !words || words->isEmpty()) {
            continue;
        }
        for (const HighlightIndex::Entry &entry : here->view()->highlights().entries()) {
            const Highlight &highlight = entry.highlight;
            const Annotation *marked =
                mirrored.isEmpty() ? nullptr : m_project->data().annotations().find(highlight.id);
            const bool mayBeThere = marked && mirrored.contains(marked->guid);
            const bool isThere =
                there->view()->highlights().find(highlight.id) ||
                (mayBeThere && mirrorOf(highlight.id, there->linkedText().episode).isValid());
            const auto range = isThere ? std::nullopt : words->facing(side, highlight.range);
            if (range) {
                echoes.push_back({.range = *range, .colour = highlight.colour});
            }
        }
    }
    std::ranges::sort(echoes, {}, [](const PassageEcho &echo) { return echo.range; });
    there->view()->setEchoes(std::move(echoes));
}

AnnotationId PassageEchoes::mirrorOf(AnnotationId annotation, EpisodeId there) const
{
    const ProjectData &data = m_project->data();
    const Annotation *marked = data.annotations().find(annotation);
    if (!marked) {
        return {};
    }
    for (const LinkId id : data.linksOf(marked->guid)) {
        const Link *link = data.links().find(id);
        const Annotation *other = data.annotations().find(link->from == marked->guid ? link->to : link->from);
        if (link->name == Link::Mirrors && other && other->episode == there) {
            return other->id;
        }
    }
    return {};
}

void PassageEchoes::mirror()
{
    const EpisodePane *here = m_board->active();
    EpisodePane *there = m_links->counterpart();
    const Annotation *marked =
        m_project ? m_project->data().annotations().find(here->currentAnnotation()) : nullptr;
    if (!marked || !here->isCurrent()) {
        Q_EMIT hint(tr("Click a highlight first."));
        return;
    }
    const Episode *episode = m_project->data().episodes().find(marked->episode);
    if (marked->state == AnchorState::Orphan || !episode || marked->revision != episode->revision) {
        Q_EMIT hint(tr("This annotation has no place in the text."));
        return;
    }
    if (!there || !there->isCurrent() || there->episode() == here->episode()) {
        Q_EMIT hint(tr("Open the text that says the same beside this one."));
        return;
    }
    if (const AnnotationId known = mirrorOf(marked->id, there->episode()); known.isValid()) {
        there->revealAnnotation(known);
        return;
    }
    const auto offsets = m_project->offsets(here->episode());
    const auto offsetsThere = m_project->offsets(there->episode());
    const auto [words, side] = m_links->facingWords(here, there);
    if (!words) {
        Q_EMIT hint(tr("What faces what is still being found. Try again in a moment."));
        return;
    }
    const auto range =
        offsets && offsetsThere ? words->facing(side, (*offsets)->toUtf16(marked->range())) : std::nullopt;
    if (!range) {
        Q_EMIT hint(tr("Nothing in the other text says the same for certain. Mark it there by hand."));
        return;
    }
    const auto made =
        Editing(*m_project).mirror(marked->id, there->episode(), (*offsetsThere)->toCodePoints(*range));
    if (!made) {
        Q_EMIT errorOccurred(made.error());
        return;
    }
    there->setCurrentAnnotation(*made);
}

} // namespace visavis

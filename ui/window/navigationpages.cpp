// SPDX-License-Identifier: MIT
// The ways to what panes show in place of an interview, and from there.
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panefilter.h"
#include "ui/window/navigation.h"
#include "ui/window/panels.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A query for what one coder did: a name also finds those that it is a part of.
QString filterOf(const Store<Coder> &coders, const Coder &coder)
{
    QString query = u"coder:\"%1\""_s.arg(coder.name);
    for (const Coder &other : coders) {
        if (other.id != coder.id && other.name.contains(coder.name, Qt::CaseInsensitive)) {
            query += u" -coder:\"%1\""_s.arg(other.name);
        }
    }
    return query;
}

using Place = std::vector<EpisodeTurn>::const_iterator;

/// Behind the interviews that stand beside a collection, when these panes are as they were opened from it: in
/// its order, and as many as there is room for or are left. Other panes say nothing about how far one is.
std::optional<Place> behindShown(const std::vector<EpisodeTurn> &places, const QList<EpisodePane *> &panes,
                                 const EpisodePane *collecting)
{
    if (panes.size() < 2 || panes.front() != collecting) {
        return std::nullopt;
    }
    const auto shown = panes.sliced(1);
    const auto first = std::ranges::find(places, shown.front()->requested(), &EpisodeTurn::episode);
    const auto last = first + std::min<qsizetype>(PaneBoard::MostPanes - 1, places.end() - first);
    const bool isOpenedFromIt = std::ranges::equal(std::ranges::subrange(first, last), shown, {},
                                                   &EpisodeTurn::episode, &EpisodePane::requested);
    return isOpenedFromIt ? std::optional(last) : std::nullopt;
}

} // namespace

void Navigation::leavePage()
{
    if (!pane()->page()) {
        return;
    }
    const auto panes = m_board->panes();
    const auto other = std::ranges::find_if(panes, [](const EpisodePane *one) { return !one->page(); });
    if (other != panes.end()) {
        m_board->setActive(*other);
    } else {
        m_board->addBesideActive();
    }
}

void Navigation::showPage(const PageSubject &subject)
{
    showPageAt(subject, {});
}

void Navigation::showPageAt(const PageSubject &subject, ReadingAnchor anchor)
{
    const auto panes = m_board->panes();
    const auto alike = std::ranges::find_if(panes, [&](const EpisodePane *one) {
        return one->page() && one->page()->subject().index() == subject.index();
    });
    if (alike != panes.end()) {
        m_board->setActive(*alike);
    } else if ((pane()->episode().isValid() || pane()->page()) && !m_board->addBesideActive()) {
        leave();
    }
    pane()->showPage(subject, anchor);
    pane()->setFocus();
}

void Navigation::sortTag(TagId id)
{
    const Tag *tag = m_project ? m_project->data().tags().find(id) : nullptr;
    if (tag) {
        showPage(SortedTag{.tag = tag->guid});
    }
}

void Navigation::showAnnotationBeside(EpisodePane *from, AnnotationId annotation)
{
    m_board->setMaximised(false);
    m_board->setActive(from);
    showAnnotation(annotation);
    if (from->page()) { // else there was no other pane for it
        m_board->setActive(from);
        from->setFocus();
    }
}

void Navigation::showInterviewOf(const EpisodePane &collecting)
{
    if (const CollectionPage *page = collecting.collection()) {
        const EpisodeTurn place = page->caretPlace();
        if (place.episode.isValid()) {
            showTurn(place.episode, std::max(0, place.turn));
        }
    }
}

void Navigation::showInterviewsBeside()
{
    const CollectionPage *page = pane()->collection();
    if (!page) {
        Q_EMIT hint(tr("Open a question, a tag or a search in a pane first."));
        return;
    }
    const std::vector<EpisodeTurn> places = page->firstPlaces();
    if (places.empty()) {
        Q_EMIT hint(page->emptyText());
        return;
    }
    const auto caret = std::ranges::find(places, page->caretPlace().episode, &EpisodeTurn::episode);
    Place place = behindShown(places, m_board->panes(), pane()).value_or(caret);
    place = place == places.end() ? places.begin() : place;
    PaneLayout layout = m_board->layout();
    std::erase_if(layout.panes, [&](const PaneLayout::Pane &one) { return one.page != pane()->subject(); });
    layout.panes.resize(1);
    layout.active = 0;
    for (; place != places.end() && layout.panes.size() < size_t(PaneBoard::MostPanes); ++place) {
        const Episode *episode = m_project->data().episodes().find(place->episode);
        layout.panes.push_back({.episode = episode->guid,
                                .revision = episode->revision,
                                .anchor = {.turn = std::max(0, place->turn), .offset = 0},
                                .zoom = pane()->view()->zoom(),
                                .width = layout.panes.front().width});
    }
    leave();
    if (auto done = m_board->restore(layout); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void Navigation::writeSummary()
{
    CollectionPage *page = pane()->collection();
    if (page && page->hasSummaries()) {
        page->editSummary();
    } else {
        Q_EMIT hint(
            tr("Summaries are written where all answers to a question are shown: choose one in the guide."));
    }
}

void Navigation::showNoteBeside()
{
    const AnnotationId inPanel = m_panels->annotations()->list()->currentAnnotation();
    const AnnotationId current = pane()->currentAnnotation();
    const Annotation *annotation =
        m_project ? m_project->data().annotations().find(current.isValid() ? current : inPanel) : nullptr;
    if (annotation) {
        showPage(NoteOn{.object = annotation->guid});
    } else {
        Q_EMIT hint(tr("Click a highlight first."));
    }
}

void Navigation::compareCoders(CoderId one, CoderId other)
{
    EpisodePane *left = m_board->active();
    const EpisodeId episode = left->episode();
    if (!episode.isValid()) {
        Q_EMIT hint(tr("Open the interview that both have coded first."));
        return;
    }
    const Store<Coder> &coders = left->project()->data().coders();
    EpisodePane *right = m_board->split();
    if (!right) { // there are four: the next one takes it
        m_board->activateNext();
        right = m_board->active();
        if (auto done = right->showEpisode(episode); !done) {
            Q_EMIT errorOccurred(done.error());
            return;
        }
    }
    left->filter()->setFilter(filterOf(coders, *coders.find(one)));
    right->filter()->setFilter(filterOf(coders, *coders.find(other)));
}

} // namespace visavis

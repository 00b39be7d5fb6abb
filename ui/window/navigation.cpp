// SPDX-License-Identifier: MIT
#include "ui/window/navigation.h"

#include "models/transcript/exchanges.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/pane/panepage.h"
#include "ui/review/reviewpanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/panels.h"

#include <QDesktopServices>
#include <QListView>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Where a project's settings keep what the window shows.
const QString SettingGroup = u"window"_s;
const QString EpisodeSetting = u"episode"_s;

} // namespace

Navigation::Navigation(PaneBoard *board, PaneLayouts *layouts, Panels *panels, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_layouts(layouts)
    , m_panels(panels)
{
    connectPanels();
    connectReview();
    board->forEachPane(this, [this](EpisodePane *pane) { connectPane(pane); });
    connect(board, &PaneBoard::activeChanged, this, &Navigation::followActive);
}

EpisodePane *Navigation::pane() const
{
    return m_board->active();
}

void Navigation::connectReview()
{
    ReviewPanel *review = m_panels->review();
    connect(review, &ReviewPanel::annotationChosen, this, &Navigation::showInReview);
    connect(review, &ReviewPanel::placeRequested, this, &Navigation::placeHere);
    m_board->addAction(review->placeAction()); // the key holds where the words are selected
}

void Navigation::beginReview()
{
    m_panels->revealReview();
}

void Navigation::showInReview(AnnotationId id)
{
    showAnnotation(id);
    pane()->putCaretAt(id); // from there one selects by keys
    m_panels->annotations()->setCurrent(id);
}

void Navigation::placeHere(AnnotationId id)
{
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (!annotation) {
        return;
    }
    const SelectedPassage selected = pane()->selected();
    if (selected.isEmpty() || annotation->episode != selected.episode) {
        showInReview(id);
        pane()->view()->setFocus();
        Q_EMIT hint(
            tr("Select the words where it belongs, then press %1.")
                .arg(m_panels->review()->placeAction()->shortcut().toString(QKeySequence::NativeText)));
        return;
    }
    pane()->clearSelection();
    m_panels->review()->place(id, selected.range);
    m_panels->review()->list()->setFocus();
}

void Navigation::setProject(Project *project)
{
    m_project = project;
    m_history.clear();
    Q_EMIT historyChanged();
    if (m_layouts->setProject(project) || !project) {
        return;
    }
    const ProjectData &data = project->data();
    const Episode *last =
        data.episodes().find(QUuid(project->setting(SettingGroup, EpisodeSetting).toString()));
    const std::vector<EpisodeId> live = data.liveEpisodes();
    if (last && last->state == EpisodeState::Live) {
        showEpisode(last->id);
    } else if (!live.empty()) {
        showEpisode(live.front());
    }
}

void Navigation::save()
{
    if (!m_project) {
        return;
    }
    pane()->savePosition();
    m_layouts->remember();
    if (const Episode *episode = m_project->data().episodes().find(pane()->episode())) {
        m_project->setSetting(SettingGroup, EpisodeSetting, episode->guid.toString(QUuid::WithoutBraces));
    }
}

bool Navigation::open(EpisodeId episode)
{
    const auto shown = pane()->showEpisode(episode);
    if (!shown) {
        Q_EMIT errorOccurred(shown.error());
    }
    return shown.has_value();
}

void Navigation::showEpisode(EpisodeId episode)
{
    leavePage();
    if (episode != pane()->episode()) {
        leave();
    }
    if (open(episode)) {
        save();
        pane()->view()->setFocus();
    }
}

PlaceHistory::Place Navigation::here() const
{
    if (const auto page = pane()->subject()) {
        return {.episode = {}, .anchor = pane()->view()->anchor(), .page = page};
    }
    return {.episode = pane()->episode(), .anchor = pane()->view()->anchor()};
}

void Navigation::leave()
{
    m_history.leave(here());
    Q_EMIT historyChanged();
}

void Navigation::goBack()
{
    std::optional<PlaceHistory::Place> place;
    do {
        place = m_history.back(here());
    } while (place && !goTo(*place)); // over what was deleted meanwhile
    Q_EMIT historyChanged();
}

void Navigation::goForward()
{
    std::optional<PlaceHistory::Place> place;
    do {
        place = m_history.forward(here());
    } while (place && !goTo(*place));
    Q_EMIT historyChanged();
}

bool Navigation::goTo(const PlaceHistory::Place &place)
{
    if (m_project && place.page) {
        showPageAt(*place.page, place.anchor);
        return true;
    }
    const Episode *episode = m_project ? m_project->data().episodes().find(place.episode) : nullptr;
    if (!episode || episode->state != EpisodeState::Live) {
        return false;
    }
    leavePage();
    if (open(place.episode)) {
        pane()->revealAnchor(place.anchor);
        pane()->view()->setFocus();
    }
    return true;
}

void Navigation::showBeside(EpisodeId episode, int turn)
{
    m_board->addBesideActive(); // of four the active one shows it
    if (turn >= 0) {
        showTurn(episode, turn);
    } else {
        showEpisode(episode);
    }
}

void Navigation::showTurn(EpisodeId episode, int turn)
{
    leavePage();
    if (episode == pane()->episode()) {
        leave(); // else showing it does
    }
    showEpisode(episode);
    pane()->revealTurn(turn);
}

void Navigation::showPassage(EpisodeId episode, CodePointRange range)
{
    leavePage();
    leave();
    if (open(episode)) {
        pane()->revealRange(range);
    }
}

void Navigation::showAnnotation(AnnotationId id)
{
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (annotation && pane()->page() && !pane()->page()->rangeOf(*annotation).isEmpty()) {
        pane()->revealAnnotation(id);
    } else if (annotation) {
        showPassage(annotation->episode, annotation->range());
        pane()->revealAnnotation(id);
    }
}

void Navigation::stepAnnotation(int direction)
{
    // As they stand on the page, whatever it shows.
    const auto entries = pane()->view()->highlights().entries();
    if (entries.empty()) {
        return;
    }
    const auto idOf = [](const HighlightIndex::Entry &entry) { return entry.highlight.id; };
    const auto startOf = [](const HighlightIndex::Entry &entry) { return entry.highlight.range.start; };
    // From the current one, else from what is on screen.
    const auto current = std::ranges::find(entries, pane()->currentAnnotation(), idOf);
    const Utf16Offset top = pane()->view()->offsetAt({pane()->view()->viewport()->width() / 2, 0});
    const auto onScreen = std::ranges::lower_bound(entries, top, {}, startOf);
    const auto count = qsizetype(entries.size());
    const qsizetype at = current != entries.end() ? current - entries.begin()
                                                  : onScreen - entries.begin() - (direction > 0 ? 1 : 0);
    const AnnotationId next = idOf(entries[size_t((at + direction + count) % count)]);
    pane()->revealAnnotation(next);
    m_panels->annotations()->setCurrent(next);
}

void Navigation::showNextUncoded()
{
    const auto &transcript = pane()->view()->transcript();
    if (!transcript) {
        return;
    }
    std::vector<const HighlightIndex::Entry *> marked;
    for (int turn = pane()->view()->caretTurn() + 1; turn < int(transcript->turns.size()); ++turn) {
        const Turn &one = transcript->turns[size_t(turn)];
        marked.clear();
        pane()->view()->highlights().collect(one.range, marked);
        const bool isAside = pane()->collection() && pane()->collection()->isAside(turn);
        if (marked.empty() && !isInterviewersTurn(*transcript, one) && !isAside) {
            pane()->revealTurnWithTitles(turn);
            return;
        }
    }
    Q_EMIT hint(tr("From here on there is no turn without annotations."));
}

void Navigation::writeNoteOn(AnnotationId annotation)
{
    showCollectedInPanels();
    m_panels->revealAnnotations();
    if (!m_panels->annotations()->setCurrent(annotation)) {
        m_panels->annotations()->filterEdit()->setFilter({}); // it would hide what one wants to write on
    }
    m_panels->annotations()->editNote(annotation);
}

void Navigation::showAnnotationsWith(TagId tag)
{
    const Tag *known = m_project ? m_project->data().tags().find(tag) : nullptr;
    if (!known) {
        return;
    }
    QString name = known->name;
    name.replace(u'"', u' '); // folding passes over both
    m_panels->revealAnnotations();
    m_panels->annotations()->setProjectScope(true);
    m_panels->annotations()->filterEdit()->setFilter(u"tag:\"%1\""_s.arg(name));
}

void Navigation::openRecording(int turn)
{
    const QUrl link = pane()->mediaLink(turn);
    if (link.isEmpty()) {
        Q_EMIT hint(tr("This interview names no recording."));
    } else if (!QDesktopServices::openUrl(link)) {
        Q_EMIT warning(tr("The recording could not be opened: %1").arg(link.toDisplayString()));
    }
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/window/navigation.h"

#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notespanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/review/reviewpanel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/panels.h"

// What leads from the panels to the panes, and the panels along with these.

namespace visavis
{

using namespace Qt::StringLiterals;

void Navigation::connectPanels()
{
    LibraryPanel *library = m_panels->library();
    AnnotationPanel *annotations = m_panels->annotations();
    SearchPanel *search = m_panels->search();
    connect(library, &LibraryPanel::episodeActivated, this, &Navigation::showEpisode);
    connect(library, &LibraryPanel::placeActivated, this, &Navigation::showTurn);
    connect(library, &LibraryPanel::besideRequested, this, &Navigation::showBeside);
    connect(m_board, &PaneBoard::placeDropped, this, [this](DraggedPlace place) {
        if (pane()->page()) {
            pane()->clear(); // it is to be shown here, and nowhere else
        }
        place.turn >= 0 ? showTurn(place.episode, place.turn) : showEpisode(place.episode);
    });
    connect(annotations, &AnnotationPanel::annotationActivated, this, &Navigation::showAnnotation);
    connect(annotations, &AnnotationPanel::objectRequested, this, &Navigation::showObject);
    connect(m_panels->notes(), &NotesPanel::objectRequested, this, &Navigation::showObject);
    connect(
        m_panels->notes(), &NotesPanel::pageRequested, this,
        [this](const QUuid &object, const QUuid &note) { showPage(NoteOn{.object = object, .note = note}); });
    connect(m_panels->codebook(), &CodebookPanel::tagFilterRequested, this, &Navigation::showAnnotationsWith);
    connect(m_panels->codebook(), &CodebookPanel::exampleActivated, this,
            [this](EpisodeId episode, AnnotationId annotation) {
                if (!m_project) {
                    return;
                }
                if (const auto loaded = m_project->load(episode); !loaded) {
                    Q_EMIT errorOccurred(loaded.error());
                    return;
                }
                showAnnotation(annotation);
            });
    GuidePanel *guide = m_panels->guide();
    connect(guide, &GuidePanel::questionEntered, this, [this](QuestionId id) {
        const Question *question = m_project ? m_project->data().questions().find(id) : nullptr;
        if (question) {
            showPage(Collection{.kind = Collection::Kind::Question, .object = question->guid, .query = {}});
        }
    });
    connect(guide, &GuidePanel::turnRequested, this, [this](EpisodeId episode, int turn) {
        if (episode == pane()->episode()) {
            leave();
            pane()->revealTurnWithTitles(turn);
        }
    });
    connect(guide, &GuidePanel::hint, this, &Navigation::hint);
    connect(m_panels->codebook(), &CodebookPanel::passagesRequested, this, [this](TagId id) {
        const Tag *tag = m_project ? m_project->data().tags().find(id) : nullptr;
        if (tag) {
            showPage(Collection{.kind = Collection::Kind::Tag, .object = tag->guid, .query = {}});
        }
    });
    connect(m_panels->codebook(), &CodebookPanel::sortingRequested, this, &Navigation::sortTag);
    connect(search, &SearchPanel::collectionRequested, this, [this](const QString &query) {
        showPage(Collection{.kind = Collection::Kind::Search, .object = {}, .query = query});
    });
    connect(search, &SearchPanel::hitActivated, this, &Navigation::showPassage);
    connect(search, &SearchPanel::hitsChanged, this,
            [this](EpisodeId episode, const QList<CodePointRange> &ranges) {
                const auto panes = m_board->panes();
                for (EpisodePane *one : panes) {
                    if (episode == one->episode()) {
                        one->setHits(ranges);
                    }
                }
            });
}

void Navigation::connectPane(EpisodePane *pane)
{
    const auto whenActive = [this, pane](auto &&follow) {
        return [this, pane, follow](auto &&...arguments) {
            if (pane == m_board->active()) {
                follow(arguments...);
            }
        };
    };
    connect(pane, &EpisodePane::annotationActivated, m_panels->annotations(), &AnnotationPanel::setCurrent);
    connect(pane, &EpisodePane::placeChanged, this, whenActive([this](EpisodeId episode, int turn) {
                m_panels->library()->showPlace(episode, turn);
            }));
    connect(pane, &EpisodePane::episodeChanged, this, whenActive([this, pane](EpisodeId /*episode*/) {
                m_panels->annotations()->setEpisode(pane->about(), pane->page() != nullptr);
                m_panels->review()->setEpisode(pane->about());
                m_panels->codebook()->setEpisode(pane->about());
            }));
    connect(pane, &EpisodePane::objectRequested, this, &Navigation::showObject);
    connect(pane, &EpisodePane::passageRequested, this,
            [this, pane](AnnotationId annotation) { showAnnotationBeside(pane, annotation); });
    connect(pane, &EpisodePane::episodeChanged, this, [this, pane] { showHitsIn(pane); });
    connect(pane, &EpisodePane::edited, this, [this, pane] { showHitsIn(pane); });
    connect(pane->view(), &ReaderView::caretTurnChanged, this, whenActive([this](int) { showInGuide(); }));
    connect(pane, &EpisodePane::episodeChanged, this, whenActive([this](EpisodeId) { showInGuide(); }));
    connect(pane->view(), &ReaderView::turnTimeActivated, this, &Navigation::openRecording);
}

void Navigation::showHitsIn(EpisodePane *pane)
{
    if (pane->page()) {
        return;
    }
    pane->setHits(m_panels->search()->rangesIn(pane->episode()));
}

void Navigation::showCollectedInPanels()
{
    const CollectionPage *page = pane()->collection();
    const EpisodeId episode = page ? page->caretPlace().episode : EpisodeId();
    if (episode.isValid() && episode != m_collectedAt) {
        m_panels->annotations()->setEpisode(episode);
        m_panels->review()->setEpisode(episode);
        m_panels->codebook()->setEpisode(episode);
    }
    m_collectedAt = episode;
}

void Navigation::showInGuide()
{
    showCollectedInPanels();
    m_panels->guide()->setPlace(pane()->episode(), pane()->view()->caretTurn());
}

void Navigation::followActive()
{
    m_panels->annotations()->setEpisode(pane()->about(), pane()->page() != nullptr);
    m_panels->review()->setEpisode(pane()->about());
    m_panels->codebook()->setEpisode(pane()->about());
    m_collectedAt = {}; // a collection is of the interview at its caret again
    showInGuide();
    const EpisodeId episode = pane()->episode();
    if (episode.isValid()) {
        m_panels->library()->showPlace(episode, pane()->view()->anchor().turn);
        m_panels->annotations()->setCurrent(pane()->currentAnnotation());
    }
}

} // namespace visavis

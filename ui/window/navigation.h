// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/collection.h"
#include "models/project/project.h"
#include "ui/window/placehistory.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLayouts;
class Panels;

/// The ways through a project: shows in the active pane the place that somebody chose in a panel, and keeps
/// the panels at the place that is being read there.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    /// Connects the panes with the panels. All outlive it.
    Navigation(PaneBoard *board, PaneLayouts *layouts, Panels *panels, QObject *parent);

    /// Shows the panes that were there last, else where one was reading, else the first episode. Null for
    /// none.
    void setProject(Project *project);
    /// Into the project, where one is reading.
    void save();

    void showEpisode(EpisodeId episode);
    /// In a new pane if there can be one more. -1: where it was left.
    void showBeside(EpisodeId episode, int turn);
    /// Index from 0.
    void showTurn(EpisodeId episode, int turn);
    void showPassage(EpisodeId episode, CodePointRange range);
    /// In the pane that shows one of its kind, else in a new one if there can be one more. What is chosen of
    /// an interview then is shown in another pane.
    void showPage(const PageSubject &subject);
    /// The passages of a tag, as cards.
    void sortTag(TagId tag);
    /// Of the answer that the caret of the active pane is in.
    void writeSummary();
    /// The interview that the caret of a collection is in, at that place.
    void showInterviewOf(const EpisodePane &collecting);
    /// As many as there are panes of the interviews of a collection beside it, each where it is collected
    /// from: from the one at the caret on, then the next ones.
    void showInterviewsBeside();
    /// What two coders did in the interview of the active pane, beside each other.
    void compareCoders(CoderId one, CoderId other);
    void showAnnotation(AnnotationId annotation);
    /// Opens its note in the panel of annotations.
    void writeNoteOn(AnnotationId annotation);
    /// The note of the current annotation in a pane of its own.
    void showNoteBeside();
    /// Whatever has this GUID: in a pane, or where a panel lists it.
    void showObject(const QUuid &object);

    // Notes on what is being read, or chosen in a panel, in the panel of notes.

    void writeJournal();
    void writeNoteOnInterview();
    /// The section at the caret.
    void writeNoteOnSection();
    void writeNoteOnTag();
    void writeNoteOnQuestion();
    void writeNoteAbout(const QUuid &object);

    /// The annotation after the current one, or after what is on screen; behind the last comes the first.
    void showNextAnnotation() { stepAnnotation(1); }
    void showPreviousAnnotation() { stepAnnotation(-1); }

    /// To where one was before going somewhere, and again from there. Does nothing where there is no such
    /// place.
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    /// The next turn, after the one at the caret, in which nothing is marked; turns of who asks do not count.
    void showNextUncoded();

    /// Shows what a new text left in doubt, one after the other.
    void beginReview();

    /// Opens the recording at a turn's time, in whatever the desktop opens it with.
    void openRecording(int turn);

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Whether one can go back or forward.
    void historyChanged();
    /// Words to the person, already translated.
    void hint(const QString &text);
    void warning(const QString &text);

private:
    [[nodiscard]] EpisodePane *pane() const;
    void connectPanels();
    void connectPane(EpisodePane *pane);
    void connectReview();
    /// The panels follow the pane that became the active one.
    void followActive();
    void showHitsIn(EpisodePane *pane);
    /// Of a collection, the interview that the caret is in.
    void showCollectedInPanels();
    /// The guide marks what is being read.
    void showInGuide();
    void showInReview(AnnotationId annotation);
    /// At the words that are selected; asks for them where there are none.
    void placeHere(AnnotationId annotation);
    [[nodiscard]] PlaceHistory::Place here() const;
    void leave();
    /// False when its interview is gone.
    bool goTo(const PlaceHistory::Place &place);
    /// Makes a pane for interviews the active one.
    void leavePage();
    void showPageAt(const PageSubject &subject, ReadingAnchor anchor);
    /// In another pane than this one, which keeps the keyboard.
    void showAnnotationBeside(EpisodePane *from, AnnotationId annotation);
    /// False when the text cannot be read.
    bool open(EpisodeId episode);
    void stepAnnotation(int direction);
    void showAnnotationsWith(TagId tag);

    PaneBoard *m_board;     ///< Not owned.
    PaneLayouts *m_layouts; ///< Not owned.
    Panels *m_panels;       ///< Not owned.
    QPointer<Project> m_project;
    PlaceHistory m_history;
    EpisodeId m_collectedAt; ///< the panels show this one of a collection
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/pane/linkedtext.h"
#include "ui/pane/pagesubject.h"
#include "ui/pane/selectedpassage.h"
#include "ui/reader/readerview.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace visavis
{

class CollectionPage;
class GuideAnswers;
class PaneFilter;
class PaneFind;
class PaneHeader;
class PanePage;

/// One column of the reader showing an episode: its title line, its text, and on it the project's
/// annotations, kept in step with every change. Remembers for each episode where one was reading. It may show
/// something else in its place, a page; then there is no episode().
///
/// A text that takes long to read comes from a worker: until it is there the pane goes on with the one
/// before, and says so when it takes a moment.
class EpisodePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EpisodePane(QWidget *parent = nullptr);
    ~EpisodePane() override;

    /// The project must outlive the pane's use of it; null shows nothing.
    void setProject(Project *project);
    /// Shows an episode where it was left, at once or as soon as its text is there; another one asked for
    /// meanwhile takes its place. The same one again changes nothing. Errors that show later are told by
    /// errorOccurred().
    [[nodiscard]] Result<void> showEpisode(EpisodeId episode);
    /// At that place instead, unless it is before the first turn's (-1), which says nothing.
    [[nodiscard]] Result<void> showEpisodeAt(EpisodeId episode, ReadingAnchor anchor);
    // Pages: panepages.cpp

    /// Shows it as soon as it is there, at a place of its text if it is on the reader's page and one is
    /// given.
    void showPage(const PageSubject &subject, ReadingAnchor anchor = {});
    /// Null while it shows an episode, or nothing.
    [[nodiscard]] PanePage *page() const { return m_page.get(); }
    [[nodiscard]] std::optional<PageSubject> subject() const;
    /// The one to be seen, or that the page is about.
    [[nodiscard]] EpisodeId about() const;
    /// The page, where it is of this kind.
    [[nodiscard]] CollectionPage *collection() const;
    /// The text to be seen, by which panes are linked.
    [[nodiscard]] LinkedText linkedText() const;
    /// Which exchanges answer which question; outlives the pane. Without it nothing is collected.
    void setGuideAnswers(GuideAnswers *answers) { m_answers = answers; }
    void clear();
    /// Null when there is none.
    [[nodiscard]] Project *project() const { return m_project; }
    /// The one to be seen.
    [[nodiscard]] EpisodeId episode() const { return m_episode; }
    /// The one that is coming, or else the one to be seen.
    [[nodiscard]] EpisodeId requested() const { return m_coming.isValid() ? m_coming : m_episode; }
    /// Whether what is to be seen is the episode's current text; not so while a new one is on its way.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] ReaderView *view() const { return m_view; }
    /// Which annotations are shown.
    [[nodiscard]] PaneFilter *filter() const { return m_filter; }
    /// Finds words in what is shown.
    [[nodiscard]] PaneFind *find() const { return m_find; }
    /// Adds a button to its header.
    void addTool(QWidget *tool);
    /// How its header shows that it is one of several panes, and the active one.
    void setOneOfSeveral(bool isOneOfSeveral, bool isActive);

    // Places: episodeplaces.cpp. In the episode that was asked for last, if need be when it is there.
    void revealTurn(int turn);
    void revealAnchor(ReadingAnchor anchor);
    /// With the titles above it, and the caret before its first word.
    void revealTurnWithTitles(int turn);
    /// Only if none of it is to be seen.
    void revealTurnIfHidden(int turn);
    void revealRange(CodePointRange range);
    /// Shows the passage and marks it as the current one.
    void revealAnnotation(AnnotationId annotation);
    /// Before its first word, or where an orphan would have stood.
    void putCaretAt(AnnotationId annotation);
    void setHits(const QList<CodePointRange> &ranges);

    /// The place at the top of the view.
    [[nodiscard]] CodePoint top() const;
    /// Empty when nothing is selected, and while the episode has another text than the one to be seen: places
    /// in that one are none in the other.
    [[nodiscard]] SelectedPassage selected() const;
    /// The same for any stretch of what is shown.
    [[nodiscard]] SelectedPassage passageOf(Utf16Range range) const;
    void clearSelection();
    [[nodiscard]] AnnotationId currentAnnotation() const { return m_view->currentAnnotation(); }
    void setCurrentAnnotation(AnnotationId annotation) { m_view->setCurrentAnnotation(annotation); }

    /// The recording at a turn's time, as a link to open; empty when the episode has none.
    [[nodiscard]] QUrl mediaLink(int turn) const;

    /// Writes the reading position into the project.
    void savePosition();

Q_SIGNALS:
    void annotationActivated(visavis::AnnotationId annotation);
    void placeChanged(visavis::EpisodeId episode, int turn);
    void episodeChanged(visavis::EpisodeId episode);
    /// The text of this episode, which is shown, was edited in place.
    void edited(visavis::EpisodeId episode);
    /// The page has another text.
    void pageTextChanged();
    /// Another text is about to be shown: what is being done on this one has to end.
    void textChanging();
    /// A person went to another place of the text, other than by scrolling.
    void wentTo();
    void closeRequested();
    void errorOccurred(const visavis::Error &error);
    /// What a reference in a note names is to be shown.
    void objectRequested(const QUuid &object);
    /// A passage is to be shown beside, while one goes on here.
    void passageRequested(visavis::AnnotationId annotation);
    /// Words that could not be kept; already translated.
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QList<Change> &changes);
    /// Shows what is at hand, and has fetched what is not.
    [[nodiscard]] Result<void> request(EpisodeId episode);
    void arrive(EpisodeId episode);
    void stopWaiting();
    void showThatItComes();
    [[nodiscard]] Result<void> showNow(EpisodeId episode);
    [[nodiscard]] bool isLive(EpisodeId episode) const;
    /// Not in this text: an orphan, or in another one.
    [[nodiscard]] bool isNotHere(const Annotation &annotation) const;
    /// Whether it is in this text, and the filter lets it be seen.
    [[nodiscard]] bool isShown(const Annotation &annotation) const;
    void showAnew();
    /// The current annotation is the one the caret is in: keys must not act on one that was left behind.
    void leaveCurrentAnnotation();
    void showHighlights();
    /// Shows the text as it is after these edits of it, at the place where it was.
    void followEdits(const QList<Change> &changes);
    void showTitle();
    [[nodiscard]] QStringList whatIsHidden() const;
    /// How far one has come in the text, per cent; -1 where all of it is in view.
    [[nodiscard]] int progress() const;
    /// What the page says while it shows no interview.
    void inviteToChoose();
    void restorePosition();
    [[nodiscard]] int carriedFrom(RevisionId revision, int turn);
    /// Where an annotation is to be seen.
    [[nodiscard]] Utf16Range rangeOf(const Annotation &annotation) const;
    [[nodiscard]] std::unique_ptr<PanePage> makePage(const PageSubject &subject);
    void endPage();
    void goInPage();
    /// What takes the reader's place, or the reader; the keyboard goes there.
    void showWidget(QWidget *widget);

    QPointer<Project> m_project;
    EpisodeId m_episode;
    RevisionId m_revision;        ///< its text that is to be seen
    EpisodeId m_coming;           ///< asked for and not there yet; invalid when nothing is
    std::function<void()> m_goal; ///< where to go in it
    QTimer m_comingTimer;
    OffsetMap m_map;
    GuideAnswers *m_answers = nullptr;
    PaneHeader *m_header;
    PaneFilter *m_filter;
    ReaderView *m_view;
    PaneFind *m_find;
    QStackedWidget *m_stack;
    std::unique_ptr<PanePage> m_page;
    std::shared_ptr<const Transcript> m_pageText; ///< of which was told
    ReadingAnchor m_pageGoal; ///< where to go in its text when it is there; before the first turn: nowhere
    int m_shownProgress = -1;
    QTimer m_positionTimer;
};

} // namespace visavis

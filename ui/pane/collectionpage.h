// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/collector.h"
#include "ui/pane/panepage.h"
#include "ui/reader/readerview.h"

namespace visavis
{

class PaneFilter;
class SummaryEditing;

/// A collection on a reader's page: passages of several interviews, which are the same passages there and
/// here, and not copies. What is marked here is marked there, and what is changed there changes here.
class CollectionPage final : public PanePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectionPage)

public:
    /// All outlive it.
    CollectionPage(ReaderView *view, const PaneFilter *filter, Project *project, GuideAnswers *answers,
                   const Collection &what);
    ~CollectionPage() override;

    [[nodiscard]] const Collection &what() const { return m_collector.what(); }
    [[nodiscard]] PageSubject subject() const override { return what(); }
    /// "Water > Locks", the words of the question or of the search.
    [[nodiscard]] QString title() const override;
    /// How much was collected.
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString accessibleName() const override { return tr("Collected passages"); }

    /// In the interview that the stretch begins in; empty where that is none, and while it has another text
    /// than is shown.
    [[nodiscard]] SelectedPassage passageOf(Utf16Range range) const override;
    /// Where the caret is: the interview, and the turn there; -1 where nothing of it is said.
    [[nodiscard]] EpisodeTurn caretPlace() const;
    [[nodiscard]] Utf16Range rangeOf(const Annotation &annotation) const override;
    [[nodiscard]] QString citation(Utf16Range range) const override;
    [[nodiscard]] QUrl mediaLink(int turn) const override;

    /// Where what is collected of each interview begins, in their order.
    [[nodiscard]] std::vector<EpisodeTurn> firstPlaces() const;
    /// Why there are none, in a sentence.
    [[nodiscard]] QString emptyText() const;

    /// Opens the summary of the answer that the caret is in. Only questions have such.
    void editSummary();
    [[nodiscard]] bool hasSummaries() const { return what().kind == Collection::Kind::Question; }
    /// Keeps a summary that is being written.
    bool finish() override;
    /// Whether a turn of the page is said in no interview.
    [[nodiscard]] bool isAside(int turn) const { return m_collected && text().asideAt(turn); }
    [[nodiscard]] SummaryEditing *summaryEditing() const { return m_summary; }
    /// Whether long answers are shown to their end.
    void setAllWhole(bool isWhole) { m_collector.setAllWhole(isWhole); }

    void showHighlights() override;

private:
    void take(const std::shared_ptr<const Collected> &collected);
    void showWaiting();
    void showText(const std::shared_ptr<const Collected> &before);
    /// What stands back, what can be clicked, and how turns are numbered.
    void showTurns();
    void follow(const QList<Change> &changes);
    void activate(int turn);
    /// Of a place on the page; an invalid episode where nothing of one is said.
    [[nodiscard]] EpisodeTurn placeOf(Utf16Offset here) const;
    [[nodiscard]] std::optional<Highlight> highlightOf(const Annotation &annotation) const;
    /// Whether the text of its interview is the one that is shown.
    [[nodiscard]] bool isCurrent(const CollectedText::Source &source) const;
    [[nodiscard]] const CollectedText &text() const { return m_collected->text; }
    [[nodiscard]] static CollectionWords words();

    ReaderView *m_view;
    const PaneFilter *m_filter;
    Project *m_project;
    GuideAnswers *m_answers;
    Collector m_collector;
    SummaryEditing *m_summary;
    std::shared_ptr<const Collected> m_collected; ///< null until it is there
    int m_doubtful = 0;                           ///< how many interviews may not belong here
    QSet<EpisodeId> m_edited;                     ///< since it was collected
    /// What came while a summary was being written: to show it then would take the place away.
    std::shared_ptr<const Collected> m_waiting;
    QSet<EpisodeId> m_editedSince; ///< since that was collected
};

} // namespace visavis

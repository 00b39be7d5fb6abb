// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/reader/readerview.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace visavis
{

/// One column of the reader showing an episode: its title line, its text, and on it the project's
/// annotations, kept in step with every change. Remembers for each episode where one was reading.
class EpisodePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EpisodePane(QWidget *parent = nullptr);
    ~EpisodePane() override;

    /// The project must outlive the pane's use of it; null shows nothing.
    void setProject(Project *project);
    /// Shows an episode where it was left. The same one again changes nothing.
    [[nodiscard]] Result<void> showEpisode(EpisodeId episode);
    void clear();
    [[nodiscard]] EpisodeId episode() const { return m_episode; }
    [[nodiscard]] ReaderView *view() const { return m_view; }

    void revealTurn(int turn);
    void revealRange(CodePointRange range);
    /// Shows the passage and marks it as the current one.
    void revealAnnotation(AnnotationId annotation);
    void setHits(const QList<CodePointRange> &ranges);

    /// The place at the top of the view.
    [[nodiscard]] CodePoint top() const;
    /// Empty when nothing is selected.
    [[nodiscard]] CodePointRange selection() const;
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

private:
    void follow(const QList<Change> &changes);
    void showAnew();
    /// The current annotation is the one the caret is in: keys must not act on one that was left behind.
    void leaveCurrentAnnotation();
    void showHighlights();
    [[nodiscard]] Highlight highlightOf(const Annotation &annotation) const;
    void showTitle();
    void restorePosition();
    [[nodiscard]] QString citation(Utf16Range range) const;

    QPointer<Project> m_project;
    EpisodeId m_episode;
    OffsetMap m_map;
    QLabel *m_title;
    QLabel *m_facts;
    ReaderView *m_view;
    QTimer m_positionTimer;
};

} // namespace visavis

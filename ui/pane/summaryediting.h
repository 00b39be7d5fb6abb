// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/collection.h"
#include "models/project/project.h"
#include "ui/reader/turneditor.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace visavis
{

class ReaderView;

/// Writes the summaries of answers to a question, each over the line of the page where it stands. What is
/// typed is kept at every pause, whatever happens then.
class SummaryEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryEditing)

public:
    /// All outlive it.
    SummaryEditing(ReaderView *view, Project *project, QObject *parent);
    ~SummaryEditing() override;

    /// Empty when there is none, and for collections that have no summaries.
    [[nodiscard]] QString summaryOf(const Collection &what, EpisodeId episode) const;
    /// Over this turn of the page.
    void begin(const Collection &what, EpisodeId episode, int turn);
    [[nodiscard]] bool isActive() const { return m_editor && m_editor->isActive(); }
    /// Keeps what is being written. False when it could not be: it is on the clipboard then.
    bool finish();
    [[nodiscard]] TurnEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Words that could not be kept; already translated.
    void failed(const QString &text);
    /// Nothing is being written any more.
    void ended();

private:
    [[nodiscard]] QUuid answer() const;

    ReaderView *m_view;
    Project *m_project;
    QPointer<TurnEditor> m_editor; ///< Its parent is the view's page, which may go first.
    Collection m_what;
    EpisodeId m_episode;
    QTimer m_pause;
};

} // namespace visavis

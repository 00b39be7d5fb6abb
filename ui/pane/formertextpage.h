// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textcomparing.h"
#include "ui/pane/panepage.h"
#include "ui/reader/readerview.h"

#include <QHash>
#include <QPointer>

namespace visavis
{

class PaneFilter;

/// A text that an episode had before on a reader's page, with the annotations that stood on it then. It is to
/// be read and copied, not to be marked.
class FormerTextPage final : public PanePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormerTextPage)

public:
    /// All outlive it. What still reads when it is deleted belongs to the keeper then.
    FormerTextPage(ReaderView *view, const PaneFilter *filter, Project *project, QObject *keeper,
                   const FormerText &what);
    ~FormerTextPage() override;

    [[nodiscard]] const FormerText &what() const { return m_what; }
    [[nodiscard]] EpisodeId episode() const override;

    [[nodiscard]] PageSubject subject() const override { return m_what; }
    /// Which text, of which interview.
    [[nodiscard]] QString title() const override;
    /// Where it came from, when, how long it is.
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString accessibleName() const override { return tr("Earlier text of the interview"); }
    [[nodiscard]] QString whyNotMarked() const override;
    void showHighlights() override;
    [[nodiscard]] Utf16Range rangeOf(const Annotation &annotation) const override;
    [[nodiscard]] QString citation(Utf16Range range) const override;
    [[nodiscard]] QUrl mediaLink(int turn) const override;

Q_SIGNALS:
    /// Undo made it the episode's text again.
    void becameCurrent();

private:
    [[nodiscard]] QString episodeTitle() const;
    [[nodiscard]] std::optional<Highlight> highlightOf(const Annotation &annotation) const;
    void take(const std::shared_ptr<const FormerReading> &reading);
    void say(const QString &text);
    void follow(const QList<Change> &changes);

    ReaderView *m_view;
    const PaneFilter *m_filter;
    Project *m_project;
    QPointer<QObject> m_keeper; ///< gone before this when a window is closed
    FormerText m_what;
    TextComparing m_reading;
    std::shared_ptr<const FormerReading> m_read; ///< null until it is there
    OffsetMap m_map;
    QHash<AnnotationId, FormerAnchor> m_anchors;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class TagPicker;

/// What a person does with a passage of the active pane: each acts on the selection, or on the current
/// annotation when nothing is selected.
class Annotator final : public QObject
{
    Q_OBJECT

public:
    explicit Annotator(PaneBoard *board);
    ~Annotator() override;

    void setProject(Project *project) { m_project = project; }
    /// The colour of the next highlight: the last one used.
    [[nodiscard]] Colour colour() const { return m_colour; }

public Q_SLOTS:
    void highlight();
    /// Recolours the current annotation when nothing is selected.
    void highlightIn(visavis::Colour colour);
    void tag(visavis::TagId tag);
    /// The tag with this shortcut, "1" to "9".
    void tagBySlot(const QString &slot);
    void tagByNewName(const QString &name);
    /// Lets a tag be chosen at the passage.
    void chooseTag();
    void note();
    void remove();

Q_SIGNALS:
    /// An annotation was made or changed by one of these, and is now the current one.
    void annotated(visavis::AnnotationId annotation);
    void noteRequested(visavis::AnnotationId annotation);
    void errorOccurred(const visavis::Error &error);
    /// A word to the person, already translated.
    void hint(const QString &text);

private:
    [[nodiscard]] EpisodePane *pane() const;
    /// The annotation to act on: made from the selection (true), or the current one. Invalid with a hint when
    /// there is neither.
    [[nodiscard]] std::pair<AnnotationId, bool> target();
    void askForPassage();
    [[nodiscard]] std::optional<AnnotationId> take(Result<AnnotationId> result);
    void report(const Result<void> &result);

    PaneBoard *m_board; ///< Its parent.
    QPointer<Project> m_project;
    TagPicker *m_picker;
    Colour m_colour = palette().front().colour;
};

} // namespace visavis

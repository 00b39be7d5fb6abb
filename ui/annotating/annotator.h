// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "ui/annotating/passagelimits.h"
#include "ui/annotating/readingunits.h"
#include "ui/pane/selectedpassage.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PeekPopup;
class TagPicker;
class WeightPopup;

/// What a person does with a passage of the active pane: each acts on the selection, or on the annotation at
/// the caret, or else on the sentence, turn or exchange that the caret is in.
class Annotator final : public QObject
{
    Q_OBJECT

public:
    explicit Annotator(PaneBoard *board);
    ~Annotator() override;

    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }
    /// The colour of the next highlight: the last one used.
    [[nodiscard]] Colour colour() const { return m_colour; }
    [[nodiscard]] ReadingUnit unit() const { return m_unit; }
    void setUnit(ReadingUnit unit);
    /// Those that were given last, in this window or before by this coder; newest first, at most nine. Of the
    /// latter, those in memory are known.
    [[nodiscard]] std::vector<TagId> recentTags() const;
    /// The tag with this shortcut, "1" to "9"; null when none has it.
    [[nodiscard]] const Tag *tagInSlot(const QString &slot) const;

public Q_SLOTS:
    // Marking

    void highlight();
    /// Recolours the current annotation when nothing is selected.
    void highlightIn(visavis::Colour colour);
    void tag(visavis::TagId tag);
    void tagBySlot(const QString &slot);
    void tagByNewName(const QString &name);
    /// Lets a tag be chosen at the passage.
    void chooseTag();
    /// The same from those given last: a digit takes one, the key that opened it the last one.
    void chooseRecentTag();
    /// Tags it with its own words.
    void tagInVivo();
    /// What was done to a passage last, a colour or a tag, to this one.
    void repeat();
    void note();

    // Passages that are marked: passages.cpp

    /// Moves an end of the selection, or else of the current annotation.
    void moveLimit(visavis::LimitStep step);
    /// At the caret.
    void split();
    /// With the one of the same coder that overlaps it or follows at once.
    void mergeWithNext();
    /// Another annotation at the caret becomes the current one.
    void chooseOverlapping();
    void toggleQuotable();
    void weigh();
    /// What the tags of the current annotation mean.
    void peek();
    void remove();

    // Selecting without a mouse: passages.cpp

    /// Selects the unit at the caret, or where that is selected the next one; -1: the one before.
    void selectUnit(int step);
    /// Selects the next wider unit, or the next narrower one; that is what keys act on from then on.
    void widen();
    void narrow();

Q_SIGNALS:
    /// An annotation was made or changed by one of these, and is now the current one.
    void annotated(visavis::AnnotationId annotation);
    void noteRequested(visavis::AnnotationId annotation);
    /// A person wants to go there.
    void annotationChosen(visavis::AnnotationId annotation);
    void unitChanged();
    void errorOccurred(const visavis::Error &error);
    /// A word to the person, already translated.
    void hint(const QString &text);

private:
    /// A colour, or a tag in a colour.
    struct Act {
        Colour colour;
        TagId tag;
    };

    [[nodiscard]] EpisodePane *pane() const;
    [[nodiscard]] const Annotation *current() const;
    /// What is selected; without a current annotation and a selection the unit at the caret, which is
    /// selected until finish().
    [[nodiscard]] SelectedPassage passage();
    /// The annotation to act on: made from the passage (true), or the current one. Invalid with a hint when
    /// there is neither.
    [[nodiscard]] std::pair<AnnotationId, bool> target();
    void askForPassage();
    std::optional<AnnotationId> take(Result<AnnotationId> result);
    /// Of a deed on an annotation that was there; tells it.
    void finish(AnnotationId annotation, const Result<void> &result);
    void report(const Result<void> &result);
    /// Marks a passage with a tag, or makes one that has it reach that far.
    [[nodiscard]] Result<AnnotationId> tagPassage(const SelectedPassage &passage, TagId tag);
    void remember(const Act &act);
    /// What of the passage to act on, else of the caret's line, is to be seen; on the screen.
    [[nodiscard]] QRect shownPassage();
    [[nodiscard]] AnnotationId following(const Annotation &annotation) const;
    void openPicker(bool isRecent);
    /// The ranges of an annotation in the active view; empty where it is not to be seen.
    [[nodiscard]] Utf16Range shownRange(AnnotationId annotation) const;

    PaneBoard *m_board; ///< Its parent.
    QPointer<Project> m_project;
    TagPicker *m_picker;
    WeightPopup *m_weights;
    PeekPopup *m_peek;
    Colour m_colour = palette().front().colour;
    ReadingUnit m_unit = ReadingUnit::Sentence;
    std::optional<Act> m_last;
    std::vector<TagId> m_recent;              ///< newest first
    std::optional<Utf16Offset> m_caretBefore; ///< where it goes when the unit it was in is no longer selected
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/pane/annotator.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panepage.h"
#include "ui/pane/tagpicker.h"

namespace visavis
{

Annotator::Annotator(PaneBoard *board)
    : QObject(board)
    , m_board(board)
    , m_picker(new TagPicker(board))
{
    connect(m_picker, &TagPicker::tagChosen, this, &Annotator::tag);
    connect(m_picker, &TagPicker::newTagChosen, this, &Annotator::tagByNewName);
}

Annotator::~Annotator() = default;

EpisodePane *Annotator::pane() const
{
    return m_board->active();
}

void Annotator::report(const Result<void> &result)
{
    if (!result) {
        Q_EMIT errorOccurred(result.error());
    }
}

std::optional<AnnotationId> Annotator::take(Result<AnnotationId> result)
{
    if (!result) {
        Q_EMIT errorOccurred(result.error());
        return std::nullopt;
    }
    pane()->clearSelection();
    pane()->setCurrentAnnotation(*result);
    Q_EMIT annotated(*result);
    return *result;
}

std::pair<AnnotationId, bool> Annotator::target()
{
    if (!m_project) {
        return {{}, false};
    }
    if (const SelectedPassage passage = pane()->selected(); !passage.isEmpty()) {
        const auto made = take(Editing(*m_project).highlight(passage.episode, passage.range, m_colour));
        return {made.value_or(AnnotationId()), true};
    }
    const AnnotationId current = pane()->currentAnnotation();
    if (!m_project->data().annotations().find(current)) {
        askForPassage();
        return {{}, false};
    }
    return {current, false};
}

void Annotator::askForPassage()
{
    const QString reason = pane()->page() ? pane()->page()->whyNotMarked() : QString();
    Q_EMIT hint(reason.isEmpty() ? tr("Select some words first, or click a highlight.") : reason);
}

void Annotator::highlight()
{
    highlightIn(m_colour);
}

void Annotator::highlightIn(Colour colour)
{
    m_colour = colour;
    const auto [annotation, made] = target();
    if (annotation.isValid() && !made) {
        report(Editing(*m_project).recolour({annotation}, colour));
        Q_EMIT annotated(annotation);
    }
}

void Annotator::tag(TagId tag)
{
    if (!m_project) {
        return;
    }
    if (const SelectedPassage passage = pane()->selected(); !passage.isEmpty()) {
        // Marking and tagging in one step, so that one undo takes both back.
        (void)take(Editing(*m_project).annotate(passage.episode, passage.range, m_colour, {tag}, {}));
        return;
    }
    const auto [annotation, made] = target();
    if (annotation.isValid()) {
        report(Editing(*m_project).addTag({annotation}, tag));
        Q_EMIT annotated(annotation);
    }
}

void Annotator::tagBySlot(const QString &slot)
{
    if (!m_project) {
        return;
    }
    for (const Tag &known : m_project->data().tags()) {
        if (known.shortcut == slot) {
            tag(known.id);
            return;
        }
    }
    Q_EMIT hint(tr("No tag has the key %1 yet: give it one in the codebook.").arg(slot));
}

void Annotator::tagByNewName(const QString &name)
{
    if (!m_project) {
        return;
    }
    if (const SelectedPassage passage = pane()->selected(); !passage.isEmpty()) {
        (void)take(Editing(*m_project).annotateWithNewTag(passage.episode, passage.range, m_colour, name));
    } else if (const auto [annotation, made] = target(); annotation.isValid()) {
        report(Editing(*m_project).addNewTag({annotation}, name));
        Q_EMIT annotated(annotation);
    }
}

void Annotator::chooseTag()
{
    const bool hasPassage = m_project && (!pane()->selected().isEmpty() ||
                                          m_project->data().annotations().find(pane()->currentAnnotation()));
    if (!hasPassage) {
        askForPassage();
        return;
    }
    const ReaderView *view = pane()->view();
    const QRect caret = view->rectOf(view->caret());
    const QPoint below =
        caret.isNull() ? QPoint(view->width() / 3, view->height() / 3) : caret.bottomLeft() + QPoint(0, 8);
    m_picker->open(m_project->data(), view->viewport()->mapToGlobal(below));
}

void Annotator::note()
{
    const auto [annotation, made] = target();
    if (annotation.isValid()) {
        Q_EMIT noteRequested(annotation);
    }
}

void Annotator::remove()
{
    const AnnotationId current = pane()->currentAnnotation();
    if (m_project && m_project->data().annotations().find(current)) {
        report(Editing(*m_project).removeAnnotations({current}));
    } else {
        Q_EMIT hint(tr("Click a highlight first."));
    }
}

} // namespace visavis

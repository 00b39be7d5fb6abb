// SPDX-License-Identifier: MIT
// What is done to passages that are marked, and how words are selected without a mouse.
#include "models/project/passageediting.h"
#include "models/project/showncoders.h"
#include "ui/annotating/annotator.h"
#include "ui/annotating/peekpopup.h"
#include "ui/annotating/weightpopup.h"
#include "ui/base/popupplace.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Utf16Range Annotator::shownRange(AnnotationId annotation) const
{
    const HighlightIndex::Entry *entry = pane()->view()->highlights().find(annotation);
    return entry ? entry->highlight.range : Utf16Range();
}

void Annotator::moveLimit(LimitStep step)
{
    ReaderView *view = pane()->view();
    if (!view->selection().isEmpty()) {
        view->setSelection(movedLimit(*view, view->selection(), step));
        return;
    }
    const Annotation *annotation = current();
    const Utf16Range before = annotation ? shownRange(annotation->id) : Utf16Range();
    if (before.isEmpty()) {
        askForPassage();
        return;
    }
    const Utf16Offset caret = view->caret();
    const Utf16Range wanted = movedLimit(*view, before, step);
    if (wanted == before) {
        return;
    }
    const SelectedPassage moved = pane()->passageOf(wanted);
    const AnnotationId id = annotation->id;
    if (!moved.isEmpty() && moved.range != annotation->range()) {
        const auto done = Editing(*m_project).setRange(id, moved.range);
        const Utf16Range after = shownRange(id);
        const Utf16Offset inside = std::clamp(caret, after.start, std::max(after.start, after.stop - 1));
        if (inside != caret && !after.isEmpty()) {
            view->setSelection({inside, inside}); // or the annotation would be left behind
        }
        pane()->setCurrentAnnotation(id);
        finish(id, done);
    }
}

void Annotator::split()
{
    const Annotation *annotation = current();
    const Utf16Range shown = annotation ? shownRange(annotation->id) : Utf16Range();
    if (shown.isEmpty()) {
        Q_EMIT hint(tr("Put the caret into a highlight first, where it is to be split."));
        return;
    }
    const qsizetype before = pane()->view()->caret() - shown.start;
    const qsizetype points = annotation->quote.left(std::max<qsizetype>(before, 0)).toUcs4().size();
    const auto second = PassageEditing(*m_project).split(annotation->id, annotation->start + points);
    if (second) {
        pane()->setCurrentAnnotation(*second);
        Q_EMIT annotated(*second);
    } else {
        Q_EMIT errorOccurred(second.error());
    }
}

AnnotationId Annotator::following(const Annotation &annotation) const
{
    const ProjectData &data = m_project->data();
    const auto transcript = m_project->transcript(annotation.episode);
    const auto offsets = m_project->offsets(annotation.episode);
    if (!transcript || !offsets) {
        return {};
    }
    for (const AnnotationId id : data.annotationsOf(annotation.episode)) {
        const Annotation *other = data.annotations().find(id);
        const bool isBefore = other->range() < annotation.range() && other->stop <= annotation.start;
        if (id == annotation.id || other->coder != annotation.coder || isBefore ||
            other->state != AnchorState::Anchored || other->revision != annotation.revision) {
            continue;
        }
        if (other->start <= annotation.stop) {
            return id;
        }
        const Utf16Range gap = (*offsets)->toUtf16({annotation.stop, other->start});
        const QStringView between = (*transcript)->text(gap);
        const bool isNothing =
            std::ranges::none_of(between, [](QChar letter) { return letter.isLetterOrNumber(); });
        return isNothing ? id : AnnotationId();
    }
    return {};
}

void Annotator::mergeWithNext()
{
    const Annotation *annotation = current();
    if (!annotation) {
        Q_EMIT hint(tr("Click a highlight first."));
        return;
    }
    const AnnotationId next = following(*annotation);
    if (!next.isValid()) {
        Q_EMIT hint(tr("No passage of the same person overlaps this one or follows it at once."));
        return;
    }
    const auto whole = PassageEditing(*m_project).merge({annotation->id, next});
    if (whole) {
        pane()->setCurrentAnnotation(*whole);
        Q_EMIT annotated(*whole);
    } else {
        Q_EMIT errorOccurred(whole.error());
    }
}

void Annotator::chooseOverlapping()
{
    const ReaderView *view = pane()->view();
    std::vector<const HighlightIndex::Entry *> found;
    view->highlights().collect({view->caret(), view->caret() + 1}, found);
    if (found.empty()) {
        Q_EMIT hint(tr("Click a highlight first."));
        return;
    }
    std::ranges::sort(found, {}, [](const HighlightIndex::Entry *entry) {
        return std::pair(entry->highlight.range, entry->highlight.id);
    });
    const auto at = std::ranges::find_if(found, [&](const HighlightIndex::Entry *entry) {
        return entry->highlight.id == pane()->currentAnnotation();
    });
    const auto next = at == found.end() || at + 1 == found.end() ? found.begin() : at + 1;
    if (found.size() == 1 && at != found.end()) {
        Q_EMIT hint(tr("No other highlight is here."));
        return;
    }
    pane()->setCurrentAnnotation((*next)->highlight.id);
    Q_EMIT annotated((*next)->highlight.id);
}

void Annotator::toggleQuotable()
{
    const auto [id, made] = target();
    if (const Annotation *annotation = id.isValid() ? m_project->data().annotations().find(id) : nullptr) {
        const bool isQuotable = !annotation->quotable;
        finish(id, PassageEditing(*m_project).setQuotable({id}, isQuotable));
        Q_EMIT hint(isQuotable ? tr("Marked as quotable.") : tr("No longer marked as quotable."));
    }
}

void Annotator::weigh()
{
    std::vector<WeightPopup::Row> rows;
    if (const Annotation *annotation = current()) {
        for (const TaggingId id : m_project->data().taggingsOf(annotation->id)) {
            const Tagging *tagging = m_project->data().taggings().find(id);
            if (tagging->coder == m_project->coder()) {
                rows.push_back({.tagging = id,
                                .tag = m_project->data().tags().find(tagging->tag)->name,
                                .weight = tagging->weight});
            }
        }
    }
    if (rows.empty()) {
        Q_EMIT hint(tr("A weight belongs to a tag of yours: click a highlight that has one."));
    } else {
        const QRect about = shownPassage();
        m_weights->open(rows, about.bottomLeft());
        placeBeside(*m_weights, about);
    }
}

void Annotator::peek()
{
    std::vector<TagId> tags;
    if (const Annotation *annotation = current()) {
        for (const TaggingId id : m_project->data().taggingsOf(annotation->id)) {
            const Tagging *tagging = m_project->data().taggings().find(id);
            const bool isShown = m_project->shownCoders()->shows(tagging->coder);
            if (isShown && !std::ranges::contains(tags, tagging->tag)) {
                tags.push_back(tagging->tag);
            }
        }
    }
    if (tags.empty()) {
        Q_EMIT hint(tr("Click a highlight that has a tag: this shows what the tag means."));
    } else {
        const QRect about = shownPassage();
        m_peek->open(*m_project, tags, about.bottomLeft());
        placeBeside(*m_peek, about);
    }
}

void Annotator::remove()
{
    if (const Annotation *annotation = current()) {
        report(Editing(*m_project).removeAnnotations({annotation->id}));
    } else {
        Q_EMIT hint(tr("Click a highlight first."));
    }
}

// Selecting without a mouse
// ----------------------------------------------------------------------------------------------------------

void Annotator::selectUnit(int step)
{
    ReaderView *view = pane()->view();
    const ReadingUnits units(*view);
    const Utf16Range selected = view->selection();
    const Utf16Range here = units.at(selected.start, m_unit);
    // What was just marked is done with: the next key goes on.
    const bool isMarked = current() && shownRange(current()->id) == here;
    Utf16Range wanted;
    if (step < 0) {
        wanted = units.before(selected.isEmpty() ? here.start : selected.start, m_unit);
    } else if (selected.isEmpty() && !here.isEmpty() && !isMarked) {
        wanted = here;
    } else {
        wanted = units.after(selected.start, m_unit);
    }
    if (!wanted.isEmpty()) {
        view->setSelection(wanted);
        view->revealRange(wanted);
    }
}

void Annotator::widen()
{
    ReaderView *view = pane()->view();
    const Utf16Range here = ReadingUnits(*view).at(view->selection().start, m_unit);
    if (view->selection() == here && !here.isEmpty()) {
        setUnit(ReadingUnit(std::min(int(m_unit) + 1, int(ReadingUnit::Exchange))));
    }
    const Utf16Range wider = ReadingUnits(*view).at(view->selection().start, m_unit);
    if (!wider.isEmpty()) {
        view->setSelection(wider);
    }
}

void Annotator::narrow()
{
    ReaderView *view = pane()->view();
    setUnit(ReadingUnit(std::max(int(m_unit) - 1, int(ReadingUnit::Sentence))));
    const Utf16Range narrower = ReadingUnits(*view).at(view->selection().start, m_unit);
    if (!narrower.isEmpty()) {
        view->setSelection(narrower);
    }
}

} // namespace visavis

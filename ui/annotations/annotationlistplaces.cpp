// SPDX-License-Identifier: MIT
// What stays where it is in the list of annotations when its rows come anew, and what unfolds in it.
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationlist.h"

#include <QScrollBar>

namespace visavis
{

using namespace Qt::StringLiterals;

void AnnotationList::keepPlace()
{
    m_kept = Kept();
    m_kept.current = currentAnnotation();
    m_kept.row = currentIndex().row();
    if (m_groups->grouping() == AnnotationGrouping::None) {
        return;
    }
    const auto selected = selectedAnnotations();
    m_kept.selected = QSet<AnnotationId>(selected.begin(), selected.end());
    QModelIndex first = indexAt({CardStyle::TextLeft, 1});
    if (m_groups->isHeading(first)) {
        first = m_groups->index(first.row() + 1); // one that is there by its name
    }
    m_kept.first = m_groups->idAt(first);
    m_kept.firstRow = first.row();
    m_kept.firstTop = visualRect(first).top();
}

void AnnotationList::restorePlace()
{
    if (m_groups->grouping() != AnnotationGrouping::None && !m_kept.selected.isEmpty()) {
        restoreGrouped();
    } else if (m_kept.current.isValid()) {
        setCurrent(m_kept.current);
    }
    placeEditor();
}

/// The same are selected, wherever they are now, and what was seen stays where it was.
void AnnotationList::restoreGrouped()
{
    QItemSelection selection;
    int first = -1;
    int current = -1;
    const auto isNearer = [this](int row, int known) {
        return known < 0 || std::abs(row - m_kept.row) < std::abs(known - m_kept.row);
    };
    const int rows = m_groups->rowCount();
    for (int row = 0; row <= rows; ++row) {
        const AnnotationId id = m_groups->idAt(m_groups->index(row));
        const bool isSelected = id.isValid() && m_kept.selected.contains(id);
        if (isSelected && id == m_kept.current && isNearer(row, current)) {
            current = row;
        }
        if (isSelected && first < 0) {
            first = row;
        } else if (!isSelected && first >= 0) {
            selection.select(m_groups->index(first), m_groups->index(row - 1));
            first = -1;
        }
    }
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_groups->index(current), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex top = m_groups->reveal(m_kept.first, m_kept.firstRow); top.isValid()) {
        doItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - m_kept.firstTop);
    }
}

void AnnotationList::toggleContext(AnnotationId id)
{
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (!annotation) {
        return;
    }
    if (m_delegate->hasContext(id)) {
        m_delegate->setContext(id, {});
        doItemsLayout();
    } else if (m_project->isAtHand(annotation->episode)) {
        unfold(*annotation);
    } else {
        m_toUnfold.insert(id);
        m_project->fetch(annotation->episode);
    }
}

void AnnotationList::unfoldPending(EpisodeId episode)
{
    const auto pending = m_toUnfold;
    for (const AnnotationId id : pending) {
        const Annotation *annotation = m_project->data().annotations().find(id);
        if (!annotation || annotation->episode == episode) {
            m_toUnfold.remove(id);
        }
        if (annotation && annotation->episode == episode) {
            unfold(*annotation);
        }
    }
}

void AnnotationList::unfold(const Annotation &annotation)
{
    PassageContext context;
    const Episode *episode = m_project->data().episodes().find(annotation.episode);
    if (annotation.state == AnchorState::Orphan || !episode || episode->revision != annotation.revision) {
        // It has no place: the words that were kept with it.
        context.text = u"… "_s + annotation.prefix + annotation.quote + annotation.suffix + u" …"_s;
        const Utf16Offset start(2 + annotation.prefix.size());
        context.passage = {start, start + annotation.quote.size()};
    } else {
        const auto transcript = m_project->transcript(annotation.episode);
        const auto offsets = m_project->offsets(annotation.episode);
        if (!transcript || !offsets) {
            Q_EMIT errorOccurred(transcript ? offsets.error() : transcript.error());
            return;
        }
        context = contextOf(**transcript, (*offsets)->toUtf16(annotation.range()));
    }
    m_delegate->setContext(annotation.id, context);
    doItemsLayout();
    if (annotation.id == currentAnnotation()) {
        const QRect card = visualRect(currentIndex());
        if (card.top() < 0 || card.top() > viewport()->height() - CardStyle::TextLeft) {
            scrollTo(currentIndex());
        }
    }
}

} // namespace visavis

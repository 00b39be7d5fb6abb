// SPDX-License-Identifier: MIT
#include "models/items/libraryplace.h"

namespace visavis
{

// How LibraryModel follows edits of texts.

void LibraryModel::followText(const TextChange &change, bool isOnlyOne)
{
    const Node *node = nodeOf(change.episode);
    if (!node || node->row < 0) {
        return;
    }
    const auto transcript =
        node->outline ? m_project->transcript(change.episode) : Result<std::shared_ptr<const Transcript>>();
    if (!node->outline || !transcript) {
        dropOutline(change.episode);
        return;
    }
    const TextStretch &before = change.edit.before;
    const TextStretch &after = change.edit.after;
    if (isOnlyOne && before.sectionCount() == 0 && after.sectionCount() == 0) {
        editTurns(change, **transcript);
    } else {
        replaceOutline(change.episode, LibraryOutline::of(**transcript));
    }
    m_nodes[size_t(m_slots.value(change.episode))]->outline->countAnnotations(m_project->data(),
                                                                              change.episode);
    tellChildren(change.episode, {});
}

/// Turns of one section, while all others stay as they are.
void LibraryModel::editTurns(const TextChange &change, const Transcript &transcript)
{
    Outline &outline = *m_nodes[size_t(m_slots.value(change.episode))]->outline;
    const int first = change.edit.before.turn;
    const int before = change.edit.before.turnCount();
    const int after = change.edit.after.turnCount();
    const int common = std::min(before, after);
    const QModelIndex place = indexOf(change.episode, first);
    const int row = place.row() + common;
    const auto rows = outline.rowsOf(transcript, first, after);
    const auto news = std::span(rows).subspan(size_t(common));
    if (after > before) {
        beginInsertRows(place.parent(), row, row + after - before - 1);
        outline.insertTurns(outline.sectionOf(first), first + common, news);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(place.parent(), row, row + before - after - 1);
        outline.removeTurns(outline.sectionOf(first), first + common, before - after);
        endRemoveRows();
    }
    std::ranges::copy(rows, outline.turns.begin() + first);
    outline.moveTurns(first + after, change.growth());
}

/// Sections came, went, moved or have other titles.
void LibraryModel::replaceOutline(EpisodeId episode, LibraryOutline outline)
{
    Node &node = *m_nodes[size_t(m_slots.value(episode))];
    const QModelIndex top = indexOf(episode);
    if (node.outline->hasSamePlaces(outline)) {
        static_cast<LibraryOutline &>(*node.outline) = std::move(outline);
        return;
    }
    if (const int rows = rowCount(top); rows > 0) {
        beginRemoveRows(top, 0, rows - 1);
        node.outline->sections.clear();
        node.outline->turns.clear();
        endRemoveRows();
    }
    if (const int rows = outline.topRows(); rows > 0) {
        beginInsertRows(top, 0, rows - 1);
        static_cast<LibraryOutline &>(*node.outline) = std::move(outline);
        endInsertRows();
    }
}

} // namespace visavis

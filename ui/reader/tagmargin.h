// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerscene.h"

#include <vector>

class QPainter;

namespace visavis
{

/// The margin right of the column: for each tag of a passage a thin bar beside its lines, with the tag's name
/// where the passage begins and there is room, a small sheet where it has a note, and a sign where not all
/// may read it.
class TagMargin
{
public:
    explicit TagMargin(const ReaderScene &scene)
        : m_scene(scene)
    {
    }

    /// What touches a rectangle of the view.
    void paint(QPainter &painter, const QRect &dirty) const;
    /// The names of the tags whose bars are at this height of the view, and whether a passage with a note is
    /// there.
    [[nodiscard]] QStringList tagNamesAt(QPoint place) const;
    /// The passage whose bar, name or note mark is there; null when there is none.
    [[nodiscard]] const Highlight *highlightAt(QPoint place) const;

private:
    struct Item {
        const HighlightIndex::Entry *entry;
        int top; ///< of its first line's letters, in the view; above the stretch when it begins there
        int bottom;
        int firstBaseline;
        bool begins; ///< in the stretch
    };

    /// Those on the lines that a stretch of the view shows.
    [[nodiscard]] std::vector<Item> items(int viewTop, int viewBottom) const;
    [[nodiscard]] std::vector<Item> itemsAt(QPoint place) const;
    [[nodiscard]] QRect barRect(const Item &item, size_t bar) const;
    [[nodiscard]] QRect noteRect(const Item &item) const;
    /// Below the place of the note's sheet.
    [[nodiscard]] QRect accessRect(const Item &item) const;
    void paintNames(QPainter &painter, const std::vector<Item> &items) const;
    void paintNote(QPainter &painter, const Item &item) const;

    const ReaderScene &m_scene;
};

} // namespace visavis

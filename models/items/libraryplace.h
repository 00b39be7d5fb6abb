// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/librarymodel.h"
#include "models/items/libraryoutline.h"

namespace visavis
{

struct LibraryModel::Outline : LibraryOutline {
    explicit Outline(LibraryOutline outline)
        : LibraryOutline(std::move(outline))
    {
    }
};

struct LibraryModel::Node {
    EpisodeId episode;
    int row = -1; ///< -1: not shown
    std::unique_ptr<Outline> outline;
};

/// What a model index stands for. Its internal id packs, from the lowest bit: two bits of kind; for a turn,
/// 30 bits of its section + 1 (0: directly under the episode); the episode's slot.
struct LibraryModel::Place {
    static constexpr int KindBits = 2;
    static constexpr int SectionBits = 30;

    LibraryKind kind = LibraryKind::Episode;
    const Node *node = nullptr; ///< null: the root
    int section = -1;
    int turn = -1;

    [[nodiscard]] static quintptr pack(LibraryKind kind, int slot, int section = -1)
    {
        return quintptr(kind) | (quintptr(section + 1) << KindBits) |
               (quintptr(slot) << (KindBits + SectionBits));
    }
    [[nodiscard]] static LibraryKind kindOf(quintptr id) { return LibraryKind(id & 3U); }
    [[nodiscard]] static int sectionOf(quintptr id)
    {
        return int((id >> KindBits) & ((quintptr(1) << SectionBits) - 1)) - 1;
    }
    [[nodiscard]] static int slotOf(quintptr id) { return int(id >> (KindBits + SectionBits)); }
};

} // namespace visavis

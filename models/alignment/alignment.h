// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <vector>

namespace visavis
{

/// By what the turns of two episodes stand beside each other.
enum class AlignmentKind {
    Translation, ///< the same words in two languages, in the same order
    Guide,       ///< different people answer the same questions, in any order
    Time,        ///< two transcripts of one recording
    Revision,    ///< two texts with most words in common
    Sections,    ///< sections of the same title
    Proportion,  ///< nothing else holds: as far into the one as into the other
};
inline constexpr int AlignmentKindCount = int(AlignmentKind::Proportion) + 1;

/// "translation", "guide", "time", "revision", "sections", "proportion": as JSON and the file write it.
[[nodiscard]] QLatin1StringView name(AlignmentKind kind);
[[nodiscard]] std::optional<AlignmentKind> alignmentKindFromName(QStringView name);

/// Turns of one episode from the first, inclusive, to the last, exclusive, as indexes into Transcript::turns.
struct TurnRange {
    int first = 0;
    int last = 0;

    [[nodiscard]] int count() const { return last - first; }
    [[nodiscard]] bool isEmpty() const { return first >= last; }
    [[nodiscard]] bool contains(int turn) const { return first <= turn && turn < last; }
    bool operator==(const TurnRange &) const = default;
};

/// Turns of the left episode and turns of the right one that stand beside each other. One side may be empty:
/// nothing faces these turns; the empty range then begins where one would have been.
struct FacingTurns {
    TurnRange left = {};
    TurnRange right = {};
    double score = 1; ///< how likely it is, 0 to 1
    bool isPinned = false;

    /// What a reader is told of: it may well be wrong.
    [[nodiscard]] bool isDoubtful() const { return !isPinned && score < 0.5; }
    bool operator==(const FacingTurns &) const = default;
};

/// Adds right turns that nothing faces, behind the pair with the right turn before them.
void insertRightAlone(std::vector<FacingTurns> &pairs, TurnRange right, double score);

/// What a person said of two turns, which holds whatever the texts say.
struct TurnPin {
    int left = 0;
    int right = 0;
    bool isCut = false; ///< they do not stand beside each other

    bool operator==(const TurnPin &) const = default;
};

/// Which turns of one episode stand beside which of another. Every turn of either is in one pair. The left
/// turns ascend, but where a pin goes against the order; the right ones may be in another.
struct Alignment {
    AlignmentKind kind = AlignmentKind::Proportion;
    std::vector<FacingTurns> pairs;
    /// Words that only one of two texts of the same words has, ascending; of other kinds none.
    std::vector<Utf16Range> onlyLeft = {};
    std::vector<Utf16Range> onlyRight = {};

    /// Which pair a turn is in, as an index into pairs. -1 for a turn there is not.
    [[nodiscard]] int pairOfLeft(int turn) const;
    [[nodiscard]] int pairOfRight(int turn) const;
};

} // namespace visavis

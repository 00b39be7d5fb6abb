// SPDX-License-Identifier: MIT
#include "models/anchoring/carriedturn.h"

namespace visavis
{

namespace
{

/// Where a few words stand, nearest to this place; -1 where they do not.
qsizetype nearest(QStringView text, QStringView words, qsizetype place)
{
    const qsizetype behind = text.indexOf(words, place);
    const qsizetype before = text.lastIndexOf(words, place);
    if (behind < 0 || before < 0) {
        return std::max(behind, before);
    }
    return behind - place <= place - before ? behind : before;
}

} // namespace

int carriedTurn(const Transcript &before, const Transcript &after, int turn)
{
    constexpr qsizetype WordsLength = 48; // UTF-16 units
    if (after.turns.empty() || turn < 0 || turn >= int(before.turns.size())) {
        return after.turns.empty() ? -1 : 0;
    }
    const QStringView whole = before.text(before.turns[size_t(turn)].range);
    const qsizetype start = before.turns[size_t(turn)].range.start.value();
    const qsizetype expected = qsizetype(double(start) / double(std::max<qsizetype>(1, before.body.size())) *
                                         double(after.body.size()));
    // The first words may have been mended, the next ones perhaps not.
    for (const qsizetype skipped : {qsizetype(0), WordsLength, 2 * WordsLength}) {
        if (skipped >= whole.size()) {
            break;
        }
        const qsizetype found = nearest(after.body, whole.sliced(skipped).left(WordsLength), expected);
        if (found >= 0) {
            return std::max(0, after.turnAt(Utf16Offset(found)));
        }
    }
    return std::max(0, after.turnAt(Utf16Offset(std::min(expected, after.body.size()))));
}

} // namespace visavis

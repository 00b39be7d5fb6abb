// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <optional>
#include <vector>

namespace visavis
{

/// Words of a turn, and when they are said.
struct TimedStretch {
    Utf16Range range;
    Milliseconds start{0};
    Milliseconds end{0}; ///< after the start

    bool operator==(const TimedStretch &) const = default;
};

/// Tells when the words of one turn after the other are said.
class TurnTimes
{
public:
    /// The transcript must outlive it.
    explicit TurnTimes(const Transcript &transcript);

    /// The whole turn in stretches that follow each other without a gap, as fine as its source times them; an
    /// end that the source does not give is that of what follows, or estimated. Empty when no time is known.
    /// To be asked of the turns in their order.
    [[nodiscard]] std::vector<TimedStretch> of(int turn);

private:
    [[nodiscard]] std::vector<TimedStretch> spansIn(const Turn &turn);
    void cover(const Turn &turn, std::vector<TimedStretch> &stretches) const;
    void closeEnds(int turn, std::vector<TimedStretch> &stretches) const;
    [[nodiscard]] bool hasWords(Utf16Offset from, Utf16Offset to) const;

    const Transcript &m_transcript;
    std::vector<std::optional<Milliseconds>> m_next; ///< by turn: when the next one with a time begins
    size_t m_span = 0;                               ///< the first of Transcript::times that is still to come
};

} // namespace visavis

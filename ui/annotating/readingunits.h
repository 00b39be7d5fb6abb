// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/exchanges.h"

#include <memory>
#include <vector>

namespace visavis
{

class ReaderView;

/// What keys act on while nothing is selected: the sentence, the turn, or the question and its answers that
/// the caret is in.
enum class ReadingUnit { Sentence, Turn, Exchange };

/// These units of the text that a view shows, as UTF-16 ranges without spaces around. Titles belong to none,
/// but stand inside an exchange.
class ReadingUnits
{
public:
    explicit ReadingUnits(const ReaderView &view)
        : m_view(view)
    {
    }

    /// The unit at a place; empty in a title.
    [[nodiscard]] Utf16Range at(Utf16Offset place, ReadingUnit unit) const;
    /// The first one that begins behind the place; empty when none does.
    [[nodiscard]] Utf16Range after(Utf16Offset place, ReadingUnit unit) const;
    /// The last one that ends before the place or at it; empty when none does.
    [[nodiscard]] Utf16Range before(Utf16Offset place, ReadingUnit unit) const;

private:
    [[nodiscard]] int turnAt(Utf16Offset place) const;
    /// The last turn that begins at the place or before; -1 for none.
    [[nodiscard]] int lastTurnFrom(Utf16Offset place) const;
    [[nodiscard]] Utf16Range ofTurn(int turn, ReadingUnit unit) const;
    [[nodiscard]] Utf16Range sentenceIn(int turn, Utf16Offset place) const;
    [[nodiscard]] Utf16Range trimmed(Utf16Range range) const;
    [[nodiscard]] const Transcript &text() const;

    const ReaderView &m_view;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/base/offset.h"
#include "models/writers/document/document.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace visavis
{

/// A mark on words of a text.
struct WordMark {
    Utf16Range range;
    std::optional<Colour> highlight;
    int comment = -1; ///< index into Document::comments; -1 for none
};

/// Whether any word of the stretches (ascending, none empty) is in the range.
[[nodiscard]] bool holdsWords(Utf16Range range, const std::vector<Utf16Range> &stretches);

/// Goes through a text once, stretch by stretch in its order, and parts the words of each where marks begin
/// and end. A mark that begins or ends between two stretches does so at the nearest word of its own.
class AnchoredWords
{
public:
    /// The text must outlive it. Marks that hold no words of any stretch are left out.
    AnchoredWords(QStringView text, std::vector<WordMark> marks, const std::vector<Utf16Range> &stretches);

    /// The words of the next stretch: its runs, and where comments start and end between them.
    [[nodiscard]] std::vector<Inline> next();

private:
    QStringView m_text;
    std::vector<Utf16Range> m_stretches;
    std::vector<WordMark> m_marks; ///< ascending by start; clipped to the stretches
    std::vector<size_t> m_open;    ///< marks that go on into the stretch, ascending
    size_t m_nextMark = 0;
    size_t m_nextStretch = 0;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

namespace visavis
{

class ReaderView;

/// A step by which one end of a passage moves.
struct LimitStep {
    enum class End { Start, Stop };
    enum class By { Word, Sentence };
    enum class Way { Outwards, Inwards };

    End end = End::Stop;
    By by = By::Word;
    Way way = Way::Outwards;
};

/// A passage with one end moved, as far as its words and the text go: at least a word is left. In UTF-16
/// units of the view's text.
[[nodiscard]] Utf16Range movedLimit(const ReaderView &view, Utf16Range passage, LimitStep step);

} // namespace visavis

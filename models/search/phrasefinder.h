// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/search/hits.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// Finds what a person types in one text, folded as everywhere: the words in this order, side by side. The
/// last one is also found as the start of a longer word, until something behind it says that it ends there: a
/// space, a quotation mark, a full stop.
class PhraseFinder
{
public:
    explicit PhraseFinder(QStringView typed);

    /// False when nothing was typed that can be found, so that nothing ever is.
    [[nodiscard]] bool canFind() const { return m_finder.canFind(); }
    /// Ascending. Each hit lies within one title or turn, as those of the search over all interviews do.
    /// Nothing when it is cancelled meanwhile.
    [[nodiscard]] std::vector<Utf16Range> find(const Transcript &text, const Progress &progress) const;

private:
    HitFinder m_finder;
};

/// The words of a text that a short range touches, to their ends; empty when it touches none.
[[nodiscard]] Utf16Range wholeWords(QStringView text, Utf16Range range);

} // namespace visavis

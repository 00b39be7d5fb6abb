// SPDX-License-Identifier: MIT
#include "simulation.h"

#include <rapidfuzz/fuzz.hpp>

namespace visavis::test
{

Placement FuzzyMatcher::place(Utf16Range passage) const
{
    constexpr double Likeness = 80;
    const QStringView quote = slice(m_before, passage);
    const auto anchored = [](qsizetype start, qsizetype length) {
        return Placement{.range = {Utf16Offset(start), Utf16Offset(start + length)},
                         .state = AnchorState::Anchored,
                         .rule = AnchorRule::Unchanged,
                         .score = 1};
    };
    const qsizetype behind = m_after.indexOf(quote, passage.start.value());
    const qsizetype before = m_after.lastIndexOf(quote, passage.start.value());
    if (behind >= 0 || before >= 0) {
        const bool isBehind =
            before < 0 || (behind >= 0 && behind - passage.start.value() <= passage.start.value() - before);
        return anchored(isBehind ? behind : before, quote.size());
    }
    const auto found =
        rapidfuzz::fuzz::partial_ratio_alignment(quote.utf16(), quote.utf16() + quote.size(), m_after.utf16(),
                                                 m_after.utf16() + m_after.size(), Likeness);
    if (found.score < Likeness) {
        return {};
    }
    return anchored(qsizetype(found.dest_start), qsizetype(found.dest_end - found.dest_start));
}

} // namespace visavis::test

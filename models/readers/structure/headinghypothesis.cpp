// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"

#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

/// "## Ann Bell" above what she says; "## User" and "## Assistant" in what chat programs export. Titles of
/// parts recur too ("Ingredients", "Method"): single words are believed where there are no other headings.
class HeadingHypothesis final : public Hypothesis
{
public:
    HeadingHypothesis(const Document &document, const LabelMarks &marks)
        : Hypothesis(LabelShape::Heading, document, marks)
    {
    }

protected:
    [[nodiscard]] int score() override
    {
        for (NameCount &name : counts()) {
            const bool recurs = name.total >= 2 || name.likeness == NameLikeness::Role;
            name.believed = name.total > 0 && recurs && name.likeness != NameLikeness::Weak &&
                            name.followedByWords * 10 >= name.total * 7;
        }
        const auto headings = std::ranges::count(document().blocks, BlockKind::Heading, &Block::kind);
        const int total = believedTotal();
        const bool talk = believedNames() >= 2 && changes() * 2 >= total - 1 &&
                          (onlySureNames() || qsizetype(total) * 10 >= headings * 8);
        return talk ? total : 0;
    }
};

} // namespace

std::unique_ptr<Hypothesis> headingHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<HeadingHypothesis>(document, marks);
}

} // namespace visavis::structure

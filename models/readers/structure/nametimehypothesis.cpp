// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"

namespace visavis::structure
{

namespace
{

/// "Ann Bell  0:12" alone on its line: the time leaves little doubt.
class NameTimeHypothesis final : public Hypothesis
{
public:
    NameTimeHypothesis(const Document &document, const LabelMarks &marks)
        : Hypothesis(LabelShape::NameTime, document, marks)
    {
    }

    [[nodiscard]] bool isLabel(size_t block) const override
    {
        return isBelieved(block) || isWithoutTime(block);
    }

protected:
    [[nodiscard]] int score() override
    {
        for (NameCount &name : counts()) {
            name.believed = name.total > 0 && name.followedByWords * 2 >= name.total;
        }
        const int total = believedTotal();
        return total >= 2 && total * 20 >= paragraphs() ? total : 0;
    }

private:
    /// Otter leaves a time out now and then; a line of nothing but a known name is then still its label.
    [[nodiscard]] bool isWithoutTime(size_t block) const
    {
        const LabelMark &mark = marks().marks[block];
        return mark.shape == LabelShape::NameLine && mark.name >= 0 && isBelievedName(mark.name) &&
               hasWordsAfter(block);
    }
};

} // namespace

std::unique_ptr<Hypothesis> nameTimeHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<NameTimeHypothesis>(document, marks);
}

} // namespace visavis::structure

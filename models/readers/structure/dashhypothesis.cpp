// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"

#include "models/readers/structure/words.h"

namespace visavis::structure
{

namespace
{

/// "— Where did you live?" and "— Above the mill.": each dash is another voice. Lists have dashes too, but
/// nobody asks in them.
class DashHypothesis final : public Hypothesis
{
public:
    DashHypothesis(const Document &document, const LabelMarks &marks)
        : Hypothesis(LabelShape::Dash, document, marks)
    {
    }

    [[nodiscard]] bool isLabel(size_t block) const override
    {
        return marks().marks[block].shape == LabelShape::Dash;
    }

protected:
    [[nodiscard]] int score() override
    {
        int dashes = 0;
        int hyphens = 0;
        int bullets = 0;
        int sentences = 0;
        int questions = 0;
        int asking = 0; // those at every other dash, the first among them
        for (size_t i = 0; i < marks().marks.size(); ++i) {
            if (!isLabel(i)) {
                continue;
            }
            const Block &block = document().blocks[i];
            const QStringView text = document().textOf(block);
            const bool asks = endsAsQuestion(text);
            asking += asks && dashes % 2 == 0 ? 1 : 0;
            ++dashes;
            bullets += block.bulleted ? 1 : 0;
            hyphens += block.bulleted || text.trimmed().startsWith(u'-') ? 1 : 0;
            sentences += endsAsSentence(text) ? 1 : 0;
            questions += asks ? 1 : 0;
        }
        // A list may be one of questions: where somebody answers, every other line asks.
        const bool isList = bullets * 2 > dashes && (asking * 10 < (dashes + 1) / 2 * 6 ||
                                                     (questions - asking) * 10 > dashes / 2 * 3);
        const int fewestQuestions = hyphens * 2 > dashes ? dashes / 4 + 1 : 1;
        const bool talk = !isList && dashes >= 4 && dashes * 10 >= paragraphs() * 5 &&
                          sentences * 10 >= dashes * 7 && questions >= fewestQuestions;
        return talk ? dashes : 0;
    }
};

} // namespace

std::unique_ptr<Hypothesis> dashHypothesis(const Document &document, const LabelMarks &marks)
{
    return std::make_unique<DashHypothesis>(document, marks);
}

} // namespace visavis::structure

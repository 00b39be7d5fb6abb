// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelchoice.h"

#include "models/readers/structure/hypothesis.h"
#include "models/readers/structure/names.h"

#include <algorithm>
#include <iterator>

namespace visavis::structure
{

namespace
{

/// What a hypothesis that was weighed makes of the blocks; nobody is labelled without one.
LabelChoice choiceOf(const Hypothesis *hypothesis, const LabelMarks &marks)
{
    LabelChoice choice;
    choice.isLabel.resize(marks.marks.size());
    choice.isDivider.resize(marks.marks.size());
    if (!hypothesis) {
        return choice;
    }
    choice.shape = hypothesis->shape();
    std::vector<bool> isDividerName;
    isDividerName.reserve(marks.names.size());
    std::ranges::transform(marks.names, std::back_inserter(isDividerName), isDividerLabel);
    for (size_t i = 0; i < marks.marks.size(); ++i) {
        const LabelMark &mark = marks.marks[i];
        choice.isDivider[i] = mark.shape == LabelShape::Colon && isDividerName[size_t(mark.name)];
        choice.isLabel[i] = !choice.isDivider[i] && hypothesis->isLabel(i);
    }
    return choice;
}

} // namespace

LabelChoice chooseLabels(const Document &document, const LabelMarks &marks)
{
    std::unique_ptr<Hypothesis> best;
    int bestScore = 0;
    // A shape that says more stands first: it wins where two explain the same.
    for (const auto &make :
         {nameTimeHypothesis, colonHypothesis, headingHypothesis, dashHypothesis, nameLineHypothesis}) {
        auto hypothesis = make(document, marks);
        const int score = hypothesis->weigh();
        if (score > bestScore) {
            bestScore = score;
            best = std::move(hypothesis);
        }
    }
    return choiceOf(best.get(), marks);
}

LabelChoice labelsOfShape(SpeakerShape shape, const Document &document, const LabelMarks &marks)
{
    if (shape == SpeakerShape::Nobody) {
        return choiceOf(nullptr, marks);
    }
    const auto hypothesis = shape == SpeakerShape::NameTime   ? nameTimeHypothesis(document, marks)
                            : shape == SpeakerShape::NameLine ? nameLineHypothesis(document, marks)
                                                              : colonHypothesis(document, marks);
    const bool isBelieved = hypothesis->weigh() > 0;
    LabelChoice choice = choiceOf(hypothesis.get(), marks);
    for (size_t i = 0; i < marks.marks.size() && !isBelieved; ++i) {
        const LabelMark &mark = marks.marks[i];
        choice.isLabel[i] = !choice.isDivider[i] && mark.shape == choice.shape && mark.name >= 0;
    }
    return choice;
}

LabelChoice givenLabels(const LabelMarks &marks)
{
    LabelChoice choice{.shape = LabelShape::Given, .isLabel = {}, .isDivider = {}};
    choice.isDivider.resize(marks.marks.size());
    choice.isLabel.reserve(marks.marks.size());
    std::ranges::transform(marks.marks, std::back_inserter(choice.isLabel),
                           [](const LabelMark &mark) { return mark.shape == LabelShape::Given; });
    return choice;
}

} // namespace visavis::structure

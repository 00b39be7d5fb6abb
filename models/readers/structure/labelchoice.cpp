// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelchoice.h"

#include "models/readers/structure/hypothesis.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/titlelines.h"
#include "models/readers/structure/words.h"

#include <algorithm>
#include <iterator>

namespace visavis::structure
{

namespace
{

/// "Break:" and "Break: (music)" say that nobody speaks. "Music: that was all we had" is something said, and
/// whoever is called Musique says more than one thing.
class Dividers
{
public:
    Dividers(const Document &document, const LabelMarks &marks)
        : m_document(document)
        , m_marks(marks)
        , m_speaks(marks.names.size())
    {
        m_isDivider.reserve(marks.names.size());
        std::ranges::transform(marks.names, std::back_inserter(m_isDivider), isDividerLabel);
        for (size_t i = 0; i < marks.marks.size(); ++i) {
            if (isNamed(i) && !marks.marks[i].isDashed && hasWords(i)) {
                ++m_speaks[size_t(marks.marks[i].name)];
            }
        }
    }

    /// A mark with the name of an interruption.
    [[nodiscard]] bool isNamed(size_t block) const
    {
        const LabelMark &mark = m_marks.marks[block];
        return mark.shape == LabelShape::Colon && m_isDivider[size_t(mark.name)];
    }
    [[nodiscard]] bool speaks(size_t block) const
    {
        constexpr int FewestTurns = 2;
        return m_speaks[size_t(m_marks.marks[block].name)] >= FewestTurns;
    }
    [[nodiscard]] bool isDivider(size_t block) const
    {
        return isNamed(block) && !m_marks.marks[block].isDashed && !speaks(block) && !hasWords(block);
    }

private:
    /// Behind the label, other than a remark in brackets. Behind a label in bold, as others stand before what
    /// is said, whoever writes "Jingle: Canal Talk" names the jingle; a sentence is said.
    [[nodiscard]] bool hasWords(size_t block) const
    {
        const Block &at = m_document.blocks[block];
        const qsizetype start = std::max(m_marks.marks[block].textStart, at.start);
        const QStringView words =
            QStringView(m_document.text).sliced(start, at.start + at.length - start).trimmed();
        return !words.isEmpty() && !isInBrackets(words) &&
               (!m_marks.marks[block].strong || isSentenceLike(words));
    }

    const Document &m_document;
    const LabelMarks &m_marks;
    std::vector<bool> m_isDivider; ///< by name
    std::vector<int> m_speaks;     ///< how often, by name
};

/// What a hypothesis that was weighed makes of the blocks; nobody is labelled without one.
LabelChoice choiceOf(const Hypothesis *hypothesis, const Document &document, const LabelMarks &marks)
{
    LabelChoice choice;
    choice.isLabel.resize(marks.marks.size());
    choice.isDivider.resize(marks.marks.size());
    if (!hypothesis) {
        return choice;
    }
    choice.shape = hypothesis->shape();
    const Dividers dividers(document, marks);
    for (size_t i = 0; i < marks.marks.size(); ++i) {
        choice.isDivider[i] = dividers.isDivider(i);
        choice.isLabel[i] = hypothesis->isLabel(i) && (!dividers.isNamed(i) || dividers.speaks(i));
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
    return choiceOf(best.get(), document, marks);
}

LabelChoice labelsOfShape(SpeakerShape shape, const Document &document, const LabelMarks &marks)
{
    if (shape == SpeakerShape::Nobody) {
        return choiceOf(nullptr, document, marks);
    }
    const auto hypothesis = shape == SpeakerShape::NameTime   ? nameTimeHypothesis(document, marks)
                            : shape == SpeakerShape::NameLine ? nameLineHypothesis(document, marks)
                                                              : colonHypothesis(document, marks);
    const bool isBelieved = hypothesis->weigh() > 0;
    LabelChoice choice = choiceOf(hypothesis.get(), document, marks);
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

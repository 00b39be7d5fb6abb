// SPDX-License-Identifier: MIT
#include "models/readers/structure/prosetitles.h"

#include "models/readers/structure/titlelines.h"
#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

/// Paragraphs of prose have this many units on average, or what looks like titles among them are lines like
/// the rest.
constexpr qsizetype ShortestProse = 100;

class ProseTitles
{
public:
    ProseTitles(Draft &draft, size_t from)
        : m_draft(draft)
        , m_from(from)
    {
    }

    /// Where a title stands right above another it holds those that follow; where the first below it is a
    /// question, or it says so itself, the questions below it are asked and answered.
    void find()
    {
        const std::vector<size_t> titles = titlesAboveProse();
        const auto asks = [&](size_t i) { return endsAsQuestion(text(i)); };
        const auto holdsQuestions = [&](size_t i) {
            return isQuestionsTitle(text(i)) ||
                   (i + 1 < m_draft.size() && asks(i + 1) && std::ranges::binary_search(titles, i + 1));
        };
        // Questions that stand together under a title of their own say nothing about the titles above them.
        const auto own = std::ranges::find_if(titles, holdsQuestions) - titles.begin();
        const auto questions = std::count_if(titles.begin(), titles.begin() + own, asks);
        const bool isInterview = questions >= FewestQuestions && questions * 10 >= own * 6;
        bool inQuestions = isInterview;
        bool saysSo = false; // under "FAQ" a question needs no question mark
        int level = 2;
        for (size_t place = 0; place < titles.size(); ++place) {
            const size_t i = titles[place];
            const bool holds = place + 1 < titles.size() && titles[place + 1] == i + 1;
            const bool isQuestion = asks(i) || (saysSo && opensAsQuestion(text(i)));
            if (isQuestion && inQuestions && !holds) {
                m_draft.part(i).kind = PartKind::Question;
                continue;
            }
            saysSo = isQuestionsTitle(text(i));
            inQuestions = isInterview || holdsQuestions(i);
            level = holds ? 2 : level;
            m_draft.part(i) = {.kind = PartKind::Title, .level = level};
            level = holds && !inQuestions ? 3 : level;
        }
    }

private:
    [[nodiscard]] bool isOpen(size_t i) const { return m_draft.isOpen(i); }
    [[nodiscard]] QStringView text(size_t i) const { return m_draft.text(i); }
    [[nodiscard]] bool couldBeTitle(size_t i) const { return structure::couldBeTitle(m_draft, i); }

    /// Short lines above prose; none where what looks like titles are lines like the rest.
    [[nodiscard]] std::vector<size_t> titlesAboveProse() const
    {
        std::vector<size_t> titles;
        qsizetype prose = 0;
        qsizetype proseLength = 0;
        qsizetype titleLength = 0;
        for (size_t i = m_from; i < m_draft.size(); ++i) {
            if (isTitleAboveProse(i)) {
                titles.push_back(i);
                titleLength += m_draft.block(i).length;
            } else if (isOpen(i)) {
                ++prose;
                proseLength += m_draft.block(i).length;
            }
        }
        // Titles stand above paragraphs that are longer than they; lines of speech are all of a kind.
        const auto count = qsizetype(titles.size());
        const bool areTitles = count * 10 <= prose * 12 && proseLength >= prose * ShortestProse &&
                               proseLength * count >= titleLength * prose * 2;
        return areTitles ? titles : std::vector<size_t>();
    }

    [[nodiscard]] bool isTitleAboveProse(size_t i) const
    {
        if (!couldBeTitle(i) && !(m_draft.isOpenParagraph(i) && isOneQuestion(i))) {
            return false;
        }
        const auto isProse = [&](size_t at) {
            return isOpen(at) && isSentenceLike(text(at)) && !isOneQuestion(at);
        };
        const bool aboveTitle = i + 2 < m_draft.size() && isOpen(i + 1) && isProse(i + 2) &&
                                (couldBeTitle(i + 1) || isOneQuestion(i + 1));
        return isProse(i + 1) || aboveTitle;
    }

    [[nodiscard]] bool isOneQuestion(size_t i) const
    {
        return endsAsQuestion(text(i)) && isOneSentence(text(i));
    }

    Draft &m_draft;
    size_t m_from;
};

} // namespace

void findTitlesInProse(Draft &draft, size_t from)
{
    ProseTitles(draft, from).find();
}

} // namespace visavis::structure

// SPDX-License-Identifier: MIT
#include "models/readers/structure/questions.h"

#include "models/readers/structure/words.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

constexpr int FewestQuestions = 3;

class QuestionFinder
{
public:
    explicit QuestionFinder(Draft &draft)
        : m_draft(draft)
    {
    }

    void find()
    {
        if (m_draft.labels().shape == LabelShape::Dash) {
            findDialogue();
        } else if (!m_draft.labels().any()) {
            findQuestionHeadings();
            findStrongQuestions();
            findNumberedQuestions();
            findAlternatingQuestions();
        } else {
            findQuestionsToOne();
        }
    }

private:
    [[nodiscard]] size_t size() const { return m_draft.size(); }
    [[nodiscard]] const Block &block(size_t i) const { return m_draft.block(i); }
    [[nodiscard]] QStringView text(size_t i) const { return m_draft.text(i); }
    [[nodiscard]] Part &part(size_t i) { return m_draft.part(i); }
    [[nodiscard]] bool isOpen(size_t i) const { return m_draft.isOpen(i); }

    [[nodiscard]] size_t nextWords(size_t i) const
    {
        do {
            ++i;
        } while (i < size() && block(i).kind == BlockKind::Divider);
        return i;
    }

    [[nodiscard]] int questionLevel() const
    {
        std::array<int, 7> headings{};
        std::array<int, 7> questions{};
        for (size_t i = 0; i < size(); ++i) {
            if (block(i).kind == BlockKind::Heading) {
                const auto level = size_t(std::clamp(block(i).level, 1, 6));
                ++headings[level];
                questions[level] += endsAsQuestion(text(i)) ? 1 : 0;
            }
        }
        for (int level = 6; level >= 1; --level) {
            const auto index = size_t(level);
            if (questions[index] >= FewestQuestions && questions[index] * 2 >= headings[index]) {
                return level;
            }
        }
        return 0;
    }

    /// Where most headings of one level are questions, that level is the interviewer speaking: also where the
    /// question has no question mark. A short heading there that nobody would say is a title all the same.
    void findQuestionHeadings()
    {
        const int asking = questionLevel();
        if (asking == 0) {
            return;
        }
        std::array<bool, 7> holdsQuestions{};
        for (size_t i = 0; i < size(); ++i) {
            const size_t next = nextWords(i);
            if (block(i).kind == BlockKind::Heading && next < size() &&
                block(next).kind == BlockKind::Heading && block(next).level == asking &&
                block(i).level < asking) {
                holdsQuestions[size_t(block(i).level)] = true;
            }
        }
        for (size_t i = 0; i < size(); ++i) {
            if (block(i).kind != BlockKind::Heading) {
                continue;
            }
            const QStringView heading = text(i);
            const size_t next = nextWords(i);
            const bool answered = next < size() && block(next).kind == BlockKind::Paragraph;
            const bool outOfPlace = block(i).level < asking && holdsQuestions[size_t(block(i).level)] &&
                                    answered && endsAsQuestion(heading);
            if ((block(i).level == asking && isSaid(heading)) || outOfPlace) {
                part(i) = {.kind = PartKind::Question, .level = 0};
            }
        }
    }

    [[nodiscard]] bool isAllStrong(size_t i) const
    {
        return isOpen(i) && !block(i).quoted && block(i).length > 0 && block(i).strong >= block(i).length - 1;
    }

    /// Paragraphs in bold or italics from end to end, most of them questions.
    void findStrongQuestions()
    {
        int strong = 0;
        int questions = 0;
        for (size_t i = 0; i < size(); ++i) {
            if (isAllStrong(i)) {
                ++strong;
                questions += endsAsQuestion(text(i)) ? 1 : 0;
            }
        }
        if (questions < FewestQuestions || questions * 2 < strong) {
            return;
        }
        for (size_t i = 0; i < size(); ++i) {
            if (isAllStrong(i) && isSaid(text(i))) {
                part(i).kind = PartKind::Question;
            }
        }
    }

    [[nodiscard]] bool isNumbered(size_t i) const
    {
        return isOpen(i) && block(i).kind == BlockKind::Paragraph && ordinalLength(text(i)) > 0;
    }

    /// "1. How did you begin?" with words below each; a list of questions has none.
    void findNumberedQuestions()
    {
        int numbered = 0;
        int questions = 0;
        int answered = 0;
        for (size_t i = 0; i < size(); ++i) {
            if (isNumbered(i)) {
                ++numbered;
                questions += endsAsQuestion(text(i)) ? 1 : 0;
                answered += isOpen(i + 1) && block(i + 1).kind == BlockKind::Paragraph && !isNumbered(i + 1);
            }
        }
        if (questions < FewestQuestions || questions * 2 < numbered || answered * 10 < numbered * 8) {
            return;
        }
        for (size_t i = 0; i < size(); ++i) {
            if (isNumbered(i) && isSaid(text(i))) {
                part(i).kind = PartKind::Question;
            }
        }
    }

    /// Who asks is not named: "**Where did you live?**" above "Ann Bell: By the mill."
    void findQuestionsToOne()
    {
        std::vector<size_t> questions;
        int answers = 0;
        int name = -1;
        for (size_t i = 0; i < size(); ++i) {
            if (part(i).kind != PartKind::Speech) {
                continue;
            }
            if (name >= 0 && m_draft.mark(i).name != name) {
                return;
            }
            name = m_draft.mark(i).name;
            ++answers;
            if (i > 0 && m_draft.isOpenParagraph(i - 1) && block(i - 1).afterGap &&
                endsAsQuestion(text(i - 1))) {
                questions.push_back(i - 1);
            }
        }
        if (questions.size() < size_t(FewestQuestions) || questions.size() * 10 < size_t(answers) * 8) {
            return;
        }
        for (const size_t i : questions) {
            part(i).kind = PartKind::Question;
        }
    }

    /// Every other paragraph is one question, and none of the others is.
    void findAlternatingQuestions()
    {
        constexpr size_t FewestPairs = 4;
        std::vector<size_t> open;
        for (size_t i = 0; i < size(); ++i) {
            const bool asks = isOpen(i) && endsAsQuestion(text(i)) && isOneSentence(text(i));
            if (isOpen(i) && block(i).kind == BlockKind::Paragraph && (asks || !open.empty())) {
                open.push_back(i);
            }
        }
        // What stands below the last answer is no part of the row.
        const size_t pairs = open.size() / 2;
        for (size_t i = 0; i < pairs * 2; ++i) {
            const QStringView words = text(open[i]);
            const bool asks = endsAsQuestion(words) && isOneSentence(words);
            if (asks != (i % 2 == 0) || !endsAsSentence(words)) {
                return;
            }
        }
        for (size_t i = 0; i < pairs * 2 && pairs >= FewestPairs; i += 2) {
            part(open[i]).kind = PartKind::Question;
        }
    }

    /// Where every other dash asks, the others answer.
    void findDialogue()
    {
        std::array<int, 2> count{};
        std::array<int, 2> questions{};
        size_t side = 0;
        for (size_t i = 0; i < size(); ++i) {
            if (part(i).kind == PartKind::Voice) {
                ++count[side];
                questions[side] += endsAsQuestion(text(i)) ? 1 : 0;
                side = 1 - side;
            }
        }
        const bool alternate =
            questions[0] >= 2 && questions[0] * 10 >= count[0] * 6 && questions[1] * 10 <= count[1] * 3;
        bool asks = true;
        for (size_t i = 0; alternate && i < size(); ++i) {
            if (part(i).kind == PartKind::Voice) {
                part(i).kind = asks ? PartKind::Question : PartKind::Answer;
                asks = !asks;
            }
        }
    }

    Draft &m_draft;
};

} // namespace

void findQuestions(Draft &draft)
{
    QuestionFinder(draft).find();
}

void findUnnamedAnswers(Draft &draft)
{
    int asking = -1;
    int asked = 0;
    int questions = 0;
    int answered = 0;
    for (size_t i = 0; i < draft.size(); ++i) {
        if (draft.part(i).kind != PartKind::Speech) {
            continue;
        }
        if (asking >= 0 && draft.mark(i).name != asking) {
            return;
        }
        asking = draft.mark(i).name;
        ++asked;
        questions += endsAsQuestion(draft.text(i)) ? 1 : 0;
        answered += draft.isOpen(i + 1) ? 1 : 0;
    }
    if (draft.labels().shape != LabelShape::Colon || asked < FewestQuestions || answered * 10 < asked * 8) {
        return;
    }
    const QString &name = draft.marks().names[size_t(asking)];
    const bool saysSo = name == u"Q" || statedRole(name) == Role::Interviewer;
    if (questions * 10 < asked * (saysSo ? 5 : 9)) {
        return;
    }
    bool pending = false;
    for (Part &part : draft.plan.parts) {
        if (part.kind == PartKind::Text && pending) {
            part.kind = PartKind::Answer;
        }
        pending = part.kind == PartKind::Speech;
    }
}

void findAnswers(Draft &draft)
{
    if (draft.labels().shape == LabelShape::Dash) {
        return;
    }
    std::vector<Part> &parts = draft.plan.parts;
    std::vector<size_t> lengths;
    bool pending = false;
    bool answering = false;
    size_t lastAnswer = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        Part &here = parts[i];
        if (here.kind == PartKind::Question) {
            pending = true;
            answering = false;
        } else if (here.kind == PartKind::Title || here.kind == PartKind::Speech) {
            pending = answering = false;
        } else if (here.kind == PartKind::Text && pending) {
            here.kind = PartKind::Answer;
            lastAnswer = i;
            lengths.push_back(1);
            pending = false;
            answering = true;
        } else if (here.kind == PartKind::Text && answering) {
            ++lengths.back();
        }
    }
    const bool oneEach = lengths.size() > FewestQuestions &&
                         std::all_of(lengths.begin(), lengths.end() - 1, [](size_t n) { return n == 1; });
    if (oneEach && lengths.back() > 1 && draft.isOpen(lastAnswer + 1)) {
        parts[lastAnswer + 1].kind = PartKind::Aside;
    }
}

} // namespace visavis::structure

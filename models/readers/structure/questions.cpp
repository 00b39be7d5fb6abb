// SPDX-License-Identifier: MIT
#include "models/readers/structure/questions.h"

#include "models/readers/structure/words.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

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
            findQuestionsToLabelled();
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
        size_t i = 0;
        // What stands in italics below the title, right above the first question, says what it is about.
        while (i < size() && !endsAsQuestion(text(i)) && (!isAllStrong(i) || isAllStrong(i + 1))) {
            ++i;
        }
        for (; i < size(); ++i) {
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

    /// Who asks is not named: "**Where did you live?**" above "Ann Bell: By the mill." Where one answers, or
    /// the questions are set in bold and the names are not, all are of one voice; otherwise those between two
    /// turns of the same person, whom nobody would name twice in a row without another in between.
    void findQuestionsToLabelled()
    {
        std::vector<size_t> questions;
        std::vector<size_t> between;
        int turns = 0;
        int repeats = 0; // turns of the one who spoke last
        int strong = 0;
        bool isOne = true;
        int name = -1;
        for (size_t i = 0; i < size(); ++i) {
            if (part(i).kind != PartKind::Speech) {
                continue;
            }
            const bool isSame = name == m_draft.mark(i).name;
            const bool isAsked = i > 0 && m_draft.isOpenParagraph(i - 1) && block(i - 1).afterGap &&
                                 endsAsQuestion(text(i - 1)) && (i < 2 || !m_draft.isBareLabel(i - 2));
            if (isAsked) {
                questions.push_back(i - 1);
                strong += isAllStrong(i - 1) && !m_draft.mark(i).strong ? 1 : 0;
            }
            if (isAsked && isSame && block(i).afterGap) {
                between.push_back(i - 1);
            }
            isOne = isOne && (name < 0 || isSame);
            repeats += isSame && !isAsked ? 1 : 0;
            name = m_draft.mark(i).name;
            ++turns;
        }
        const bool areStrong = strong >= FewestQuestions && size_t(strong) == questions.size();
        const bool areAll = questions.size() >= size_t(FewestQuestions) &&
                            ((isOne && questions.size() * 10 >= size_t(turns) * 8) || areStrong);
        const bool areBetween = between.size() >= size_t(FewestQuestions) && repeats == 0;
        for (const size_t i : areAll ? questions : areBetween ? between : std::vector<size_t>()) {
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

namespace
{

/// What is said between two questions, and whether one of them stands in it without a question mark: "You
/// speak of another time..." Where answers have one paragraph each, three are an answer, a prompt and an
/// answer. The prompt is a sentence, and far shorter than both.
void findPrompts(Draft &draft)
{
    std::vector<std::vector<size_t>> answers;
    bool isAnswering = false;
    for (size_t i = 0; i < draft.size(); ++i) {
        const PartKind kind = draft.part(i).kind;
        isAnswering = kind == PartKind::Question || (isAnswering && kind == PartKind::Text);
        if (kind == PartKind::Question) {
            answers.emplace_back();
        } else if (isAnswering) {
            answers.back().push_back(i);
        }
    }
    const auto length = [&](size_t i) { return draft.block(i).length; };
    const auto isPrompt = [&](const std::vector<size_t> &said) {
        return said.size() == 3 && length(said[1]) * 2 < std::min(length(said[0]), length(said[2])) &&
               endsAsSentence(draft.text(said[1])) && isOneSentence(draft.text(said[1]));
    };
    const auto one = std::ranges::count(answers, 1, &std::vector<size_t>::size);
    const auto prompts = std::ranges::count_if(answers, isPrompt);
    // Below the last answer anything may stand.
    if (one < FewestQuestions - 1 || one <= prompts || one + prompts + 1 < qsizetype(answers.size())) {
        return;
    }
    for (const auto &said : answers) {
        if (isPrompt(said)) {
            draft.part(said[1]).kind = PartKind::Question;
        }
    }
}

} // namespace

void findAnswers(Draft &draft)
{
    if (draft.labels().shape == LabelShape::Dash) {
        return;
    }
    if (!draft.labels().any()) {
        findPrompts(draft);
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

// SPDX-License-Identifier: MIT
#include "models/guide/guideassignment.h"

#include "models/guide/questionevidence.h"
#include "models/guide/questionorder.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

/// The exchanges of one interview on their way to their questions.
class Assigner
{
public:
    Assigner(const std::vector<AskedQuestion> &guide, const Transcript &transcript,
             const std::vector<QuestionPin> &pins)
        : m_mains(mainQuestions(guide))
    {
        std::vector<Exchange> asking = exchangesOf(transcript);
        std::erase_if(asking, [](const Exchange &exchange) { return !exchange.hasQuestion(); });
        for (const Exchange &exchange : asking) {
            m_assigned.push_back({.exchange = exchange});
        }
        pin(pins, int(guide.size()));
        const QuestionEvidence evidence(guide, m_mains, transcript, asking);
        compare(evidence);
        assign(evidence);
    }

    [[nodiscard]] std::vector<AssignedExchange> take() { return std::move(m_assigned); }

private:
    void pin(const std::vector<QuestionPin> &pins, int questions)
    {
        for (const QuestionPin &pin : pins) {
            const auto found = std::ranges::find_if(m_assigned, [&](const AssignedExchange &assigned) {
                return assigned.exchange.first <= pin.turn && pin.turn < assigned.exchange.last;
            });
            if (found != m_assigned.end() && pin.question < questions) {
                found->question = std::max(pin.question, -1);
                found->score = 1;
                found->isPinned = true;
            }
        }
    }

    void compare(const QuestionEvidence &evidence)
    {
        for (size_t exchange = 0; exchange < m_assigned.size(); ++exchange) {
            std::vector<double> &row = m_likeness.emplace_back();
            for (size_t main = 0; main < m_mains.size(); ++main) {
                row.push_back(evidence.likeness(exchange, main));
            }
        }
    }

    /// The main question that an entry of the guide belongs to.
    [[nodiscard]] size_t mainOf(int question) const
    {
        return size_t(std::ranges::upper_bound(m_mains, question) - m_mains.begin()) - 1;
    }

    [[nodiscard]] QuestionOdds oddsOf(size_t exchange, double weight) const
    {
        constexpr double Steepness = 13;
        constexpr double Usual = 0.2; // the likeness that speaks neither for a question nor for none
        const AssignedExchange &assigned = m_assigned[exchange];
        QuestionOdds odds{.questions = std::vector<double>(m_mains.size(), 0)};
        if (assigned.isPinned) {
            if (assigned.question >= 0) {
                odds.questions[mainOf(assigned.question)] = 1;
                odds.none = 0;
            }
            return odds;
        }
        std::ranges::transform(m_likeness[exchange], odds.questions.begin(),
                               [&](double likeness) { return std::exp(Steepness * (likeness - Usual)); });
        odds.followsUp = exchange > 0 && assigned.exchange.title < 0 ? followingUp(weight) : 0;
        return odds;
    }

    /// The fewer and commoner its words, the sooner an exchange asks for more of what was just said: by half
    /// where they weigh as much as two words that nobody else says.
    static double followingUp(double weight)
    {
        constexpr double Half = 1.4;
        constexpr double Steepness = 4;
        return 1 / (1 + std::exp(Steepness * (weight - Half)));
    }

    void assign(const QuestionEvidence &evidence)
    {
        std::vector<QuestionOdds> odds;
        for (size_t i = 0; i < m_assigned.size(); ++i) {
            odds.push_back(oddsOf(i, evidence.weight(i)));
        }
        const std::vector<QuestionChances> chances = inGuideOrder(odds);
        for (size_t i = 0; i < m_assigned.size(); ++i) {
            AssignedExchange &assigned = m_assigned[i];
            if (assigned.isPinned || m_mains.empty()) {
                continue;
            }
            assigned.followsUp = chances[i].followsUp > 0.5;
            if (assigned.followsUp) {
                goOn(assigned, m_assigned[i - 1], chances[i].questions);
            } else {
                takeUp(assigned, chances[i].questions, m_likeness[i]);
            }
        }
    }

    /// No surer than what it goes on with.
    void goOn(AssignedExchange &assigned, const AssignedExchange &before, const std::vector<double> &chances)
    {
        assigned.question = before.question;
        assigned.score = before.question < 0 ? 0 : std::min(before.score, chances[mainOf(before.question)]);
    }

    /// The likeliest question. What only its place speaks for is not sure.
    void takeUp(AssignedExchange &assigned, const std::vector<double> &chances,
                const std::vector<double> &likeness)
    {
        constexpr double Least = 0.2;
        constexpr double SureLikeness = 0.6;
        const auto found = size_t(std::ranges::max_element(chances) - chances.begin());
        if (chances[found] >= Least) {
            assigned.question = m_mains[found];
            assigned.score = std::min(chances[found], likeness[found] / SureLikeness);
        }
    }

    std::vector<int> m_mains;
    std::vector<AssignedExchange> m_assigned;
    std::vector<std::vector<double>> m_likeness; ///< of exchanges to main questions
};

} // namespace

std::vector<AskedQuestion> askedQuestions(const Guide &guide)
{
    std::vector<AskedQuestion> questions;
    questions.reserve(guide.size());
    for (const GuideQuestion &question : guide) {
        questions.push_back({.text = question.text, .level = question.level, .alsoAsked = {}, .answers = {}});
    }
    return questions;
}

std::vector<AssignedExchange> assignExchanges(const std::vector<AskedQuestion> &guide,
                                              const Transcript &transcript,
                                              const std::vector<QuestionPin> &pins)
{
    return Assigner(guide, transcript, pins).take();
}

} // namespace visavis

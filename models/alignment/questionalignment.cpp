// SPDX-License-Identifier: MIT
#include "models/alignment/questionalignment.h"

#include "models/alignment/followups.h"
#include "models/alignment/termweights.h"
#include "models/transcript/exchanges.h"

#include <algorithm>

namespace visavis
{

namespace
{

constexpr double NothingFound = 0.5; ///< the score of an exchange without a partner

struct ExchangeTerms {
    TermVector question;
    TermVector answer;
    bool mayFollowUp = false;
};

/// The exchanges of two interviews with the words of their questions and answers.
struct ExchangesOfTwo {
    std::vector<Exchange> left;
    std::vector<Exchange> right;
    std::vector<ExchangeTerms> leftTerms;
    std::vector<ExchangeTerms> rightTerms;

    ExchangesOfTwo(const Transcript &one, const Transcript &other)
        : left(exchangesOf(one))
        , right(exchangesOf(other))
    {
        TermWeights questions;
        TermWeights answers;
        const auto add = [&](const Transcript &text, const std::vector<Exchange> &exchanges) {
            for (const Exchange &exchange : exchanges) {
                questions.add(questionText(text, exchange));
                const bool hasAnswer = exchange.answer < exchange.last;
                answers.add(hasAnswer ? text.text({text.turns[size_t(exchange.answer)].range.start,
                                                   text.turns[size_t(exchange.last) - 1].range.stop})
                                      : QStringView());
            }
        };
        add(one, left);
        add(other, right);
        const auto asked = questions.vectors();
        const auto answered = answers.vectors();
        for (size_t i = 0; i < asked.size(); ++i) {
            auto &terms = i < left.size() ? leftTerms : rightTerms;
            terms.push_back({.question = asked[i],
                             .answer = answered[i],
                             .mayFollowUp = isFollowUp(asked[i], questions)});
        }
    }

    /// How alike two exchanges are, 0 to 1.
    [[nodiscard]] double likeness(size_t one, size_t other) const
    {
        constexpr double ShareOfAnswers = 0.4;
        if (!left[one].hasQuestion() || !right[other].hasQuestion()) {
            return 0;
        }
        const double asked = TermWeights::cosine(leftTerms[one].question, rightTerms[other].question);
        const double answered = TermWeights::cosine(leftTerms[one].answer, rightTerms[other].answer);
        return std::min(1.0, asked + ShareOfAnswers * answered);
    }
};

struct Candidate {
    size_t left;
    size_t right;
    double likeness;
    double lead; ///< over the next best of either side
};

/// Those that are much alike, best first.
std::vector<Candidate> candidates(const ExchangesOfTwo &two)
{
    constexpr double Least = 0.12;
    const size_t rows = two.left.size();
    const size_t columns = two.right.size();
    std::vector<double> all(rows * columns);
    struct BestTwo {
        double best = 0;
        double next = 0;
        void add(double value)
        {
            next = std::max(next, std::min(best, value));
            best = std::max(best, value);
        }
        [[nodiscard]] double besides(double value) const { return value < best ? best : next; }
    };
    std::vector<BestTwo> ofLeft(rows);
    std::vector<BestTwo> ofRight(columns);
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column) {
            const double value = two.likeness(row, column);
            all[row * columns + column] = value;
            ofLeft[row].add(value);
            ofRight[column].add(value);
        }
    }
    std::vector<Candidate> found;
    for (size_t row = 0; row < rows; ++row) {
        for (size_t column = 0; column < columns; ++column) {
            const double value = all[row * columns + column];
            if (value >= Least) {
                const double rival = std::max(ofLeft[row].besides(value), ofRight[column].besides(value));
                found.push_back({.left = row, .right = column, .likeness = value, .lead = value - rival});
            }
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Candidate::likeness);
    return found;
}

/// Which exchange faces which, and how surely.
class Matching
{
public:
    Matching(const ExchangesOfTwo &two, const std::vector<TurnPin> &pins,
             const std::vector<FacingTurns> &byGuide)
        : m_two(two)
        , m_left(two.left.size())
        , m_right(two.right.size())
        , m_score(two.left.size(), 1)
        , m_isPinned(two.left.size(), false)
    {
        joinPinned(pins);
        // What the guide leaves in doubt is told by whatever is surer.
        std::vector<FacingTurns> doubtful;
        for (const FacingTurns &facing : byGuide) {
            facing.isDoubtful() ? doubtful.push_back(facing) : joinByGuide(facing);
        }
        std::ranges::stable_sort(doubtful, std::greater(), &FacingTurns::score);
        auto next = doubtful.begin();
        for (const Candidate &candidate : candidates(two)) {
            while (next != doubtful.end() && next->score > scoreOf(candidate)) {
                joinByGuide(*next++);
            }
            joinByWords(candidate);
        }
        std::for_each(next, doubtful.end(), [this](const FacingTurns &facing) { joinByGuide(facing); });
    }

    /// Exchanges from the first of a side that belong together: one with a partner, or with a question of its
    /// own, and those behind it that follow it up.
    [[nodiscard]] std::vector<int> headsOfLeft() const { return heads(m_two.left, m_two.leftTerms, m_left); }
    [[nodiscard]] std::vector<int> headsOfRight() const
    {
        return heads(m_two.right, m_two.rightTerms, m_right);
    }
    [[nodiscard]] int partnerOf(int left) const { return m_left.partner[size_t(left)]; }
    [[nodiscard]] bool isFaced(int right) const { return m_right.isFaced(size_t(right)); }
    [[nodiscard]] double scoreOf(int left) const { return m_score[size_t(left)]; }
    [[nodiscard]] bool isPinned(int left) const { return m_isPinned[size_t(left)]; }

private:
    /// What is known of the exchanges of one side.
    struct MatchedSide {
        std::vector<int> partner;
        std::vector<bool> goesOn; ///< by the guide: with the one before

        explicit MatchedSide(size_t count)
            : partner(count, -1)
            , goesOn(count, false)
        {
        }
        [[nodiscard]] bool isFaced(size_t exchange) const { return partner[exchange] >= 0; }
    };

    void joinPinned(const std::vector<TurnPin> &pins)
    {
        for (const TurnPin &pin : pins) {
            const int one = indexOf(m_two.left, pin.left);
            const int other = indexOf(m_two.right, pin.right);
            if (one < 0 || other < 0) {
                continue;
            }
            if (pin.isCut) {
                m_cuts.emplace_back(one, other);
            } else if (areFree(one, other)) {
                join(one, other, 1);
                m_isPinned[size_t(one)] = true;
            }
        }
    }

    void joinByGuide(const FacingTurns &facing)
    {
        constexpr double Least = 0.4; // below, one side was hardly more than guessed
        const int one = indexOf(m_two.left, facing.left.first);
        const int other = indexOf(m_two.right, facing.right.first);
        if (one < 0 || other < 0 || facing.score < Least || !areFree(one, other)) {
            return;
        }
        join(one, other, facing.score);
        m_isPinned[size_t(one)] = facing.isPinned;
        const auto goOn = [](MatchedSide &side, const std::vector<Exchange> &exchanges, int head, int last) {
            for (auto i = size_t(head) + 1; i < exchanges.size() && exchanges[i].first < last; ++i) {
                side.goesOn[i] = true;
            }
        };
        goOn(m_left, m_two.left, one, facing.left.last);
        goOn(m_right, m_two.right, other, facing.right.last);
    }

    void joinByWords(const Candidate &candidate)
    {
        constexpr double Least = 0.3;
        const int one = int(candidate.left);
        const int other = int(candidate.right);
        const bool goOn = m_left.goesOn[candidate.left] || m_right.goesOn[candidate.right];
        if (scoreOf(candidate) >= Least && areFree(one, other) && !goOn) {
            join(one, other, scoreOf(candidate));
        }
    }

    [[nodiscard]] bool areFree(int left, int right) const
    {
        return !m_left.isFaced(size_t(left)) && !m_right.isFaced(size_t(right)) &&
               !std::ranges::contains(m_cuts, std::pair(left, right));
    }

    static double scoreOf(const Candidate &candidate)
    {
        // As far as they are alike in more than everyday words, and further so than with any other.
        constexpr double Usual = 0.15;
        constexpr double Sure = 0.6;
        constexpr double SureLead = 0.3;
        const double alike = (candidate.likeness - Usual) / (Sure - Usual);
        const double ahead = candidate.lead / SureLead;
        return std::clamp(0.5 * alike + 0.5 * ahead, 0.0, 1.0);
    }

    static int indexOf(const std::vector<Exchange> &exchanges, int turn)
    {
        const auto found = std::ranges::find_if(exchanges, [turn](const Exchange &exchange) {
            return exchange.first <= turn && turn < exchange.last;
        });
        return found == exchanges.end() ? -1 : int(found - exchanges.begin());
    }

    void join(int left, int right, double score)
    {
        m_left.partner[size_t(left)] = right;
        m_right.partner[size_t(right)] = left;
        m_score[size_t(left)] = score;
    }

    static std::vector<int> heads(const std::vector<Exchange> &exchanges,
                                  const std::vector<ExchangeTerms> &terms, const MatchedSide &side)
    {
        std::vector<int> found;
        for (size_t i = 0; i < exchanges.size(); ++i) {
            const bool followsUp =
                i > 0 && exchanges[i - 1].hasQuestion() && exchanges[i].title < 0 && terms[i].mayFollowUp;
            if (side.isFaced(i) || !(followsUp || side.goesOn[i])) {
                found.push_back(int(i));
            }
        }
        return found;
    }

    const ExchangesOfTwo &m_two;
    MatchedSide m_left;
    MatchedSide m_right;
    std::vector<double> m_score;
    std::vector<bool> m_isPinned;
    std::vector<std::pair<int, int>> m_cuts;
};

/// The turns of an exchange and those that follow it up.
TurnRange turnsOf(const std::vector<Exchange> &exchanges, const std::vector<int> &heads, int head)
{
    const auto next = std::ranges::upper_bound(heads, head);
    return {.first = exchanges[size_t(head)].first,
            .last = next == heads.end() ? exchanges.back().last : exchanges[size_t(*next)].first};
}

} // namespace

std::vector<FacingTurns> alignByQuestions(const Transcript &left, const Transcript &right,
                                          const std::vector<TurnPin> &pins,
                                          const std::vector<FacingTurns> &byGuide)
{
    const ExchangesOfTwo two(left, right);
    const Matching matching(two, pins, byGuide);
    const std::vector<int> headsLeft = matching.headsOfLeft();
    const std::vector<int> headsRight = matching.headsOfRight();
    std::vector<FacingTurns> pairs;
    int lastRight = 0;
    for (const int head : headsLeft) {
        const TurnRange turns = turnsOf(two.left, headsLeft, head);
        const int partner = matching.partnerOf(head);
        FacingTurns facing{.left = turns,
                           .right = {.first = lastRight, .last = lastRight},
                           .score = partner >= 0 ? matching.scoreOf(head) : NothingFound,
                           .isPinned = matching.isPinned(head)};
        if (partner >= 0) {
            facing.right = turnsOf(two.right, headsRight, partner);
            lastRight = facing.right.last;
        }
        pairs.push_back(facing);
    }
    // What only the right one was asked stands behind what faces the exchange before it.
    for (const int head : headsRight) {
        if (!matching.isFaced(head)) {
            insertRightAlone(pairs, turnsOf(two.right, headsRight, head), NothingFound);
        }
    }
    return pairs;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/guide/guideassignment.h"
#include "models/guide/questionevidence.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Exchanges in a row that answer one question.
struct Answered {
    TurnRange turns;
    int question = -1;
    int main = -1;
    double score = 0;
    bool isPinned = false;
    bool isDoubtful = false;
};

std::vector<Answered> answeredIn(const std::vector<AssignedExchange> &exchanges,
                                 const std::vector<int> &mains)
{
    std::vector<Answered> found;
    for (const AssignedExchange &assigned : exchanges) {
        if (assigned.question < 0) {
            continue;
        }
        const auto main = int(std::ranges::upper_bound(mains, assigned.question) - mains.begin()) - 1;
        // What may be something else leaves what is sure.
        const bool goesOn = !found.empty() && found.back().question == assigned.question &&
                            found.back().turns.last == assigned.exchange.first &&
                            found.back().isDoubtful == assigned.isDoubtful();
        if (!goesOn) {
            found.push_back({.turns = {.first = assigned.exchange.first, .last = assigned.exchange.first},
                             .question = assigned.question,
                             .main = main,
                             .isDoubtful = assigned.isDoubtful()});
        }
        Answered &answered = found.back();
        answered.turns.last = assigned.exchange.last;
        answered.score = std::max(answered.score, assigned.score);
        answered.isPinned = answered.isPinned || assigned.isPinned;
    }
    return found;
}

} // namespace

std::vector<FacingTurns> facingByGuide(const std::vector<AskedQuestion> &guide,
                                       const std::vector<AssignedExchange> &left,
                                       const std::vector<AssignedExchange> &right)
{
    const std::vector<int> mains = mainQuestions(guide);
    const std::vector<Answered> ofLeft = answeredIn(left, mains);
    const std::vector<Answered> ofRight = answeredIn(right, mains);
    struct Pair {
        size_t left;
        size_t right;
        bool isPinned;
        bool isSame; ///< not only follow-ups of one question
        double score;
    };
    std::vector<Pair> pairs;
    for (size_t one = 0; one < ofLeft.size(); ++one) {
        for (size_t other = 0; other < ofRight.size(); ++other) {
            if (ofLeft[one].main == ofRight[other].main) {
                pairs.push_back({.left = one,
                                 .right = other,
                                 .isPinned = ofLeft[one].isPinned && ofRight[other].isPinned,
                                 .isSame = ofLeft[one].question == ofRight[other].question,
                                 .score = std::min(ofLeft[one].score, ofRight[other].score)});
            }
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), [](const Pair &pair) {
        return std::tuple(pair.isPinned, pair.isSame, pair.score);
    });
    std::vector<bool> leftTaken(ofLeft.size(), false);
    std::vector<bool> rightTaken(ofRight.size(), false);
    std::vector<FacingTurns> facing;
    for (const Pair &pair : pairs) {
        if (!leftTaken[pair.left] && !rightTaken[pair.right]) {
            leftTaken[pair.left] = true;
            rightTaken[pair.right] = true;
            facing.push_back({.left = ofLeft[pair.left].turns,
                              .right = ofRight[pair.right].turns,
                              .score = pair.score,
                              .isPinned = pair.isPinned});
        }
    }
    std::ranges::sort(facing, {}, [](const FacingTurns &each) { return each.left.first; });
    return facing;
}

} // namespace visavis

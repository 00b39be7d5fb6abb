// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace visavis
{

/// How much the words of an exchange speak for each question of a guide, and for none: odds, of which only
/// the ratios count. What follows up may itself speak for the question it goes on with.
struct QuestionOdds {
    std::vector<double> questions;
    double none = 1;
    double followsUp = 0; ///< how probable it is that it goes on with the exchange before, before its words
};

/// How likely an exchange answers each question, and goes on with what the one before it answers or does not.
struct QuestionChances {
    std::vector<double> questions; ///< sums up to 1 with what is left for none
    double followsUp = 0;
};

/// The chances of exchanges, in order: by the odds of each and by those of its neighbours, as guides are
/// mostly followed in order, with leaps ahead and, less often, back. Forward and backward through a hidden
/// Markov model whose state is the last question asked, and whether it still is; in time that grows with
/// exchanges times questions.
[[nodiscard]] std::vector<QuestionChances> inGuideOrder(const std::vector<QuestionOdds> &exchanges);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace visavis
{

/// How much the words of an exchange speak for each question of a guide, and for none: odds, of which only
/// the ratios count.
struct QuestionOdds {
    std::vector<double> questions;
    double none = 1;
};

/// How likely exchanges, in order, answer each question: by the odds of each and by those of its neighbours,
/// as guides are mostly followed in order, with leaps ahead and, less often, back. Sums up to 1 with what is
/// left for none. Forward and backward through a hidden Markov model whose state is the last question asked;
/// in time that grows with exchanges times questions.
[[nodiscard]] std::vector<std::vector<double>> inGuideOrder(const std::vector<QuestionOdds> &exchanges);

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/alignment/followups.h"

namespace visavis
{

bool isFollowUp(const TermVector &question, const TermWeights &questions)
{
    constexpr float Few = 2.05F; // somewhat over the length of four words that no other question has
    return question.length < Few * questions.rarest();
}

} // namespace visavis

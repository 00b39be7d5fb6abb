// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

/// What GuideModel gives of a question beside its words (Qt::DisplayRole).
enum GuideRole {
    QuestionNumberRole = Qt::UserRole, ///< "3", "3.1"
    QuestionLevelRole,                 ///< 0: no follow-up
    AnsweredRole,                      ///< in how many interviews it is answered, by itself and surely
    InterviewCountRole,                ///< of how many
    HereRole,                          ///< AnswerHere: in the interview that is being read
    IsReadRole,                        ///< whether the exchange that is being read answers it
};

enum class AnswerHere { None, Doubtful, Found, ByHand };

} // namespace visavis

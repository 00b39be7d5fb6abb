// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/termweights.h"
#include "models/guide/guideassignment.h"

#include <array>

namespace visavis
{

/// Which entries of a guide exchanges are assigned to: those of the first level, and below themes, which ask
/// nothing themselves, those of the next. Ascending; the themes are among them, for "Describe your house"
/// over questions looks like one.
[[nodiscard]] std::vector<int> mainQuestions(const std::vector<AskedQuestion> &guide);

/// How alike the exchanges of an interview are to the main questions of a guide, by their words.
class QuestionEvidence
{
public:
    QuestionEvidence(const std::vector<AskedQuestion> &guide, const std::vector<int> &mains,
                     const Transcript &transcript, const std::vector<Exchange> &exchanges);

    /// 0 to 1. Both are indexes into what was given.
    [[nodiscard]] double likeness(size_t exchange, size_t main) const;
    /// How much the exchange asks: 1 for a word that nobody else says, 2 for four of them, and so on.
    [[nodiscard]] double weight(size_t exchange) const;

private:
    struct Words {
        TermVector question;
        TermVector asked; ///< the sentences of the question that ask
        TermVector answer;
    };
    struct Main {
        std::array<TermVector, 3>
            wordings; ///< its own, with its follow-ups, with what it was asked in elsewhere
        std::array<TermVector, 2> answers; ///< in its own words, and as it was answered elsewhere
        bool isTheme = false;
    };
    struct Numbers;

    /// An entry with what stands below it, up to the next main question.
    void addMain(const std::vector<TermVector> &vectors, const Numbers &numbers, int entry, int end);

    std::vector<Words> m_exchanges;
    std::vector<Main> m_mains;
    float m_rarest = 1;
};

} // namespace visavis

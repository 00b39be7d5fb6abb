// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

namespace visavis
{

/// What became of the words of a text in an edit that left its start and its end as they were. What changed
/// is compared together with about as much around it as it is long, so that it is seen where it could as well
/// have been: when "Yes. In May. Yes. He carryed it." becomes "Yes. He carried it.", nobody can tell which
/// "Yes." is left. Places count from the start of the texts.
class EditContext
{
public:
    /// The texts have `atStart` UTF-16 units in common at their starts and, beside those, `atEnd` at their
    /// ends.
    EditContext(QStringView removed, QStringView inserted, qsizetype atStart, qsizetype atEnd);

    /// A word that stands in both, between what they have in common at their starts and ends.
    struct WordPair {
        Utf16Range before;
        Utf16Range after;
    };
    /// In the order of the text before.
    [[nodiscard]] std::vector<WordPair> between() const;
    /// Places in the text before where no end of a passage is certain.
    [[nodiscard]] std::vector<Utf16Range> doubtful() const;
    /// Of the common start, and of the common end, what a word of its own that cannot be elsewhere parts from
    /// what changed, in the text before: whatever lies inside stays.
    [[nodiscard]] Utf16Range firmAtStart() const;
    [[nodiscard]] Utf16Range firmAtEnd() const;

private:
    /// One of the texts.
    struct Side {
        Side(QStringView text, qsizetype atStart, qsizetype atEnd, qsizetype reach);

        Utf16Range whole;
        Utf16Range changed; ///< between what is in common
        Utf16Range looked;  ///< what is compared
        TextWords words;    ///< of what is compared

        [[nodiscard]] Utf16Range place(int word) const;
        [[nodiscard]] int wordsBefore() const; ///< whole words that end before what changed
        [[nodiscard]] int wordsBehind() const;
    };

    [[nodiscard]] bool isInDoubt(int word, int partner) const;
    [[nodiscard]] int slidingAtStart() const;
    [[nodiscard]] int slidingAtEnd() const;
    [[nodiscard]] bool haveMoved() const;

    Side m_before;
    Side m_after;
    WordAlignment m_alignment;
    int m_start = 0; ///< whole words in common at the start
    int m_end = 0;
};

} // namespace visavis

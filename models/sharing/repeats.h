// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/saidwords.h"
#include "models/transcript/transcript.h"

#include <QByteArray>

namespace visavis
{

/// Ascending, those that touch each other put together.
[[nodiscard]] std::vector<CodePointRange> joined(std::vector<CodePointRange> ranges);

/// Where other texts have the same words as what goes: another transcript of the interview, an answer that
/// was read out. Elsewhere words are somebody else's until it is beyond doubt: fifteen, or all of a shorter
/// stretch.
class Repeats
{
public:
    /// Of what is only a secret, a short stretch is one wherever it stands; of what goes for good, only where
    /// it is a whole turn, of a few words at least.
    enum class Short { Anywhere, WholeTurns };

    explicit Repeats(Short how);

    void add(QStringView said);
    /// What this has is no longer looked for.
    void remove(QStringView known);

    /// Ascending, not touching each other.
    [[nodiscard]] std::vector<CodePointRange> in(const Transcript &transcript, const OffsetMap &map) const;

private:
    SaidWords m_words;
    bool m_hasTurns;
    QSet<QByteArray> m_turns; ///< folded
};

} // namespace visavis

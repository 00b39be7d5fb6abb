// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedits.h"

namespace visavis
{

/// A text in which other words stand for some of its own, and where its places are now: what is withheld or
/// has an alias, in what is handed in. All else keeps its letters and spaces. The project's text stays as it
/// is.
class ReplacedText
{
public:
    /// Ranges ascend without overlapping; one that goes over several turns or titles is replaced in each.
    /// Where the words are none, "…" stands.
    ReplacedText(const Transcript &transcript, std::vector<textedits::Replacement> replacements);
    /// The same words for all ranges.
    ReplacedText(const Transcript &transcript, const std::vector<Utf16Range> &ranges, const QString &words);

    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] Transcript &&take() { return std::move(m_transcript); }

    /// Where a range of the old text stands. What is in replaced words becomes all that stands for them.
    [[nodiscard]] Utf16Range moved(Utf16Range range) const;

private:
    [[nodiscard]] Utf16Offset moved(Utf16Offset place, bool isStop) const;

    Transcript m_transcript;
    std::vector<textedits::Replacement> m_replacements; ///< each in one turn or title
};

} // namespace visavis

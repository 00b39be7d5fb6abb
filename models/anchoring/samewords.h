// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedit.h"

namespace visavis
{

/// How many letters two texts have in common at their starts, or at their ends; never half a surrogate pair.
[[nodiscard]] qsizetype sameAtStart(QStringView one, QStringView other);
[[nodiscard]] qsizetype sameAtEnd(QStringView one, QStringView other);

/// Which letters of a piece of text are the same after it was edited, and what becomes of the places in it.
class SameWords
{
public:
    /// A stretch that stands letter for letter in both.
    struct Same {
        Utf16Offset before;
        Utf16Offset after;
        qsizetype length = 0; ///< UTF-16 units
        bool operator==(const Same &) const = default;
    };

    /// Both begin at this place of the whole text.
    SameWords(const QString &removed, const QString &inserted, Utf16Offset start);
    /// Where turns and titles are the same ones, or changed places, each is compared with itself.
    explicit SameWords(const TextEdit &edit);

    /// A range of the whole text before, in the text after: what is around the piece moves along; ends inside
    /// words that changed go to the ends of what stands in their place.
    [[nodiscard]] Utf16Range carried(Utf16Range range) const;
    /// The same where nobody can doubt it: the letters at both ends are still there, in their order, and at
    /// least half of the letters between them, before and after; and neither end is where the change could as
    /// well have been, or among words that changed places.
    [[nodiscard]] std::optional<Utf16Range> certain(Utf16Range range) const;
    /// Several that then would be in the same place become one, from the first's start to the last's end.
    [[nodiscard]] std::vector<TimeSpan> carried(const std::vector<TimeSpan> &times) const;
    /// Only what is the same letter for letter.
    [[nodiscard]] std::vector<SourcePiece> carried(const std::vector<SourcePiece> &pieces) const;

    /// What of a range stands letter for letter in the text after, what is around the piece included.
    [[nodiscard]] std::vector<Same> unchangedIn(Utf16Range range) const;

private:
    enum class End { Start, Stop };
    [[nodiscard]] Utf16Offset carried(Utf16Offset place, End end) const;
    void compare(const QString &removed, const QString &inserted, Utf16Offset before, Utf16Offset after);
    void compareParts(const TextEdit &edit);
    [[nodiscard]] bool isDoubtful(Utf16Range range) const;
    [[nodiscard]] bool isFirm(Utf16Range range) const;
    [[nodiscard]] bool hasWords(const Same &same) const;

    Utf16Range m_before;
    Utf16Range m_after;
    QString m_removed;
    std::vector<Same> m_same; ///< ascending in what was before; after only where nothing changed places
    std::vector<Utf16Range> m_doubtful; ///< in the text before; no end of a passage in them is certain
    std::vector<Utf16Range> m_firm;     ///< in the text before; whatever lies in one of them is certain
};

} // namespace visavis

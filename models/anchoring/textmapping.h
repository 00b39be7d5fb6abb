// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/placement.h"
#include "models/anchoring/rivals.h"
#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <QString>

#include <optional>

namespace visavis
{

/// Carries passages from one text over to another: a revised transcript, or the same after an edit.
///
/// A passage is anchored only where both of its ends are certain, nothing came into it from elsewhere, and
/// enough of its words and of those around it are the same; so a short one needs its neighbours, and one that
/// stands beside its own repetition is left to a person. All else is to review, or an orphan.
class TextMapping
{
public:
    TextMapping(const QString &before, const QString &after);
    Q_DISABLE_COPY_MOVE(TextMapping)
    ~TextMapping() = default;

    /// The passage lies inside the old text and is not empty. Linear in the passage.
    [[nodiscard]] Placement place(Utf16Range passage) const;

    /// Where a place between two letters of the old text is now, for what has no words of its own: behind the
    /// same word, or where something else stands now, about there.
    [[nodiscard]] Utf16Offset carried(Utf16Offset place) const;

    /// Whether what stands in this range of the new text came there: none of its words is one of the old
    /// text, but for some that may be so by chance.
    [[nodiscard]] bool isNew(Utf16Range range) const;

    [[nodiscard]] const TextWords &before() const { return m_words.before; }
    [[nodiscard]] const TextWords &after() const { return m_words.after; }
    [[nodiscard]] const WordAlignment &alignment() const { return m_alignment; }

private:
    /// Between which new words an end of the passage comes: before the one of this index.
    struct Cut {
        int word = 0;
        bool isCertain = false;
    };
    struct Edge {
        Utf16Offset place;
        bool isCertain = false;
    };
    enum class Inside { Left, Right };
    struct Evidence;

    [[nodiscard]] Cut cutBefore(int word, Inside inside) const;
    [[nodiscard]] Cut cutInChange(int word) const;
    [[nodiscard]] bool isReplaced(int word, Inside inside) const;
    [[nodiscard]] bool hasPartner(int word) const { return m_alignment.newOf[size_t(word)] >= 0; }
    [[nodiscard]] bool isSure(int word) const;
    [[nodiscard]] bool isBesideItsNeighbour(int word) const;
    [[nodiscard]] bool isSpeltAlike(int before, int after) const;
    [[nodiscard]] std::optional<qsizetype> placeInWord(int before, int after, Utf16Offset place) const;
    [[nodiscard]] Edge startEdge(Utf16Offset start, int word, Cut cut, bool isLong) const;
    [[nodiscard]] Edge stopEdge(Utf16Offset stop, int word, Cut cut, bool isLong) const;
    [[nodiscard]] bool hasOneInItsPlace(int word) const;
    [[nodiscard]] bool isAnotherNeighbours(int word, int step) const;
    [[nodiscard]] bool isAmongStrangers(int word) const;
    [[nodiscard]] bool losesSigns(int first, int last) const;
    [[nodiscard]] Evidence evidence(int first, int last, Cut start, Cut stop) const;
    [[nodiscard]] bool isBetweenCertain(int word) const;
    [[nodiscard]] Placement placeBetweenWords(Utf16Range passage, int word) const;
    /// What stands between this word and the one before.
    [[nodiscard]] static Utf16Range gapBefore(QStringView text, const TextWords &words, int word);

    QString m_before;
    QString m_after;
    WordsOfTwo m_words;
    WordAlignment m_alignment;
    Rivals m_rivals;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/wordalignment.h"

#include <QHash>

#include <span>

namespace visavis
{

/// Finds places that could be meant as well as the one an alignment has chosen: text without a partner, in
/// the new text or in the old, that says the same. One of two equal paragraphs was taken out, or one was put
/// in twice: nobody can tell which is which.
class Rivals
{
public:
    /// Keeps the words; all three must outlive it.
    Rivals(std::span<const quint32> before, std::span<const quint32> after, const WordAlignment &alignment);

    /// Whether something rivals what begins with this old word, at this new one.
    [[nodiscard]] bool isRivalledAfter(int word, qint32 place) const;
    /// Whether something rivals what ends before this old word, at this new one.
    [[nodiscard]] bool isRivalledBefore(int word, qint32 place) const;

private:
    /// Where in a text sequences of words without partners begin, by hash.
    struct Index {
        std::span<const quint32> words;
        QMultiHash<quint64, qint32> places;
    };

    struct Rival {
        int same = 0;     ///< sequences
        qint32 place = 0; ///< where the word would be
    };
    [[nodiscard]] static Index indexOf(std::span<const quint32> words, const std::vector<qint32> &partners);
    /// Old words to compare: from start up to stop.
    struct Window {
        int start = 0;
        int stop = 0;
    };
    enum class Side { Before, After };

    /// Of so many words inside the passage that begins or ends here, and so many outside.
    [[nodiscard]] Window window(int word, Side side, int inside, int outside) const;
    [[nodiscard]] int own(Window window, int word, qint32 place) const;
    [[nodiscard]] std::vector<Rival> rivalsIn(const Index &index, Window window, int word, Side side,
                                              qint32 place) const;
    [[nodiscard]] int commonReach(const Index &index, qint32 word, qint32 place, int step) const;
    [[nodiscard]] bool keepsNeighbours(int start, int stop, int word, qint32 partner) const;
    [[nodiscard]] bool isToldApart(const Index &index, int word, qint32 place, qint32 rival,
                                   qint32 partner) const;
    /// Whether the passage's outermost word here stands about this place too.
    [[nodiscard]] bool isThere(const Index &index, int word, Side side, qint32 place) const;
    [[nodiscard]] bool isBeaten(const Index &index, int word, Side side, qint32 place, qint32 partner) const;
    [[nodiscard]] bool hasNeighboursOfAnother(int word, qint32 place, Side side) const;
    [[nodiscard]] bool isRivalled(int word, qint32 place, Side side) const;

    std::span<const quint32> m_before;
    const WordAlignment &m_alignment;
    Index m_old;
    Index m_new;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "trackedtext.h"

#include <random>

namespace visavis::test
{

/// How much a revision changes. Shares are of all words, of all gaps, of all paragraph breaks.
struct RevisionPlan {
    double words = 0.05;       ///< respelt, misheard, left out, put in, written as two or as one
    double punctuation = 0.02; ///< other marks, other case after them
    double breaks = 0.02;      ///< turns split and joined
    int names = 1;             ///< names that are another throughout
    int inserted = 0;          ///< paragraphs that are new, half of them copies of others
    int removed = 0;           ///< paragraphs
    int moved = 0;             ///< blocks of five to twenty paragraphs that stand elsewhere
    int reworded = 0;          ///< paragraphs said in other words
    int dropped = 0;           ///< paragraphs of which another equal one stands elsewhere

    /// So many words changed, and of a hundred paragraphs one each put in, taken out and re-worded; at least
    /// one each of two of these. From 60 paragraphs on a block is moved.
    [[nodiscard]] static RevisionPlan realistic(const TrackedText &text, double words);
};

/// Revises texts as editors, second transcriptions and anonymisation do. The same seed makes the same
/// revisions.
class Reviser
{
public:
    explicit Reviser(quint32 seed)
        : m_random(seed)
    {
    }

    void revise(TrackedText &text, const RevisionPlan &plan);
    /// The text with so many of its paragraphs once more elsewhere, as refrains and guide questions are: an
    /// original of its own.
    [[nodiscard]] TrackedText withRepeats(const TrackedText &text, int count);
    /// A paragraph as a person edits it in place: words corrected, left out in a row, or said again;
    /// or two of these at once. Not moved within it: whether a passage takes such words along is a matter of
    /// opinion.
    [[nodiscard]] TrackedParagraph editedInPlace(const TrackedText &text, int paragraph, double words);
    [[nodiscard]] int anyOf(int count) { return int(below(size_t(count))); }

private:
    [[nodiscard]] size_t below(size_t limit);
    [[nodiscard]] bool chance(double share);
    [[nodiscard]] const QString &anyWord();
    [[nodiscard]] const QString &anotherWord();
    [[nodiscard]] QString respelt(const QString &word);

    void changeWords(TrackedParagraph &paragraph, double share);
    void changePunctuation(TrackedParagraph &paragraph, double share);
    void renameSomebody(TrackedText &text);
    void resegment(TrackedText &text, double share);
    void insertParagraph(TrackedText &text);
    void removeParagraph(TrackedText &text);
    void dropRepeat(TrackedText &text);
    void leaveOutBetweenEqual(TrackedParagraph &paragraph);
    void takeVocabulary(const TrackedText &text);
    void moveBlock(TrackedText &text);
    void rewordParagraph(TrackedText &text);

    std::mt19937 m_random;
    std::vector<QString> m_words;      ///< the text's, common ones as often as they occur
    std::vector<QString> m_vocabulary; ///< each once
};

} // namespace visavis::test

// SPDX-License-Identifier: MIT
// What TextMapping asks before it calls a place certain.
#include "models/anchoring/gapmarks.h"
#include "models/anchoring/textmapping.h"

namespace visavis
{

/// Whether the word that now stands beside this one stood beside another, equal one: what was moved or left
/// out between them may have begun with either.
bool TextMapping::isAnotherNeighbours(int word, int step) const
{
    const auto &numbers = m_words.before.numbers;
    const auto &newOf = m_alignment.newOf;
    if (newOf[size_t(word)] < 0) {
        return false;
    }
    const qint32 beside = step > 0 ? m_alignment.stopOf(word) : newOf[size_t(word)] - 1;
    if (beside < 0 || beside >= m_words.after.count() || m_alignment.oldOf[size_t(beside)] < 0) {
        return false;
    }
    const int other = m_alignment.oldOf[size_t(beside)] - step;
    return other != word && other >= 0 && other < m_words.before.count() &&
           numbers[size_t(other)] == numbers[size_t(word)];
}

/// Whether most of the words around this one are gone, or elsewhere: what was said here may have been said in
/// other words, of which some are equal by chance.
bool TextMapping::isAmongStrangers(int word) const
{
    constexpr int Looked = 6; // words on either side
    constexpr int Fewest = 5;
    constexpr int MostAstray = 12;
    const auto &newOf = m_alignment.newOf;
    const int count = int(newOf.size());
    int own = word;
    for (int i = 1; i <= Looked && newOf[size_t(own)] < 0; ++i) { // the nearest that has a partner
        own = word - i >= 0 && newOf[size_t(word - i)] >= 0 ? word - i : std::min(word + i, count - 1);
    }
    if (newOf[size_t(own)] < 0) {
        return true;
    }
    int known = 0;
    for (int i = word - Looked; i <= word + Looked; ++i) {
        const bool isOutside = i < 0 || i >= count; // the text's own start or end
        const qint32 there = isOutside ? 0 : newOf[size_t(i)];
        known += isOutside || (there >= 0 && std::abs((there - newOf[size_t(own)]) - (i - own)) <= MostAstray)
                     ? 1
                     : 0;
    }
    return known <= Fewest;
}

/// Whether the first or last words of a passage are gone, and an emoji or sign that stood between them and
/// the others: it may have stayed.
bool TextMapping::losesSigns(int first, int last) const
{
    const auto &newOf = m_alignment.newOf;
    const auto holds = [this](int word) {
        return holdsSigns(slice(m_before, gapBefore(m_before, m_words.before, word)));
    };
    for (int word = first; word + 1 < last && newOf[size_t(word)] < 0; ++word) {
        if (holds(word + 1)) {
            return true;
        }
    }
    for (int word = last - 1; word > first && newOf[size_t(word)] < 0; --word) {
        if (holds(word)) {
            return true;
        }
    }
    return false;
}

bool TextMapping::isNew(Utf16Range range) const
{
    constexpr int Firm = 3; // words in a row, as firmPartners() has it
    const auto &oldOf = m_alignment.oldOf;
    const int count = m_words.after.count();
    const auto follows = [&](int word) {
        return word > 0 && word < count && oldOf[size_t(word)] >= 0 &&
               oldOf[size_t(word) - 1] == oldOf[size_t(word)] - 1;
    };
    const int last = m_words.after.endBefore(range.stop);
    for (int word = m_words.after.firstAfter(range.start); word < last; ++word) {
        int start = word;
        while (word - start < Firm && follows(start)) {
            --start;
        }
        int stop = word + 1;
        while (stop - word < Firm && follows(stop)) {
            ++stop;
        }
        if (oldOf[size_t(word)] >= 0 && stop - start >= Firm) {
            return false;
        }
    }
    return true;
}

} // namespace visavis

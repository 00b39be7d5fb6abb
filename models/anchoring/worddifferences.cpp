// SPDX-License-Identifier: MIT
#include "models/anchoring/worddifferences.h"

#include <algorithm>

namespace visavis
{

namespace
{

struct WordPair {
    int before = 0;
    int after = 0;
};

/// Of pairs in the order of the first text the most that are in the order of both (patience sorting).
std::vector<WordPair> longestInOrder(const std::vector<WordPair> &pairs)
{
    std::vector<int> tops; // of each length the pair that ends it earliest in the second text
    std::vector<int> previous(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(tops, pairs[i].after, {},
                                                    [&](int top) { return pairs[size_t(top)].after; });
        previous[i] = place == tops.begin() ? -1 : *(place - 1);
        if (place == tops.end()) {
            tops.push_back(int(i));
        } else {
            *place = int(i);
        }
    }
    std::vector<WordPair> chain;
    for (int at = tops.empty() ? -1 : tops.back(); at >= 0; at = previous[size_t(at)]) {
        chain.push_back(pairs[size_t(at)]);
    }
    std::ranges::reverse(chain);
    return chain;
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Adds what differs between two stretches without a word in common: without what stands between words at
/// both of their ends and is the same there.
void addDifferent(QStringView before, Utf16Range gone, QStringView after, Utf16Range come,
                  WordDifferences &into)
{
    const auto at = [](QStringView text, Utf16Offset place) { return text[place.value()]; };
    while (!gone.isEmpty() && !come.isEmpty() && at(before, gone.start) == at(after, come.start) &&
           !isPartOfWord(at(before, gone.start))) {
        gone.start = gone.start + 1;
        come.start = come.start + 1;
    }
    while (!gone.isEmpty() && !come.isEmpty() && at(before, gone.stop - 1) == at(after, come.stop - 1) &&
           !isPartOfWord(at(before, gone.stop - 1))) {
        gone.stop = gone.stop - 1;
        come.stop = come.stop - 1;
    }
    if (slice(before, gone) == slice(after, come)) {
        return;
    }
    if (!gone.isEmpty()) {
        into.removed.push_back(gone);
    }
    if (!come.isEmpty()) {
        into.inserted.push_back(come);
    }
}

} // namespace

WordDifferences AlignedTexts::differences(Utf16Range beforeStretch, PartRange beforeWords,
                                          Utf16Range afterStretch, PartRange afterWords) const
{
    WordDifferences found;
    if (slice(before, beforeStretch) == slice(after, afterStretch)) {
        return found;
    }
    std::vector<WordPair> pairs;
    for (int word = beforeWords.first; word < beforeWords.last; ++word) {
        const qint32 partner = alignment.newOf[size_t(word)];
        if (partner >= afterWords.first && partner < afterWords.last &&
            slice(before, words.before.places[size_t(word)]) ==
                slice(after, words.after.places[size_t(partner)])) {
            pairs.push_back({word, partner});
        }
    }
    Utf16Range gone{beforeStretch.start, beforeStretch.start};
    Utf16Range come{afterStretch.start, afterStretch.start};
    for (const WordPair &pair : longestInOrder(pairs)) {
        const Utf16Range oldWord = words.before.places[size_t(pair.before)];
        const Utf16Range newWord = words.after.places[size_t(pair.after)];
        addDifferent(before, {gone.start, oldWord.start}, after, {come.start, newWord.start}, found);
        gone.start = oldWord.stop;
        come.start = newWord.stop;
    }
    addDifferent(before, {gone.start, beforeStretch.stop}, after, {come.start, afterStretch.stop}, found);
    return found;
}

} // namespace visavis

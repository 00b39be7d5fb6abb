// SPDX-License-Identifier: MIT
#include "models/anchoring/rivals.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

constexpr int Sequence = 3;
/// How many words are compared on either side of where a passage begins or ends.
struct Look {
    int inside = 0;
    int outside = 0;
};
constexpr std::array Near{Look{4, 0}, Look{10, 0}, Look{2, 6}};
constexpr int MostOccurrences = 64; ///< of a sequence; commoner ones tell nothing
constexpr qint32 MostAstray = 64;   ///< words put in or left out in a whole window
constexpr qint32 Drift = 4;         ///< words put in or left out between sequences that belong together

quint64 sequenceAt(std::span<const quint32> words, qsizetype place)
{
    // Numbers of words are small: three of them fit without a clash up to two million different words.
    quint64 key = 0;
    for (const quint32 word : words.subspan(size_t(place), Sequence)) {
        key = (key << 21U) ^ word;
    }
    return key;
}

} // namespace

Rivals::Rivals(std::span<const quint32> before, std::span<const quint32> after,
               const WordAlignment &alignment)
    : m_before(before)
    , m_alignment(alignment)
    , m_old(indexOf(before, firmPartners(alignment.newOf)))
    , m_new(indexOf(after, firmPartners(alignment.oldOf)))
{
}

Rivals::Index Rivals::indexOf(std::span<const quint32> words, const std::vector<qint32> &partners)
{
    Index index{.words = words, .places = {}};
    int without = 0;
    for (qsizetype i = 0; i < qsizetype(words.size()); ++i) {
        without = partners[size_t(i)] < 0 ? without + 1 : 0;
        if (without >= Sequence) {
            const qsizetype place = i + 1 - Sequence;
            index.places.insert(sequenceAt(words, place), qint32(place));
        }
    }
    return index;
}

Rivals::Window Rivals::window(int word, Side side, int inside, int outside) const
{
    const int before = side == Side::After ? outside : inside;
    const int after = side == Side::After ? inside : outside;
    return {.start = std::max(0, word - before), .stop = std::min(int(m_before.size()), word + after)};
}

/// How many sequences have stayed together, about where the word has its partner.
int Rivals::own(Window window, int word, qint32 partner) const
{
    const auto &newOf = m_alignment.newOf;
    int same = 0;
    for (int i = window.start; i + Sequence <= window.stop; ++i) {
        const qint32 first = newOf[size_t(i)];
        const bool isTogether =
            first >= 0 && newOf[size_t(i) + 1] == first + 1 && newOf[size_t(i) + 2] == first + 2;
        same += isTogether && std::abs((first - partner) - (i - word)) <= MostAstray ? 1 : 0;
    }
    return same;
}

bool Rivals::isThere(const Index &index, int word, Side side, qint32 place) const
{
    const quint32 outermost = m_before[size_t(side == Side::After ? word : word - 1)];
    const auto size = qint32(index.words.size());
    const qint32 start = std::clamp(place - 2 * Drift, 0, size);
    const qint32 stop = std::clamp(place + 2 * Drift, start, size);
    return std::ranges::contains(index.words.subspan(size_t(start), size_t(stop - start)), outermost);
}

std::vector<Rivals::Rival> Rivals::rivalsIn(const Index &index, Window window, int word, Side side,
                                            qint32 place) const
{
    struct Votes {
        int count = 0;
        qint32 place = 0;
        bool areInside = false; // words of the passage itself vote for it
    };
    QHash<qint32, Votes> votes; // by where the word itself would be, roughly
    for (int i = window.start; i + Sequence <= window.stop; ++i) {
        const quint64 sequence = sequenceAt(m_before, i);
        if (index.places.count(sequence) > MostOccurrences) {
            continue;
        }
        for (auto [it, end] = index.places.equal_range(sequence); it != end; ++it) {
            if (&index != &m_old || *it != i) {
                Votes &there = votes[(*it + word - i) / Drift];
                ++there.count;
                there.place = *it + word - i;
                there.areInside |= side == Side::After ? i + Sequence > word : i < word;
            }
        }
    }
    std::vector<Rival> found;
    for (const auto &[bucket, there] : votes.asKeyValueRange()) {
        const Votes beside = votes.value(bucket + 1);
        const bool isAbout =
            there.areInside || beside.areInside || isThere(index, word, side, bucket * Drift);
        if (std::abs(there.place - place) > 2 * Drift && isAbout) {
            found.push_back({.same = there.count + beside.count, .place = there.place});
        }
    }
    return found;
}

/// How far, in steps of this direction, both texts say the same from here on, but for a few words.
int Rivals::commonReach(const Index &index, qint32 word, qint32 place, int step) const
{
    constexpr int Farthest = 2'000;
    constexpr int MostAside = 3;  // words left out or put in between
    constexpr int MostMissed = 8; // words in a row that differ
    const auto oldSize = qint32(m_before.size());
    const auto size = qint32(index.words.size());
    const auto isSame = [&](qint32 old, qint32 other) {
        return old >= 0 && old < oldSize && other >= 0 && other < size &&
               m_before[size_t(old)] == index.words[size_t(other)];
    };
    const auto isSamePair = [&](qint32 old, qint32 other) {
        return isSame(old, other) && isSame(old + step, other + step);
    };
    int reach = 0;
    int missed = 0;
    for (int far = 0; far < Farthest && missed <= MostMissed; ++far, word += step, place += step) {
        if (isSame(word, place)) {
            reach = far + 1;
            missed = 0;
            continue;
        }
        ++missed;
        for (int aside = 1; aside <= MostAside; ++aside) {
            if (isSamePair(word + step * aside, place)) {
                word += step * aside;
                far += aside;
                break;
            }
            if (isSamePair(word, place + step * aside)) {
                place += step * aside;
                break;
            }
        }
    }
    return reach;
}

/// Whether words about the old ones from start up to stop are still about them.
bool Rivals::keepsNeighbours(int start, int stop, int word, qint32 partner) const
{
    constexpr int Looked = 6;
    constexpr int Enough = 2;
    const auto &newOf = m_alignment.newOf;
    const int count = int(newOf.size());
    int kept = start <= 0 || stop >= count ? Enough : 0; // the text's own start or end
    for (int i = std::max(0, start - Looked); i < std::min(count, stop + Looked); ++i) {
        const bool isAround = i < start || i >= stop;
        const qint32 there = newOf[size_t(i)];
        kept += isAround && there >= 0 && std::abs((there - partner) - (i - word)) <= MostAstray ? 1 : 0;
    }
    return kept >= Enough;
}

/// Whether text that stayed in its order stands between the two: then the one is where it was, and the other
/// was put in, or taken out, elsewhere.
bool Rivals::isToldApart(const Index &index, int word, qint32 place, qint32 rival, qint32 partner) const
{
    constexpr int Enough = 20; // words
    const bool isOld = &index == &m_old;
    const std::vector<qint32> &partners = isOld ? m_alignment.newOf : m_alignment.oldOf;
    const int behind = commonReach(index, word, rival, +1);
    const int before = commonReach(index, word - 1, rival - 1, -1);
    if (!keepsNeighbours(word - before, word + behind, word, partner)) {
        return false; // it may be the other one, moved to about there
    }
    // From the end of the first of them to the start of the second, in the text of the index.
    const bool isRivalFirst = rival < place;
    const qint32 start = (isRivalFirst ? rival : place) + behind;
    const qint32 stop = (isRivalFirst ? place : rival) - before;
    int stayed = 0;
    for (qint32 i = std::max(0, start); i < std::min(stop, qint32(partners.size())); ++i) {
        const qint32 there = partners[size_t(i)];
        if (there < 0) {
            continue;
        }
        const bool isInOrder = isOld ? isRivalFirst == (there < partner)
                                     : (isRivalFirst ? there < word - before : there >= word + behind);
        stayed += isInOrder ? 1 : 0;
    }
    return stayed >= Enough;
}

/// Whether a rival says as much as half of what speaks for the place, and nothing tells them apart.
bool Rivals::isBeaten(const Index &index, int word, Side side, qint32 place, qint32 partner) const
{
    return std::ranges::any_of(Near, [&](Look look) {
        const Window compared = window(word, side, look.inside, look.outside);
        const int ours = own(compared, word, partner);
        const std::vector<Rival> rivals = rivalsIn(index, compared, word, side, place);
        return std::ranges::any_of(rivals, [&](const Rival &rival) {
            return 2 * rival.same >= ours && !isToldApart(index, word, place, rival.place, partner);
        });
    });
}

/// Whether the words that now stand beside the passage's outermost one, outside, stood beside an equal one
/// that is gone: then it may be that one that stayed.
bool Rivals::hasNeighboursOfAnother(int word, qint32 place, Side side) const
{
    const int outside = side == Side::After ? Sequence - 1 : 1; // words of the sequence before the edge
    const qint32 now = place - outside;
    const int old = word - outside;
    if (now < 0 || now + Sequence > qint32(m_new.words.size())) {
        return false;
    }
    const bool isSame = old >= 0 && old + Sequence <= int(m_before.size()) &&
                        std::ranges::equal(m_before.subspan(size_t(old), Sequence),
                                           m_new.words.subspan(size_t(now), Sequence));
    return !isSame && m_old.places.contains(sequenceAt(m_new.words, now));
}

bool Rivals::isRivalled(int word, qint32 place, Side side) const
{
    const qint32 inner = side == Side::After ? word : word - 1;
    const qint32 partner = m_alignment.newOf[size_t(inner)] < 0 ? place : m_alignment.newOf[size_t(inner)];
    return hasNeighboursOfAnother(word, place, side) || isBeaten(m_new, word, side, partner, partner) ||
           isBeaten(m_old, word, side, word, partner);
}

bool Rivals::isRivalledAfter(int word, qint32 place) const
{
    return word < int(m_before.size()) && isRivalled(word, place, Side::After);
}

bool Rivals::isRivalledBefore(int word, qint32 place) const
{
    return word > 0 && isRivalled(word, place, Side::Before);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/anchoring/rivals.h"

#include <QSet>

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
constexpr std::array Wide{Look{40, 40}, Look{640, 640}};
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
    , m_old(indexOf(before, alignment.newOf))
    , m_new(indexOf(after, alignment.oldOf))
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

Rivals::Rival Rivals::best(const Index &index, Window window, int word, Side side, qint32 place) const
{
    QHash<qint32, int> votes; // by where the word itself would be, roughly
    QSet<qint32> inside;      // of these, those that words of the passage itself vote for
    for (int i = window.start; i + Sequence <= window.stop; ++i) {
        const quint64 sequence = sequenceAt(m_before, i);
        if (index.places.count(sequence) > MostOccurrences) {
            continue;
        }
        for (auto [it, end] = index.places.equal_range(sequence); it != end; ++it) {
            if (&index != &m_old || *it != i) {
                const qint32 bucket = (*it + word - i) / Drift;
                ++votes[bucket];
                if (side == Side::After ? i + Sequence > word : i < word) {
                    inside.insert(bucket);
                }
            }
        }
    }
    Rival best;
    for (const auto &[bucket, count] : votes.asKeyValueRange()) {
        const int together = count + votes.value(bucket + 1);
        const qint32 distance = std::abs(bucket * Drift - place);
        const bool isAbout = inside.contains(bucket) || inside.contains(bucket + 1) ||
                             isThere(index, word, side, bucket * Drift);
        if (together > best.same && distance > 2 * Drift && isAbout) {
            best = {.same = together, .distance = distance};
        }
    }
    return best;
}

/// Whether a rival says as much as half of what speaks for the place in a near look, and no wider look tells
/// them apart.
bool Rivals::isBeaten(const Index &index, int word, Side side, qint32 place, qint32 partner) const
{
    const auto isBeatenIn = [&](Window compared, qint32 nearest) {
        const Rival rival = best(index, compared, word, side, place);
        return (rival.same > 0 && 2 * rival.same >= own(compared, word, partner)) ||
               (rival.same > 0 && rival.distance <= nearest);
    };
    return std::ranges::any_of(
               Near,
               [&](Look look) { return isBeatenIn(window(word, side, look.inside, look.outside), -1); }) &&
           std::ranges::all_of(Wide, [&](Look look) {
               return isBeatenIn(window(word, side, look.inside, look.outside), 2 * look.inside);
           });
}

bool Rivals::isRivalled(int word, qint32 place, Side side) const
{
    const qint32 inner = side == Side::After ? word : word - 1;
    const qint32 partner = m_alignment.newOf[size_t(inner)] < 0 ? place : m_alignment.newOf[size_t(inner)];
    return isBeaten(m_new, word, side, partner, partner) || isBeaten(m_old, word, side, word, partner);
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

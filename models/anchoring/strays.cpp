// SPDX-License-Identifier: MIT
#include "models/anchoring/strays.h"

#include <cstdlib>

namespace visavis
{

bool isStrayed(const WordAlignment &alignment, int word, PassageEnd end)
{
    constexpr int Few = 2;
    constexpr int MostMore = 2;
    constexpr int MostInwards = 3;
    const auto &newOf = alignment.newOf;
    const int count = int(alignment.newOf.size());
    // Where the outermost words changed, the next one inwards says where they belong.
    const int inwards = end == PassageEnd::Start ? +1 : -1;
    for (int looked = 0; newOf[size_t(word)] < 0; ++looked) {
        word += inwards;
        if (looked == MostInwards || word < 0 || word >= count) {
            return false;
        }
    }
    int start = word;
    while (start > 0 && newOf[size_t(start) - 1] >= 0 &&
           alignment.stopOf(start - 1) == newOf[size_t(start)]) {
        --start;
    }
    int stop = word + 1;
    while (stop < count && newOf[size_t(stop)] == alignment.stopOf(stop - 1)) {
        ++stop;
    }
    if (stop - start > Few) {
        return false;
    }
    if (end == PassageEnd::Stop) {
        int before = start - 1;
        while (before >= 0 && newOf[size_t(before)] < 0) {
            --before;
        }
        return before >= 0 && newOf[size_t(start)] - alignment.stopOf(before) > start - 1 - before + MostMore;
    }
    int behind = stop;
    while (behind < count && newOf[size_t(behind)] < 0) {
        ++behind;
    }
    return behind < count && newOf[size_t(behind)] - alignment.stopOf(stop - 1) > behind - stop + MostMore;
}

bool isAloneElsewhere(const WordAlignment &alignment, int first, int last)
{
    constexpr int Enough = 100;   // words that move together
    constexpr int WidestGap = 16; // between words of one move
    const auto &newOf = alignment.newOf;
    const int count = int(alignment.newOf.size());
    // The next word with a partner, and whether it belongs to the same move as this one.
    const auto next = [&](int word, int step) {
        int other = word + step;
        while (other >= 0 && other < count && newOf[size_t(other)] < 0) {
            other += step;
        }
        return other;
    };
    const auto isNear = [&](int word, int other, int step) {
        const qint32 distance = step * (newOf[size_t(other)] - newOf[size_t(word)]);
        return step * (other - word) <= WidestGap && distance > 0 && distance <= WidestGap;
    };
    const auto reach = [&](int word, int step) {
        int far = word;
        for (int other = next(far, step);
             other >= 0 && other < count && std::abs(far - word) < Enough && isNear(far, other, step);
             other = next(far, step)) {
            far = other;
        }
        return far;
    };
    const int start = newOf[size_t(first)] >= 0 ? first : next(first, +1);
    const int stop = newOf[size_t(last) - 1] >= 0 ? last - 1 : next(last - 1, -1);
    if (start > stop || start >= count || stop < 0) {
        return false;
    }
    const int head = reach(start, -1);
    const int tail = reach(stop, +1);
    if (tail - head >= Enough) {
        return false;
    }
    const int before = next(head, -1);
    const int behind = next(tail, +1);
    return (before >= 0 && newOf[size_t(before)] > newOf[size_t(head)]) ||
           (behind < count && newOf[size_t(behind)] < newOf[size_t(tail)]);
}

} // namespace visavis

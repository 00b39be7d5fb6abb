// SPDX-License-Identifier: MIT
#include "models/anchoring/respelling.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// How many letters two words have in common at their starts, and of the rest at their ends.
struct SameLetters {
    qsizetype atStart = 0;
    qsizetype atEnd = 0;

    SameLetters(QStringView one, QStringView other)
    {
        const auto isSame = [](QChar a, QChar b) { return a.toCaseFolded() == b.toCaseFolded(); };
        const qsizetype shorter = std::min(one.size(), other.size());
        while (atStart < shorter && isSame(one[atStart], other[atStart])) {
            ++atStart;
        }
        while (atStart + atEnd < shorter &&
               isSame(one[one.size() - 1 - atEnd], other[other.size() - 1 - atEnd])) {
            ++atEnd;
        }
    }
};

} // namespace

bool isSpeltAlike(QStringView one, QStringView other)
{
    constexpr qsizetype Shortest = 3; // "le" and "la" are two words
    constexpr qsizetype MostMore = 1; // one that is longer may be two words in one
    constexpr double Alike = 0.6;
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype longer = std::max(one.size(), other.size());
    if (shorter < Shortest || longer <= Shortest || longer - shorter > MostMore) {
        return false;
    }
    const SameLetters same(one, other);
    return double(same.atStart + same.atEnd) >= Alike * double(longer);
}

std::optional<qsizetype> placeInWord(QStringView before, QStringView after, qsizetype place)
{
    const SameLetters same(before, after);
    const bool isInStart = place <= same.atStart;
    const qsizetype now = isInStart ? place : after.size() - (before.size() - place);
    const bool isAmongSame = isInStart || before.size() - place <= same.atEnd;
    return isAmongSame && now > 0 && now < after.size() ? std::optional(now) : std::nullopt;
}

void matchRespelt(QStringView before, QStringView after, const WordsOfTwo &words, WordAlignment &alignment)
{
    auto &newOf = alignment.newOf;
    auto &oldOf = alignment.oldOf;
    const auto matchIfAlike = [&](qint32 old, qint32 now) {
        if (now < 0 || now >= words.after.count() || newOf[size_t(old)] >= 0 || oldOf[size_t(now)] >= 0) {
            return;
        }
        if (isSpeltAlike(slice(before, words.before.places[size_t(old)]),
                         slice(after, words.after.places[size_t(now)]))) {
            newOf[size_t(old)] = now;
            oldOf[size_t(now)] = old;
        }
    };
    const qint32 count = words.before.count();
    for (qint32 i = 1; i < count; ++i) {
        if (newOf[size_t(i) - 1] >= 0) {
            matchIfAlike(i, newOf[size_t(i) - 1] + 1);
        }
    }
    for (qint32 i = count - 2; i >= 0; --i) {
        if (newOf[size_t(i) + 1] >= 0) {
            matchIfAlike(i, newOf[size_t(i) + 1] - 1);
        }
    }
}

} // namespace visavis

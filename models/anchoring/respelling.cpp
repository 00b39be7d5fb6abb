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

/// Like isSpeltAlike for a word that stands between the same two neighbours as before: then fewer letters are
/// enough.
bool isSpeltAlikeBetween(QStringView one, QStringView other)
{
    constexpr qsizetype Shortest = 2;
    constexpr qsizetype MostMore = 2;
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype longer = std::max(one.size(), other.size());
    const SameLetters same(one, other);
    return shorter >= Shortest && longer - shorter <= MostMore && 2 * (same.atStart + same.atEnd) >= longer;
}

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
    const auto matchIf = [&](qint32 old, qint32 now, const auto &isAlike) {
        if (now < 0 || now >= words.after.count() || newOf[size_t(old)] >= 0 || oldOf[size_t(now)] >= 0) {
            return;
        }
        if (isAlike(slice(before, words.before.places[size_t(old)]),
                    slice(after, words.after.places[size_t(now)]))) {
            newOf[size_t(old)] = now;
            oldOf[size_t(now)] = old;
        }
    };
    const auto matchIfWrittenAsTwo = [&](qint32 old, qint32 now) {
        if (now < 0 || now + 1 >= words.after.count() || newOf[size_t(old)] >= 0 || oldOf[size_t(now)] >= 0 ||
            oldOf[size_t(now) + 1] >= 0) {
            return;
        }
        const QStringView whole = slice(before, words.before.places[size_t(old)]);
        const QStringView first = slice(after, words.after.places[size_t(now)]);
        const QStringView second = slice(after, words.after.places[size_t(now) + 1]);
        if (first.size() + second.size() == whole.size() && whole.startsWith(first, Qt::CaseInsensitive) &&
            whole.endsWith(second, Qt::CaseInsensitive)) {
            newOf[size_t(old)] = now;
            oldOf[size_t(now)] = old;
            oldOf[size_t(now) + 1] = old;
        }
    };
    const auto matchIfAlike = [&](qint32 old, qint32 now) { matchIf(old, now, isSpeltAlike); };
    const qint32 count = words.before.count();
    for (qint32 i = 1; i + 1 < count; ++i) {
        const qint32 now = newOf[size_t(i) - 1] + 1;
        if (newOf[size_t(i) - 1] >= 0 && newOf[size_t(i) + 1] == now + 1) {
            matchIf(i, now, isSpeltAlikeBetween);
        }
    }
    for (qint32 i = 1; i < count; ++i) {
        if (newOf[size_t(i) - 1] >= 0) {
            matchIfWrittenAsTwo(i, alignment.stopOf(i - 1));
            matchIfAlike(i, alignment.stopOf(i - 1));
        }
    }
    for (qint32 i = count - 2; i >= 0; --i) {
        if (newOf[size_t(i) + 1] >= 0) {
            matchIfWrittenAsTwo(i, newOf[size_t(i) + 1] - 2);
            matchIfAlike(i, newOf[size_t(i) + 1] - 1);
        }
    }
}

} // namespace visavis

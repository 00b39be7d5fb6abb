// SPDX-License-Identifier: MIT
#include "models/project/fractionalkey.h"

#include <span>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView Digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int digitAt(QStringView key, qsizetype place, int beyond)
{
    // A character that no key of ours has counts as the lowest digit.
    return place < key.size() ? std::max(0, int(Digits.indexOf(key[place]))) : beyond;
}

QStringView withoutLastZeros(QStringView key)
{
    while (key.endsWith(Digits.front())) {
        key.chop(1);
    }
    return key;
}

void fillBetween(std::span<QString> keys, QStringView before, QStringView after)
{
    if (keys.empty()) {
        return;
    }
    const size_t middle = keys.size() / 2;
    keys[middle] = keyBetween(before, after);
    fillBetween(keys.first(middle), before, keys[middle]);
    fillBetween(keys.subspan(middle + 1), keys[middle], after);
}

} // namespace

QString keyBetween(QStringView before, QStringView after)
{
    after = withoutLastZeros(after);
    if (before >= after) {
        after = {};
    }
    QString key;
    bool belowAfter = after.isEmpty(); // once a digit is smaller, `after` bounds no more
    for (qsizetype place = 0;; ++place) {
        const int low = digitAt(before, place, 0);
        const int high = belowAfter ? int(Digits.size()) : digitAt(after, place, 0);
        if (low == high) {
            key += Digits[low];
            continue;
        }
        // At the end most keys are made one behind the other: a small step keeps them short.
        const int middle =
            belowAfter && place >= before.size() - 1 && low + 1 < Digits.size() && !before.isEmpty()
                ? low + 1
                : (low + high) / 2;
        key += Digits[middle];
        if (middle > low) {
            return key;
        }
        belowAfter = belowAfter || middle < high;
    }
}

std::vector<QString> keysBetween(QStringView before, QStringView after, size_t count)
{
    std::vector<QString> keys(count);
    fillBetween(keys, before, after);
    return keys;
}

} // namespace visavis

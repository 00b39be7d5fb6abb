// SPDX-License-Identifier: MIT
#include "models/project/fractionalkey.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView Digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int digitAt(QStringView key, qsizetype place, int beyond)
{
    return place < key.size() ? int(Digits.indexOf(key[place])) : beyond;
}

} // namespace

QString keyBetween(QStringView before, QStringView after)
{
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

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace visavis
{

/// A text that sorts between two others, so that an object is moved by writing that object alone. Digits of
/// base 62 in ASCII order, read as a fraction; an empty `before` is the start, an empty `after` the end.
/// Two that are not in order (of a damaged file, or of siblings that share a key) give a key behind `before`.
/// After D. Greenspan, "Implementing Fractional Indexing" (2020), without its integer part.
[[nodiscard]] QString keyBetween(QStringView before, QStringView after);

/// Many at once, ascending; their length grows with the logarithm of their number.
[[nodiscard]] std::vector<QString> keysBetween(QStringView before, QStringView after, size_t count);

} // namespace visavis

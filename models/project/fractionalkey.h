// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// A text that sorts between two others, so that an object is moved by writing that object alone. Digits of
/// base 62 in ASCII order, read as a fraction; an empty `before` is the start, an empty `after` the end.
/// After D. Greenspan, "Implementing Fractional Indexing" (2020), without its integer part.
[[nodiscard]] QString keyBetween(QStringView before, QStringView after);

} // namespace visavis

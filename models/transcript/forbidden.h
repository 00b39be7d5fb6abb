// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// NUL, or half of a surrogate pair: SQLite would cut or garble a text that holds one.
[[nodiscard]] bool isForbidden(QStringView text, qsizetype at);

/// Makes U+FFFD of each forbidden unit from this place on. Returns how many there were.
qsizetype replaceForbidden(QString &text, qsizetype from = 0);

} // namespace visavis

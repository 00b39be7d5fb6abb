// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace visavis
{

/// A character reference and how much of the text it took (UTF-16 units, with the "&").
struct Entity {
    QString characters;
    qsizetype length = 0;
};

/// Reads the HTML character reference that the text begins with, as the HTML standard consumes one: decimal
/// and hexadecimal with its table for 0x80 to 0x9F, names with their semicolon, and those old names that need
/// none. Known are the names of HTML 4; the two thousand mathematical ones of later HTML are left as they are
/// written. A line end or other control character is given as a space, so that a reference never ends a line.
[[nodiscard]] std::optional<Entity> entityAtStart(QStringView text);

} // namespace visavis

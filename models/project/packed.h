// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace visavis
{

/// Rows of four numbers packed small: each number is the difference to the one above it in its column,
/// zig-zag coded (0, -1, 1, -2 ... become 0, 1, 2, 3 ...) and written as a LEB128 variable-length integer,
/// row by row. Used for
///   revision.time_spans: place in the body, length (code points), start, end (ms);
///   revision.source_map: place in the body, length, place in the decoded source (code points), 0.
using PackedRow = std::array<qint64, 4>;

[[nodiscard]] QByteArray pack(const std::vector<PackedRow> &rows);
/// What can be read; a damaged tail is left out.
[[nodiscard]] std::vector<PackedRow> unpack(const QByteArray &bytes);

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/packed.h"

#include <optional>

namespace visavis
{

namespace
{

constexpr int BitsPerByte = 7;
constexpr quint64 More = 0x80;

void put(QByteArray &bytes, qint64 number)
{
    quint64 code = (quint64(number) << 1) ^ quint64(number >> 63);
    while (code >= More) {
        bytes.append(char(code | More));
        code >>= BitsPerByte;
    }
    bytes.append(char(code));
}

std::optional<qint64> take(const QByteArray &bytes, qsizetype &at)
{
    quint64 code = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += BitsPerByte) {
        const auto byte = quint64(quint8(bytes[at++]));
        code |= (byte & (More - 1)) << shift;
        if (byte < More) {
            return qint64(code >> 1) ^ -qint64(code & 1);
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray pack(const std::vector<PackedRow> &rows)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(rows.size()) * 6);
    PackedRow above{};
    for (const PackedRow &row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            put(bytes, row[column] - above[column]);
        }
        above = row;
    }
    return bytes;
}

std::vector<PackedRow> unpack(const QByteArray &bytes)
{
    std::vector<PackedRow> rows;
    PackedRow row{};
    qsizetype at = 0;
    while (at < bytes.size()) {
        for (qint64 &number : row) {
            const auto difference = take(bytes, at);
            if (!difference) {
                return rows;
            }
            number += *difference;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/base/offset.h"

namespace visavis
{

OffsetMap::OffsetMap(QStringView text)
    : m_length(text.size())
{
    // Pairs are rare: whole stretches without any are passed by many units at a time.
    constexpr qsizetype Stretch = 256;
    const char16_t *units = text.utf16();
    for (qsizetype from = 0; from < m_length; from += Stretch) {
        const qsizetype to = std::min(from + Stretch, m_length);
        unsigned high = 0;
        for (qsizetype i = from; i < to; ++i) {
            high |= unsigned((units[i] & 0xfc00U) == 0xd800U);
        }
        for (qsizetype i = from; high != 0 && i < std::min(to, m_length - 1); ++i) {
            if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
                m_pairs.push_back(i);
            }
        }
    }
}

CodePoint OffsetMap::toCodePoint(Utf16Offset place) const
{
    const qsizetype unit = std::clamp<qsizetype>(place.value(), 0, m_length);
    const auto after = std::ranges::lower_bound(m_pairs, unit);
    const auto before = qsizetype(after - m_pairs.begin());
    // Inside a pair the unit counts one too many, and so does the pair: both give the pair's own code point.
    return CodePoint(unit - before);
}

Utf16Offset OffsetMap::toUtf16(CodePoint place) const
{
    const qsizetype wanted = std::clamp<qsizetype>(place.value(), 0, codePointCount().value());
    // Pair k starts at code point m_pairs[k] - k, which ascends, so the pairs before a code point can be
    // searched.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[size_t(middle)] - middle < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return Utf16Offset(wanted + low);
}

CodePointRange OffsetMap::toCodePoints(Utf16Range range) const
{
    return {toCodePoint(range.start), toCodePoint(range.stop)};
}

Utf16Range OffsetMap::toUtf16(CodePointRange range) const
{
    const Utf16Offset start = toUtf16(range.start);
    return {start, std::max(start, toUtf16(range.stop))};
}

} // namespace visavis

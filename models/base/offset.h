// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <algorithm>
#include <compare>
#include <vector>

namespace visavis
{

/// A place in a text, counted from 0 in units that its type names. Places of different units do not mix:
/// converting is the work of OffsetMap alone.
template<class Unit>
class Offset
{
public:
    constexpr Offset() = default;
    constexpr explicit Offset(qsizetype value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qsizetype value() const { return m_value; }

    constexpr auto operator<=>(const Offset &) const = default;
    constexpr Offset operator+(qsizetype distance) const { return Offset(m_value + distance); }
    constexpr Offset operator-(qsizetype distance) const { return Offset(m_value - distance); }
    constexpr qsizetype operator-(Offset other) const { return m_value - other.m_value; }

    friend size_t qHash(Offset offset, size_t seed = 0) noexcept { return ::qHash(offset.m_value, seed); }

private:
    qsizetype m_value = 0;
};

/// Counted in Unicode code points: the file, the change log, the command line, JSON.
using CodePoint = Offset<struct CodePointUnit>;
/// Counted in UTF-16 units: QString in memory.
using Utf16Offset = Offset<struct Utf16Unit>;

/// The places from start, inclusive, to stop, exclusive.
template<class Place>
struct Range {
    Place start;
    Place stop;

    [[nodiscard]] constexpr qsizetype length() const { return stop - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return stop <= start; }
    [[nodiscard]] constexpr bool contains(Place place) const { return start <= place && place < stop; }
    [[nodiscard]] constexpr bool overlaps(const Range &other) const
    {
        return start < other.stop && other.start < stop;
    }
    [[nodiscard]] constexpr Range intersected(const Range &other) const
    {
        const Range both{std::max(start, other.start), std::min(stop, other.stop)};
        return both.isEmpty() ? Range{both.start, both.start} : both;
    }
    constexpr auto operator<=>(const Range &) const = default;
};

using CodePointRange = Range<CodePoint>;
using Utf16Range = Range<Utf16Offset>;

[[nodiscard]] inline QStringView slice(QStringView text, Utf16Range range)
{
    return text.sliced(range.start.value(), range.length());
}

/// Converts places in one text between UTF-16 units and code points. Building is linear; converting
/// is logarithmic in the number of surrogate pairs.
class OffsetMap
{
public:
    OffsetMap() = default;
    /// The text is not kept. It must hold no lone surrogate, as every body does.
    explicit OffsetMap(QStringView text);

    /// Places beyond the end map to the end. A place inside a surrogate pair maps to the pair's start.
    [[nodiscard]] CodePoint toCodePoint(Utf16Offset place) const;
    [[nodiscard]] Utf16Offset toUtf16(CodePoint place) const;
    [[nodiscard]] CodePointRange toCodePoints(Utf16Range range) const;
    /// Of any two numbers a damaged file may hold, a range inside the text; an empty one where they are out
    /// of order.
    [[nodiscard]] Utf16Range toUtf16(CodePointRange range) const;

    [[nodiscard]] CodePoint codePointCount() const { return CodePoint(m_length - qsizetype(m_pairs.size())); }
    [[nodiscard]] Utf16Offset utf16Length() const { return Utf16Offset(m_length); }

private:
    qsizetype m_length = 0;
    std::vector<qsizetype> m_pairs; ///< where each surrogate pair starts, in UTF-16 units, ascending
};

} // namespace visavis

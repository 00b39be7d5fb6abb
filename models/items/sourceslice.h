// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace visavis
{

/// A part of a long text that is shown at a time, so that the length of the whole costs nothing. Very long
/// lines are broken where they are shown. Offsets count UTF-16 units.
class SourceSlice
{
public:
    static constexpr qsizetype Units = 60'000;
    static constexpr qsizetype LineUnits = 2000;

    SourceSlice() = default;
    /// About this place of the text; begins and ends with lines where those are not too long.
    SourceSlice(const QString &text, qsizetype place);

    /// As it is shown.
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// Of the whole text: [first, stop).
    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype stop() const { return m_stop; }
    [[nodiscard]] bool contains(qsizetype place) const { return m_first <= place && place < m_stop; }

    /// Where a place of the whole text is shown; of one outside, the nearer end.
    [[nodiscard]] qsizetype toShown(qsizetype place) const;
    [[nodiscard]] qsizetype toSource(qsizetype shown) const;

private:
    qsizetype m_first = 0;
    qsizetype m_stop = 0;
    QString m_shown;
    std::vector<qsizetype> m_breaks; ///< places of the whole text before which a line end was put
};

} // namespace visavis

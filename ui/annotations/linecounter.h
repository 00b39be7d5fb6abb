// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringView>

#include <array>

namespace visavis
{

/// Tells how many lines a text takes, from the widths of its letters alone: exact enough to give a card its
/// height, and a hundred times quicker than laying the text out. It rather counts a line too many than one
/// too few.
class LineCounter
{
public:
    explicit LineCounter(const QFont &font);

    /// At most `most`. Lines break at spaces and hyphens, within ideographs, and at line feeds. Width in
    /// logical pixels.
    [[nodiscard]] int count(QStringView text, double width, int most) const;

private:
    [[nodiscard]] double advance(char32_t letter) const;

    QFontMetricsF m_metrics;
    /// Of Latin, Greek and Cyrillic letters, measured when first met; negative before.
    mutable std::array<float, 0x530> m_letters;
    double m_average = 0;
    double m_wide = 0;
};

} // namespace visavis

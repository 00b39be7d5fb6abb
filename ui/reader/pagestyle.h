// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

#include <algorithm>
#include <array>

namespace visavis
{

/// The serif for long reading that this machine has: the first found of a list made for screens, or whatever
/// the system calls its serif.
[[nodiscard]] QString defaultReadingFamily();

/// What stands beside a turn.
struct TurnFacts {
    bool speakers = true;
    bool times = true; ///< and numbers

    [[nodiscard]] bool any() const { return speakers || times; }
    bool operator==(const TurnFacts &) const = default;
};

/// The type of a page: fonts and the measures that follow from them, in device-independent pixels.
struct PageStyle {
    QFont text;
    std::array<QFont, 3> titles; ///< by level: 1, 2, and all below
    QFont label;                 ///< a speaker who is interviewed
    QFont interviewerLabel;      ///< told apart by slope and weight too, not by colour alone
    QFont figures;               ///< turn numbers and times, of one width each
    QFont tagName;

    TurnFacts shown;
    int pitch = 0;                     ///< from one baseline of the text to the next
    std::array<int, 3> titlePitches{}; ///< the same for titles
    double averageWidth = 0;           ///< of a letter of ordinary prose, spaces counted
    int measure = 0;                   ///< the width of a column of some 66 letters

    [[nodiscard]] const QFont &title(int level) const { return titles[titleIndex(level)]; }
    [[nodiscard]] int titlePitch(int level) const { return titlePitches[titleIndex(level)]; }
    /// Of one bar in the margin and the gap after it.
    [[nodiscard]] int barStep() const { return std::max(5, pitch / 5); }
    /// Of the sign in the margin that not all may read a passage, which is the widest of the signs there.
    [[nodiscard]] int signSize() const { return std::max(12, pitch / 2); }

private:
    [[nodiscard]] static size_t titleIndex(int level) { return size_t(level <= 1 ? 0 : level == 2 ? 1 : 2); }
};

/// `points` is the size of the text; what surrounds it is set in the application's font and grows along.
[[nodiscard]] PageStyle makePageStyle(const QString &readingFamily, double points);

/// Where things are across the page for one width of the view.
struct PageGeometry {
    int columnX = 0;
    int columnWidth = 0;
    int gutterX = 0;
    int gutterWidth = 0; ///< 0 when compact
    int marginX = 0;     ///< where the bars begin, right of the column
    int marginWidth = 0;
    bool compact = false;  ///< narrow: labels stand above the turn, not beside it
    bool tagNames = false; ///< there is room for them in the margin

    bool operator==(const PageGeometry &) const = default;
};

/// The gutter is as wide as its widest label, within limits: what is wider than it is elided. The column
/// gives way to it, but never to fewer letters than it needs beside a gutter at all. Where it is narrow, what
/// is empty beside the column gives way to lines of some 45 letters, down to what the signs there need.
[[nodiscard]] PageGeometry makePageGeometry(const PageStyle &style, int viewWidth, int widestLabel);

} // namespace visavis

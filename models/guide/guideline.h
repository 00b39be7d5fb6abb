// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// How a line of a guide is marked. Where indentation does not tell, a line stands below the last one with a
/// mark before its own here.
enum class GuideMark {
    Heading, ///< "## Arrival", or a line that stands as one
    Theme,   ///< "Theme 1:"
    BigRoman,
    BigLetter,
    Number,   ///< "1.", "1.2"
    Question, ///< "Q1:"
    None,
    Letter,
    Roman,
    Bullet,
    Probe, ///< "Relance :"
};

/// A line of a guide's text.
struct GuideLine {
    enum class Kind { Blank, Rule, Text };

    Kind kind = Kind::Blank;
    GuideMark mark = GuideMark::None;
    int indent = 0;      ///< columns
    int depth = 0;       ///< of headings and of numbers: how many marks, how many parts
    QChar bullet = {};   ///< lists with other bullets are others
    QString text = {};   ///< without the mark and emphasis
    qsizetype width = 0; ///< of the whole line
};

/// The last numbers of each kind: "I." is a number after none or at the beginning, "M." is a name.
struct GuideNumbers {
    int number = 0;
    int letter = 0;
    int bigLetter = 0;
    int roman = 0;
    int bigRoman = 0;
};

/// Takes a line apart, and counts on.
[[nodiscard]] GuideLine guideLine(QStringView line, GuideNumbers &last);

} // namespace visavis

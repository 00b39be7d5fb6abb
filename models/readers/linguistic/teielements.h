// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace visavis::linguistic
{

/// Annotations and furniture of the page: no words of anybody.
[[nodiscard]] bool isLeftOutOfTei(QStringView name);

/// What happens while somebody speaks, in words of whoever wrote it down.
[[nodiscard]] bool isTeiRemark(QStringView name);

/// A paragraph, or what is set like one.
[[nodiscard]] bool isTeiParagraph(QStringView name);

/// A part of a text that may have a heading: div, div1 ...
[[nodiscard]] bool isTeiDivision(QStringView name);

/// "A" of "#A", "people.xml#A" and "p:A".
[[nodiscard]] QStringView idOfReference(QStringView reference);

/// Milliseconds in the unit that a time line states.
[[nodiscard]] double millisecondsIn(QStringView unit);

/// Of several readings of the same words only the first is taken, or words would stand there twice.
class TeiChoices
{
public:
    /// A choice begins at this depth.
    void begin(int depth) { m_open.push_back({.depth = depth}); }
    /// Whether what begins at this depth is taken: all but a choice's second and later readings.
    [[nodiscard]] bool takes(int depth);
    /// Whether what ends at this depth is a choice.
    bool end(int depth);

private:
    struct Choice {
        int depth = 0;
        bool isTaken = false;
    };
    std::vector<Choice> m_open;
};

} // namespace visavis::linguistic

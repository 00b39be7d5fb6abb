// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <vector>

namespace visavis
{

/// A title or a turn, with what tells which one of another text it faces. Titles take part because a question
/// in one text may be a heading in the other.
struct AlignmentUnit {
    int turn = -1;        ///< -1 for a title
    Utf16Range range;     ///< in the body
    qsizetype length = 0; ///< letters and digits, UTF-16 units
    int label = 0;        ///< index into AlignmentUnits::labels()
    bool asks = false;    ///< as asksSomething() has it
    std::optional<Milliseconds> start = {};
    std::optional<Milliseconds> end = {};
};

/// The titles that have words and the turns of a text, in its order. The text outlives it.
class AlignmentUnits
{
public:
    /// Who says something, as far as a text says it.
    struct Label {
        QString name; ///< folded; empty when nobody is named
        Role role = Role::Other;
        bool isTitle = false;
    };

    explicit AlignmentUnits(const Transcript &text);

    [[nodiscard]] int count() const { return int(m_units.size()); }
    [[nodiscard]] const AlignmentUnit &operator[](int unit) const { return m_units[size_t(unit)]; }
    [[nodiscard]] const std::vector<AlignmentUnit> &all() const { return m_units; }
    /// The first is that of titles, the second that of turns nobody is named for.
    [[nodiscard]] const std::vector<Label> &labels() const { return m_labels; }
    [[nodiscard]] QStringView text(int unit) const { return m_text.text(m_units[size_t(unit)].range); }
    [[nodiscard]] const Transcript &transcript() const { return m_text; }

private:
    const Transcript &m_text;
    std::vector<AlignmentUnit> m_units;
    std::vector<Label> m_labels;
};

} // namespace visavis

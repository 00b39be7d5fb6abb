// SPDX-License-Identifier: MIT
#include "models/alignment/alignmentunits.h"

#include "models/search/folding.h"
#include "models/transcript/exchanges.h"

#include <algorithm>

namespace visavis
{

namespace
{

constexpr int TitleLabel = 0;
constexpr int NobodysLabel = 1;

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

AlignmentUnits::AlignmentUnits(const Transcript &text)
    : m_text(text)
{
    m_labels = {{.name = {}, .role = Role::Other, .isTitle = true}, {}};
    for (const visavis::Label &label : text.labels) {
        m_labels.push_back({.name = QString::fromUtf8(foldedText(label.name)), .role = label.role});
    }
    m_units.reserve(text.turns.size() + text.sections.size());
    const auto add = [&](Utf16Range range, int turn, int label) {
        const QStringView words = text.text(range);
        m_units.push_back({.turn = turn,
                           .range = range,
                           .length = lettersIn(words),
                           .label = label,
                           .asks = asksSomething(words)});
    };
    for (int section = 0; section < int(text.sections.size()); ++section) {
        const Section &here = text.sections[size_t(section)];
        if (!here.titleRange.isEmpty()) {
            add(here.titleRange, -1, TitleLabel);
        }
        const auto [first, last] = text.turnsOf(section);
        for (int index = first; index < last; ++index) {
            const Turn &turn = text.turns[size_t(index)];
            add(turn.range, index, turn.labels.empty() ? NobodysLabel : turn.labels.front() + 2);
            m_units.back().start = turn.start;
            m_units.back().end = turn.end;
        }
    }
}

} // namespace visavis

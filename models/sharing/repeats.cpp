// SPDX-License-Identifier: MIT
#include "models/sharing/repeats.h"

#include "models/search/folding.h"

namespace visavis
{

namespace
{

constexpr int LongRun = 15;
constexpr int ShortestTurn = 8; // fewer words are a phrase

} // namespace

/// Ascending, those that touch each other put together.
std::vector<CodePointRange> joined(std::vector<CodePointRange> ranges)
{
    std::ranges::sort(ranges, {}, &CodePointRange::start);
    std::vector<CodePointRange> apart;
    for (const CodePointRange range : ranges) {
        if (!apart.empty() && range.start <= apart.back().stop) {
            apart.back().stop = std::max(apart.back().stop, range.stop);
        } else {
            apart.push_back(range);
        }
    }
    return apart;
}

Repeats::Repeats(Short how)
    : m_words(LongRun, how == Short::Anywhere ? SaidWords::ShortestRun : LongRun)
    , m_hasTurns(how == Short::WholeTurns)
{
}

void Repeats::add(QStringView said)
{
    m_words.add(said);
    if (m_hasTurns && spokenWordCount(said) >= ShortestTurn) {
        m_turns.insert(foldedText(said));
    }
}

void Repeats::remove(QStringView known)
{
    m_words.remove(known);
    m_turns.remove(foldedText(known));
}

std::vector<CodePointRange> Repeats::in(const Transcript &transcript, const OffsetMap &map) const
{
    std::vector<CodePointRange> ranges;
    for (const Utf16Range range : m_words.in(transcript.body)) {
        ranges.push_back(map.toCodePoints(range));
    }
    for (const Turn &turn : transcript.turns) {
        if (!m_turns.isEmpty() && m_turns.contains(foldedText(transcript.text(turn.range)))) {
            ranges.push_back(map.toCodePoints(turn.range));
        }
    }
    return joined(std::move(ranges));
}

} // namespace visavis

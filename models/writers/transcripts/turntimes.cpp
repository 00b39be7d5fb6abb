// SPDX-License-Identifier: MIT
#include "models/writers/transcripts/turntimes.h"

#include <algorithm>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// Fifteen letters a second: ordinary speech.
constexpr Milliseconds ForALetter = 65ms;
constexpr Milliseconds Shortest = 1s;
/// Whoever speaks slowly needs so many times as long; what is left of a gap then is silence.
constexpr int Slowest = 3;

} // namespace

TurnTimes::TurnTimes(const Transcript &transcript)
    : m_transcript(transcript)
    , m_next(transcript.turns.size())
{
    std::optional<Milliseconds> next;
    for (size_t i = m_next.size(); i-- > 0;) {
        m_next[i] = next;
        next = transcript.turns[i].start ? transcript.turns[i].start : next;
    }
}

std::vector<TimedStretch> TurnTimes::of(int index)
{
    const Turn &turn = m_transcript.turns[size_t(index)];
    std::vector<TimedStretch> stretches = spansIn(turn);
    if (!stretches.empty()) {
        cover(turn, stretches);
    } else if (turn.start) {
        stretches.push_back(
            {.range = turn.range, .start = *turn.start, .end = turn.end.value_or(*turn.start)});
    }
    closeEnds(index, stretches);
    return stretches;
}

std::vector<TimedStretch> TurnTimes::spansIn(const Turn &turn)
{
    const std::vector<TimeSpan> &times = m_transcript.times;
    std::vector<TimedStretch> found;
    while (m_span < times.size() && times[m_span].range.stop <= turn.range.start) {
        ++m_span; // of titles
    }
    for (; m_span < times.size() && times[m_span].range.start < turn.range.stop; ++m_span) {
        const TimeSpan &span = times[m_span];
        const Utf16Offset from =
            std::max(span.range.start, found.empty() ? turn.range.start : found.back().range.stop);
        const Utf16Offset to = std::min(span.range.stop, turn.range.stop);
        if (from < to) {
            found.push_back({.range = {from, to}, .start = span.start, .end = span.end});
        }
    }
    return found;
}

/// Words that no span holds belong to the one before them, or have the turn's own time.
void TurnTimes::cover(const Turn &turn, std::vector<TimedStretch> &stretches) const
{
    const TimedStretch first = stretches.front();
    const bool hasHead =
        hasWords(turn.range.start, first.range.start) && turn.start.value_or(first.start) < first.start;
    if (hasHead) {
        stretches.insert(
            stretches.begin(),
            {.range = {turn.range.start, first.range.start}, .start = *turn.start, .end = first.start});
    }
    stretches.front().range.start = turn.range.start;
    for (size_t i = 0; i + 1 < stretches.size(); ++i) {
        TimedStretch &stretch = stretches[i];
        const TimedStretch &next = stretches[i + 1];
        if (hasWords(stretch.range.stop, next.range.start)) {
            stretch.end = std::max(stretch.end, next.start);
        }
        stretch.range.stop = next.range.start;
    }
    TimedStretch &last = stretches.back();
    if (hasWords(last.range.stop, turn.range.stop)) {
        last.end = std::max(last.end, turn.end.value_or(last.end));
    }
    last.range.stop = turn.range.stop;
}

void TurnTimes::closeEnds(int index, std::vector<TimedStretch> &stretches) const
{
    for (size_t i = 0; i < stretches.size(); ++i) {
        TimedStretch &stretch = stretches[i];
        if (stretch.end > stretch.start) {
            continue;
        }
        const Turn &turn = m_transcript.turns[size_t(index)];
        const bool isLast = i + 1 == stretches.size();
        const Milliseconds usual = std::max<Milliseconds>(Shortest, ForALetter * stretch.range.length());
        stretch.end = stretch.start + usual;
        const auto inner = isLast ? turn.end : std::optional(stretches[i + 1].start);
        for (const auto limit : {inner, m_next[size_t(index)]}) {
            if (limit && *limit > stretch.start) {
                stretch.end = std::min(*limit, stretch.start + Slowest * usual);
                break;
            }
        }
    }
}

bool TurnTimes::hasWords(Utf16Offset from, Utf16Offset to) const
{
    return from < to &&
           std::ranges::any_of(m_transcript.text({from, to}), [](QChar c) { return !c.isSpace(); });
}

} // namespace visavis

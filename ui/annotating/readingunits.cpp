// SPDX-License-Identifier: MIT
#include "ui/annotating/readingunits.h"

#include "ui/reader/readerview.h"

#include <algorithm>

namespace visavis
{

const Transcript &ReadingUnits::text() const
{
    return *m_view.transcript();
}

int ReadingUnits::lastTurnFrom(Utf16Offset place) const
{
    const auto &turns = text().turns;
    const auto behind =
        std::ranges::upper_bound(turns, place, {}, [](const Turn &turn) { return turn.range.start; });
    return int(behind - turns.begin()) - 1;
}

int ReadingUnits::turnAt(Utf16Offset place) const
{
    const int turn = lastTurnFrom(place);
    return turn >= 0 && place <= text().turns[size_t(turn)].range.stop ? turn : -1;
}

Utf16Range ReadingUnits::trimmed(Utf16Range range) const
{
    const QStringView words = text().text(range);
    const qsizetype left = words.size() - words.trimmed().size() == 0 ? 0 : words.indexOf(words.trimmed());
    const Utf16Offset start = range.start + std::max<qsizetype>(left, 0);
    return {start, start + words.trimmed().size()};
}

Utf16Range ReadingUnits::sentenceIn(int turn, Utf16Offset place) const
{
    const TextUnits units(text(), m_view.flow().blocks());
    const Utf16Range whole = text().turns[size_t(turn)].range;
    const Utf16Range sentence = units.sentenceAt(place);
    return trimmed({std::max(sentence.start, whole.start), std::min(sentence.stop, whole.stop)});
}

Utf16Range ReadingUnits::ofTurn(int turn, ReadingUnit unit) const
{
    if (unit != ReadingUnit::Exchange) {
        return trimmed(text().turns[size_t(turn)].range);
    }
    const auto exchanges = exchangesOf(text());
    const auto found =
        std::ranges::find_if(exchanges, [&](const Exchange &exchange) { return turn < exchange.last; });
    return found == exchanges.end() ? trimmed(text().turns[size_t(turn)].range)
                                    : trimmed({text().turns[size_t(found->first)].range.start,
                                               text().turns[size_t(found->last - 1)].range.stop});
}

Utf16Range ReadingUnits::at(Utf16Offset place, ReadingUnit unit) const
{
    const int turn = m_view.transcript() ? turnAt(place) : -1;
    if (turn < 0 || m_view.isHidden(turn)) {
        return {};
    }
    return unit == ReadingUnit::Sentence ? sentenceIn(turn, place) : ofTurn(turn, unit);
}

Utf16Range ReadingUnits::after(Utf16Offset place, ReadingUnit unit) const
{
    if (!m_view.transcript()) {
        return {};
    }
    const auto &turns = text().turns;
    int turn = std::max(0, lastTurnFrom(place));
    if (unit == ReadingUnit::Sentence && turn < int(turns.size()) && !m_view.isHidden(turn)) {
        // Inside the turn, sentence by sentence: what is left of one is none.
        for (Utf16Range sentence = sentenceIn(turn, std::max(place, turns[size_t(turn)].range.start));
             !sentence.isEmpty();) {
            if (sentence.start > place) {
                return sentence;
            }
            const Utf16Range rest = trimmed({sentence.stop, turns[size_t(turn)].range.stop});
            sentence = rest.isEmpty() ? rest : sentenceIn(turn, rest.start);
        }
    }
    for (; turn < int(turns.size()); ++turn) {
        const Utf16Range whole = turns[size_t(turn)].range;
        if (whole.start <= place || m_view.isHidden(turn)) {
            continue;
        }
        const Utf16Range found = at(trimmed(whole).start, unit);
        if (found.start > place) {
            return found;
        }
    }
    return {};
}

Utf16Range ReadingUnits::before(Utf16Offset place, ReadingUnit unit) const
{
    if (!m_view.transcript()) {
        return {};
    }
    for (int turn = lastTurnFrom(place); turn >= 0; --turn) {
        const Utf16Range whole = trimmed(text().turns[size_t(turn)].range);
        if (m_view.isHidden(turn) || whole.start >= place) {
            continue;
        }
        // The last words of it that lie before the place.
        const Utf16Range words = trimmed({whole.start, std::min(place, whole.stop)});
        Utf16Range found = at(std::max(words.start, words.stop - 1), unit);
        if (found.stop > place && unit == ReadingUnit::Sentence) {
            const Utf16Range rest = trimmed({whole.start, found.start});
            found = rest.isEmpty() ? Utf16Range() : at(rest.stop - 1, unit);
        }
        if (!found.isEmpty() && found.stop <= place) {
            return found;
        }
    }
    return {};
}

} // namespace visavis

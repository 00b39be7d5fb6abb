// SPDX-License-Identifier: MIT
#include "models/anchoring/moves.h"

#include "models/anchoring/uniqueruns.h"

#include <algorithm>
#include <limits>

namespace visavis
{

namespace
{

constexpr int MovedSequence = 4;
/// Fewer words than this in the same order are an accident, not a move.
constexpr qint32 FewestMoved = 8;
constexpr qint32 WidestGap = 40; ///< between runs of one move

/// Words without partners, as one text; a number that is no word stands between those that were apart.
struct Leftover {
    std::vector<quint32> words;
    std::vector<qint32> places;

    Leftover(std::span<const quint32> text, const std::vector<qint32> &partners, quint32 separator)
    {
        for (size_t i = 0; i < text.size(); ++i) {
            if (partners[i] >= 0) {
                continue;
            }
            if (!places.empty() && places.back() + 1 != qint32(i)) {
                words.push_back(separator);
                places.push_back(WordAlignment::None);
            }
            words.push_back(text[i]);
            places.push_back(qint32(i));
        }
    }
};

struct Move {
    std::vector<WordRun> runs;
    qint32 words = 0;

    [[nodiscard]] bool isContinuedBy(const WordRun &run) const
    {
        const WordRun &last = runs.back();
        const qint32 before = run.before - last.before - last.length;
        const qint32 after = run.after - last.after - last.length;
        // Runs may overlap by less than a sequence.
        return before > -MovedSequence && before <= WidestGap && after > -MovedSequence && after <= WidestGap;
    }
    void add(const WordRun &run)
    {
        runs.push_back(run);
        words += run.length;
    }
};

std::vector<Move> movesOf(const std::vector<WordRun> &runs)
{
    constexpr size_t Looked = 4; // a run by accident may lie between two of one move
    std::vector<Move> moves;
    for (const WordRun &run : runs) {
        Move *continued = nullptr;
        for (size_t i = moves.size(); i > 0 && i + Looked > moves.size(); --i) {
            if (moves[i - 1].isContinuedBy(run)) {
                continued = &moves[i - 1];
                break;
            }
        }
        if (!continued) {
            continued = &moves.emplace_back();
        }
        continued->add(run);
    }
    return moves;
}

void matchRun(const WordRun &run, WordAlignment &alignment)
{
    for (qint32 i = 0; i < run.length; ++i) {
        qint32 &newOf = alignment.newOf[size_t(run.before) + size_t(i)];
        qint32 &oldOf = alignment.oldOf[size_t(run.after) + size_t(i)];
        if (newOf < 0 && oldOf < 0) {
            newOf = run.after + i;
            oldOf = run.before + i;
        }
    }
}

} // namespace

void matchMoves(std::span<const quint32> before, std::span<const quint32> after, WordAlignment &alignment)
{
    // Separators of the two texts differ, so that no run goes over one.
    constexpr quint32 Separator = std::numeric_limits<quint32>::max();
    const Leftover left(before, alignment.newOf, Separator);
    const Leftover right(after, alignment.oldOf, Separator - 1);
    std::vector<WordRun> runs = uniqueRuns(left.words, right.words, MovedSequence);
    for (WordRun &run : runs) {
        run.before = left.places[size_t(run.before)];
        run.after = right.places[size_t(run.after)];
    }
    std::vector<Move> moves = movesOf(runs);
    std::erase_if(moves, [](const Move &move) { return move.words < FewestMoved; });
    std::ranges::sort(moves, std::greater(), &Move::words);
    for (const Move &move : moves) {
        for (const WordRun &run : move.runs) {
            matchRun(run, alignment);
        }
    }
}

void removeStrays(std::span<const quint32> before, WordAlignment &alignment)
{
    constexpr qint32 Around = 16;   // words looked at on either side
    constexpr qint32 Astray = 24;   // how much further from the run a partner may be
    constexpr qint32 Supported = 6; // words together that need no others
    constexpr qint32 FewestAround = 4;
    const auto size = qint32(before.size());
    const auto &newOf = alignment.newOf;
    std::vector<qint32> strays;
    for (qint32 start = 0; start < size;) {
        qint32 stop = start + 1;
        if (newOf[size_t(start)] < 0) {
            start = stop;
            continue;
        }
        while (stop < size && newOf[size_t(stop)] == newOf[size_t(stop) - 1] + 1) {
            ++stop;
        }
        qint32 support = 0;
        const qint32 first = std::max(0, start - Around);
        const qint32 last = std::min(size, stop + Around);
        for (qint32 i = first; i < last; ++i) {
            const qint32 expected = newOf[size_t(start)] + (i - start);
            support += newOf[size_t(i)] >= 0 && std::abs(newOf[size_t(i)] - expected) <= Astray ? 1 : 0;
        }
        const bool reachesAnEnd = start == 0 || stop == size;
        // In a text of few words half of the others are enough.
        const qint32 fewest = std::min(FewestAround, (last - first - (stop - start)) / 2);
        if (stop - start < Supported && support - (stop - start) < fewest && !reachesAnEnd) {
            for (qint32 i = start; i < stop; ++i) {
                strays.push_back(i);
            }
        }
        start = stop;
    }
    for (const qint32 word : strays) {
        alignment.oldOf[size_t(newOf[size_t(word)])] = WordAlignment::None;
        alignment.newOf[size_t(word)] = WordAlignment::None;
        alignment.isDoubtful[size_t(word)] = false;
    }
}

} // namespace visavis

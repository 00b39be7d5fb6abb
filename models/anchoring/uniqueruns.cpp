// SPDX-License-Identifier: MIT
#include "models/anchoring/uniqueruns.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace visavis
{

namespace
{

struct Sequence {
    quint64 hash = 0;
    qint32 place = 0;
};

quint64 mixed(quint64 hash, quint32 word)
{
    hash ^= word + 0x9E3779B97F4A7C15ULL + (hash << 6U) + (hash >> 2U);
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 29U);
}

/// Those that occur once, by hash.
std::vector<Sequence> uniqueSequences(std::span<const quint32> words, int length)
{
    std::vector<Sequence> all;
    if (qint32(words.size()) < length) {
        return all;
    }
    all.reserve(words.size());
    for (size_t place = 0; place + size_t(length) <= words.size(); ++place) {
        quint64 hash = 0;
        for (const quint32 word : words.subspan(place, size_t(length))) {
            hash = mixed(hash, word);
        }
        all.push_back({.hash = hash, .place = qint32(place)});
    }
    std::ranges::sort(all, {}, &Sequence::hash);
    std::vector<Sequence> unique;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isRepeated = (i > 0 && all[i - 1].hash == all[i].hash) ||
                                (i + 1 < all.size() && all[i + 1].hash == all[i].hash);
        if (!isRepeated) {
            unique.push_back(all[i]);
        }
    }
    return unique;
}

/// Sequences that follow each other in both texts as one.
std::vector<WordRun> joined(const std::vector<WordRun> &sequences)
{
    std::vector<WordRun> runs;
    for (const WordRun &next : sequences) {
        if (!runs.empty()) {
            WordRun &last = runs.back();
            const qint32 distance = next.before - last.before;
            if (next.after - last.after == distance && distance <= last.length) {
                last.length = std::max(last.length, distance + next.length);
                continue;
            }
        }
        runs.push_back(next);
    }
    return runs;
}

/// For each run the best total of a chain that ends with it; maxima of prefixes, by rank in the second text.
class ChainTotals
{
public:
    explicit ChainTotals(size_t size)
        : m_best(size + 1, {.total = 0, .run = -1})
    {
    }

    struct Best {
        qint64 total = 0;
        qint32 run = -1;
    };

    [[nodiscard]] Best before(size_t rank) const
    {
        Best best{.total = 0, .run = -1};
        for (size_t i = rank; i > 0; i -= i & (~i + 1)) {
            if (m_best[i].total > best.total) {
                best = m_best[i];
            }
        }
        return best;
    }
    void put(size_t rank, Best best)
    {
        for (size_t i = rank + 1; i < m_best.size(); i += i & (~i + 1)) {
            if (best.total > m_best[i].total) {
                m_best[i] = best;
            }
        }
    }

private:
    std::vector<Best> m_best;
};

/// Cuts off the start of each run what the one before has already.
std::vector<WordRun> withoutOverlaps(const std::vector<WordRun> &chain)
{
    std::vector<WordRun> result;
    for (WordRun run : chain) {
        if (!result.empty()) {
            const WordRun &last = result.back();
            const qint32 overlap =
                std::max({0, last.before + last.length - run.before, last.after + last.length - run.after});
            run = {
                .before = run.before + overlap, .after = run.after + overlap, .length = run.length - overlap};
        }
        if (run.length > 0) {
            result.push_back(run);
        }
    }
    return result;
}

} // namespace

std::vector<WordRun> uniqueRuns(std::span<const quint32> before, std::span<const quint32> after, int sequence)
{
    const auto left = uniqueSequences(before, sequence);
    const auto right = uniqueSequences(after, sequence);
    std::vector<WordRun> sequences;
    auto partner = right.begin();
    for (const Sequence &one : left) {
        partner = std::find_if(partner, right.end(), [&](const Sequence &it) { return it.hash >= one.hash; });
        if (partner == right.end()) {
            break;
        }
        if (partner->hash == one.hash &&
            std::ranges::equal(before.subspan(size_t(one.place), size_t(sequence)),
                               after.subspan(size_t(partner->place), size_t(sequence)))) {
            sequences.push_back({.before = one.place, .after = partner->place, .length = sequence});
        }
    }
    std::ranges::sort(sequences, {}, &WordRun::before);
    return joined(sequences);
}

std::vector<WordRun> longestChain(std::span<const WordRun> runs)
{
    std::vector<qint32> order(runs.size());
    std::ranges::copy(std::views::iota(0, qint32(runs.size())), order.begin());
    std::ranges::sort(order, {}, [&](qint32 index) { return runs[size_t(index)].after; });
    std::vector<size_t> rank(runs.size());
    for (size_t i = 0; i < order.size(); ++i) {
        rank[size_t(order[i])] = i;
    }
    ChainTotals totals(runs.size());
    std::vector<qint32> previous(runs.size(), -1);
    ChainTotals::Best best;
    for (size_t i = 0; i < runs.size(); ++i) {
        const auto before = totals.before(rank[i]);
        previous[i] = before.run;
        const ChainTotals::Best own{.total = before.total + runs[i].length, .run = qint32(i)};
        totals.put(rank[i], own);
        if (own.total > best.total) {
            best = own;
        }
    }
    std::vector<WordRun> chain;
    for (qint32 run = best.run; run >= 0; run = previous[size_t(run)]) {
        chain.push_back(runs[size_t(run)]);
    }
    std::ranges::reverse(chain);
    return withoutOverlaps(chain);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/anchoring/nearalignments.h"

#include <algorithm>

namespace visavis
{

namespace
{

using Cost = qint32;

// What it takes to make one text out of the other.
constexpr Cost WrittenAnew = 2; ///< a word in place of another
constexpr Cost Run = 3;         ///< words that came or went together
constexpr Cost WordOfRun = 1;
constexpr Cost Nearly = 3; ///< more than the least

/// The least it takes from the start of both texts to each pair of places in them (Gotoh's recurrence).
class LeastCosts
{
public:
    LeastCosts(std::span<const quint32> before, std::span<const quint32> after)
        : m_width(after.size() + 1)
        , m_costs((before.size() + 1) * m_width, 0)
    {
        constexpr Cost Never = 1'000'000'000;
        std::vector<Cost> going(m_width, Never); // with the word above gone
        for (size_t i = 0; i <= before.size(); ++i) {
            Cost coming = Never; // with the word to the left put in
            for (size_t j = 0; j < m_width; ++j) {
                Cost least = i == 0 && j == 0 ? 0 : Never;
                if (i > 0) {
                    going[j] = std::min(going[j], at(i - 1, j) + Run) + WordOfRun;
                    least = std::min(least, going[j]);
                }
                if (j > 0) {
                    coming = std::min(coming, at(i, j - 1) + Run) + WordOfRun;
                    least = std::min(least, coming);
                }
                if (i > 0 && j > 0) {
                    least =
                        std::min(least, at(i - 1, j - 1) + (before[i - 1] == after[j - 1] ? 0 : WrittenAnew));
                }
                m_costs[i * m_width + j] = least;
            }
        }
    }

    [[nodiscard]] Cost at(size_t before, size_t after) const { return m_costs[before * m_width + after]; }

private:
    size_t m_width;
    std::vector<Cost> m_costs;
};

std::vector<quint32> reversed(std::span<const quint32> words)
{
    return {words.rbegin(), words.rend()};
}

/// The partners that a word has in alignments that take nearly the least.
class Partners
{
public:
    explicit Partners(size_t count)
        : m_only(count, None)
    {
    }

    void add(size_t word, qint32 partner)
    {
        qint32 &only = m_only[word];
        only = only == None || only == partner ? partner : Several;
    }
    [[nodiscard]] bool isOnly(size_t word, qint32 partner) const { return m_only[word] == partner; }

private:
    static constexpr qint32 None = -1;
    static constexpr qint32 Several = -2;
    std::vector<qint32> m_only;
};

} // namespace

std::vector<bool> doubtfulPartners(std::span<const quint32> before, std::span<const quint32> after,
                                   std::span<const qint32> newOf)
{
    const LeastCosts fromStart(before, after);
    const LeastCosts fromEnd(reversed(before), reversed(after));
    const Cost most = fromStart.at(before.size(), after.size()) + Nearly;
    const auto isNear = [&](size_t i, size_t j) {
        const Cost own = before[i] == after[j] ? 0 : WrittenAnew;
        return fromStart.at(i, j) + own + fromEnd.at(before.size() - i - 1, after.size() - j - 1) <= most;
    };
    Partners now(before.size());
    Partners old(after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        for (size_t j = 0; j < after.size(); ++j) {
            if (before[i] == after[j] && isNear(i, j)) {
                now.add(i, qint32(j));
                old.add(j, qint32(i));
            }
        }
    }
    std::vector<bool> isDoubtful(before.size(), false);
    for (size_t i = 0; i < before.size(); ++i) {
        const qint32 partner = newOf[i];
        isDoubtful[i] = partner >= 0 && !(now.isOnly(i, partner) && old.isOnly(size_t(partner), qint32(i)));
    }
    // A word beside several of these goes with either, if it was written anew in the one.
    const std::vector<bool> slides = isDoubtful;
    const auto isSliding = [&](qint64 i, qint64 j) {
        return i >= 0 && j >= 0 && i < qint64(before.size()) && j < qint64(after.size()) &&
               slides[size_t(i)] && before[size_t(i)] == after[size_t(j)] && isNear(size_t(i), size_t(j));
    };
    const auto goesWith = [&](qint64 i, qint64 j, qint64 step) {
        return isSliding(i + step, j + step) && isSliding(i + 2 * step, j + 2 * step);
    };
    for (qint64 i = 0; i < qint64(before.size()); ++i) {
        for (const qint64 step : {-1, +1}) {
            if (newOf[size_t(i)] < 0 || !goesWith(i, newOf[size_t(i)], step)) {
                continue;
            }
            for (qint64 j = 0; j < qint64(after.size()); ++j) {
                if (j != newOf[size_t(i)] && goesWith(i, j, step) && isNear(size_t(i), size_t(j))) {
                    isDoubtful[size_t(i)] = true;
                }
            }
        }
    }
    return isDoubtful;
}

} // namespace visavis

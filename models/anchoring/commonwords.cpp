// SPDX-License-Identifier: MIT
#include "models/anchoring/commonwords.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Which of two texts to go on in where both ways lead to as much.
enum class Skip { Before, After };

/// One longest common subsequence; the words of the text that is not skipped are as early as can be.
class Subsequences
{
public:
    Subsequences(std::span<const quint32> before, std::span<const quint32> after)
        : m_before(before)
        , m_after(after)
        , m_width(after.size() + 1)
        , m_longest((before.size() + 1) * m_width, 0)
    {
        for (size_t i = before.size(); i-- > 0;) {
            for (size_t j = after.size(); j-- > 0;) {
                m_longest[i * m_width + j] = before[i] == after[j]
                                                 ? quint16(longest(i + 1, j + 1) + 1)
                                                 : std::max(longest(i + 1, j), longest(i, j + 1));
            }
        }
    }

    [[nodiscard]] std::vector<qint32> partners(Skip skip) const
    {
        std::vector<qint32> partner(m_before.size(), -1);
        size_t i = 0;
        size_t j = 0;
        while (i < m_before.size() && j < m_after.size()) {
            const quint16 withoutBefore = longest(i + 1, j);
            const quint16 withoutAfter = longest(i, j + 1);
            if (m_before[i] == m_after[j]) {
                partner[i++] = qint32(j++);
            } else if (withoutBefore > withoutAfter ||
                       (withoutBefore == withoutAfter && skip == Skip::Before)) {
                ++i;
            } else {
                ++j;
            }
        }
        return partner;
    }

private:
    /// Of what follows both places.
    [[nodiscard]] quint16 longest(size_t i, size_t j) const { return m_longest[i * m_width + j]; }

    std::span<const quint32> m_before;
    std::span<const quint32> m_after;
    size_t m_width;
    std::vector<quint16> m_longest;
};

std::vector<quint32> reversed(std::span<const quint32> words)
{
    return {words.rbegin(), words.rend()};
}

/// Partners of a text read backwards, read forwards.
std::vector<qint32> forwards(std::vector<qint32> partners, size_t afterSize)
{
    std::ranges::reverse(partners);
    for (qint32 &partner : partners) {
        partner = partner < 0 ? -1 : qint32(afterSize) - 1 - partner;
    }
    return partners;
}

} // namespace

CommonWords commonWords(std::span<const quint32> before, std::span<const quint32> after)
{
    const Subsequences early(before, after);
    const auto backwardsBefore = reversed(before);
    const auto backwardsAfter = reversed(after);
    const Subsequences late(backwardsBefore, backwardsAfter);
    CommonWords common{.newOf = early.partners(Skip::Before), .isDoubtful = {}};
    common.isDoubtful.resize(before.size());
    for (const auto &other :
         {early.partners(Skip::After), forwards(late.partners(Skip::Before), after.size()),
          forwards(late.partners(Skip::After), after.size())}) {
        const auto adjoins = [&](size_t i) {
            const bool followsOne = i > 0 && other[i - 1] == other[i] - 1;
            return followsOne || (i + 1 < other.size() && other[i + 1] == other[i] + 1);
        };
        for (size_t i = 0; i < before.size(); ++i) {
            if (common.newOf[i] != other[i] && (other[i] < 0 || adjoins(i))) {
                common.isDoubtful[i] = true;
            }
        }
    }
    return common;
}

} // namespace visavis

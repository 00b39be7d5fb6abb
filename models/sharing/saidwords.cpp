// SPDX-License-Identifier: MIT
#include "models/sharing/saidwords.h"

#include "models/search/folding.h"

#include <array>

namespace visavis
{

namespace
{

/// Calls visit(hash, range) for each run of so many words, from the first to the last.
template<class Visit>
void forEachRun(QStringView text, Visit &&visit)
{
    constexpr size_t Run = SaidWords::ShortestRun;
    std::array<size_t, Run> hashes{};
    std::array<Utf16Offset, Run> starts{};
    size_t count = 0;
    forEachWord(text, [&](QByteArrayView word, Utf16Range range) {
        hashes[count % Run] = qHash(word);
        starts[count % Run] = range.start;
        ++count;
        if (count < Run) {
            return;
        }
        size_t run = 0;
        for (size_t i = count; i < count + Run; ++i) { // from the oldest on
            run = qHashMulti(run, hashes[i % Run]);
        }
        visit(run, Utf16Range{starts[count % Run], range.stop});
    });
}

} // namespace

void SaidWords::add(QStringView said)
{
    forEachRun(said, [this](size_t run, Utf16Range) { m_runs.insert(run); });
}

std::vector<Utf16Range> SaidWords::in(QStringView text) const
{
    std::vector<Utf16Range> found;
    if (isEmpty()) {
        return found;
    }
    forEachRun(text, [&](size_t run, Utf16Range range) {
        if (!m_runs.contains(run)) {
            return;
        }
        if (!found.empty() && range.start <= found.back().stop) {
            found.back().stop = range.stop;
        } else {
            found.push_back(range);
        }
    });
    return found;
}

} // namespace visavis

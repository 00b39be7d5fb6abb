// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QSet>

#include <vector>

namespace visavis
{

/// Finds where texts repeat what was said in others: a note that quotes an answer. Runs of fewer words than
/// ShortestRun are said by everybody, and are not found.
class SaidWords
{
public:
    static constexpr int ShortestRun = 6;

    void add(QStringView said);
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }

    /// Ascending and not overlapping. Linear in the text.
    [[nodiscard]] std::vector<Utf16Range> in(QStringView text) const;

private:
    QSet<size_t> m_runs; ///< hashes of ShortestRun folded words each
};

} // namespace visavis

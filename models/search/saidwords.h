// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QSet>

#include <vector>

namespace visavis
{

/// Stands where words were taken out of a text.
inline constexpr QStringView OmissionMark = u"[…]";

/// Finds where texts repeat what was said in others: a note that quotes an answer. Runs of a few words are
/// said by everybody, and are not found. What an apostrophe joins is one word ("qu'il", "j'ai").
class SaidWords
{
public:
    static constexpr int ShortestRun = 6;

    SaidWords() = default;
    /// Finds runs of so many words; of what was said in fewer, but at least in `shortestWhole`, only the
    /// whole.
    SaidWords(int run, int shortestWhole)
        : m_run(run)
        , m_shortestWhole(shortestWhole)
    {
    }

    /// What was said at once: no run goes from one such text into another.
    void add(QStringView said);
    /// What this has is no longer looked for.
    void remove(QStringView known);
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty() && m_wholes.isEmpty(); }

    /// Ascending and not overlapping. Linear in the text.
    [[nodiscard]] std::vector<Utf16Range> in(QStringView text) const;
    /// The text with OmissionMark in the place of these.
    [[nodiscard]] QString blanked(const QString &text) const;

private:
    template<class Visit>
    void forEachFound(QStringView text, Visit &&visit) const;

    int m_run = ShortestRun;
    int m_shortestWhole = ShortestRun;
    QSet<quint64> m_runs;         ///< hashes of m_run folded words each
    QSet<quint64> m_wholes;       ///< of fewer
    QSet<qsizetype> m_wholeSizes; ///< in pieces, as folding parts words
};

/// How many words a text has, what an apostrophe joins being one.
[[nodiscard]] int spokenWordCount(QStringView text);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"
#include "models/search/query.h"

#include <QString>

#include <vector>

namespace visavis
{

/// Finds what a query matches within a text: its words and phrases of the field Text that are not negated.
/// Whether the whole query holds for the text is Predicate's and the index's matter: this only marks.
class HitFinder
{
public:
    explicit HitFinder(const Query &query);

    /// Ascending; none lies inside another, though two phrases may overlap.
    [[nodiscard]] std::vector<Utf16Range> find(QStringView text) const;

    /// False when the query has only fields, so that nothing is ever found.
    [[nodiscard]] bool canFind() const { return !m_terms.empty(); }

private:
    void collect(const Clause &clause, bool negated);

    std::vector<Term> m_terms;
};

[[nodiscard]] std::vector<Utf16Range> hits(QStringView text, const Query &query);

/// A match and what stands around it, letter for letter: before + match + after is a piece of the text.
struct Hit {
    CodePointRange range; ///< of the match, in the text it was found in
    QString before;
    QString match;
    QString after;

    bool operator==(const Hit &) const = default;
};

inline constexpr qsizetype ContextLength = 60; ///< code points on each side

/// The contexts have at most `context` code points and are cut between words, where there are spaces.
[[nodiscard]] std::vector<Hit> hitsInContext(QStringView text, const HitFinder &finder,
                                             qsizetype context = ContextLength);

} // namespace visavis

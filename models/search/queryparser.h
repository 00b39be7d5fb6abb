// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/search/query.h"

namespace visavis
{

/// Nesting and size that a query may have; both parsers hold to them, so that no input overflows what reads
/// the query (FTS5's own parser has a stack of 100).
inline constexpr int MaxQueryDepth = 12;
inline constexpr int MaxQueryTerms = 200;

/// For fields that search while one types: makes the best of any text. Open quotes and parentheses are
/// closed, stray ones, empty fields and operators without operands are left out, an unknown field is text,
/// and what exceeds the limits is left out.
[[nodiscard]] Query parseQuery(QStringView text);

/// For the command line: what parseQuery would mend is ErrorCode::BadQuery with the query and the place
/// (UTF-16 units, from 0), as is a query without a word.
[[nodiscard]] Result<Query> parseQueryStrictly(QStringView text);

} // namespace visavis

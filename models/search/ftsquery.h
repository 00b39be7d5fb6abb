// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/query.h"
#include "models/transcript/transcript.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace visavis
{

/// What is indexed in the column `meta` of turn_fts, beside foldedText() of the turn in `words`. Each folded
/// word of a field is written behind a private-use character of that field, and such a character alone stands
/// between two speakers: FTS5's tokenizer `ascii` keeps these bytes in the token where it would split at a
/// mark such as '_', and as the folding yields no private-use character, no text can look like a field of
/// another kind.
[[nodiscard]] QByteArray metaWords(const QStringList &speakers, std::optional<Role> role,
                                   QStringView episodeTitle, QStringView sectionTitle);

/// The commonest terms of the index that begin with these bytes, at most `limit`: from
/// `fts5vocab(turn_fts, row)`, terms >= prefix and <= prefix + U+10FFFF, most documents first.
using Vocabulary = std::function<QList<QByteArray>(QByteArrayView prefix, int limit)>;

/// A query as the index turn_fts(words, meta) is asked.
struct FtsQuery {
    /// To be bound to `turn_fts MATCH ?`. None: the index cannot narrow the rows, all are to be read.
    std::optional<QString> match;
    /// What must then hold for each row found, by Predicate: tags, notes and the like, and what FTS5 cannot
    /// say. None: the rows found are the answer.
    std::optional<Query> residue;
    /// Some prefix has more terms than the limit: only the commonest are asked for.
    bool truncated = false;
};

inline constexpr int PrefixTerms = 100;

/// Without a vocabulary, prefixes are left to FTS5, which reads all their terms.
[[nodiscard]] FtsQuery ftsQuery(const Query &query, const Vocabulary &vocabulary = {},
                                int prefixTerms = PrefixTerms);

} // namespace visavis

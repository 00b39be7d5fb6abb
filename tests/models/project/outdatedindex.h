// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"

namespace visavis::test
{

/// Gives a project that nobody has open an index as another folding could have made it: words that no text
/// has.
[[nodiscard]] inline bool outdateIndex(const QString &path)
{
    using namespace Qt::StringLiterals;
    const auto database = Database::open(path, Database::Mode::Create);
    if (!database) {
        return false;
    }
    const QStringList statements{
        u"INSERT INTO turn_fts (turn_fts) VALUES ('delete-all')"_s,
        u"INSERT INTO note_fts (note_fts) VALUES ('delete-all')"_s,
        u"INSERT INTO turn_fts (rowid, words, meta) SELECT id, 'spectre', '' FROM turn"_s,
        u"INSERT INTO note_fts (rowid, words, meta) SELECT id, 'spectre', '' FROM note"_s,
        u"UPDATE meta SET value = 99 WHERE key = 'folding'"_s};
    return std::ranges::all_of(
        statements, [&](const QString &statement) { return (*database)->run(statement).has_value(); });
}

} // namespace visavis::test

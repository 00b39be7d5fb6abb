// SPDX-License-Identifier: MIT
#include "models/project/checkindex.h"

#include "models/project/indexing.h"
#include "models/search/folding.h"

#include <QHash>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A sum over the entries of one document, the same in whatever order they come.
using Sums = QHash<qint64, quint64>;

quint64 entryHash(QByteArrayView term, qint64 column, qint64 offset)
{
    return quint64(qHashMulti(0x5eed, qHash(term), column, offset));
}

void addWords(Sums &sums, qint64 document, qint64 column, const QByteArray &words)
{
    quint64 &sum = sums[document];
    qint64 offset = 0;
    qsizetype start = 0;
    while (start < words.size()) {
        qsizetype stop = words.indexOf(' ', start);
        stop = stop < 0 ? words.size() : stop;
        if (stop > start) {
            sum += entryHash(QByteArrayView(words).sliced(start, stop - start), column, offset++);
        }
        start = stop + 1;
    }
}

Result<Sums> readIndex(Database &database, const QString &table)
{
    const QString entries = u"temp.%1_entries"_s.arg(table);
    auto made = database.run(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5vocab (main, %2, instance)"_s.arg(entries, table));
    if (!made) {
        return std::unexpected(made.error());
    }
    Statement statement = database.prepare(u"SELECT term, doc, col, offset FROM "_s + entries);
    if (auto done = statement.run(); !done) {
        return std::unexpected(done.error());
    }
    Sums sums;
    while (statement.next()) {
        const qint64 column = statement.string(2) == u"meta" ? 1 : 0;
        sums[statement.integer(1)] += entryHash(statement.string(0).toUtf8(), column, statement.integer(3));
    }
    if (auto done = statement.ended(); !done) {
        return std::unexpected(done.error());
    }
    return sums;
}

int differences(const Sums &indexed, const Sums &expected)
{
    int count = 0;
    for (auto entry = expected.constBegin(); entry != expected.constEnd(); ++entry) {
        if (indexed.value(entry.key()) != entry.value()) {
            ++count;
        }
    }
    for (auto entry = indexed.constBegin(); entry != indexed.constEnd(); ++entry) {
        if (!expected.contains(entry.key())) {
            ++count;
        }
    }
    return count;
}

} // namespace

Result<int> differingTurns(Database &database)
{
    const auto indexed = readIndex(database, u"turn_fts"_s);
    if (!indexed) {
        return std::unexpected(indexed.error());
    }
    Sums expected;
    auto done = forEachIndexedTurn(database, {}, [&](const IndexedTurn &turn) -> Result<void> {
        addWords(expected, turn.turn, 0, turn.words.toUtf8());
        addWords(expected, turn.turn, 1, turn.meta.toUtf8());
        return {};
    });
    return done.transform([&] { return differences(*indexed, expected); });
}

Result<int> differingNotes(Database &database)
{
    const auto indexed = readIndex(database, u"note_fts"_s);
    if (!indexed) {
        return std::unexpected(indexed.error());
    }
    Sums expected;
    Statement notes = database.prepare(u"SELECT id, body FROM note"_s);
    if (auto done = notes.run(); !done) {
        return std::unexpected(done.error());
    }
    while (notes.next()) {
        addWords(expected, notes.integer(0), 0, foldedText(notes.string(1)));
    }
    if (auto done = notes.ended(); !done) {
        return std::unexpected(done.error());
    }
    return differences(*indexed, expected);
}

} // namespace visavis

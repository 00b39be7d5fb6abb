// SPDX-License-Identifier: MIT
#include "models/project/storedsource.h"

#include "models/project/packed.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct StoredFacts {
    QString options;
    QString body;
    QByteArray sourceMap;
};

Result<StoredFacts> factsOf(Database &database, RevisionId revision)
{
    Statement statement =
        database.prepare(u"SELECT reader_options, body, source_map FROM revision WHERE id = ?"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    if (!statement.next()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    return StoredFacts{
        .options = statement.string(0), .body = statement.string(1), .sourceMap = statement.bytes(2)};
}

std::vector<SourcePiece> piecesOf(const StoredFacts &facts, const QString &source)
{
    const OffsetMap body(facts.body);
    const OffsetMap text(source);
    std::vector<SourcePiece> pieces;
    const auto rows = unpack(facts.sourceMap);
    for (const PackedRow &row : rows) {
        const Utf16Range here = body.toUtf16({CodePoint(row[0]), CodePoint(row[0] + row[1])});
        const Utf16Range there = text.toUtf16({CodePoint(row[2]), CodePoint(row[2] + row[1])});
        const qsizetype length = std::min(here.length(), there.length()); // in a damaged file they may differ
        if (length > 0) {
            pieces.push_back({.body = here.start, .source = there.start, .length = length});
        }
    }
    return pieces;
}

} // namespace

Result<StoredSource> readStoredSource(Snapshot &snapshot, RevisionId revision, Progress &progress)
{
    const auto facts = factsOf(snapshot.database(), revision);
    if (!facts) {
        return std::unexpected(facts.error());
    }
    return snapshot.source(revision)
        .and_then(
            [](const Snapshot::StoredSource &stored) { return decodeSource(stored.name, stored.bytes); })
        .transform([&](Source &&source) {
            StoredSource made{.read = {.source = std::move(source), .reading = {}, .edited = {}},
                              .pieces = {}};
            const ReadingOptions options = ReadingOptions::fromJson(facts->options);
            if (auto reading = readUnedited(made.read.source, options, progress)) {
                made.read.reading = std::move(*reading);
                made.read.edited = applyEdits(made.read.reading, options);
                made.read.marks = sourceMarks(made.read.source.text, made.read.reading);
            }
            made.pieces = piecesOf(*facts, made.read.source.text);
            return made;
        });
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/anchors.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The columns of both tables: that of the file, and the one of this connection for what is put aside.
constexpr auto Columns = "annotation, revision, start, stop, state, score"_L1;

Result<void> leaveRevision(Database &database, const Change &change, Direction direction)
{
    if (direction == Direction::Undo) {
        return database.prepare(u"DELETE FROM anchor WHERE annotation = ? AND revision = ?"_s)
            .run(change.id, change.after);
    }
    return database
        .prepare(u"INSERT OR REPLACE INTO anchor (%1) "
                 "SELECT id, revision, start, stop, state, score FROM annotation WHERE id = ?"_s.arg(Columns))
        .run(change.id);
}

/// The anchors of an annotation go with it.
Result<void> putAside(Database &database, qint64 annotation)
{
    return database
        .run(u"CREATE TEMP TABLE IF NOT EXISTS anchor_aside (%1, PRIMARY KEY (annotation, revision))"_s.arg(
            Columns))
        .and_then([&] {
            return database
                .prepare(u"INSERT OR REPLACE INTO temp.anchor_aside (%1) "
                         "SELECT %1 FROM main.anchor WHERE annotation = ?"_s.arg(Columns))
                .run(annotation);
        });
}

Result<void> takeBack(Database &database, qint64 annotation)
{
    return database
        .prepare(u"INSERT OR REPLACE INTO main.anchor (%1) "
                 "SELECT %1 FROM temp.anchor_aside WHERE annotation = ?"_s.arg(Columns))
        .run(annotation)
        .and_then([&] {
            return database.prepare(u"DELETE FROM temp.anchor_aside WHERE annotation = ?"_s).run(annotation);
        });
}

} // namespace

Result<void> keepAnchors(Database &database, const QList<Change> &changes, Direction direction)
{
    Result<void> kept;
    for (const Change &change : changes) {
        if (!kept || !change.isAbout<Annotation>()) {
            continue;
        }
        if (change.operation == Change::Operation::Remove) {
            kept = putAside(database, change.id);
        } else if (change.operation == Change::Operation::Update &&
                   change.field == FieldIndex<&Annotation::revision>) {
            kept = leaveRevision(database, change, direction);
        }
    }
    return kept;
}

Result<void> restoreAnchors(Database &database, const QList<Change> &changes)
{
    std::optional<bool> isAnyAside;
    Result<void> restored;
    for (const Change &change : changes) {
        if (!restored || !change.isAbout<Annotation>() || change.operation != Change::Operation::Create) {
            continue;
        }
        if (!isAnyAside) {
            const auto tables =
                database.single(u"SELECT count(*) FROM temp.sqlite_schema WHERE name = 'anchor_aside'"_s);
            if (!tables) {
                return std::unexpected(tables.error());
            }
            isAnyAside = tables->toInt() > 0;
        }
        restored = *isAnyAside ? takeBack(database, change.id) : Result<void>();
    }
    return restored;
}

Result<std::vector<FormerAnchor>> anchorsIn(Database &database, RevisionId revision)
{
    // What is current again says itself where it stands.
    Statement statement = database.prepare(
        u"SELECT anchor.annotation, anchor.start, anchor.stop, anchor.state, anchor.score FROM anchor "
        "JOIN annotation ON annotation.id = anchor.annotation "
        "WHERE anchor.revision = ? AND annotation.revision <> anchor.revision "
        "ORDER BY anchor.start, anchor.stop DESC"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    std::vector<FormerAnchor> anchors;
    while (statement.next()) {
        FormerAnchor anchor{.annotation = AnnotationId(statement.integer(0)),
                            .range = {CodePoint(statement.integer(1)), CodePoint(statement.integer(2))},
                            .state = AnchorState::Anchored,
                            .score = statement.value(4).toDouble()};
        fromColumn(statement.value(3), anchor.state);
        anchors.push_back(anchor);
    }
    return statement.ended().transform([&] { return std::move(anchors); });
}

Result<std::optional<FormerPlace>> lastCertainPlace(Database &database, AnnotationId annotation)
{
    // Bounded: in a damaged file texts could come from each other in a ring.
    Statement statement =
        database.prepare(u"WITH RECURSIVE former (id, steps) AS (SELECT revision.parent, 1 FROM annotation "
                         "JOIN revision ON revision.id = annotation.revision WHERE annotation.id = ? "
                         "UNION ALL SELECT revision.parent, steps + 1 FROM former "
                         "JOIN revision ON revision.id = former.id WHERE steps < 10000) "
                         "SELECT anchor.revision, anchor.start, anchor.stop FROM former "
                         "JOIN anchor ON anchor.revision = former.id AND anchor.annotation = ? "
                         "WHERE anchor.state = 'anchored' ORDER BY steps LIMIT 1"_s);
    if (auto done = statement.run(annotation.value(), annotation.value()); !done) {
        return std::unexpected(done.error());
    }
    std::optional<FormerPlace> place;
    if (statement.next()) {
        place = {.revision = RevisionId(statement.integer(0)),
                 .range = {CodePoint(statement.integer(1)), CodePoint(statement.integer(2))}};
    }
    return statement.ended().transform([&] { return place; });
}

} // namespace visavis

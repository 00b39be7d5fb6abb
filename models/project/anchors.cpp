// SPDX-License-Identifier: MIT
#include "models/project/anchors.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<void> keepAnchors(Database &database, const QList<Change> &changes)
{
    Statement keep =
        database.prepare(u"INSERT OR REPLACE INTO anchor (annotation, revision, start, stop, state, score) "
                         "SELECT id, revision, start, stop, state, score FROM annotation WHERE id = ?"_s);
    Result<void> kept;
    for (const Change &change : changes) {
        if (kept && change.isAbout<Annotation>() && change.operation == Change::Operation::Update &&
            change.field == FieldIndex<&Annotation::revision>) {
            kept = keep.run(change.id);
        }
    }
    return kept;
}

Result<std::vector<Annotation>> annotationsIn(Database &database, RevisionId revision)
{
    Statement statement = database.prepare(
        u"SELECT annotation.id, annotation.guid, annotation.episode, anchor.start, anchor.stop, "
        u"anchor.state, "
        "anchor.score, annotation.colour, annotation.coder, annotation.created FROM anchor "
        "JOIN annotation ON annotation.id = anchor.annotation "
        "WHERE anchor.revision = ? AND annotation.revision <> ? ORDER BY anchor.start, anchor.stop DESC"_s);
    if (auto done = statement.run(revision.value(), revision.value()); !done) {
        return std::unexpected(done.error());
    }
    std::vector<Annotation> annotations;
    while (statement.next()) {
        Annotation annotation;
        annotation.id = AnnotationId(statement.integer(0));
        annotation.guid = QUuid::fromRfc4122(statement.bytes(1));
        annotation.episode = EpisodeId(statement.integer(2));
        annotation.revision = revision;
        annotation.start = CodePoint(statement.integer(3));
        annotation.stop = CodePoint(statement.integer(4));
        fromColumn(statement.value(5), annotation.state);
        annotation.score = statement.value(6).toDouble();
        fromColumn(statement.value(7), annotation.colour);
        annotation.coder = CoderId(statement.integer(8));
        annotation.created = {statement.integer(9)};
        annotations.push_back(annotation);
    }
    return statement.ended().transform([&] { return std::move(annotations); });
}

Result<std::optional<FormerPlace>> lastCertainPlace(Database &database, AnnotationId annotation)
{
    Statement statement =
        database.prepare(u"WITH RECURSIVE former (id, steps) AS (SELECT revision.parent, 1 FROM annotation "
                         "JOIN revision ON revision.id = annotation.revision WHERE annotation.id = ? "
                         "UNION ALL SELECT revision.parent, steps + 1 FROM former "
                         "JOIN revision ON revision.id = former.id) "
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

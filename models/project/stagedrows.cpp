// SPDX-License-Identifier: MIT
#include "models/project/stagedrows.h"

#include <QUuid>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A text that is not current, and of which no other was made, was current once if the change log says so.
Result<bool> wasEverCurrent(Database &database, const QByteArray &episode, const QByteArray &revision)
{
    const QString guid = u'"' + QUuid::fromRfc4122(revision).toString(QUuid::WithoutBraces) + u'"';
    Statement statement = database.prepare(u"SELECT 1 FROM change WHERE object = ? AND field = 'revision' "
                                           "AND (old = ? OR new = ?) LIMIT 1"_s);
    return statement.run(episode, guid, guid).transform([&] { return statement.next(); });
}

Result<QStringList> stagedRevisions(Database &database)
{
    QStringList staged;
    Statement statement = database.prepare(
        u"SELECT revision.id, revision.guid, episode.guid, episode.state = 'staged' FROM revision "
        "JOIN episode ON episode.id = revision.episode "
        "WHERE episode.state = 'staged' OR (revision.id <> episode.revision "
        "AND NOT EXISTS (SELECT 1 FROM revision AS child WHERE child.parent = revision.id))"_s);
    auto done = statement.run();
    while (done && statement.next()) {
        const auto known = statement.integer(3) != 0
                               ? Result<bool>(false)
                               : wasEverCurrent(database, statement.bytes(2), statement.bytes(1));
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!*known) {
            staged.append(QString::number(statement.integer(0)));
        }
    }
    return done.and_then([&] { return statement.ended(); }).transform([&] { return staged; });
}

/// But for labels, sources and the episode itself.
QStringList removalOf(const QString &revisions)
{
    const QString turns = u"SELECT id FROM turn WHERE revision IN (%1)"_s.arg(revisions);
    return {u"DELETE FROM turn_fts WHERE rowid IN (%1)"_s.arg(turns),
            u"DELETE FROM turn_label WHERE turn IN (%1)"_s.arg(turns),
            u"DELETE FROM turn WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM section WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM revision WHERE id IN (%1)"_s.arg(revisions)};
}

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> removeStored(Database &database, const PreparedEpisode &text)
{
    QStringList statements = removalOf(QString::number(text.episode.revision.value()));
    for (const EpisodeLabel &label : text.newLabels) {
        statements.append(u"DELETE FROM label WHERE id = %1"_s.arg(label.id.value()));
    }
    statements.append(u"DELETE FROM source WHERE id = %1"_s.arg(text.source.value()));
    return runAll(database, statements);
}

Result<void> removeStaged(Database &database)
{
    const auto staged = stagedRevisions(database);
    if (!staged || staged->isEmpty()) {
        return staged ? Result<void>() : std::unexpected(staged.error());
    }
    return runAll(
        database,
        removalOf(staged->join(u',')) +
            QStringList{
                u"DELETE FROM label WHERE id NOT IN (SELECT label FROM turn_label) "
                "AND NOT EXISTS (SELECT 1 FROM change WHERE object = label.guid)"_s,
                u"DELETE FROM source WHERE id NOT IN (SELECT source FROM revision WHERE source IS NOT NULL)"_s,
                u"DELETE FROM episode WHERE state = 'staged'"_s});
}

} // namespace visavis

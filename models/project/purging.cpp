// SPDX-License-Identifier: MIT
#include "models/project/purging.h"

#include "models/project/changelog.h"
#include "models/project/fileheader.h"
#include "models/project/indexing.h"
#include "models/project/projectloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> runAll(Database &database, const QStringList &statements)
{
    WriteTransaction transaction(database);
    Result<void> done = transaction.begun();
    for (const QString &statement : statements) {
        done = done.and_then([&] { return database.run(statement); });
    }
    return done.and_then([&] { return transaction.commit(); });
}

QString listOf(const std::vector<EpisodeId> &episodes)
{
    QStringList ids;
    for (const EpisodeId id : episodes) {
        ids.append(QString::number(id.value()));
    }
    return ids.join(u',');
}

/// Of revisions, named by an SQL list or query.
QStringList removalOfTexts(const QString &revisions)
{
    const QString turns = u"SELECT id FROM turn WHERE revision IN (%1)"_s.arg(revisions);
    return {u"DELETE FROM turn_label WHERE turn IN (%1)"_s.arg(turns),
            u"DELETE FROM turn WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM section WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM splice WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM anchor WHERE revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM pin WHERE left_revision IN (%1) OR right_revision IN (%1)"_s.arg(revisions),
            u"DELETE FROM question_turn WHERE revision IN (%1)"_s.arg(revisions),
            u"UPDATE revision SET parent = NULL WHERE parent IN (%1)"_s.arg(revisions),
            u"DELETE FROM revision WHERE id IN (%1)"_s.arg(revisions)};
}

constexpr QStringView UnusedSources =
    u"DELETE FROM source WHERE id NOT IN (SELECT source FROM revision WHERE source IS NOT NULL)";

/// What notes and links can be about and is there, beside the answers of interviews, the project and its
/// codebook, which have no rows.
QStringList removalOfDangling(const QString &goneObjects)
{
    return {u"DELETE FROM note WHERE object IN (%1)"_s.arg(goneObjects),
            u"DELETE FROM link WHERE from_object IN (%1) OR to_object IN (%1)"_s.arg(goneObjects),
            u"DELETE FROM attribute_value WHERE object IN (%1)"_s.arg(goneObjects),
            u"DELETE FROM member WHERE object IN (%1)"_s.arg(goneObjects),
            u"DELETE FROM external_id WHERE object IN (%1)"_s.arg(goneObjects)};
}

} // namespace

Result<void> removeEpisodes(Database &database, const std::vector<EpisodeId> &episodes)
{
    const QString gone =
        u"SELECT id FROM episode WHERE state <> 'live' OR id IN (%1)"_s.arg(listOf(episodes));
    const QString revisions = u"SELECT id FROM revision WHERE episode IN (%1)"_s.arg(gone);
    const QString annotations = u"SELECT id FROM annotation WHERE episode IN (%1)"_s.arg(gone);
    const QString objects =
        u"SELECT guid FROM episode WHERE id IN (%1) UNION SELECT guid FROM label WHERE episode IN (%1) "
        "UNION SELECT guid FROM section WHERE revision IN (%2) "
        "UNION SELECT guid FROM annotation WHERE episode IN (%1) "
        "UNION SELECT guid FROM tagging WHERE annotation IN (%3)"_s.arg(gone, revisions, annotations);
    QStringList statements = removalOfDangling(objects);
    statements += {u"DELETE FROM tagging WHERE annotation IN (%1)"_s.arg(annotations),
                   u"DELETE FROM anchor WHERE annotation IN (%1)"_s.arg(annotations),
                   u"DELETE FROM annotation WHERE episode IN (%1)"_s.arg(gone),
                   u"DELETE FROM question_turn WHERE episode IN (%1)"_s.arg(gone)};
    statements += removalOfTexts(revisions);
    statements += {u"DELETE FROM pair WHERE left_episode IN (%1) OR right_episode IN (%1)"_s.arg(gone),
                   u"DELETE FROM episode_status WHERE episode IN (%1)"_s.arg(gone),
                   u"DELETE FROM label WHERE episode IN (%1)"_s.arg(gone),
                   u"DELETE FROM episode WHERE id IN (%1)"_s.arg(gone), UnusedSources.toString()};
    return runAll(database, statements);
}

Result<void> forgetSources(Database &database, const std::optional<std::vector<EpisodeId>> &episodes)
{
    const QString list = episodes ? listOf(*episodes) : u"SELECT id FROM episode"_s;
    const QString former = u"SELECT revision.id FROM revision JOIN episode ON episode.id = revision.episode "
                           "WHERE episode.id IN (%1) AND revision.id <> episode.revision"_s.arg(list);
    return runAll(
        database,
        removalOfTexts(former) +
            QStringList{
                u"DELETE FROM splice WHERE revision IN (SELECT id FROM revision WHERE episode IN (%1))"_s.arg(
                    list),
                u"UPDATE revision SET source = NULL, source_map = x'', reader_options = '{}', "
                "warnings = '[]' WHERE episode IN (%1)"_s.arg(list),
                // Of labels that no turn has any more, their names are a trace.
                u"DELETE FROM label WHERE episode IN (%1) AND id NOT IN (SELECT label FROM turn_label)"_s.arg(
                    list),
                UnusedSources.toString()});
}

namespace
{

template<class Record>
void addAll(QList<Change> &changes, const Store<Record> &records)
{
    for (const Record &record : records) {
        changes.append(Change::create(record));
    }
}

/// Everything, as if it were made now.
Result<QList<Change>> makingOfAll(Database &database)
{
    ProjectData data;
    ProjectLoader loader(database, data);
    auto loaded = loader.loadBase().and_then([&] { return loader.loadLabels(); }).and_then([&] {
        return loader.loadAllEpisodes();
    });
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    QList<Change> changes;
    addAll(changes, data.coders());
    addAll(changes, data.speakers());
    addAll(changes, data.attributes());
    addAll(changes, data.attributeValues());
    addAll(changes, data.episodes());
    addAll(changes, data.statuses());
    addAll(changes, data.labels());
    addAll(changes, data.tags());
    addAll(changes, data.annotations());
    addAll(changes, data.taggings());
    addAll(changes, data.notes());
    addAll(changes, data.links());
    addAll(changes, data.pairs());
    addAll(changes, data.pins());
    addAll(changes, data.questions());
    addAll(changes, data.assignments());
    return changes;
}

Result<void> writeBeginning(Database &database, const NewBeginning &beginning)
{
    auto changes = makingOfAll(database);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    WriteTransaction transaction(database);
    auto log = transaction.begun().and_then([&] { return ChangeLog::begin(database, beginning.holder); });
    if (!log) {
        return std::unexpected(log.error());
    }
    return log
        ->write({.kind = beginning.kind,
                 .arguments = {},
                 .changes = *changes,
                 .direction = Direction::Do,
                 .coder = {}})
        .and_then([&] { return log->end(); })
        .and_then([&]() -> Result<void> {
            return beginning.isAnotherProject ? database.run(u"UPDATE replica SET host = '', process = 0"_s)
                                              : Result<void>();
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

namespace
{

/// Adds the episodes in the first column of the rows, one of whose other columns the test holds for.
Result<void> addEpisodes(Database &database, const QString &sql, int columns, const TextTest &test,
                         QSet<EpisodeId> &found)
{
    Statement rows = database.prepare(sql);
    auto done = rows.run();
    while (done && rows.next()) {
        const EpisodeId episode(rows.integer(0));
        for (int column = 1; column <= columns && !found.contains(episode); ++column) {
            if (test(rows.string(column))) {
                found.insert(episode);
            }
        }
    }
    return done.and_then([&] { return rows.ended(); });
}

Result<void> addEpisodesOfSources(Database &database, const TextTest &test, QSet<EpisodeId> &found,
                                  QSet<EpisodeId> &untold)
{
    Statement rows = database.prepare(u"SELECT revision.episode, source.size, source.bytes FROM source "
                                      "JOIN revision ON revision.source = source.id"_s);
    auto done = rows.run();
    while (done && rows.next()) {
        const EpisodeId episode(rows.integer(0));
        if (found.contains(episode)) {
            continue;
        }
        QByteArray stream(4, '\0'); // qUncompress wants the length in front
        qToBigEndian(quint32(rows.integer(1)), stream.data());
        switch (mentionIn(qUncompress(stream + rows.bytes(2)), test)) {
        case Mention::Yes:
            found.insert(episode);
            break;
        case Mention::Untold:
            untold.insert(episode);
            break;
        case Mention::No:
            break;
        }
    }
    return done.and_then([&] { return rows.ended(); });
}

} // namespace

Result<TracedEpisodes> episodesWithText(Database &database, const TextTest &test)
{
    QSet<EpisodeId> found;
    QSet<EpisodeId> untold;
    const auto add = [&](const QString &sql, int columns) {
        return addEpisodes(database, sql, columns, test, found);
    };
    return add(u"SELECT episode, body, warnings, reader_options FROM revision"_s, 3)
        .and_then([&] { return add(u"SELECT id, title, number, summary, media FROM episode"_s, 4); })
        .and_then([&] { return add(u"SELECT episode, name FROM label"_s, 1); })
        .and_then([&] {
            return add(u"SELECT revision.episode, splice.removed, splice.inserted FROM splice "
                       "JOIN revision ON revision.id = splice.revision"_s,
                       2);
        })
        .and_then([&] {
            return add(u"SELECT revision.episode, source.name FROM source "
                       "JOIN revision ON revision.source = source.id"_s,
                       1);
        })
        .and_then([&] { return addEpisodesOfSources(database, test, found, untold); })
        .transform([&] {
            untold.subtract(found);
            return TracedEpisodes{.found = {found.begin(), found.end()},
                                  .untold = {untold.begin(), untold.end()}};
        });
}

namespace
{

/// Whether a string within, or the name of one, is one that the test holds for.
bool holdsWithin(const QJsonValue &value, const TextTest &test)
{
    if (value.isArray()) {
        return std::ranges::any_of(value.toArray(),
                                   [&](const QJsonValue &entry) { return holdsWithin(entry, test); });
    }
    if (!value.isObject()) {
        return value.isString() && test(value.toString());
    }
    const QJsonObject object = value.toObject();
    return std::ranges::any_of(
        object.keys(), [&](const QString &key) { return test(key) || holdsWithin(object.value(key), test); });
}

/// What is left of a setting: of a list of entries by name, as of arrangements of panes, those that the test
/// does not hold for; of another one all or nothing.
QString keptOf(const QString &setting, const TextTest &test)
{
    QJsonObject entries = QJsonDocument::fromJson(setting.toUtf8()).object();
    if (entries.isEmpty()) {
        return test(setting) ? QString() : setting;
    }
    const QStringList names = entries.keys();
    for (const QString &name : names) {
        if (test(name) || holdsWithin(entries.value(name), test)) {
            entries.remove(name);
        }
    }
    if (entries.size() == names.size()) {
        return setting;
    }
    return entries.isEmpty() ? QString()
                             : QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

Result<void> dropSettings(Database &database, const TextTest &test)
{
    struct Setting {
        QString scope;
        QString key;
        QString kept; ///< empty: it goes
    };
    Statement settings = database.prepare(u"SELECT scope, key, value FROM setting"_s);
    auto done = settings.run();
    std::vector<Setting> changed;
    while (done && settings.next()) {
        const QString value = settings.string(2);
        Setting setting{.scope = settings.string(0), .key = settings.string(1), .kept = keptOf(value, test)};
        if (test(setting.scope) || test(setting.key)) {
            setting.kept.clear();
        } else if (setting.kept == value) {
            continue;
        }
        changed.push_back(setting);
    }
    done = done.and_then([&] { return settings.ended(); });
    for (const Setting &setting : changed) {
        done = done.and_then([&] {
            return setting.kept.isEmpty()
                       ? database.prepare(u"DELETE FROM setting WHERE scope = ? AND key = ?"_s)
                             .run(setting.scope, setting.key)
                       : database.prepare(u"UPDATE setting SET value = ? WHERE scope = ? AND key = ?"_s)
                             .run(setting.kept, setting.scope, setting.key);
        });
    }
    return done;
}

} // namespace

Result<void> beginAnew(Database &database, const NewBeginning &beginning)
{
    QStringList statements{u"DELETE FROM change"_s, u"DELETE FROM txn"_s, u"DELETE FROM replica"_s,
                           u"DELETE FROM draft"_s};
    if (beginning.isAnotherProject) {
        statements += {u"DELETE FROM setting"_s, u"DELETE FROM saved"_s, u"DELETE FROM external_id"_s,
                       u"UPDATE meta SET value = randomblob(16) WHERE key = 'guid'"_s};
    }
    return runAll(database, statements)
        .and_then([&] {
            return beginning.dropsSetting ? dropSettings(database, beginning.dropsSetting) : Result<void>();
        })
        .and_then([&] { return writeBeginning(database, beginning); })
        .and_then([&]() -> Result<void> {
            WriteTransaction transaction(database);
            return transaction.begun().and_then([&] { return rebuildIndexes(database); }).and_then([&] {
                return transaction.commit();
            });
        });
}

Result<void> leaveOneFile(const QString &path)
{
    if (const auto header = readHeader(path); !header || header->kind != FileKind::Project) {
        return {};
    }
    return Database::open(path, Database::Mode::ReadWrite).and_then([](auto &&database) {
        return database->foldJournal()
            .and_then([&] { return database->single(u"PRAGMA journal_mode"_s); })
            .and_then([](const QVariant &mode) {
                return mode.toString() == u"delete" ? Result<void>() : fail(ErrorCode::ProjectLocked);
            });
    });
}

} // namespace visavis

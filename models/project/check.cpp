// SPDX-License-Identifier: MIT
#include "models/project/check.h"

#include "models/project/changelog.h"
#include "models/project/checkindex.h"
#include "models/project/indexing.h"
#include "models/project/preparedepisode.h"
#include "models/project/project.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Findings = QList<Finding>;

void add(Findings &findings, FindingCode code, const QStringList &arguments = {})
{
    findings.append({.code = code, .arguments = arguments});
}

Result<void> checkDatabase(Database &database, Findings &findings)
{
    Statement integrity = database.prepare(u"PRAGMA integrity_check(20)"_s);
    if (auto done = integrity.run(); !done) {
        return done;
    }
    while (integrity.next()) {
        if (integrity.string(0) != u"ok") {
            add(findings, FindingCode::FileDamaged, {integrity.string(0)});
        }
    }
    if (auto done = integrity.ended(); !done) {
        return done;
    }
    Statement references = database.prepare(u"PRAGMA foreign_key_check"_s);
    if (auto done = references.run(); !done) {
        return done;
    }
    while (references.next()) {
        add(findings, FindingCode::DanglingReference,
            {references.string(0), references.string(1), references.string(2)});
    }
    return references.ended();
}

Result<void> checkSources(Database &database, Findings &findings)
{
    Statement sources = database.prepare(u"SELECT name, size, bytes, sha256 FROM source"_s);
    if (auto done = sources.run(); !done) {
        return done;
    }
    while (sources.next()) {
        QByteArray stream(4, '\0');
        qToBigEndian(quint32(sources.integer(1)), stream.data());
        const QByteArray bytes = qUncompress(stream + sources.bytes(2));
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sources.bytes(3)) {
            add(findings, FindingCode::SourceChanged, {sources.string(0)});
        }
    }
    return sources.ended();
}

/// One revision's text with what points into it.
struct RevisionCheck {
    Database &database;
    Findings &findings;
    qint64 revision;
    QString episode;
    QString body;
    OffsetMap map;

    Result<void> checkTurns()
    {
        Statement turns =
            database.prepare(u"SELECT start, stop FROM turn WHERE revision = ? ORDER BY ordinal"_s);
        if (auto done = turns.run(revision); !done) {
            return done;
        }
        qint64 end = 0;
        int number = 0;
        while (turns.next()) {
            ++number;
            const bool right = turns.integer(0) >= end && turns.integer(1) > turns.integer(0) &&
                               turns.integer(1) <= map.codePointCount().value();
            if (!right) {
                add(findings, FindingCode::TurnsMisplaced, {episode, QString::number(number)});
            }
            end = turns.integer(1);
        }
        return turns.ended().and_then([&] { return checkSections(number); });
    }

    Result<void> checkSections(int turnCount)
    {
        Statement sections = database.prepare(
            u"SELECT title_start, title_stop, first_turn FROM section WHERE revision = ? ORDER BY ordinal"_s);
        if (auto done = sections.run(revision); !done) {
            return done;
        }
        qint64 end = 0;
        qint64 firstTurn = 0;
        int number = 0;
        while (sections.next()) {
            ++number;
            const bool right = sections.integer(0) >= end && sections.integer(1) >= sections.integer(0) &&
                               sections.integer(1) <= map.codePointCount().value() &&
                               sections.integer(2) >= firstTurn && sections.integer(2) <= turnCount;
            if (!right) {
                add(findings, FindingCode::SectionsMisplaced, {episode, QString::number(number)});
            }
            end = sections.integer(1);
            firstTurn = sections.integer(2);
        }
        return sections.ended();
    }

    Result<void> checkQuotes()
    {
        Statement annotations = database.prepare(
            u"SELECT start, stop, quote FROM annotation WHERE revision = ? AND state = 'anchored'"_s);
        if (auto done = annotations.run(revision); !done) {
            return done;
        }
        while (annotations.next()) {
            const Utf16Range range = map.toUtf16(
                CodePointRange{CodePoint(annotations.integer(0)), CodePoint(annotations.integer(1))});
            if (slice(body, range) != annotations.string(2)) {
                add(findings, FindingCode::QuoteDiffers, {episode, annotations.string(2)});
            }
        }
        return annotations.ended();
    }
};

Result<void> checkRevisions(Database &database, Findings &findings, Progress &progress)
{
    const auto total = database.single(u"SELECT count(*) FROM revision"_s);
    Statement revisions =
        database.prepare(u"SELECT revision.id, episode.title, body, body_sha256 FROM revision "
                         "JOIN episode ON episode.id = revision.episode"_s);
    auto done = revisions.run();
    qint64 count = 0;
    while (done && revisions.next()) {
        progress.report(++count, total ? total->toLongLong() : 0);
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const QString body = revisions.string(2);
        if (QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256) != revisions.bytes(3)) {
            add(findings, FindingCode::BodyChanged, {revisions.string(1)});
        }
        RevisionCheck check{.database = database,
                            .findings = findings,
                            .revision = revisions.integer(0),
                            .episode = revisions.string(1),
                            .body = body,
                            .map = OffsetMap(body)};
        done = check.checkTurns().and_then([&] { return check.checkQuotes(); });
    }
    return done ? revisions.ended() : done;
}

Result<void> checkHistory(Database &database, Findings &findings)
{
    Statement elsewhere =
        database.prepare(u"SELECT episode.title, annotation.quote FROM annotation "
                         "JOIN episode ON episode.id = annotation.episode "
                         "WHERE annotation.revision <> episode.revision ORDER BY annotation.id"_s);
    auto done = elsewhere.run();
    while (done && elsewhere.next()) {
        add(findings, FindingCode::PassageElsewhere, {elsewhere.string(0), elsewhere.string(1)});
    }
    if (!done) {
        return done;
    }
    Statement rings = database.prepare(
        u"WITH RECURSIVE former (start, id) AS (SELECT id, parent FROM revision WHERE parent IS NOT NULL "
        "UNION SELECT start, parent FROM former JOIN revision ON revision.id = former.id "
        "WHERE parent IS NOT NULL) "
        "SELECT DISTINCT episode.title FROM former JOIN revision ON revision.id = former.start "
        "JOIN episode ON episode.id = revision.episode WHERE former.start = former.id"_s);
    done = rings.run();
    while (done && rings.next()) {
        add(findings, FindingCode::RevisionRing, {rings.string(0)});
    }
    return done.and_then([&] { return elsewhere.ended(); }).and_then([&] { return rings.ended(); });
}

/// What the change log says each object is now, by table and GUID.
using Replayed = QHash<QPair<QString, QByteArray>, QJsonObject>;

QJsonValue parseValue(const QString &json)
{
    return QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().at(0);
}

/// The columns of a table that are places in the text of a revision.
struct PlaceColumns {
    QStringView table;
    QLatin1StringView revision;
    QLatin1StringView places[2];
};
constexpr std::array MovingPlaces{PlaceColumns{u"annotation", "revision"_L1, {"start"_L1, "stop"_L1}},
                                  PlaceColumns{u"pin", "left_revision"_L1, {"left_start"_L1, ""_L1}},
                                  PlaceColumns{u"pin", "right_revision"_L1, {"right_start"_L1, ""_L1}},
                                  PlaceColumns{u"question_turn", "revision"_L1, {"start"_L1, ""_L1}}};

/// Places behind an edit of their text moved along without a word of their own in the log.
void moveBehind(Replayed &objects, const QByteArray &revision, const QJsonObject &before,
                const QJsonObject &after)
{
    const QString guid = QUuid::fromRfc4122(revision).toString(QUuid::WithoutBraces);
    const qint64 stop = before.value("start"_L1).toInteger() + before.value("length"_L1).toInteger();
    const qint64 growth = after.value("length"_L1).toInteger() - before.value("length"_L1).toInteger();
    if (growth == 0) {
        return;
    }
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        for (const PlaceColumns &columns : MovingPlaces) {
            if (object.key().first != columns.table || object->value(columns.revision) != guid ||
                object->value(columns.places[0]).toInteger() < stop) {
                continue;
            }
            for (const QLatin1StringView field : columns.places) {
                if (!field.isEmpty()) {
                    object->insert(field, object->value(field).toInteger() + growth);
                }
            }
        }
    }
}

Result<Replayed> replay(Database &database)
{
    Statement changes = database.prepare(
        u"SELECT object_kind, object, operation, field, new, old FROM change ORDER BY txn, ordinal"_s);
    if (auto done = changes.run(); !done) {
        return std::unexpected(done.error());
    }
    Replayed objects;
    while (changes.next()) {
        const QPair key(changes.string(0), changes.bytes(1));
        const QString operation = changes.string(2);
        if (changes.string(0) == u"revision") {
            moveBehind(objects, key.second, parseValue(changes.string(5)).toObject(),
                       parseValue(changes.string(4)).toObject());
        } else if (operation == u"create") {
            objects.insert(key, parseValue(changes.string(4)).toObject());
        } else if (operation == u"remove") {
            objects.remove(key);
        } else {
            objects[key].insert(changes.string(3), parseValue(changes.string(4)));
        }
    }
    if (auto done = changes.ended(); !done) {
        return std::unexpected(done.error());
    }
    return objects;
}

/// SELECT of a table's rows as the log writes them: references as GUIDs.
QString portableSelect(const KindInfo &info)
{
    QStringList columns{u"guid"_s};
    for (const KindInfo::Column &column : info.columns) {
        columns.append(column.refersTo.isEmpty()
                           ? column.name
                           : u"(SELECT guid FROM %1 AS referred WHERE referred.id = %2.%3)"_s.arg(
                                 column.refersTo, info.table, column.name));
    }
    return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), info.table);
}

Result<void> compareWithLog(Database &database, const KindInfo &info, Replayed &replayed, Findings &findings)
{
    Statement rows = database.prepare(
        portableSelect(info) + (info.kind == ObjectKind::Episode ? u" WHERE state <> 'staged'"_s
                                : info.kind == ObjectKind::Label
                                    ? u" WHERE episode IN (SELECT id FROM episode WHERE state <> 'staged')"_s
                                    : QString()));
    if (auto done = rows.run(); !done) {
        return done;
    }
    while (rows.next()) {
        const QByteArray guid = rows.bytes(0);
        const QString name = QUuid::fromRfc4122(guid).toString(QUuid::WithoutBraces);
        const auto found = replayed.constFind({info.table, guid});
        if (found == replayed.constEnd()) {
            add(findings, FindingCode::LogDiffers, {info.table, name, u"guid"_s});
            continue;
        }
        for (size_t i = 0; i < info.columns.size(); ++i) {
            // A column that came after the record was made has no word in the log until it is changed.
            const KindInfo::Column &column = info.columns[i];
            const QJsonValue logged =
                found->contains(column.name) ? found->value(column.name) : toJson(column.usual);
            if (toJson(rows.value(int(i) + 1)) != logged) {
                add(findings, FindingCode::LogDiffers, {info.table, name, info.columns[i].name});
            }
        }
        replayed.erase(found);
    }
    return rows.ended();
}

Result<void> checkLog(Database &database, Findings &findings)
{
    auto replayed = replay(database);
    if (!replayed) {
        return std::unexpected(replayed.error());
    }
    for (const KindInfo &info : allKinds()) {
        if (auto done = compareWithLog(database, info, *replayed, findings); !done) {
            return done;
        }
    }
    // What is left was made by the log and is no more.
    for (auto object = replayed->constBegin(); object != replayed->constEnd(); ++object) {
        add(findings, FindingCode::LogDiffers,
            {object.key().first, QUuid::fromRfc4122(object.key().second).toString(QUuid::WithoutBraces),
             u"guid"_s});
    }
    return {};
}

Result<void> checkState(Database &database, Findings &findings)
{
    const auto staged = database.single(u"SELECT count(*) FROM episode WHERE state = 'staged'"_s);
    const auto isCurrent = isIndexCurrent(database);
    if (!staged || !isCurrent) {
        return std::unexpected(staged ? isCurrent.error() : staged.error());
    }
    if (staged->toInt() > 0) {
        add(findings, FindingCode::UnfinishedImport, {staged->toString()});
    }
    if (!*isCurrent) {
        add(findings, FindingCode::FoldingOutdated);
    }
    return {};
}

Result<void> checkIndexes(Database &database, Findings &findings)
{
    const auto turns = differingTurns(database);
    const auto notes = differingNotes(database);
    if (!turns || !notes) {
        return std::unexpected(turns ? notes.error() : turns.error());
    }
    if (*turns > 0) {
        add(findings, FindingCode::IndexDiffers, {QString::number(*turns)});
    }
    if (*notes > 0) {
        add(findings, FindingCode::NoteIndexDiffers, {QString::number(*notes)});
    }
    return {};
}

} // namespace

Result<QList<Finding>> checkProject(const QString &path, Progress &progress)
{
    auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    Database &database = (*snapshot)->database();
    const ReadTransaction whole(database);
    if (!whole.begun()) {
        return std::unexpected(whole.begun().error());
    }
    Findings findings;
    auto done = checkDatabase(database, findings)
                    .and_then([&] { return checkState(database, findings); })
                    .and_then([&] { return checkRevisions(database, findings, progress); })
                    .and_then([&] { return checkHistory(database, findings); })
                    .and_then([&] { return checkSources(database, findings); })
                    .and_then([&] { return checkLog(database, findings); })
                    .and_then([&] { return checkIndexes(database, findings); });
    if (!done) {
        if (done.error().code == ErrorCode::Cancelled) {
            return std::unexpected(done.error());
        }
        // A table that cannot be read through is a finding of its own.
        add(findings, FindingCode::FileDamaged, {done.error().detail});
    }
    return findings;
}

} // namespace visavis

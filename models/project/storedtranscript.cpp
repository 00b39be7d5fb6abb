// SPDX-License-Identifier: MIT
#include "models/project/storedtranscript.h"

#include "models/project/packed.h"
#include "models/project/recordtraits.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Warning> warningsFromJson(const QString &json)
{
    std::vector<Warning> warnings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        Warning warning;
        warning.code = WarningCode(object.value("code"_L1).toInt());
        warning.line = object.value("line"_L1).toInteger();
        const QJsonArray arguments = object.value("arguments"_L1).toArray();
        for (const auto &argument : arguments) {
            warning.arguments.append(argument.toString());
        }
        warnings.push_back(warning);
    }
    return warnings;
}

/// What views rely on to find their way: turns and titles one behind the other.
bool isInOrder(const Transcript &transcript)
{
    Utf16Offset end;
    for (const Turn &turn : transcript.turns) {
        if (turn.range.start < end || turn.range.isEmpty()) {
            return false;
        }
        end = turn.range.stop;
    }
    end = {};
    int firstTurn = 0;
    for (const Section &section : transcript.sections) {
        if (section.titleRange.start < end || section.firstTurn < firstTurn ||
            section.firstTurn > int(transcript.turns.size())) {
            return false;
        }
        end = section.titleRange.stop;
        firstTurn = section.firstTurn;
    }
    return true;
}

Result<QByteArray> readFacts(Database &database, RevisionId revision, Transcript &transcript)
{
    // The text comes as its bytes, since Qt is four times as quick as SQLite to make UTF-16 of it.
    Statement statement = database.prepare(
        u"SELECT revision.reader, episode.title, episode.number, episode.date, episode.language, "
        "episode.summary, episode.media, CAST(revision.body AS BLOB), revision.units, revision.warnings, "
        "revision.time_spans "
        "FROM revision JOIN episode ON episode.id = revision.episode WHERE revision.id = ?"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    if (!statement.next()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    transcript.format = statement.string(0);
    transcript.title = statement.string(1);
    transcript.number = statement.string(2);
    transcript.date = QDate::fromString(statement.string(3), Qt::ISODate);
    transcript.language = statement.string(4);
    transcript.summary = statement.string(5);
    transcript.media = statement.string(6);
    transcript.body = QString::fromUtf8(statement.bytes(7));
    transcript.units = int(statement.integer(8));
    transcript.warnings = warningsFromJson(statement.string(9));
    return statement.bytes(10);
}

Result<void> readLabels(Database &database, RevisionId revision, Transcript &transcript)
{
    Statement statement =
        database.prepare(u"SELECT label.id, label.name, label.role, label.speaker FROM label "
                         "JOIN revision ON revision.episode = label.episode "
                         "WHERE revision.id = ? ORDER BY label.ordinal, label.id"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return done;
    }
    while (statement.next()) {
        Label label{.id = LabelId(statement.integer(0)),
                    .name = statement.string(1),
                    .role = Role::Other,
                    .speaker = SpeakerId(statement.integer(3))};
        fromColumn(statement.value(2), label.role);
        transcript.labels.push_back(label);
    }
    return statement.ended();
}

Result<void> readSections(Database &database, RevisionId revision, const OffsetMap &map,
                          Transcript &transcript)
{
    Statement statement =
        database.prepare(u"SELECT id, guid, level, title_start, title_stop, first_turn FROM section "
                         "WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return done;
    }
    while (statement.next()) {
        transcript.sections.push_back({.id = SectionId(statement.integer(0)),
                                       .guid = QUuid::fromRfc4122(statement.bytes(1)),
                                       .level = int(statement.integer(2)),
                                       .titleRange = map.toUtf16(CodePointRange{
                                           CodePoint(statement.integer(3)), CodePoint(statement.integer(4))}),
                                       .firstTurn = int(statement.integer(5))});
    }
    return statement.ended();
}

Result<void> readSpeakers(Database &database, RevisionId revision, Transcript &transcript)
{
    // By id: what a label's ordinal says is its place in a list, and two may say the same.
    QHash<qint64, int> indexes;
    for (int i = 0; i < int(transcript.labels.size()); ++i) {
        indexes.insert(transcript.labels[size_t(i)].id.value(), i);
    }
    Statement labels = database.prepare(
        u"SELECT turn.ordinal, turn_label.label FROM turn JOIN turn_label ON turn_label.turn = turn.id "
        "WHERE turn.revision = ? ORDER BY turn.ordinal, turn_label.ordinal"_s);
    if (auto done = labels.run(revision.value()); !done) {
        return done;
    }
    while (labels.next()) {
        const auto turn = size_t(labels.integer(0));
        const int label = indexes.value(labels.integer(1), -1);
        if (turn < transcript.turns.size() && label >= 0) {
            transcript.turns[turn].labels.push_back(label);
        }
    }
    return labels.ended();
}

Result<void> readTurns(Database &database, RevisionId revision, const OffsetMap &map, Transcript &transcript)
{
    Statement statement = database.prepare(u"SELECT id, start, stop, start_ms, end_ms FROM turn "
                                           "WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return done;
    }
    const auto time = [&](int column) -> std::optional<Milliseconds> {
        const QVariant value = statement.value(column);
        return value.isNull() ? std::nullopt : std::optional(Milliseconds(value.toLongLong()));
    };
    while (statement.next()) {
        transcript.turns.push_back({.id = TurnId(statement.integer(0)),
                                    .range = map.toUtf16(CodePointRange{CodePoint(statement.integer(1)),
                                                                        CodePoint(statement.integer(2))}),
                                    .labels = {},
                                    .start = time(3),
                                    .end = time(4)});
    }
    if (auto done = statement.ended(); !done) {
        return done;
    }
    return readSpeakers(database, revision, transcript);
}

} // namespace

Result<Transcript> readTranscript(Database &database, RevisionId revision)
{
    Transcript transcript;
    const auto times = readFacts(database, revision, transcript);
    if (!times) {
        return std::unexpected(times.error());
    }
    const OffsetMap map(transcript.body);
    for (const PackedRow &row : unpack(*times)) {
        transcript.times.push_back(
            {.range = map.toUtf16(CodePointRange{CodePoint(row[0]), CodePoint(row[0] + row[1])}),
             .start = Milliseconds(row[2]),
             .end = Milliseconds(row[3])});
    }
    auto done = readLabels(database, revision, transcript)
                    .and_then([&] { return readSections(database, revision, map, transcript); })
                    .and_then([&] { return readTurns(database, revision, map, transcript); });
    if (!done) {
        return std::unexpected(done.error());
    }
    if (!isInOrder(transcript)) {
        return fail(ErrorCode::ProjectDamaged);
    }
    return transcript;
}

QByteArray packTimes(const std::vector<TimeSpan> &times, const OffsetMap &map)
{
    std::vector<PackedRow> rows;
    rows.reserve(times.size());
    for (const TimeSpan &span : times) {
        const CodePointRange range = map.toCodePoints(span.range);
        rows.push_back({range.start.value(), range.length(), span.start.count(), span.end.count()});
    }
    return pack(rows);
}

QVariant toColumn(std::optional<Milliseconds> time)
{
    return time ? QVariant(qint64(time->count())) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/project/snapshot.h"

#include "models/project/fileheader.h"
#include "models/project/migrations.h"
#include "models/project/packed.h"
#include "models/project/recordtraits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

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

} // namespace

Result<std::unique_ptr<Snapshot>> Snapshot::open(const QString &path)
{
    const auto header = readHeader(path);
    if (!header) {
        return std::unexpected(header.error());
    }
    const auto refuse = [&](ErrorCode code) {
        return std::unexpected(Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = {}});
    };
    switch (header->kind) {
    case FileKind::Empty:
        return refuse(ErrorCode::FileEmpty);
    case FileKind::NotDatabase:
        return refuse(ErrorCode::NotAProject);
    case FileKind::OtherDatabase:
        return refuse(ErrorCode::OtherProgramsDatabase);
    case FileKind::Project:
        break;
    }
    auto database = Database::openToRead(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    return std::unique_ptr<Snapshot>(new Snapshot(std::move(*database)));
}

Result<std::shared_ptr<const Transcript>> Snapshot::transcript(RevisionId revision)
{
    auto transcript = std::make_shared<Transcript>();
    const auto times = readFacts(revision, *transcript);
    if (!times) {
        return std::unexpected(times.error());
    }
    const OffsetMap map(transcript->body);
    for (const PackedRow &row : unpack(*times)) {
        transcript->times.push_back(
            {.range = map.toUtf16(CodePointRange{CodePoint(row[0]), CodePoint(row[0] + row[1])}),
             .start = Milliseconds(row[2]),
             .end = Milliseconds(row[3])});
    }
    auto done = readLabels(revision, *transcript)
                    .and_then([&] { return readSections(revision, map, *transcript); })
                    .and_then([&] { return readTurns(revision, map, *transcript); });
    if (!done) {
        return std::unexpected(done.error());
    }
    if (!isInOrder(*transcript)) {
        return fail(ErrorCode::ProjectDamaged);
    }
    return transcript;
}

CodePoint Snapshot::lengthOf(RevisionId revision)
{
    Statement statement =
        m_database->prepare(u"SELECT stop FROM turn WHERE revision = ? ORDER BY ordinal DESC LIMIT 1"_s);
    const bool isThere = statement.run(revision.value()) && statement.next();
    return CodePoint(isThere ? statement.integer(0) : 0);
}

Result<QByteArray> Snapshot::readFacts(RevisionId revision, Transcript &transcript)
{
    // The text comes as its bytes, since Qt is four times as quick as SQLite to make UTF-16 of it.
    Statement statement = m_database->prepare(
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

Result<void> Snapshot::readLabels(RevisionId revision, Transcript &transcript)
{
    Statement statement =
        m_database->prepare(u"SELECT label.id, label.name, label.role, label.speaker FROM label "
                            "JOIN revision ON revision.episode = label.episode "
                            "WHERE revision.id = ? ORDER BY label.ordinal"_s);
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

Result<void> Snapshot::readSections(RevisionId revision, const OffsetMap &map, Transcript &transcript)
{
    Statement statement =
        m_database->prepare(u"SELECT id, level, title_start, title_stop, first_turn FROM section "
                            "WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return done;
    }
    while (statement.next()) {
        transcript.sections.push_back({.id = SectionId(statement.integer(0)),
                                       .level = int(statement.integer(1)),
                                       .titleRange = map.toUtf16(CodePointRange{
                                           CodePoint(statement.integer(2)), CodePoint(statement.integer(3))}),
                                       .firstTurn = int(statement.integer(4))});
    }
    return statement.ended();
}

Result<void> Snapshot::readTurns(RevisionId revision, const OffsetMap &map, Transcript &transcript)
{
    Statement statement = m_database->prepare(u"SELECT id, start, stop, start_ms, end_ms FROM turn "
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
    Statement labels = m_database->prepare(
        u"SELECT turn.ordinal, label.ordinal FROM turn JOIN turn_label ON turn_label.turn = turn.id "
        "JOIN label ON label.id = turn_label.label "
        "WHERE turn.revision = ? ORDER BY turn.ordinal, turn_label.ordinal"_s);
    if (auto done = labels.run(revision.value()); !done) {
        return done;
    }
    while (labels.next()) {
        const auto turn = size_t(labels.integer(0));
        const auto label = size_t(labels.integer(1));
        if (turn < transcript.turns.size() && label < transcript.labels.size()) {
            transcript.turns[turn].labels.push_back(int(label));
        }
    }
    return labels.ended();
}

Result<Snapshot::StoredSource> Snapshot::source(RevisionId revision)
{
    Statement statement =
        m_database->prepare(u"SELECT name, charset, size, bytes FROM source "
                            "JOIN revision ON revision.source = source.id WHERE revision.id = ?"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    if (!statement.next()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    // qUncompress wants the length in front, which the file keeps in a column of its own.
    QByteArray stream(4, '\0');
    qToBigEndian(quint32(statement.integer(2)), stream.data());
    stream += statement.bytes(3);
    return StoredSource{
        .name = statement.string(0), .charset = statement.string(1), .bytes = qUncompress(stream)};
}

Result<std::optional<EpisodeId>> Snapshot::episodeFromSource(const QByteArray &sha256)
{
    Statement statement =
        m_database->prepare(u"SELECT episode.id FROM source JOIN revision ON revision.source = source.id "
                            "JOIN episode ON episode.id = revision.episode "
                            "WHERE source.sha256 = ? AND episode.state = 'live' LIMIT 1"_s);
    if (auto done = statement.run(sha256); !done) {
        return std::unexpected(done.error());
    }
    return statement.next() ? std::optional(EpisodeId(statement.integer(0))) : std::nullopt;
}

} // namespace visavis

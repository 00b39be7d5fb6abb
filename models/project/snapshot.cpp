// SPDX-License-Identifier: MIT
#include "models/project/snapshot.h"

#include "models/project/fileheader.h"
#include "models/project/migrations.h"
#include "models/project/storedtranscript.h"

#include <QtEndian>

namespace visavis
{

using namespace Qt::StringLiterals;

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
    // Asked of the tables, since the header may be older than the journal. What does not even answer this is
    // left to whoever reads on and says what is damaged.
    if (const auto version = schemaVersion(**database); version && *version < SchemaVersion) {
        return std::unexpected(Error{.code = ErrorCode::ProjectOlder,
                                     .arguments = {QString::number(*version), QString::number(SchemaVersion)},
                                     .file = path,
                                     .line = 0,
                                     .detail = {}});
    }
    return std::unique_ptr<Snapshot>(new Snapshot(std::move(*database)));
}

Result<std::shared_ptr<const Transcript>> Snapshot::transcript(RevisionId revision)
{
    return readTranscript(*m_database, revision).transform([](Transcript &&transcript) {
        return std::make_shared<const Transcript>(std::move(transcript));
    });
}

Result<QString> Snapshot::body(RevisionId revision)
{
    Statement statement = m_database->prepare(u"SELECT CAST(body AS BLOB) FROM revision WHERE id = ?"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    if (!statement.next()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    return QString::fromUtf8(statement.bytes(0));
}

CodePoint Snapshot::lengthOf(RevisionId revision)
{
    Statement statement =
        m_database->prepare(u"SELECT stop FROM turn WHERE revision = ? ORDER BY ordinal DESC LIMIT 1"_s);
    const bool isThere = statement.run(revision.value()) && statement.next();
    return CodePoint(isThere ? statement.integer(0) : 0);
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

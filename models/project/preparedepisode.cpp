// SPDX-License-Identifier: MIT
#include "models/project/preparedepisode.h"

#include "models/project/indexing.h"
#include "models/project/packed.h"
#include "models/project/storedtranscript.h"
#include "models/search/folding.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A plain zlib stream, which every language can read; Qt puts the length in front.
QByteArray compress(const QByteArray &bytes)
{
    constexpr int Fast = 1;
    constexpr qsizetype LengthBytes = 4;
    return qCompress(bytes, Fast).sliced(LengthBytes);
}

QString toJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        array.append(QJsonObject{{u"code"_s, int(warning.code)},
                                 {u"line"_s, warning.line},
                                 {u"arguments"_s, QJsonArray::fromStringList(warning.arguments)}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray packPieces(const Transcript &transcript, const OffsetMap &map, const OffsetMap &sourceMap)
{
    std::vector<PackedRow> rows;
    rows.reserve(transcript.pieces.size());
    for (const SourcePiece &piece : transcript.pieces) {
        const CodePointRange range = map.toCodePoints(Utf16Range{piece.body, piece.body + piece.length});
        rows.push_back({range.start.value(), range.length(), sourceMap.toCodePoint(piece.source).value(), 0});
    }
    return pack(rows);
}

Episode episodeRecord(const Transcript &transcript, const Source &source, const QString &position,
                      IdAllocator &ids)
{
    return {.id = ids.next<Episode>(),
            .guid = QUuid::createUuid(),
            .title =
                transcript.title.isEmpty() ? QFileInfo(source.fileName).completeBaseName() : transcript.title,
            .number = transcript.number,
            .date = transcript.date,
            .language = transcript.language,
            .summary = transcript.summary,
            .media = transcript.media,
            .position = position,
            .state = EpisodeState::Live,
            .revision = ids.nextRevision(),
            .created = Timestamp::now()};
}

void prepareLabels(PreparedEpisode &prepared, const Transcript &transcript,
                   const std::vector<KnownLabel> &there, IdAllocator &ids)
{
    int ordinal = 0;
    for (const KnownLabel &known : there) {
        ordinal = std::max(ordinal, known.label.ordinal + 1);
    }
    for (const Label &label : transcript.labels) {
        if (const EpisodeLabel *known = labelLike(there, label)) {
            prepared.labels.push_back(*known);
            continue;
        }
        prepared.newLabels.push_back({.id = ids.next<EpisodeLabel>(),
                                      .guid = QUuid::createUuid(),
                                      .episode = prepared.episode.id,
                                      .ordinal = ordinal++,
                                      .name = label.name,
                                      .role = label.role,
                                      .speaker = label.speaker});
        prepared.labels.push_back(prepared.newLabels.back());
    }
}

void prepareSections(PreparedEpisode &prepared, const Transcript &transcript, const OffsetMap &map,
                     IdAllocator &ids)
{
    SectionId id = ids.nextSections(qint64(transcript.sections.size()));
    for (const Section &section : transcript.sections) {
        prepared.sections.push_back({.id = id,
                                     .guid = QUuid::createUuid(),
                                     .level = section.level,
                                     .title = map.toCodePoints(section.titleRange),
                                     .firstTurn = section.firstTurn});
        id = SectionId(id.value() + 1);
    }
}

void prepareTurns(PreparedEpisode &prepared, const Transcript &transcript, const OffsetMap &map,
                  IdAllocator &ids)
{
    std::vector<Label> labels; // as the project calls them
    for (const EpisodeLabel &label : prepared.labels) {
        labels.push_back({.id = label.id, .name = label.name, .role = label.role, .speaker = {}});
    }
    TurnId id = ids.nextTurns(qint64(transcript.turns.size()));
    prepared.turns.reserve(transcript.turns.size());
    for (int index = 0; index < int(transcript.turns.size()); ++index) {
        const Turn &turn = transcript.turns[size_t(index)];
        TurnWords words = turnWords(transcript, index, prepared.episode.title, labels);
        PreparedEpisode::StoredTurn stored{.id = id,
                                           .range = map.toCodePoints(turn.range),
                                           .start = turn.start,
                                           .end = turn.end,
                                           .labels = {},
                                           .foldedWords = std::move(words.words),
                                           .metaWords = std::move(words.meta)};
        for (const int label : turn.labels) {
            const LabelId known = prepared.labels[size_t(label)].id;
            if (!std::ranges::contains(stored.labels, known)) {
                stored.labels.push_back(known);
            }
        }
        prepared.words += countWords(stored.foldedWords);
        prepared.turns.push_back(std::move(stored));
        id = TurnId(id.value() + 1);
    }
}

/// What is stored for the text of this episode, whose revision it is.
PreparedEpisode prepare(const Episode &episode, const std::vector<KnownLabel> &labels,
                        const Transcript &transcript, const Source &source, IdAllocator &ids,
                        const QByteArray &sourceSha256, const ReadingOptions &options)
{
    const OffsetMap map(transcript.body);
    const OffsetMap sourceMap(source.text);
    PreparedEpisode prepared;
    prepared.episode = episode;
    prepared.stored = Timestamp::now();
    prepared.revisionGuid = QUuid::createUuid();
    prepared.source = ids.nextSource();
    prepared.sourceGuid = QUuid::createUuid();
    prepared.sourceName = QFileInfo(source.fileName).fileName();
    prepared.charset = source.charset;
    prepared.sourceSize = source.bytes.size();
    prepared.sourceSha256 = sourceSha256.isEmpty() ? sha256(source.bytes) : sourceSha256;
    prepared.sourceStream = compress(source.bytes);
    prepared.format = transcript.format;
    prepared.readerOptions = options.toJson();
    prepared.body = transcript.body;
    prepared.bodySha256 = sha256(transcript.body.toUtf8());
    prepared.length = map.codePointCount().value();
    prepared.units = transcript.units;
    prepared.timeSpans = packTimes(transcript.times, map);
    prepared.sourceMap = packPieces(transcript, map, sourceMap);
    prepared.warnings = toJson(transcript.warnings);
    prepareLabels(prepared, transcript, labels, ids);
    prepareSections(prepared, transcript, map, ids);
    prepareTurns(prepared, transcript, map, ids);
    return prepared;
}

} // namespace

PreparedEpisode prepareEpisode(const Transcript &transcript, const Source &source, const QString &position,
                               IdAllocator &ids, const QByteArray &sourceSha256,
                               const ReadingOptions &options)
{
    return prepare(episodeRecord(transcript, source, position, ids), {}, transcript, source, ids,
                   sourceSha256, options);
}

PreparedEpisode prepareRevision(const Transcript &transcript, const Source &source, const Episode &episode,
                                const std::vector<KnownLabel> &labels, IdAllocator &ids,
                                const QByteArray &sourceSha256, const ReadingOptions &options)
{
    Episode after = episode;
    after.revision = ids.nextRevision();
    after.number = transcript.number;
    after.date = transcript.date;
    after.language = transcript.language;
    after.summary = transcript.summary;
    after.media = transcript.media;
    PreparedEpisode prepared = prepare(after, labels, transcript, source, ids, sourceSha256, options);
    prepared.parent = episode.revision;
    return prepared;
}

Episode revised(const Episode &episode, const PreparedEpisode &text)
{
    Episode after = episode;
    after.revision = text.episode.revision;
    const auto fill = [](QString &known, const QString &found) {
        if (known.isEmpty()) {
            known = found;
        }
    };
    fill(after.number, text.episode.number);
    fill(after.language, text.episode.language);
    fill(after.summary, text.episode.summary);
    fill(after.media, text.episode.media);
    after.date = after.date.isValid() ? after.date : text.episode.date;
    return after;
}

namespace
{

Result<void> storeHead(Database &database, const PreparedEpisode &prepared)
{
    const Episode &episode = prepared.episode;
    auto stored =
        database
            .prepare(u"INSERT INTO source (id, guid, sha256, name, charset, size, imported, bytes) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(prepared.source.value(), prepared.sourceGuid.toRfc4122(), prepared.sourceSha256,
                 toColumn(prepared.sourceName), toColumn(prepared.charset), prepared.sourceSize,
                 prepared.stored.milliseconds, prepared.sourceStream)
            .and_then([&]() -> Result<void> {
                if (prepared.parent.isValid()) {
                    return {};
                }
                return database
                    .prepare(u"INSERT INTO episode (id, guid, title, state, created) "
                             "VALUES (?, ?, ?, 'staged', ?)"_s) // the index knows its title already
                    .run(episode.id.value(), episode.guid.toRfc4122(), toColumn(episode.title),
                         episode.created.milliseconds);
            })
            .and_then([&] {
                return database
                    .prepare(u"INSERT INTO revision (id, guid, episode, parent, source, reader, "
                             u"reader_options, body, "
                             "body_sha256, length, words, units, time_spans, source_map, warnings, created) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                    .run(episode.revision.value(), prepared.revisionGuid.toRfc4122(), episode.id.value(),
                         toColumn(prepared.parent), prepared.source.value(), prepared.format,
                         prepared.readerOptions, toColumn(prepared.body), prepared.bodySha256,
                         prepared.length, prepared.words, prepared.units,
                         prepared.timeSpans.isNull() ? QByteArray("") : prepared.timeSpans,
                         prepared.sourceMap.isNull() ? QByteArray("") : prepared.sourceMap, prepared.warnings,
                         prepared.stored.milliseconds);
            });
    Statement label = database.prepare(
        u"INSERT INTO label (id, guid, episode, ordinal, name, role) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const EpisodeLabel &record : prepared.newLabels) {
        stored = stored.and_then([&] {
            return label.run(record.id.value(), record.guid.toRfc4122(), record.episode.value(),
                             record.ordinal, toColumn(record.name), toColumn(record.role));
        });
    }
    Statement section =
        database.prepare(u"INSERT INTO section (id, guid, revision, ordinal, level, title_start, "
                         "title_stop, first_turn) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const auto &part : prepared.sections) {
        stored = stored.and_then([&] {
            return section.run(part.id.value(), part.guid.toRfc4122(), episode.revision.value(), ordinal++,
                               part.level, qint64(part.title.start.value()), qint64(part.title.stop.value()),
                               part.firstTurn);
        });
    }
    return stored;
}

Result<void> storeTurns(Database &database, const PreparedEpisode &prepared, size_t first, size_t last)
{
    Statement turn =
        database.prepare(u"INSERT INTO turn (id, revision, ordinal, start, stop, start_ms, end_ms) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    Statement turnLabel =
        database.prepare(u"INSERT INTO turn_label (turn, ordinal, label) VALUES (?, ?, ?)"_s);
    Statement index = database.prepare(u"INSERT INTO turn_fts (rowid, words, meta) VALUES (?, ?, ?)"_s);
    Result<void> stored;
    for (size_t i = first; i < last && stored; ++i) {
        const PreparedEpisode::StoredTurn &row = prepared.turns[i];
        stored = turn.run(row.id.value(), prepared.episode.revision.value(), qint64(i),
                          qint64(row.range.start.value()), qint64(row.range.stop.value()),
                          toColumn(row.start), toColumn(row.end))
                     .and_then([&] {
                         // As bytes: the index takes them for text, and nothing is converted to and fro.
                         return index.run(row.id.value(), row.foldedWords, row.metaWords);
                     });
        int ordinal = 0;
        for (const LabelId label : row.labels) {
            stored = stored.and_then([&] { return turnLabel.run(row.id.value(), ordinal++, label.value()); });
        }
    }
    return stored;
}

} // namespace

std::vector<Writer::Task> storingTasks(const std::shared_ptr<const PreparedEpisode> &episode)
{
    // About what 10 ms write, so that a highlight made meanwhile does not wait.
    constexpr qsizetype TaskBytes = 100'000;
    std::vector<Writer::Task> tasks;
    tasks.emplace_back([episode](WriterContext &context) { return storeHead(context.database, *episode); });
    size_t first = 0;
    qsizetype bytes = 0;
    for (size_t i = 0; i < episode->turns.size(); ++i) {
        bytes += episode->turns[i].foldedWords.size();
        if (bytes >= TaskBytes || i + 1 == episode->turns.size()) {
            tasks.emplace_back([episode, first, last = i + 1](WriterContext &context) {
                return storeTurns(context.database, *episode, first, last);
            });
            first = i + 1;
            bytes = 0;
        }
    }
    return tasks;
}

} // namespace visavis

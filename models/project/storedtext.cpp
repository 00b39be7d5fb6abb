// SPDX-License-Identifier: MIT
#include "models/project/storedtext.h"

#include "models/anchoring/samewords.h"
#include "models/project/indexing.h"
#include "models/project/packed.h"
#include "models/project/storedtranscript.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// One change of a text, on its way into the file.
class TextStoring
{
public:
    TextStoring(Database &database, const TextChange &change, Transcript before)
        : m_database(database)
        , m_change(change)
        , m_before(std::move(before))
        , m_after(applied(m_before, change.edit))
        , m_beforeMap(m_before.body)
        , m_afterMap(m_after.body)
    {
    }

    Result<void> store()
    {
        return storeBody()
            .and_then([&] { return storeSplice(); })
            .and_then([&] { return storeSections(); })
            .and_then([&] { return storeTurns(); })
            .and_then([&] { return movePassages(); })
            .and_then([&] { return index(); });
    }

private:
    [[nodiscard]] const TextStretch &stretchBefore() const { return m_change.edit.before; }
    [[nodiscard]] const TextStretch &stretchAfter() const { return m_change.edit.after; }
    [[nodiscard]] qint64 revision() const { return m_change.revision.value(); }

    /// Works on packed places, since the source itself is not at hand to count its letters.
    [[nodiscard]] QByteArray sourceMap(const QByteArray &packed) const
    {
        const SameWords same(m_change.edit);
        std::vector<PackedRow> rows;
        for (const PackedRow &row : unpack(packed)) {
            const CodePointRange piece{CodePoint(row[0]), CodePoint(row[0] + row[1])};
            for (const SameWords::Same &part : same.unchangedIn(m_beforeMap.toUtf16(piece))) {
                const CodePointRange old = m_beforeMap.toCodePoints({part.before, part.before + part.length});
                rows.push_back({m_afterMap.toCodePoint(part.after).value(), old.length(),
                                row[2] + (old.start - piece.start), 0});
            }
        }
        std::ranges::stable_sort(rows, {}, [](const PackedRow &row) { return row[0]; });
        return pack(rows);
    }

    [[nodiscard]] qint64 wordsIn(const Transcript &transcript, const TextStretch &stretch) const
    {
        qint64 words = 0;
        for (int turn = stretch.turn; turn < stretch.turn + stretch.turnCount(); ++turn) {
            words += countWords(turnWords(transcript, turn, {}).words);
        }
        return words;
    }

    Result<void> storeBody()
    {
        Statement pieces = m_database.prepare(u"SELECT source_map FROM revision WHERE id = ?"_s);
        if (auto read = pieces.run(revision()); !read || !pieces.next()) {
            return read ? fail(ErrorCode::NoSuchEpisode) : read;
        }
        const QByteArray body = m_after.body.toUtf8();
        const QByteArray times = packTimes(m_after.times, m_afterMap);
        const QByteArray map = sourceMap(pieces.bytes(0));
        return m_database
            .prepare(u"UPDATE revision SET body = ?, body_sha256 = ?, length = ?, words = words + ?, "
                     "time_spans = ?, source_map = ? WHERE id = ?"_s)
            .run(m_after.body, QCryptographicHash::hash(body, QCryptographicHash::Sha256),
                 qint64(m_afterMap.codePointCount().value()),
                 wordsIn(m_after, stretchAfter()) - wordsIn(m_before, stretchBefore()),
                 times.isNull() ? QByteArray("") : times, map.isNull() ? QByteArray("") : map, revision());
    }

    /// Only the letters that changed, whole characters: what stands before and behind them is the same.
    Result<void> storeSplice()
    {
        const QString removed = stretchBefore().text();
        const QString inserted = stretchAfter().text();
        if (removed == inserted) {
            return {};
        }
        const qsizetype first = sameAtStart(removed, inserted);
        const qsizetype last =
            sameAtEnd(QStringView(removed).sliced(first), QStringView(inserted).sliced(first));
        const CodePoint start = m_beforeMap.toCodePoint(stretchBefore().start + first);
        return m_database
            .prepare(u"INSERT INTO splice (guid, revision, sequence, start, removed, inserted) "
                     "SELECT ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ? FROM splice WHERE revision = ?"_s)
            .run(QUuid::createUuid().toRfc4122(), revision(), qint64(start.value()),
                 removed.sliced(first, removed.size() - first - last),
                 inserted.sliced(first, inserted.size() - first - last), revision());
    }

    Result<void> storeSections()
    {
        if (stretchBefore().sectionCount() + stretchAfter().sectionCount() > 0) {
            auto done = m_database.prepare(u"DELETE FROM section WHERE revision = ?"_s).run(revision());
            return done.and_then([&] { return insertSections(); });
        }
        return moveSections();
    }

    /// There are few of them, and all that a title's change can do is then done at once.
    Result<void> insertSections()
    {
        Statement insert =
            m_database.prepare(u"INSERT INTO section (id, guid, revision, ordinal, level, title_start, "
                               "title_stop, first_turn) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        int ordinal = 0;
        for (const Section &section : m_after.sections) {
            const CodePointRange title = m_afterMap.toCodePoints(section.titleRange);
            auto done =
                insert.run(section.id.value(), section.guid.toRfc4122(), revision(), ordinal++, section.level,
                           qint64(title.start.value()), qint64(title.stop.value()), section.firstTurn);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Result<void> moveSections()
    {
        return m_database
            .prepare(u"UPDATE section SET title_start = title_start + ?, title_stop = title_stop + ?, "
                     "first_turn = first_turn + ? WHERE revision = ? AND ordinal >= ?"_s)
            .run(qint64(m_change.growth()), qint64(m_change.growth()),
                 stretchAfter().turnCount() - stretchBefore().turnCount(), revision(),
                 stretchBefore().section);
    }

    Result<void> storeTurns()
    {
        const int behind = stretchBefore().turn + stretchBefore().turnCount();
        const int more = stretchAfter().turnCount() - stretchBefore().turnCount();
        const auto growth = qint64(m_change.growth());
        if (more == 0 && growth == 0) {
            return replaceTurns();
        }
        if (more == 0) {
            return m_database
                .prepare(u"UPDATE turn SET start = start + ?, stop = stop + ? "
                         "WHERE revision = ? AND ordinal >= ?"_s)
                .run(growth, growth, revision(), behind)
                .and_then([&] { return replaceTurns(); });
        }
        // No two turns may have one place, not even for a moment: they leave to below zero and come back.
        return m_database
            .prepare(u"UPDATE turn SET ordinal = -1 - ordinal WHERE revision = ? AND ordinal >= ?"_s)
            .run(revision(), behind)
            .and_then([&] { return replaceTurns(); })
            .and_then([&] {
                return m_database
                    .prepare(u"UPDATE turn SET ordinal = -1 - ordinal + ?, start = start + ?, "
                             "stop = stop + ? WHERE revision = ? AND ordinal < 0"_s)
                    .run(more, growth, growth, revision());
            });
    }

    Result<void> replaceTurns()
    {
        QSet<qint64> kept;
        for (const TextPart &part : stretchAfter().parts) {
            kept.insert(part.turn.value());
        }
        Result<void> done;
        for (const TextPart &part : stretchBefore().parts) {
            if (done && part.kind == TextPart::Kind::Turn) {
                done = leaveTurn(part.turn, kept.contains(part.turn.value()));
            }
        }
        for (int turn = stretchAfter().turn; turn < stretchAfter().turn + stretchAfter().turnCount();
             ++turn) {
            done = done.and_then([&] { return insertTurn(turn); });
        }
        return done;
    }

    /// A turn that stays keeps its row, to which others may refer.
    Result<void> leaveTurn(TurnId turn, bool stays)
    {
        auto done = m_database.prepare(u"DELETE FROM turn_label WHERE turn = ?"_s).run(turn.value());
        if (!done) {
            return done;
        }
        // Its place under zero is its id's own, so that it can be in nobody's way.
        return stays
                   ? m_database.prepare(u"UPDATE turn SET revision = ?, ordinal = ? WHERE id = ?"_s)
                         .run(revision(), -ParkedOrdinal - turn.value(), turn.value())
                   : m_database.prepare(u"DELETE FROM turn_fts WHERE rowid = ?"_s)
                         .run(turn.value())
                         .and_then([&] {
                             return m_database.prepare(u"DELETE FROM turn WHERE id = ?"_s).run(turn.value());
                         });
    }

    Result<void> insertTurn(int ordinal)
    {
        const Turn &turn = m_after.turns[size_t(ordinal)];
        const CodePointRange range = m_afterMap.toCodePoints(turn.range);
        auto done = m_database
                        .prepare(u"INSERT INTO turn (id, revision, ordinal, start, stop, start_ms, end_ms) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                 "ordinal = excluded.ordinal, start = excluded.start, stop = excluded.stop, "
                                 "start_ms = excluded.start_ms, end_ms = excluded.end_ms"_s)
                        .run(turn.id.value(), revision(), ordinal, qint64(range.start.value()),
                             qint64(range.stop.value()), toColumn(turn.start), toColumn(turn.end));
        int place = 0;
        for (const int label : turn.labels) {
            done = done.and_then([&] {
                return m_database.prepare(u"INSERT INTO turn_label (turn, ordinal, label) VALUES (?, ?, ?)"_s)
                    .run(turn.id.value(), place++, m_after.labels[size_t(label)].id.value());
            });
        }
        return done;
    }

    Result<void> movePassages()
    {
        if (m_change.growth() == 0) {
            return {};
        }
        return m_database
            .prepare(u"UPDATE annotation SET start = start + ?, stop = stop + ? "
                     "WHERE episode = ? AND revision = ? AND start >= ?"_s)
            .run(qint64(m_change.growth()), qint64(m_change.growth()), m_change.episode.value(), revision(),
                 qint64(m_change.stop().value()))
            .and_then([&] { return moveStarts(u"pin"_s, u"left_"_s); })
            .and_then([&] { return moveStarts(u"pin"_s, u"right_"_s); })
            .and_then([&] { return moveStarts(u"question_turn"_s, {}); });
    }

    /// The columns PREFIXstart of this text.
    Result<void> moveStarts(const QString &table, const QString &prefix)
    {
        return m_database
            .prepare(u"UPDATE %1 SET %2start = %2start + ? WHERE %2revision = ? AND %2start >= ?"_s.arg(
                table, prefix))
            .run(qint64(m_change.growth()), revision(), qint64(m_change.stop().value()));
    }

    /// The turns of the stretch, and where titles changed also those behind it that now have another.
    Result<void> index()
    {
        const int first = stretchAfter().turn;
        int last = first + stretchAfter().turnCount();
        if (stretchBefore().sectionCount() + stretchAfter().sectionCount() > 0 && last > 0) {
            last = std::max(last, m_after.turnsOf(m_after.sectionOf(last - 1)).second);
        }
        Result<void> done;
        for (int turn = first; turn < last && done; ++turn) {
            const TurnWords words = turnWords(m_after, turn, m_after.title);
            done = indexTurn(m_database, {.turn = m_after.turns[size_t(turn)].id.value(),
                                          .ordinal = turn,
                                          .words = QString::fromUtf8(words.words),
                                          .meta = QString::fromUtf8(words.meta)});
        }
        return done;
    }

    static constexpr qint64 ParkedOrdinal = qint64(1) << 32;

    Database &m_database;
    const TextChange &m_change;
    Transcript m_before;
    Transcript m_after;
    OffsetMap m_beforeMap;
    OffsetMap m_afterMap;
};

} // namespace

Result<void> storeText(Database &database, const TextChange &change)
{
    return readTranscript(database, change.revision).and_then([&](Transcript &&before) -> Result<void> {
        return stands(change.edit.before, before) ? TextStoring(database, change, std::move(before)).store()
                                                  : fail(ErrorCode::ProjectDamaged);
    });
}

namespace
{

Result<QJsonArray> portableLabels(Database &database, const std::vector<LabelId> &labels)
{
    QJsonArray guids;
    Statement statement = database.prepare(u"SELECT guid FROM label WHERE id = ?"_s);
    for (const LabelId label : labels) {
        if (auto read = statement.run(label.value()); !read) {
            return std::unexpected(read.error());
        }
        if (statement.next()) {
            guids.append(QUuid::fromRfc4122(statement.bytes(0)).toString(QUuid::WithoutBraces));
        }
    }
    return guids;
}

QJsonValue portableTime(std::optional<Milliseconds> time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<QJsonObject> portableStretch(Database &database, const TextStretch &stretch, CodePoint start,
                                    qsizetype length)
{
    QJsonArray parts;
    for (const TextPart &part : stretch.parts) {
        if (part.kind == TextPart::Kind::Title) {
            parts.append(QJsonObject{{u"section"_s, part.sectionGuid.toString(QUuid::WithoutBraces)},
                                     {u"level"_s, part.level},
                                     {u"text"_s, part.text}});
            continue;
        }
        const auto labels = portableLabels(database, part.labels);
        if (!labels) {
            return std::unexpected(labels.error());
        }
        parts.append(QJsonObject{{u"turn"_s, part.turn.value()},
                                 {u"labels"_s, *labels},
                                 {u"start_ms"_s, portableTime(part.start)},
                                 {u"end_ms"_s, portableTime(part.end)},
                                 {u"text"_s, part.text}});
    }
    return QJsonObject{{u"start"_s, qint64(start.value())},
                       {u"length"_s, qint64(length)},
                       {u"first_section"_s, stretch.section},
                       {u"first_turn"_s, stretch.turn},
                       {u"parts"_s, parts}};
}

} // namespace visavis

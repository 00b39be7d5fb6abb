// SPDX-License-Identifier: MIT
#include "models/project/reindexing.h"

#include "models/project/indexing.h"
#include "models/search/folding.h"

#include <QDeadlineTimer>

#include <atomic>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// With its commit it stays under half of the writer's longest transaction, so that what a person does
/// meanwhile fits into the same one.
constexpr auto LongestSlice = 5ms;
/// Turns or notes that are asked for at once.
constexpr int PieceSize = 64;

/// What is done: all turns of the revisions before this one, its first turns, and the notes up to this one.
struct Place {
    RevisionId revision{1};
    int turn = 0;
    NoteId note = {};
    QByteArray text = {}; ///< SHA-256 of that revision's, of which turns are done
};

} // namespace

/// Runs on the writer's thread, but for the constructor and state().
class Reindexing::Work
{
public:
    /// One slice, in a transaction of the writer.
    Result<void> slice(Database &database)
    {
        m_deadline = QDeadlineTimer(LongestSlice);
        if (!m_begun) {
            if (auto begun = begin(database); !begun) {
                return begun;
            }
        }
        if (m_revision && !m_revision->isAsIn(database)) {
            m_revision.reset(); // edited meanwhile
        }
        while (!m_isCurrent && !m_notesDone && !m_deadline.hasExpired()) {
            if (auto done = piece(database); !done) {
                return done;
            }
        }
        return m_isCurrent ? Result<void>() : end(database);
    }

    /// May be asked from any thread.
    [[nodiscard]] IndexState state() const
    {
        return {.isCurrent = m_isCurrent, .done = std::min<qint64>(m_done, m_total), .total = m_total};
    }

private:
    Result<void> begin(Database &database)
    {
        const auto isCurrent = isIndexCurrent(database);
        const auto place = database.single(u"SELECT value FROM meta WHERE key = 'refolded'"_s);
        const auto turns = database.single(u"SELECT count(*) FROM turn"_s);
        if (!isCurrent || !place || !turns) {
            return std::unexpected(!isCurrent ? isCurrent.error() : !place ? place.error() : turns.error());
        }
        m_begun = true;
        m_isCurrent = *isCurrent;
        m_total = turns->toLongLong();
        const QStringList kept = place->toString().split(u' ');
        if (kept.size() == 5 && kept[0].toInt() == FoldingVersion) {
            m_place = {.revision = RevisionId(kept[1].toLongLong()),
                       .turn = kept[2].toInt(),
                       .note = NoteId(kept[3].toLongLong()),
                       .text = QByteArray::fromHex(kept[4].toLatin1())};
            return countDone(database);
        }
        return m_isCurrent ? Result<void>() : clearIndexes(database);
    }

    /// The end of a slice, or of all.
    Result<void> end(Database &database)
    {
        return m_notesDone ? setIndexCurrent(database).transform([&] { m_isCurrent = true; })
                           : keepPlace(database);
    }

    Result<void> countDone(Database &database)
    {
        Statement turns = database.prepare(u"SELECT count(*) FROM turn WHERE revision < ?"_s);
        return turns.run(m_place.revision.value()).transform([&] {
            m_done = (turns.next() ? turns.integer(0) : 0) + m_place.turn;
        });
    }

    Result<void> keepPlace(Database &database)
    {
        return database.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('refolded', ?)"_s)
            .run(u"%1 %2 %3 %4 %5"_s.arg(FoldingVersion)
                     .arg(m_place.revision.value())
                     .arg(m_place.turn)
                     .arg(m_place.note.value())
                     .arg(QString::fromLatin1(m_place.text.toHex())));
    }

    /// Some turns; when there are no more, some notes.
    Result<void> piece(Database &database)
    {
        if (m_turnsDone) {
            return notes(database);
        }
        if (!m_revision || m_revision->id() != m_place.revision) {
            return nextRevision(database);
        }
        const int first = m_place.turn;
        auto done = m_revision->forEachTurn(
            database,
            [&](const IndexedTurn &turn) -> Result<void> {
                m_place.turn = turn.ordinal + 1;
                ++m_done;
                auto indexed = indexTurn(database, turn);
                return indexed && m_deadline.hasExpired() ? fail(ErrorCode::Cancelled) : indexed;
            },
            first, first + PieceSize - 1);
        if (m_place.turn == first) { // no turn is left
            m_place = {.revision = RevisionId(m_place.revision.value() + 1)};
        }
        const bool isTimeUp = !done && done.error().code == ErrorCode::Cancelled;
        return isTimeUp ? Result<void>() : done;
    }

    Result<void> nextRevision(Database &database)
    {
        Statement next = database.prepare(u"SELECT id FROM revision WHERE id >= ? ORDER BY id LIMIT 1"_s);
        if (auto done = next.run(m_place.revision.value()); !done) {
            return done;
        }
        if (!next.next()) {
            m_revision.reset();
            m_turnsDone = true;
            return {};
        }
        const RevisionId id(next.integer(0));
        auto revision = IndexedRevision::read(database, id);
        if (!revision) {
            return std::unexpected(revision.error());
        }
        // A text that was edited since is begun again: its turns may have been split or joined.
        if (id != m_place.revision || revision->sha256() != m_place.text) {
            m_place = {.revision = id, .turn = 0, .note = {}, .text = revision->sha256()};
        }
        m_revision.emplace(std::move(*revision));
        return {};
    }

    Result<void> notes(Database &database)
    {
        Statement next = database.prepare(u"SELECT id, body FROM note WHERE id > ? ORDER BY id LIMIT ?"_s);
        if (auto done = next.run(m_place.note.value(), PieceSize); !done) {
            return done;
        }
        bool isEnd = true;
        while (next.next()) {
            isEnd = false;
            m_place.note = NoteId(next.integer(0));
            if (auto done = indexNote(database, m_place.note, next.string(1)); !done) {
                return done;
            }
        }
        m_notesDone = isEnd;
        return next.ended();
    }

    QDeadlineTimer m_deadline; ///< of the slice
    bool m_begun = false;
    bool m_turnsDone = false;
    bool m_notesDone = false;
    Place m_place;
    std::optional<IndexedRevision> m_revision;
    std::atomic<bool> m_isCurrent = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

Reindexing::Reindexing(Writer &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_work(std::make_shared<Work>())
{
    connect(&m_writer, &Writer::committed, this, &Reindexing::follow);
}

Reindexing::~Reindexing() = default;

void Reindexing::start()
{
    enqueueSlice();
}

void Reindexing::enqueueSlice()
{
    m_ticket =
        m_writer.enqueue([work = m_work](WriterContext &context) { return work->slice(context.database); });
}

void Reindexing::follow(Writer::Ticket committed)
{
    if (m_ticket == 0 || committed < m_ticket) {
        return;
    }
    m_ticket = 0;
    const IndexState state = m_work->state();
    if (!state.isCurrent) {
        enqueueSlice();
    }
    Q_EMIT progressed(state);
}

} // namespace visavis

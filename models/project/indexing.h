// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"
#include "models/project/change.h"
#include "models/project/database.h"
#include "models/transcript/transcript.h"

#include <functional>
#include <limits>

namespace visavis
{

/// Whether the full-text index is whole and made by the folding of this program. Otherwise it must not be
/// asked.
[[nodiscard]] Result<bool> isIndexCurrent(Database &database);
/// Empties it, before it is made anew. Until then it is of no folding, so that no program trusts it.
[[nodiscard]] Result<void> clearIndexes(Database &database);
/// Says that it is current, once all of it was made.
[[nodiscard]] Result<void> setIndexCurrent(Database &database);

/// Brings the full-text index in step with changes that were just applied, inside their transaction: notes
/// written or removed, and turns whose episode was given another title or whose label another name or role.
[[nodiscard]] Result<void> updateIndexes(Database &database, const QList<Change> &changes);

/// Makes the whole index anew from the texts, for a file whose index is damaged. See reindexing.h for a
/// project at work.
[[nodiscard]] Result<void> rebuildIndexes(Database &database);

/// The folded words of a turn, and those of what is said about it, as the index has them.
struct TurnWords {
    QByteArray words;
    QByteArray meta;
};
[[nodiscard]] TurnWords turnWords(const Transcript &transcript, int turn, const QString &episodeTitle);
/// The same where the transcript's labels are called otherwise: in its order.
[[nodiscard]] TurnWords turnWords(const Transcript &transcript, int turn, const QString &episodeTitle,
                                  const std::vector<Label> &labels);
/// How many there are in folded text.
[[nodiscard]] qint64 countWords(QByteArrayView folded);

/// What the index must hold for a turn.
struct IndexedTurn {
    qint64 turn = 0;
    int ordinal = 0; ///< from 0 over the episode
    QString words;
    QString meta;
};
using TurnVisitor = std::function<Result<void>(const IndexedTurn &)>;

/// Of one episode, or of all; revision by revision, each from its first turn to its last.
[[nodiscard]] Result<void> forEachIndexedTurn(Database &database, std::optional<EpisodeId> episode,
                                              const TurnVisitor &visit);

/// One revision's text, kept while its turns are indexed piece by piece.
class IndexedRevision
{
public:
    /// NoSuchEpisode when there is none.
    [[nodiscard]] static Result<IndexedRevision> read(Database &database, RevisionId revision);

    [[nodiscard]] RevisionId id() const { return m_id; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; }
    /// Whether the file still has this text.
    [[nodiscard]] bool isAsIn(Database &database) const;
    /// The turns with these ordinals, both included, as their labels and titles are now.
    [[nodiscard]] Result<void> forEachTurn(Database &database, const TurnVisitor &visit, int first = 0,
                                           int last = std::numeric_limits<int>::max()) const;

private:
    struct SectionStart {
        qint64 firstTurn = 0;
        QString title;
    };

    IndexedRevision(RevisionId id, const QString &body, const QByteArray &sha256)
        : m_id(id)
        , m_sha256(sha256)
        , m_body(body)
        , m_map(m_body)
    {
    }
    [[nodiscard]] Result<void> readSections(Database &database);
    [[nodiscard]] QString sectionOf(qint64 turn) const;

    RevisionId m_id;
    QByteArray m_sha256;
    QString m_body;
    OffsetMap m_map;
    std::vector<SectionStart> m_sections;
};

/// Writes a turn's entry in place of the one there may be.
[[nodiscard]] Result<void> indexTurn(Database &database, const IndexedTurn &turn);
/// The same for a note.
[[nodiscard]] Result<void> indexNote(Database &database, NoteId note, QStringView body);

} // namespace visavis

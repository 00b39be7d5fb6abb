// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/idallocator.h"
#include "models/project/knownlabels.h"
#include "models/project/writer.h"
#include "models/readers/reader.h"
#include "models/transcript/transcript.h"

#include <memory>

namespace visavis
{

/// One transcript with everything that is stored for it, computed where it was read, so that the writer only
/// writes.
struct PreparedEpisode {
    /// As it will be, state Live. Of a new text of one that is there: that one with the facts that the text
    /// gives, and this revision.
    Episode episode;
    std::vector<EpisodeLabel> labels;    ///< in the transcript's order; two may be one
    std::vector<EpisodeLabel> newLabels; ///< of these, those that are to be stored
    RevisionId parent;                   ///< the revision that this is a new one of; none for a new episode

    Timestamp stored;
    QUuid revisionGuid;
    SourceId source;
    QUuid sourceGuid;
    QString sourceName;
    QString charset;
    qint64 sourceSize = 0; ///< bytes
    QByteArray sourceSha256;
    QByteArray sourceStream; ///< zlib

    QString format;
    QString readerOptions; ///< JSON
    QString body;
    QByteArray bodySha256;
    qint64 length = 0; ///< code points
    qint64 words = 0;
    int units = 0;
    QByteArray timeSpans;
    QByteArray sourceMap;
    QString warnings; ///< JSON

    struct StoredSection {
        SectionId id;
        QUuid guid;
        int level = 1;
        CodePointRange title;
        int firstTurn = 0;
    };
    std::vector<StoredSection> sections;

    struct StoredTurn {
        TurnId id;
        CodePointRange range;
        std::optional<Milliseconds> start;
        std::optional<Milliseconds> end;
        std::vector<LabelId> labels;
        QByteArray foldedWords;
        QByteArray metaWords;
    };
    std::vector<StoredTurn> turns;
};

/// May run on any thread. The transcript was read from this source. `position` orders the episode among the
/// others. The SHA-256 of the source's bytes is computed unless it is known. The options are those it was
/// read with.
[[nodiscard]] PreparedEpisode prepareEpisode(const Transcript &transcript, const Source &source,
                                             const QString &position, IdAllocator &ids,
                                             const QByteArray &sourceSha256 = {},
                                             const ReadingOptions &options = {});

/// The same for a new text of an episode that is there. Labels that it has already, as models/project/
/// knownlabels.h tells, stay the same.
[[nodiscard]] PreparedEpisode prepareRevision(const Transcript &transcript, const Source &source,
                                              const Episode &episode, const std::vector<KnownLabel> &labels,
                                              IdAllocator &ids, const QByteArray &sourceSha256,
                                              const ReadingOptions &options);
/// The episode with this text as its current one, and the facts that it lacked.
[[nodiscard]] Episode revised(const Episode &episode, const PreparedEpisode &text);

/// The tasks that write its rows, each short; a new episode is Staged, and a new revision of one not its
/// current, until the import is performed as an action.
[[nodiscard]] std::vector<Writer::Task> storingTasks(const std::shared_ptr<const PreparedEpisode> &episode);

} // namespace visavis

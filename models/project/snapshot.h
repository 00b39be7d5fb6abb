// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/records.h"
#include "models/transcript/transcript.h"

#include <functional>
#include <memory>

namespace visavis
{

/// A reading connection to a project file with the questions that records in memory do not answer. Sees what
/// is committed. Used on the thread that opened it.
class Snapshot
{
public:
    /// Fails with what the file is instead when it is no project of ours, or a newer one it could not read.
    [[nodiscard]] static Result<std::unique_ptr<Snapshot>> open(const QString &path);

    [[nodiscard]] Database &database() { return *m_database; }

    /// A revision whole, with the ids of its sections, turns and labels.
    [[nodiscard]] Result<std::shared_ptr<const Transcript>> transcript(RevisionId revision);
    /// Its text alone, for a look that costs little.
    [[nodiscard]] Result<QString> body(RevisionId revision);
    /// Where its last turn ends, for a look at what reading it will take; 0 when it has none.
    [[nodiscard]] CodePoint lengthOf(RevisionId revision);
    /// The source file as it was imported.
    struct StoredSource {
        QString name;
        QString charset;
        QByteArray bytes;
    };
    [[nodiscard]] Result<StoredSource> source(RevisionId revision);
    /// The live episode that was imported from these very bytes, if any.
    [[nodiscard]] Result<std::optional<EpisodeId>> episodeFromSource(const QByteArray &sha256);

private:
    explicit Snapshot(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }

    std::unique_ptr<Database> m_database;
};

/// Opens one on the thread that calls it; for workers.
using OpenSnapshot = std::function<Result<std::unique_ptr<Snapshot>>()>;

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace visavis
{

/// What a source becomes in the project.
enum class ImportAs {
    AddIfNew,      ///< an episode, unless its bytes are in the project or came before it in the same import
    AddAnother,    ///< an episode of its own, whatever is there
    NewRevisionOf, ///< of ImportRequest::revised
    LeaveOut,
};

/// A source to import, and how.
struct ImportRequest {
    QString file;                       ///< or the name of what was pasted
    std::optional<QString> pasted = {}; ///< a text that is a source by itself, and not in a file
    ReadingOptions options = {};
    ImportAs as = ImportAs::AddIfNew;
    EpisodeId revised = {}; ///< of NewRevisionOf
    QByteArray shownBytes =
        {}; ///< SHA-256 of what a person was shown; others are refused. Empty: any are taken

    bool operator==(const ImportRequest &) const = default;
};

/// Loads the file, or takes what was pasted as UTF-8.
[[nodiscard]] Result<Source> sourceOf(const ImportRequest &request);

/// To be read as the readers find them.
[[nodiscard]] QList<ImportRequest> requestsFor(const QStringList &files);

/// Whether a file belongs to the project at this canonical path. Such a file must not even be opened: closing
/// it would drop the project's locks.
[[nodiscard]] bool isFileOfProject(const QString &file, const QString &project);

} // namespace visavis

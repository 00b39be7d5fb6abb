// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/project/projectdata.h"

#include <optional>

namespace visavis
{

/// A tag as a file has it. What the file says nothing of has no value.
struct CodebookEntry {
    QUuid guid;       ///< null where the file has none
    QStringList path; ///< names from the root down, its own last; empty names are as the file has them
    int parent = -1;  ///< the entry that it stands in; -1 at the root, or where only the path says so
    qint64 line = 0;  ///< 1-based
    std::optional<TagKind> kind;
    std::optional<TagStatus> status;
    std::optional<bool> codable;
    std::optional<Colour> colour;
    std::optional<QString> shortcut;
    std::optional<QString> description;
    std::optional<QString> include;
    std::optional<QString> exclude;
    std::optional<Error> error; ///< why it cannot be taken
};

/// A codebook as a file has it.
struct CodebookFile {
    /// Something that a file has and a codebook here does not.
    struct Loss {
        enum class Kind { Column, Set };
        Kind kind = Kind::Column;
        QString name;
        bool operator==(const Loss &) const = default;
    };
    std::vector<CodebookEntry> entries; ///< in the order of the file
    std::vector<Loss> losses;
};

/// The tags of a project, each before those that stand in it.
[[nodiscard]] CodebookFile codebookOf(const ProjectData &data);

/// The same of a project file, as it is committed and as others may read it: without words that are withheld
/// on a day, where names and descriptions quote them.
[[nodiscard]] Result<CodebookFile> publishableCodebook(const QString &projectPath, QDate day,
                                                       Progress &progress);

/// Reads a codebook from a file, whatever its name: QDC (also the codebook within a QDE), or else CSV.
/// Errors: those of loadSource; NotACodebook; what XmlSource finds.
[[nodiscard]] Result<CodebookFile> readCodebook(const QString &path);

/// "Water > Locks": names one behind the other. A ">" or "\" within a name has a "\" before it.
[[nodiscard]] QString writtenPath(const QStringList &names);
[[nodiscard]] QStringList readPath(QStringView written);

} // namespace visavis

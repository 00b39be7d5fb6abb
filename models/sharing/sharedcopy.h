// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/sharing/aliasfinder.h"

#include <QDate>
#include <QStringList>

namespace visavis
{

/// What was left out of a shared copy, because it is off record or under an embargo.
struct SharedCopyReport {
    int episodes = 0;  ///< whole ones
    int stretches = 0; ///< of texts: passages and turns, each a mark now
    int annotations = 0;
    int persons = 0;   ///< of whom nothing is said
    int summaries = 0; ///< of episodes that are there: with the notes on them, for a person who is withheld
    int toCheck = 0;   ///< passages that are not left out, and are still to check

    bool operator==(const SharedCopyReport &) const = default;
};

/// What there is to say before a copy is written.
struct SharedCopyPreview {
    SharedCopyReport leftOut;
    QStringList withoutAlias; ///< names of persons and labels, and their parts, that stay as they are
};

/// Of a project as it is committed; nothing is written to it. On any thread.
[[nodiscard]] Result<SharedCopyPreview> previewSharedCopy(const QString &projectPath,
                                                          const std::vector<Alias> &aliases, QDate day,
                                                          Progress &progress);

/// Writes a project of its own for others: with aliases in place of names in all that people wrote, without
/// source files, former texts, history, settings and where recordings are, and without what nobody outside
/// may read on this day. The project is read as it is committed. The file is not encrypted. A file that
/// stands at the output is replaced when all is done; SameFile where it is the project. On any thread.
[[nodiscard]] Result<SharedCopyReport> writeSharedCopy(const QString &projectPath, const QString &output,
                                                       const std::vector<Alias> &aliases, QDate day,
                                                       Progress &progress);

} // namespace visavis

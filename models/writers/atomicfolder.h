// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

namespace visavis
{

/// Writes the files of a folder beside its place and renames it when all of it is there: after any failure
/// what was there is whole and unchanged, and nothing else is left. A list of what it holds
/// (".visavis-export", as sha256sum writes it) goes with it: a folder that is there already is only replaced
/// when it is empty or holds just what its list says, unchanged (else FolderNotOurs), but for what the system
/// or Obsidian puts into every folder that is looked at; Obsidian's settings stay. Names are relative,
/// with "/" between folders, and lead nowhere else. Errors of the content are passed on; FileNotWritable,
/// FolderNotOurs and DiskFull name the folder or file.
[[nodiscard]] Result<void>
writeFolderAtomically(const QString &path, const std::function<Result<void>(const FolderFile &)> &content);

/// The names that uniqueFileName() gave, folded, and for each title the last number behind it.
struct GivenNames {
    QSet<QString> names;
    QHash<QString, int> lastNumbers;
};

/// A file name made of a title: without what file systems refuse ("/", ":", "?" …), at most 80 characters,
/// never empty, unlike those that were given before (compared without case), which this one joins.
[[nodiscard]] QString uniqueFileName(const QString &title, QLatin1StringView suffix, GivenNames &given);

} // namespace visavis

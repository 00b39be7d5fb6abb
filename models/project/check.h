// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"

#include <QList>
#include <QStringList>

namespace visavis
{

/// What a check can find wrong. Sentences are made in ui/base/findingtext.
enum class FindingCode {
    FileDamaged,       ///< arguments: the database's own words
    DanglingReference, ///< arguments: table, row, the table it points to
    BodyChanged,       ///< a text is not what its hash says; arguments: episode
    SourceChanged,     ///< a source's bytes are not what their hash says; arguments: name
    TurnsMisplaced,    ///< arguments: episode, turn (from 1)
    SectionsMisplaced, ///< arguments: episode, section (from 1)
    QuoteDiffers,      ///< an annotation's quote is not at its place; arguments: episode, quote
    PassageElsewhere,  ///< an annotation is in a text that its episode has no longer; arguments: episode,
                       ///< quote
    RevisionRing,      ///< a text that is to come from itself; arguments: episode
    IndexDiffers,      ///< arguments: how many turns
    NoteIndexDiffers,  ///< arguments: how many notes
    LogDiffers,        ///< an object is not what the change log made it; arguments: table, GUID, field
    UnfinishedImport,  ///< arguments: how many episodes
    FoldingOutdated,   ///< the index was made by another folding
};

struct Finding {
    FindingCode code;
    QStringList arguments;
};

/// Proves every invariant of a project file, reading only: the database's own, references, hashes, places of
/// sections, turns and quotes, the index against the texts, the records against the change log. An empty
/// list: all hold. The file may be open elsewhere. Fails when it cannot be read at all.
[[nodiscard]] Result<QList<Finding>> checkProject(const QString &path, Progress &progress);

/// Mends what can be mended without guessing: makes the index anew, takes unfinished imports away, and marks
/// annotations whose quote is not at their place, or whose text is another one, as to review. Then checks
/// again; the findings that are left.
[[nodiscard]] Result<QList<Finding>> repairProject(const QString &path, Progress &progress);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookfile.h"
#include "models/project/change.h"

namespace visavis
{

class Project;

enum class EntryFate { New, Changed, Unchanged, Refused };

/// What an import of a codebook makes of one tag.
struct CodebookStep {
    EntryFate fate = EntryFate::Unchanged;
    QString path; ///< "Water > Locks", as the file has it
    qint64 line = 0;
    QStringList fields; ///< Changed: the columns of `tag` that change, as the project file calls them
    std::optional<Error> reason; ///< Refused
};

struct CodebookPlan {
    std::vector<CodebookStep> steps; ///< in the order of the file
    QList<Change> changes;

    [[nodiscard]] int count(EntryFate fate) const
    {
        return int(std::ranges::count(steps, fate, &CodebookStep::fate));
    }
};

/// What taking over a codebook would do, while the project stays as it is now.
///
/// An entry is about the tag with its GUID, or else the one of its name at its place; what it says replaces
/// what the tag has, and it goes to its place. All others are new tags, behind those that are there, under
/// the GUID of the file. Tags that the file does not have stay. Parents that only a path names are made. A
/// key goes to the tag that the file gives it to. An entry is refused with what stands in it: a name that is
/// empty or taken, a value that means nothing, a second entry for one tag, a place inside itself.
[[nodiscard]] CodebookPlan planCodebook(const CodebookFile &file, Project &project);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/changelog.h"
#include "models/project/project.h"

namespace visavis
{

/// One change of a tag, as the change log has it.
struct TagHistoryEntry {
    enum class What { Made, Changed, Deleted };

    Timestamp time;
    QUuid coder;
    Direction direction = Direction::Do;
    What what = What::Changed;
    QString field;  ///< Changed: the column, as the project file calls it
    QString before; ///< its value as the file has it; a parent is the name it has now, or had last
    QString after;  ///< of one that was made: its name
};

/// What became of a tag from its making on, the newest first. Changes of its place among its siblings are
/// left out. Waits for what is being written.
[[nodiscard]] Result<std::vector<TagHistoryEntry>> historyOf(Project &project, TagId tag);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/rewriting.h"

#include <functional>

namespace visavis
{

// What becomes of the records of a project that others are to read, as changes of them. Its texts and the
// passages in them are rewriting.cpp's.

/// Takes out what is known of the redaction's persons, and notes and links to them; and of their answers,
/// which others cannot tell from those of the same interview. Of silent interviews also the summary, and
/// notes and links to them and to their sections, which are looked up in the file.
[[nodiscard]] Result<QList<Change>> withoutPersons(Project &project, const RewritingRules &rules);

/// What somebody wrote, as others may read it; of an interview itself, or for none of anything else.
using Rewritten = std::function<QString(const QString &words, EpisodeId episode)>;

/// All that people wrote, so rewritten: names, notes, descriptions, values. The rules say whether the places
/// of recordings stay.
[[nodiscard]] QList<Change> rewrittenRecords(const ProjectData &data, const RewritingRules &rules,
                                             const Rewritten &rewritten);

} // namespace visavis

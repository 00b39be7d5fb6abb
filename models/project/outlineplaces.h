// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/annotationfields.h"
#include "models/project/snapshot.h"

#include <QHash>

namespace visavis
{

/// Where an annotation begins, to be looked for.
struct Passage {
    AnnotationId annotation;
    RevisionId revision;
    CodePoint start;
};

/// How much of an outline is read. The titles of sections stand in the body, which may be long.
enum class OutlineDepth { Speakers, Sections };

/// What stands around the start of a passage, as far as an outline tells. It holds for that place of that
/// revision until the text is edited; what its labels are called may change before.
struct OutlinePlace {
    RevisionId revision;
    CodePoint start;
    std::vector<LabelId> labels;         ///< of who speaks; none in a title
    std::optional<QString> sectionTitle; ///< unknown when only speakers were read
};

/// What placeOf() finds for these passages, read from turns and sections, without the texts they are of. A
/// passage of a revision that is not in the file is missing. Cancelled when the progress says so.
[[nodiscard]] Result<QHash<AnnotationId, OutlinePlace>> readOutlinePlaces(Snapshot &snapshot,
                                                                          std::vector<Passage> passages,
                                                                          OutlineDepth depth,
                                                                          const Progress &progress);

/// The same place for fieldsOf(): who speaks, by what the records say now, and the section's title.
[[nodiscard]] PassagePlace placeOf(const ProjectData &data, const OutlinePlace &found);

} // namespace visavis

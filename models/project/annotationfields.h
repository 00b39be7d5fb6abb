// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/search/predicate.h"

namespace visavis
{

/// Where in its episode a passage begins.
struct PassagePlace {
    int section = -1; ///< index into Transcript::sections; -1 when it cannot be told
    int turn = -1;    ///< index into Transcript::turns; -1 before the first
};
[[nodiscard]] PassagePlace placeOf(const Transcript &transcript, Utf16Offset start);

/// What a query is asked about an annotation; its transcript gives section and speakers.
[[nodiscard]] Fields fieldsOf(const ProjectData &data, const Annotation &annotation,
                              const Transcript &transcript, const PassagePlace &place);

} // namespace visavis

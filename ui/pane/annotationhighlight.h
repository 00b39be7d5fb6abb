// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"
#include "models/project/projectdata.h"
#include "ui/reader/highlight.h"

namespace visavis
{

/// How the reader shows an annotation: where, and with the colours and names of its tags. The map is of the
/// text that is shown.
[[nodiscard]] Highlight highlightOf(const Annotation &annotation, const ProjectData &records,
                                    const OffsetMap &map);

} // namespace visavis

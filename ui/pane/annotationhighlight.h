// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"
#include "models/project/project.h"
#include "ui/reader/highlight.h"

namespace visavis
{

/// How the reader shows an annotation: where, in its colour, and with the colours and names of its tags, as
/// far as their coders are shown. The map is of the text that is shown.
[[nodiscard]] Highlight highlightOf(const Annotation &annotation, Project &project, const OffsetMap &map);

} // namespace visavis

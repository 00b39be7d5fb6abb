// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/base/id.h"
#include "models/base/offset.h"
#include "models/project/records.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// An annotation as the reader view shows it. A plain value: the view knows nothing of where it is stored.
struct Highlight {
    AnnotationId id;
    Utf16Range range;
    Colour colour;
    std::vector<Colour> tagColours; ///< a bar in the margin each
    QStringList tagNames;           ///< as many as tagColours, in the same order
    bool hasNote = false;
    bool isDoubtful = false;                            ///< it may be elsewhere: outlined, not filled
    Restriction restriction = Restriction::Publishable; ///< a sign in the margin, unless all may read it

    bool operator==(const Highlight &) const = default;
};

} // namespace visavis

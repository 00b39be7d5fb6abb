// SPDX-License-Identifier: MIT
#include "models/export/exporttext.h"

namespace visavis
{

ReplacedText readableText(const Transcript &transcript, const OffsetMap &map, const PassageAccess &access,
                          bool leavesOutToCheck)
{
    std::vector<Utf16Range> closed;
    for (const CodePointRange range : access.withheld(leavesOutToCheck)) {
        closed.push_back(map.toUtf16(range));
    }
    Transcript named = transcript;
    for (size_t label = 0; label < named.labels.size(); ++label) {
        const Restriction restriction = access.ofLabel(int(label));
        if (isWithheld(restriction, leavesOutToCheck)) {
            named.labels[label].name = WithheldWords.toString();
        }
    }
    return {named, closed, WithheldWords.toString()};
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/people/withheldspeech.h"

namespace visavis
{

std::vector<Utf16Range> withheldSpeech(const Transcript &transcript, const OffsetMap &map,
                                       const PassageAccess &access, bool withToCheck)
{
    std::vector<Utf16Range> said;
    for (const CodePointRange range : access.withheld(withToCheck)) {
        said.push_back(map.toUtf16(range));
    }
    if (!isWithheld(access.ofEpisode(), withToCheck)) {
        return said;
    }
    for (const Section &section : transcript.sections) {
        said.push_back(section.titleRange);
    }
    for (const Turn &turn : transcript.turns) {
        const bool isAsked = std::ranges::any_of(turn.labels, [&](int label) {
            return transcript.labels[size_t(label)].role == Role::Interviewer;
        });
        if (!isAsked) {
            said.push_back(turn.range);
        }
    }
    return said;
}

} // namespace visavis

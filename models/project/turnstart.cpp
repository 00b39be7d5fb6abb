// SPDX-License-Identifier: MIT
#include "models/project/turnstart.h"

#include "models/project/editing.h"

namespace visavis
{

using namespace Qt::StringLiterals;

int turnAt(const PlacedText &text, CodePoint place)
{
    return place > text.offsets.codePointCount()
               ? -1
               : text.transcript.turnAt(text.offsets.toUtf16(CodePointRange{place, place}).start);
}

Result<TurnStart> turnStart(Project &project, EpisodeId id, int turn)
{
    const Episode *episode = project.data().episodes().find(id);
    const auto transcript = project.transcript(id);
    const auto offsets = project.offsets(id);
    if (!episode || !transcript || !offsets) {
        return episode ? std::unexpected(transcript ? offsets.error() : transcript.error())
                       : fail(ErrorCode::NoSuchEpisode);
    }
    if (turn < 0 || turn >= int((*transcript)->turns.size())) {
        return fail(ErrorCode::Internal, {u"turn"_s});
    }
    const Utf16Range words = (*transcript)->turns[size_t(turn)].range;
    return TurnStart{.revision = episode->revision,
                     .place = (*offsets)->toCodePoint(words.start),
                     .words = excerpt((*transcript)->text(words))};
}

} // namespace visavis

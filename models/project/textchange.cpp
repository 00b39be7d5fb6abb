// SPDX-License-Identifier: MIT
#include "models/project/textchange.h"

namespace visavis
{

namespace
{

qsizetype codePoints(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

TextChange TextChange::of(EpisodeId episode, RevisionId revision, const TextEdit &edit, const OffsetMap &map)
{
    return {.episode = episode,
            .revision = revision,
            .edit = edit,
            .start = map.toCodePoint(edit.before.start),
            .removed = codePoints(edit.before.text()),
            .inserted = codePoints(edit.after.text())};
}

TextChange TextChange::inverse() const
{
    return {.episode = episode,
            .revision = revision,
            .edit = edit.inverse(),
            .start = start,
            .removed = inserted,
            .inserted = removed};
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedit.h"

namespace visavis
{

/// An edit of an episode's current text, with what is needed to follow it without having the text.
///
/// Passages that begin behind it move along by growth(). Whoever makes the change adds changes of their own
/// for passages that it touches; those come after it, when it is done and when it is undone.
struct TextChange {
    EpisodeId episode;
    RevisionId revision;
    TextEdit edit;
    CodePoint start;        ///< where edit begins
    qsizetype removed = 0;  ///< code points of edit.before
    qsizetype inserted = 0; ///< code points of edit.after

    /// The map is of the text before.
    [[nodiscard]] static TextChange of(EpisodeId episode, RevisionId revision, const TextEdit &edit,
                                       const OffsetMap &map);

    [[nodiscard]] CodePoint stop() const { return start + removed; }
    [[nodiscard]] qsizetype growth() const { return inserted - removed; }
    [[nodiscard]] TextChange inverse() const;
};

} // namespace visavis

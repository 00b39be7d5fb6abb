// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/subtitles/cues.h"

#include <QSet>

namespace visavis
{

/// How a line of a cue begins.
struct LineOpening {
    QStringView name;          ///< of the speaker it names; empty when it names none
    bool otherSpeaker = false; ///< someone else than before speaks from here on
    QStringView rest;          ///< what is said; may be empty
};

/// What a list of cues as a whole tells about its ways of marking speakers. The rules are those of addCues.
class CueSpeakers
{
public:
    explicit CueSpeakers(const CueList &list);

    /// The markup names voices; then nothing in the text itself is taken as a mark.
    [[nodiscard]] bool hasVoices() const { return m_voices; }
    /// Lines are marked so that every change of speaker is seen.
    [[nodiscard]] bool marksChanges() const { return m_voices || m_chevrons || m_labelled || m_namesAlone; }

    /// The name that the first line of a cue is, where cues begin so; else empty.
    [[nodiscard]] QStringView nameAlone(std::span<const CueList::Line> lines) const;
    [[nodiscard]] LineOpening openingOf(const CueList::Line &line, bool beginsCue) const;
    /// Two or more lines of the cue begin with a dash: several speak in it.
    [[nodiscard]] bool isDialogue(std::span<const CueList::Line> lines) const;

private:
    bool m_voices = false;
    bool m_chevrons = false;
    bool m_dashes = false;
    bool m_labelled = false;
    bool m_namesAlone = false;
    bool m_anyName = false;  ///< names that occur once are believed too
    bool m_everyCue = false; ///< nearly each cue begins with a name, however it looks
    QSet<QStringView> m_names;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/transcript/transcriptbuilder.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace visavis
{

/// What a file of cues says it is.
enum class CueKind { Unknown, Captions, Chapters, Metadata };

/// The cues of a subtitle file, cut into lines, and every line into stretches of one voice. Text is a view:
/// into the decoded source where it stands there letter for letter, else into strings kept here.
class CueList
{
public:
    static constexpr int NoVoice = -1;

    /// How a stretch follows what stands before it.
    enum class Joint : quint8 {
        Line,  ///< it begins a line, where a speaker may be named
        Space, ///< the next word of a line
        None,  ///< goes on with no space between: a comma, a word of a script without spaces
    };
    struct Line {
        QStringView text;    ///< without spaces around it, never empty
        int voice = NoVoice; ///< index into voices()
        Joint joint = Joint::Line;
    };
    struct Cue {
        std::optional<Milliseconds> start; ///< none when its times could not be read
        std::optional<Milliseconds> end;   ///< there is one where there is a start, and not before it
        qint64 sourceLine = 0;
        size_t firstLine = 0;
    };

    /// The voice of this name, made when new.
    int voice(QStringView name);
    /// The voice of several who speak at once.
    int voices(const QStringList &names);
    /// A cue of which the source gives no end goes on until the next one starts.
    void beginCue(std::optional<Milliseconds> start, std::optional<Milliseconds> end, qint64 sourceLine);
    /// The cue begun last goes on until then, if that is later than its end so far.
    void extendCue(Milliseconds end);
    /// Adds to the cue begun last; blank text is ignored.
    void addLine(QStringView view, int voice = NoVoice, Joint joint = Joint::Line);
    void addOwnLine(QString text, int voice = NoVoice, Joint joint = Joint::Line);

    [[nodiscard]] const std::vector<Cue> &cues() const { return m_cues; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] std::span<const Line> linesOf(size_t cue) const;
    /// For each voice the names of who speaks: one, or several at once.
    [[nodiscard]] const std::vector<QStringList> &voices() const { return m_voices; }

private:
    std::vector<Cue> m_cues;
    std::vector<Line> m_lines;
    std::vector<QStringList> m_voices;
    QHash<QStringList, int> m_voiceByName;
    std::deque<QString> m_owned;
    bool m_endIsOpen = false; ///< of the cue begun last
};

/// Makes turns of cues. A cue is one unit, and so is each further stretch in it whose speaker is named. What
/// one speaker says is joined into one turn after spaces; line ends within a cue become spaces; the cues' own
/// times are kept.
///
/// Who speaks, by the first of these that the document as a whole bears out:
/// - voices of the markup; what no voice says has no speaker;
/// - "Name:" at the start of a line, and it holds until the next one. Believed are names that recur, if two
///   or more do (or one does, and the first cue or half of the cues have it); where three quarters of the
///   cues begin with a name, also those that occur once and look like a name. "Note:" once in a talk is no
///   speaker;
/// - ">>" at the start of a line: another speaker, named or not;
/// - a name alone on the first line of nearly every cue, as transcripts of meetings have it;
/// - "- " at the start of two or more lines: another speaker, not named.
///
/// Where nobody is known to speak, a new turn begins at a pause of 2 s, at the end of a sentence after 60
/// words, and after 250 words at the latest: one turn for each cue could not be read.
///
/// Captions that roll (each cue repeats the last line of the one before, as automatic ones do) give each line
/// once. Chapters (declared, or short titles of 15 s and more on average, each beginning where the last one
/// ends) become sections without turns. Metadata (JSON in every cue) is kept, one turn for each cue. Both are
/// warned about.
///
/// Returns Cancelled when the progress is.
[[nodiscard]] Result<void> addCues(const CueList &list, CueKind kind, TranscriptBuilder &builder,
                                   Progress &progress);

/// The same for a file that is nothing but cues; `format` is the reader's id. NoWords when there are none.
[[nodiscard]] Result<Transcript> transcriptOfCues(const CueList &list, CueKind kind, QLatin1StringView format,
                                                  TranscriptBuilder &builder, Progress &progress);

} // namespace visavis

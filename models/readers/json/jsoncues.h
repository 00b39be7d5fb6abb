// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/json/json.h"
#include "models/readers/reader.h"
#include "models/readers/subtitles/cues.h"

namespace visavis::json
{

/// Seconds as JSON has them: a number, or one as a string. Below zero is zero; none when they are not given,
/// or further off than a thousand years.
[[nodiscard]] std::optional<Milliseconds> seconds(Value value);
[[nodiscard]] std::optional<Milliseconds> milliseconds(Value value);
/// "00:01:02,500" and its like; also seconds as a number.
[[nodiscard]] std::optional<Milliseconds> clock(Value value);

/// A duration as Google's services have it: "1.4s", or {"seconds": "1", "nanos": 400000000}.
[[nodiscard]] std::optional<Milliseconds> duration(Value value);

/// What somebody is called by: a string as it is, a number as a whole one ("1" of 1.0); empty for all else.
[[nodiscard]] QString keyOf(Value value);

/// A word or mark of its own, as speech recognition gives them.
struct Word {
    Value text;
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;
    int voice = CueList::NoVoice;
};

/// Makes a transcript of what a reader of one kind of JSON finds in it: cues of a text each, or words, which
/// become cues here.
class CueMaker
{
public:
    CueMaker(const Source &source, const Document &document)
        : m_document(document)
        , m_text(source.text)
        , m_builder(source.text)
    {
    }

    [[nodiscard]] Transcript &facts() { return m_builder.facts(); }

    /// The voice of this name as it is written, or "Speaker 1" of the number 1; NoVoice of all else. Of
    /// several channels it is "Channel 1".
    int voice(Value name);
    int channelVoice(Value number);
    int voice(const QString &name) { return name.isEmpty() ? CueList::NoVoice : m_list.voice(name); }

    /// A cue of one text; its line ends are kept as lines, in which speakers may be named.
    void addCue(Value text, std::optional<Milliseconds> start, std::optional<Milliseconds> end,
                int voice = CueList::NoVoice);

    /// Whether the words bring their spaces with them (" so", ","), as most of their beginnings then show;
    /// else spaces are put between them as jointBetween says. To be said before the first word.
    void setWordsHaveSpaces(bool have) { m_wordsHaveSpaces = have; }
    /// Adds a word to the cue begun last.
    void addWord(const Word &word);
    /// Begins a cue for words, whose end is that of its last word, or this one. In a line, as against a
    /// stretch of recognised words, speakers may be named.
    void beginWords(Value first, std::optional<Milliseconds> start, std::optional<Milliseconds> end = {},
                    bool isLine = false);
    /// Adds a word that is a cue by itself, but goes on in the line of the one before.
    void addWordCue(const Word &word);
    /// Adds a word to a cue cut here: at the end of a sentence, a pause, a change of voice, or where a cue
    /// becomes long.
    void addLooseWord(const Word &word);
    /// Adds words that were recorded apart, for each channel, in the order in which they are said.
    void addChannels(const std::vector<std::vector<Word>> &channels);
    /// The next loose word begins a cue.
    void endWords() { m_loose = false; }

    /// The transcript. Format is the reader's id.
    [[nodiscard]] Result<Transcript> finish(QLatin1StringView format, Progress &progress);

private:
    [[nodiscard]] qint64 lineOf(Value value);

    const Document &m_document;
    QStringView m_text;
    TranscriptBuilder m_builder;
    CueList m_list;
    bool m_wordsHaveSpaces = false;
    bool m_spaceBefore = false; ///< the word before ended with a space
    bool m_isLine = false;
    bool m_lineBegins = false;
    bool m_loose = false;  ///< a cue of loose words is open
    qsizetype m_units = 0; ///< of that cue
    int m_looseVoice = CueList::NoVoice;
    std::optional<Milliseconds> m_lastEnd;
    qsizetype m_place = 0; ///< up to here lines are counted
    qint64 m_line = 1;
};

/// Whether the words in this member of the elements bring their spaces with them.
[[nodiscard]] bool haveSpaces(Value words, QStringView member);

/// Nearly all elements hold one word or mark in this member, none of them long.
[[nodiscard]] bool areSingleWords(Value elements, QStringView member);

/// Asks a reader's `matches` about the first values of the source.
[[nodiscard]] Fit fitOfShape(const Source &source, bool (*matches)(Value root));

/// Parses the source, lets `fill` add the cues, and makes the transcript.
[[nodiscard]] Result<Transcript> readCues(const Source &source, Progress &progress, QLatin1StringView format,
                                          void (*fill)(const Document &document, CueMaker &cues));

/// A format whose files these two functions know and read.
template<const QLatin1StringView &Id, bool (*Matches)(Value), void (*Fill)(const Document &, CueMaker &)>
[[nodiscard]] Format cueFormat()
{
    return {.id = Id,
            .fileNameSuffixes = {QStringLiteral("json")},
            .fit = [](const Source &source) { return fitOfShape(source, Matches); },
            .read = [](const Source &source,
                       Progress &progress) { return readCues(source, progress, Id, Fill); }};
}

} // namespace visavis::json

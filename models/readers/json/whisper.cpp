// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

bool isSegment(Value value)
{
    const Value start = value[u"start"];
    const bool timed = !start.isMissing() && (!start.isString() || clock(start));
    return value[u"text"].isString() && timed && !value[u"end"].isMissing();
}

bool isChunk(Value value)
{
    return value[u"text"].isString() && value[u"timestamp"].isArray();
}

bool isWord(Value value)
{
    return value[u"word"].isString() && !value[u"start"].isMissing();
}

bool matches(Value root)
{
    return isSegment(root[u"segments"].front()) ||
           (isSegment(root.front()) && !root.front()[u"start"].isString()) ||
           isChunk(root[u"chunks"].front()) || isWord(root[u"word_segments"].front()) ||
           (isWord(root[u"words"].front()) && root[u"text"].isString());
}

qsizetype lettersOf(Value text)
{
    const QString decoded = text.string();
    return std::ranges::count_if(decoded, [](QChar c) { return !c.isSpace(); });
}

Value speakerOf(Value value)
{
    for (const QStringView key : {u"speaker", u"speaker_id", u"speaker_label"}) {
        if (const Value speaker = value[key]; !speaker.isMissing()) {
            return speaker;
        }
    }
    return {};
}

/// The words, and not the segment, say who speaks, and they are all there.
bool areVoiced(Value words, Value text)
{
    qsizetype letters = 0;
    bool voiced = false;
    for (const Value word : words) {
        letters += lettersOf(word[u"word"]);
        voiced = voiced || !speakerOf(word).isMissing();
    }
    return voiced && letters == lettersOf(text);
}

Word wordOf(Value word, CueMaker &cues)
{
    return {.text = word[u"word"],
            .start = seconds(word[u"start"]),
            .end = seconds(word[u"end"]),
            .voice = cues.voice(speakerOf(word))};
}

void addSegment(Value segment, CueMaker &cues)
{
    const auto start = clock(segment[u"start"]);
    const auto end = clock(segment[u"end"]);
    const Value speaker = speakerOf(segment);
    const Value words = segment[u"words"];
    if (!speaker.isMissing() || !areVoiced(words, segment[u"text"])) {
        cues.addCue(segment[u"text"], start, end, cues.voice(speaker));
        return;
    }
    cues.setWordsHaveSpaces(haveSpaces(words, u"word"));
    cues.beginWords(segment[u"text"], start, end);
    int voice = CueList::NoVoice;
    for (const Value word : words) {
        Word next = wordOf(word, cues);
        // Words that could not be aligned have no speaker of their own.
        voice = next.voice == CueList::NoVoice ? voice : next.voice;
        next.voice = voice;
        cues.addWord(next);
    }
}

void addChunks(Value chunks, CueMaker &cues)
{
    const bool words = areSingleWords(chunks, u"text");
    cues.setWordsHaveSpaces(haveSpaces(chunks, u"text"));
    for (const Value chunk : chunks) {
        const Value start = chunk[u"timestamp"].front();
        Value end;
        for (const Value time : chunk[u"timestamp"]) {
            end = time;
        }
        const Word part{.text = chunk[u"text"],
                        .start = seconds(start),
                        .end = seconds(end),
                        .voice = cues.voice(speakerOf(chunk))};
        if (words) {
            cues.addLooseWord(part);
        } else {
            cues.addCue(part.text, part.start, part.end, part.voice);
        }
    }
}

void addWords(Value words, CueMaker &cues)
{
    cues.setWordsHaveSpaces(haveSpaces(words, u"word"));
    for (const Value word : words) {
        cues.addLooseWord(wordOf(word, cues));
    }
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.facts().language = languageCode(root[u"language"].string());
    const Value segments = root.isArray() ? root : root[u"segments"];
    if (isSegment(segments.front())) {
        for (const Value segment : segments) {
            addSegment(segment, cues);
        }
        return;
    }
    if (isChunk(root[u"chunks"].front())) {
        // With speakers found, the same text is given once more with them.
        const Value spoken = root[u"speakers"];
        addChunks(isChunk(spoken.front()) ? spoken : root[u"chunks"], cues);
        return;
    }
    const Value words = root[u"word_segments"];
    addWords(isWord(words.front()) ? words : root[u"words"], cues);
}

constexpr QLatin1StringView Id = "whisper-json"_L1;

} // namespace

Format whisperFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

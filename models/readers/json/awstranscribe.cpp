// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

bool matches(Value root)
{
    const Value results = root[u"results"];
    const Value item = results[u"items"].front();
    return results[u"transcripts"].front()[u"transcript"].isString() ||
           results[u"audio_segments"].front()[u"transcript"].isString() ||
           (item[u"type"].isString() && item[u"alternatives"].front()[u"content"].isString());
}

Word wordOf(Value item)
{
    return {.text = item[u"alternatives"].front()[u"content"],
            .start = seconds(item[u"start_time"]),
            .end = seconds(item[u"end_time"])};
}

/// Puts the words into the stretches of one speaker that stand beside them.
void addSegments(Value segments, Value items, CueMaker &cues)
{
    auto segment = segments.begin();
    bool begun = false;
    for (const Value item : items) {
        Word word = wordOf(item);
        while (word.start && segment != segments.end()) {
            auto next = segment;
            ++next;
            const bool isNext = next != segments.end() && seconds((*next)[u"start_time"]) <= word.start;
            if (begun && !isNext) {
                break;
            }
            segment = isNext ? next : segment;
            begun = !isNext;
            if (begun) {
                cues.beginWords(word.text, seconds((*segment)[u"start_time"]),
                                seconds((*segment)[u"end_time"]));
            }
        }
        const Value own = item[u"speaker_label"];
        const Value others = segment != segments.end() ? (*segment)[u"speaker_label"] : Value();
        word.voice = cues.voice(own.isMissing() ? others : own);
        if (begun) {
            cues.addWord(word);
        } else {
            cues.addLooseWord(word);
        }
    }
}

void addChannels(Value channels, CueMaker &cues)
{
    std::vector<std::vector<Word>> all;
    for (const Value channel : channels) {
        const int voice = cues.voice(channel[u"channel_label"]);
        auto &words = all.emplace_back();
        for (const Value item : channel[u"items"]) {
            words.push_back(wordOf(item));
            words.back().voice = voice;
        }
    }
    cues.addChannels(all);
}

void fill(const Document &document, CueMaker &cues)
{
    const Value results = document.root()[u"results"];
    const Value items = results[u"items"];
    const Value segments = results[u"speaker_labels"][u"segments"];
    const Value channels = results[u"channel_labels"][u"channels"];
    cues.facts().language = languageCode(results[u"language_code"].string());
    if (const Value audio = results[u"audio_segments"]; audio.front()[u"transcript"].isString()) {
        for (const Value part : audio) {
            const Value speaker = part[u"speaker_label"];
            cues.addCue(part[u"transcript"], seconds(part[u"start_time"]), seconds(part[u"end_time"]),
                        cues.voice(speaker.isMissing() ? part[u"channel_label"] : speaker));
        }
    } else if (channels.front()[u"items"].isArray()) {
        addChannels(channels, cues);
    } else if (segments.front().isObject()) {
        addSegments(segments, items, cues);
    } else if (items.front().isObject()) {
        for (const Value item : items) {
            Word word = wordOf(item);
            word.voice = cues.voice(item[u"speaker_label"]);
            cues.addLooseWord(word);
        }
    } else {
        for (const Value part : results[u"transcripts"]) {
            cues.addCue(part[u"transcript"], {}, {});
        }
    }
}

constexpr QLatin1StringView Id = "aws-transcribe"_L1;

} // namespace

Format awsTranscribeFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

/// The results, which one of Deepgram's own libraries wraps once more.
Value resultsOf(Value root)
{
    return root[u"result"].isObject() ? root[u"result"][u"results"] : root[u"results"];
}

bool matches(Value root)
{
    const Value results = resultsOf(root);
    return results[u"channels"].front()[u"alternatives"].front()[u"transcript"].isString() ||
           results[u"utterances"].front()[u"transcript"].isString();
}

Word wordOf(Value word, CueMaker &cues)
{
    const Value marked = word[u"punctuated_word"];
    return {.text = marked.isString() ? marked : word[u"word"],
            .start = seconds(word[u"start"]),
            .end = seconds(word[u"end"]),
            .voice = cues.voice(word[u"speaker"])};
}

void addUtterances(Value utterances, bool severalChannels, CueMaker &cues)
{
    for (const Value utterance : utterances) {
        const Value speaker = utterance[u"speaker"];
        const bool byChannel = speaker.isMissing() && severalChannels;
        cues.addCue(utterance[u"transcript"], seconds(utterance[u"start"]), seconds(utterance[u"end"]),
                    byChannel ? cues.channelVoice(utterance[u"channel"]) : cues.voice(speaker));
    }
}

void addChannel(Value alternative, CueMaker &cues)
{
    const Value paragraphs = alternative[u"paragraphs"][u"paragraphs"];
    if (paragraphs.front()[u"sentences"].front()[u"text"].isString()) {
        for (const Value paragraph : paragraphs) {
            const int voice = cues.voice(paragraph[u"speaker"]);
            for (const Value sentence : paragraph[u"sentences"]) {
                cues.addCue(sentence[u"text"], seconds(sentence[u"start"]), seconds(sentence[u"end"]), voice);
            }
        }
    } else if (alternative[u"words"].front().isObject()) {
        for (const Value word : alternative[u"words"]) {
            cues.addLooseWord(wordOf(word, cues));
        }
    } else {
        cues.addCue(alternative[u"transcript"], {}, {});
    }
}

void fill(const Document &document, CueMaker &cues)
{
    const Value results = resultsOf(document.root());
    const Value channels = results[u"channels"];
    std::vector<std::vector<Word>> words;
    for (const Value channel : channels) {
        auto &own = words.emplace_back();
        const int voice = cues.voice(u"Channel %1"_s.arg(words.size() - 1));
        for (const Value word : channel[u"alternatives"].front()[u"words"]) {
            own.push_back(wordOf(word, cues));
            own.back().voice = voice;
        }
    }
    const Value first = channels.front();
    cues.facts().language = languageCode(first[u"detected_language"].string());
    if (const Value utterances = results[u"utterances"]; utterances.front()[u"transcript"].isString()) {
        addUtterances(utterances, words.size() > 1, cues);
    } else if (words.size() > 1) {
        cues.addChannels(words);
    } else {
        addChannel(first[u"alternatives"].front(), cues);
    }
}

constexpr QLatin1StringView Id = "deepgram"_L1;

} // namespace

Format deepgramFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

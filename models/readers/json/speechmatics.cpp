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
    const Value first = root[u"results"].front();
    return first[u"type"].isString() && !first[u"start_time"].isMissing() &&
           first[u"alternatives"].front()[u"content"].isString();
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.facts().language = languageCode(root[u"metadata"][u"transcription_config"][u"language"].string());
    int last = CueList::NoVoice;
    for (const Value result : root[u"results"]) {
        const Value best = result[u"alternatives"].front();
        const Value speaker = best[u"speaker"];
        const bool isMark = result[u"type"].raw() == u"punctuation";
        const int voice = cues.voice(speaker.isMissing() ? result[u"channel"] : speaker);
        // A mark belongs to the word before it, whoever is thought to say it.
        last = isMark ? last : voice;
        cues.addLooseWord({.text = best[u"content"],
                           .start = isMark ? std::nullopt : seconds(result[u"start_time"]),
                           .end = seconds(result[u"end_time"]),
                           .voice = last});
    }
}

constexpr QLatin1StringView Id = "speechmatics"_L1;

} // namespace

Format speechmaticsFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

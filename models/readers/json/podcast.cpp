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
    const Value first = root[u"segments"].front();
    return first[u"body"].isString() && !first[u"startTime"].isMissing();
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    const Value segments = root[u"segments"];
    cues.facts().language = languageCode(root[u"language"].string());
    const bool words = areSingleWords(segments, u"body");
    cues.setWordsHaveSpaces(words && haveSpaces(segments, u"body"));
    for (const Value segment : segments) {
        const Word part{.text = segment[u"body"],
                        .start = seconds(segment[u"startTime"]),
                        .end = seconds(segment[u"endTime"]),
                        .voice = cues.voice(segment[u"speaker"])};
        if (words) {
            cues.addWordCue(part);
        } else {
            cues.addCue(part.text, part.start, part.end, part.voice);
        }
    }
}

constexpr QLatin1StringView Id = "podcast-json"_L1;

} // namespace

Format podcastFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

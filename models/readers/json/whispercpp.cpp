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
    const Value first = root[u"transcription"].front();
    return first[u"text"].isString() && (first[u"timestamps"].isObject() || first[u"offsets"].isObject());
}

std::optional<Milliseconds> timeOf(Value segment, QStringView end)
{
    const auto exact = milliseconds(segment[u"offsets"][end]);
    return exact ? exact : clock(segment[u"timestamps"][end]);
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    const Value stated = root[u"result"][u"language"];
    cues.facts().language =
        languageCode(stated.isMissing() ? root[u"params"][u"language"].string() : stated.string());
    const Value segments = root[u"transcription"];
    const bool words = areSingleWords(segments, u"text");
    cues.setWordsHaveSpaces(words && haveSpaces(segments, u"text"));
    for (const Value segment : segments) {
        const Word part{.text = segment[u"text"],
                        .start = timeOf(segment, u"from"),
                        .end = timeOf(segment, u"to"),
                        .voice = cues.voice(segment[u"speaker"])};
        if (words) {
            cues.addLooseWord(part);
        } else {
            cues.addCue(part.text, part.start, part.end, part.voice);
        }
    }
}

constexpr QLatin1StringView Id = "whispercpp-json"_L1;

} // namespace

Format whisperCppFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

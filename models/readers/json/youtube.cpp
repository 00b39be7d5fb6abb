// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

bool matches(Value root)
{
    int looked = 0;
    for (const Value event : root[u"events"]) {
        if (event[u"segs"].front()[u"utf8"].isString() && event[u"tStartMs"].isNumber()) {
            return true;
        }
        if (++looked == 20) {
            break;
        }
    }
    return root[u"wireMagic"].isString();
}

void fill(const Document &document, CueMaker &cues)
{
    cues.setWordsHaveSpaces(true);
    for (const Value event : document.root()[u"events"]) {
        const Value segments = event[u"segs"];
        const auto start = milliseconds(event[u"tStartMs"]);
        const auto length = milliseconds(event[u"dDurationMs"]);
        const auto end = start && length ? std::optional(*start + *length) : std::nullopt;
        auto second = segments.begin();
        if (second != segments.end()) {
            ++second;
        }
        const bool isWhole = segments.front().isObject() && !(second != segments.end());
        if (isWhole) {
            cues.addCue(segments.front()[u"utf8"], start, end);
            continue;
        }
        cues.beginWords(event, start, end, true);
        for (const Value segment : segments) {
            cues.addWord({.text = segment[u"utf8"], .start = {}, .end = {}});
        }
    }
}

constexpr QLatin1StringView Id = "youtube-json3"_L1;

} // namespace

Format youTubeFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

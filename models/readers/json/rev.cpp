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
    return root[u"monologues"].front()[u"elements"].front()[u"value"].isString();
}

Value nameOf(Value speaker, Value speakers)
{
    for (const Value known : speakers) {
        if (known[u"id"].number() == speaker.number() && known[u"name"].isString()) {
            return known[u"name"];
        }
    }
    return speaker;
}

Value either(Value element, QStringView key, QStringView other)
{
    const Value found = element[key];
    return found.isMissing() ? element[other] : found;
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.setWordsHaveSpaces(true);
    for (const Value monologue : root[u"monologues"]) {
        const Value name = monologue[u"speaker_info"][u"display_name"];
        const int voice =
            cues.voice(name.isString() ? name : nameOf(monologue[u"speaker"], root[u"speakers"]));
        std::optional<Milliseconds> start;
        for (const Value element : monologue[u"elements"]) {
            if ((start = clock(either(element, u"ts", u"timestamp")))) {
                break;
            }
        }
        cues.beginWords(monologue, start);
        for (const Value element : monologue[u"elements"]) {
            cues.addWord({.text = element[u"value"],
                          .start = clock(either(element, u"ts", u"timestamp")),
                          .end = clock(either(element, u"end_ts", u"end_timestamp")),
                          .voice = voice});
        }
    }
}

constexpr QLatin1StringView Id = "rev"_L1;

} // namespace

Format revFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

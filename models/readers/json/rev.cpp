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

/// Names by the number of a speaker.
QHash<QString, Value> namesIn(Value speakers)
{
    QHash<QString, Value> names;
    for (const Value speaker : speakers) {
        if (speaker[u"name"].isString()) {
            names.insert(keyOf(speaker[u"id"]), speaker[u"name"]);
        }
    }
    return names;
}

Value either(Value element, QStringView key, QStringView other)
{
    const Value found = element[key];
    return found.isMissing() ? element[other] : found;
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    const QHash<QString, Value> names = namesIn(root[u"speakers"]);
    cues.setWordsHaveSpaces(true);
    for (const Value monologue : root[u"monologues"]) {
        const Value own = monologue[u"speaker_info"][u"display_name"];
        const Value speaker = monologue[u"speaker"];
        const int voice = cues.voice(own.isString() ? own : names.value(keyOf(speaker), speaker));
        std::optional<Milliseconds> start;
        for (const Value element : monologue[u"elements"]) {
            start = clock(either(element, u"ts", u"timestamp"));
            if (start) {
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

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
    const Value first = root[u"words"].front();
    return first[u"text"].isString() && first[u"type"].isString() && !root[u"language_code"].isMissing();
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.facts().language = languageCode(root[u"language_code"].string());
    cues.setWordsHaveSpaces(true);
    int last = CueList::NoVoice;
    for (const Value word : root[u"words"]) {
        const bool isSpace = word[u"type"].raw() == u"spacing";
        last = isSpace ? last : cues.voice(word[u"speaker_id"]);
        cues.addLooseWord({.text = word[u"text"],
                           .start = isSpace ? std::nullopt : seconds(word[u"start"]),
                           .end = isSpace ? std::nullopt : seconds(word[u"end"]),
                           .voice = last});
    }
}

constexpr QLatin1StringView Id = "elevenlabs"_L1;

} // namespace

Format elevenLabsFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

/// A word, utterance, sentence or paragraph; its times are milliseconds.
bool isPart(Value value)
{
    return value[u"text"].isString() && value[u"start"].isNumber() && value[u"end"].isNumber() &&
           (value[u"confidence"].isNumber() || value[u"words"].isArray());
}

bool matches(Value root)
{
    const bool isOurs = std::ranges::any_of(
        std::initializer_list<QStringView>{u"audio_url", u"acoustic_model", u"language_model", u"utterances",
                                           u"audio_duration", u"sentences", u"paragraphs"},
        [root](QStringView key) { return !root[key].isMissing(); });
    return isOurs && (isPart(root[u"utterances"].front()) || isPart(root[u"sentences"].front()) ||
                      isPart(root[u"paragraphs"].front()) || isPart(root[u"words"].front()));
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.facts().language = languageCode(root[u"language_code"].string());
    for (const QStringView key : {u"utterances", u"sentences", u"paragraphs"}) {
        if (!isPart(root[key].front())) {
            continue;
        }
        for (const Value part : root[key]) {
            cues.addCue(part[u"text"], milliseconds(part[u"start"]), milliseconds(part[u"end"]),
                        cues.voice(part[u"speaker"]));
        }
        return;
    }
    for (const Value word : root[u"words"]) {
        cues.addLooseWord({.text = word[u"text"],
                           .start = milliseconds(word[u"start"]),
                           .end = milliseconds(word[u"end"]),
                           .voice = cues.voice(word[u"speaker"])});
    }
}

constexpr QLatin1StringView Id = "assemblyai"_L1;

} // namespace

Format assemblyAiFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

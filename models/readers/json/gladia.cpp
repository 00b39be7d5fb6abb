// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

Value utterancesOf(Value root)
{
    const Value result = root[u"result"].isObject() ? root[u"result"] : root;
    return result[u"transcription"][u"utterances"];
}

bool matches(Value root)
{
    const Value first = utterancesOf(root).front();
    return first[u"text"].isString() && first[u"start"].isNumber();
}

void fill(const Document &document, CueMaker &cues)
{
    for (const Value utterance : utterancesOf(document.root())) {
        cues.addCue(utterance[u"text"], seconds(utterance[u"start"]), seconds(utterance[u"end"]),
                    cues.voice(utterance[u"speaker"]));
    }
}

constexpr QLatin1StringView Id = "gladia"_L1;

} // namespace

Format gladiaFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

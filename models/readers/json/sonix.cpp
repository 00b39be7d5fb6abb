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
    const Value first = root[u"transcript"].front();
    return first[u"text"].isString() && !first[u"start_time"].isMissing();
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    cues.facts().title = root[u"name"].fact();
    cues.facts().language = languageCode(root[u"language"].string());
    for (const Value part : root[u"transcript"]) {
        cues.addCue(part[u"text"], clock(part[u"start_time"]), clock(part[u"end_time"]),
                    cues.voice(part[u"speaker"]));
    }
}

constexpr QLatin1StringView Id = "sonix"_L1;

} // namespace

Format sonixFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

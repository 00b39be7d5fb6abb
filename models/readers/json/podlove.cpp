// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

Value cuesOf(Value root)
{
    return root.isArray() ? root : root[u"transcripts"];
}

bool matches(Value root)
{
    const Value first = cuesOf(root).front();
    const bool timed =
        !first[u"start_ms"].isMissing() || (first[u"start"].isString() && clock(first[u"start"]));
    return first[u"text"].isString() && timed;
}

std::optional<Milliseconds> timeOf(Value cue, QStringView exact, QStringView written)
{
    const auto time = milliseconds(cue[exact]);
    return time ? time : clock(cue[written]);
}

/// Names by what cues call a speaker.
using Names = QHash<QString, QString>;

Names namesIn(Value contributors)
{
    Names names;
    for (const Value person : contributors) {
        const Value id = person[u"id"];
        if (person[u"name"].isString()) {
            names.insert(keyOf(id), person[u"name"].string());
        }
    }
    return names;
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    const Names names = namesIn(root[u"contributors"]);
    cues.facts().title = root[u"title"].fact();
    for (const Value cue : cuesOf(root)) {
        const Value voice = cue[u"voice"];
        const Value speaker = cue[u"speaker"];
        const QString name =
            voice.isString() && !voice.raw().isEmpty() ? voice.string() : names.value(keyOf(speaker));
        cues.addCue(cue[u"text"], timeOf(cue, u"start_ms", u"start"), timeOf(cue, u"end_ms", u"end"),
                    name.isEmpty() ? cues.voice(speaker) : cues.voice(name.simplified()));
    }
}

constexpr QLatin1StringView Id = "podlove-json"_L1;

} // namespace

Format podloveFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

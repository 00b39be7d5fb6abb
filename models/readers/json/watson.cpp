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
    const Value first = root[u"results"].front();
    const Value best = first[u"alternatives"].front();
    return best[u"transcript"].isString() && (best[u"timestamps"].isArray() || !first[u"final"].isMissing());
}

/// One of "timestamps": ["word", start, end].
Word wordOf(Value timestamp)
{
    Word word;
    int at = 0;
    for (const Value value : timestamp) {
        if (at == 0) {
            word.text = value;
        } else {
            (at == 1 ? word.start : word.end) = seconds(value);
        }
        ++at;
    }
    return word;
}

void fill(const Document &document, CueMaker &cues)
{
    const Value root = document.root();
    const Value speakers = root[u"speaker_labels"];
    auto speaker = speakers.begin();
    for (const Value result : root[u"results"]) {
        const Value best = result[u"alternatives"].front();
        const Value timestamps = best[u"timestamps"];
        std::optional<Milliseconds> start;
        std::optional<Milliseconds> end;
        for (const Value timestamp : timestamps) {
            const Word word = wordOf(timestamp);
            start = start ? start : word.start;
            end = word.end;
        }
        if (!speakers.isArray() || !start) {
            cues.addCue(best[u"transcript"], start, end);
            continue;
        }
        cues.beginWords(best, start, end);
        for (const Value timestamp : timestamps) {
            Word word = wordOf(timestamp);
            for (auto next = speaker; next != speakers.end() && seconds((*next)[u"from"]) <= word.start;
                 ++next) {
                speaker = next;
            }
            word.voice = speaker != speakers.end() ? cues.voice((*speaker)[u"speaker"]) : CueList::NoVoice;
            cues.addWord(word);
        }
    }
}

constexpr QLatin1StringView Id = "watson"_L1;

} // namespace

Format watsonFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

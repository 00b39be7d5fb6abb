// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

/// The member by its name in JSON, or as the libraries for Python write it.
Value member(Value value, QStringView camel, QStringView snake)
{
    const Value found = value[camel];
    return found.isMissing() ? value[snake] : found;
}

Value resultsOf(Value root)
{
    return root[u"response"].isObject() ? root[u"response"][u"results"] : root[u"results"];
}

Value wordsOf(Value result)
{
    return result[u"alternatives"].front()[u"words"];
}

bool matches(Value root)
{
    int looked = 0;
    for (const Value result : resultsOf(root)) {
        const Value alternative = result[u"alternatives"].front();
        const bool isWatsons = alternative[u"timestamps"].isArray() || !result[u"final"].isMissing();
        if (!isWatsons &&
            (alternative[u"transcript"].isString() || wordsOf(result).front()[u"word"].isString())) {
            return true;
        }
        if (++looked == 3) {
            break;
        }
    }
    return false;
}

Value speakerOf(Value word)
{
    const Value label = member(word, u"speakerLabel", u"speaker_label");
    return label.isMissing() ? member(word, u"speakerTag", u"speaker_tag") : label;
}

std::optional<Milliseconds> startOf(Value word)
{
    const Value offset = member(word, u"startOffset", u"start_offset");
    return duration(offset.isMissing() ? member(word, u"startTime", u"start_time") : offset);
}

std::optional<Milliseconds> endOf(Value word)
{
    const Value offset = member(word, u"endOffset", u"end_offset");
    return duration(offset.isMissing() ? member(word, u"endTime", u"end_time") : offset);
}

/// The result that gives all words once more with who says them: the last one. Missing when nobody is known.
Value diarized(Value results)
{
    Value found;
    for (const Value result : results) {
        const Value speaker = speakerOf(wordsOf(result).front());
        const bool known = speaker.isString() ? !speaker.raw().isEmpty() : speaker.number().value_or(0) > 0;
        found = known ? result : found;
    }
    return found;
}

/// Returns when it ends. Without words of its own a result begins where the one before ends.
std::optional<Milliseconds> addResult(Value result, std::optional<Milliseconds> lastEnd, bool severalChannels,
                                      CueMaker &cues)
{
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;
    for (const Value word : wordsOf(result)) {
        start = start ? start : startOf(word);
        end = endOf(word);
    }
    const Value resultEnd = member(result, u"resultEndTime", u"result_end_time");
    end = end ? end
              : duration(resultEnd.isMissing() ? member(result, u"resultEndOffset", u"result_end_offset")
                                               : resultEnd);
    start = start || !end ? start : std::min(lastEnd.value_or(Milliseconds(0)), *end);
    cues.addCue(result[u"alternatives"].front()[u"transcript"], start, end,
                severalChannels ? cues.channelVoice(member(result, u"channelTag", u"channel_tag"))
                                : CueList::NoVoice);
    return end;
}

void fill(const Document &document, CueMaker &cues)
{
    const Value results = resultsOf(document.root());
    cues.facts().language = languageCode(member(results.front(), u"languageCode", u"language_code").string());
    if (const Value spoken = diarized(results); !spoken.isMissing()) {
        for (const Value word : wordsOf(spoken)) {
            cues.addLooseWord({.text = word[u"word"],
                               .start = startOf(word),
                               .end = endOf(word),
                               .voice = cues.voice(speakerOf(word))});
        }
        return;
    }
    double mostChannels = 0;
    for (const Value result : results) {
        mostChannels =
            std::max(mostChannels, member(result, u"channelTag", u"channel_tag").number().value_or(0));
    }
    std::optional<Milliseconds> end;
    for (const Value result : results) {
        end = addResult(result, end, mostChannels > 1, cues);
    }
}

constexpr QLatin1StringView Id = "google-speech"_L1;

} // namespace

Format googleSpeechFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/language.h"

#include <cmath>

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

Value phrasesOf(Value root)
{
    const Value batch = root[u"recognizedPhrases"];
    return batch.isArray() ? batch : root[u"phrases"];
}

/// What is said, as it is to be shown.
Value textOf(Value phrase)
{
    const Value best = phrase[u"nBest"].front();
    const Value display = best.isMissing() ? phrase[u"text"] : best[u"display"];
    return display.isMissing() ? best[u"lexical"] : display;
}

/// "PT1M2.5S", a duration of ISO 8601.
std::optional<Milliseconds> isoDuration(QStringView text)
{
    if (!text.startsWith(u"PT")) {
        return std::nullopt;
    }
    double total = 0;
    qsizetype from = 2;
    for (qsizetype at = 2; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit != u'H' && unit != u'M' && unit != u'S') {
            continue;
        }
        total += text.sliced(from, at - from).toDouble() * (unit == u'H' ? 3600 : unit == u'M' ? 60 : 1);
        from = at + 1;
    }
    constexpr double thousandYears = 3.2e10;
    return total >= 0 && total < thousandYears ? std::optional(Milliseconds(std::llround(total * 1000)))
                                               : std::nullopt;
}

std::optional<Milliseconds> timeOf(Value phrase, QStringView plain, QStringView exact, QStringView ticks)
{
    if (const auto time = milliseconds(phrase[exact])) {
        return time;
    }
    if (const auto time = seconds(phrase[ticks])) {
        return *time / 10'000'000;
    }
    return isoDuration(phrase[plain].raw());
}

bool matches(Value root)
{
    const Value first = phrasesOf(root).front();
    const bool timed = !first[u"offset"].isMissing() || !first[u"offsetMilliseconds"].isMissing() ||
                       !first[u"offsetInTicks"].isMissing();
    return timed &&
           (first[u"nBest"].isArray() || first[u"text"].isString() || first[u"recognitionStatus"].isString());
}

struct Phrase {
    Value phrase;
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;
};

void fill(const Document &document, CueMaker &cues)
{
    std::vector<Phrase> phrases;
    double lastChannel = 0;
    for (const Value phrase : phrasesOf(document.root())) {
        const auto start = timeOf(phrase, u"offset", u"offsetMilliseconds", u"offsetInTicks");
        const auto length = timeOf(phrase, u"duration", u"durationMilliseconds", u"durationInTicks");
        phrases.push_back({.phrase = phrase,
                           .start = start,
                           .end = start && length ? std::optional(*start + *length) : std::nullopt});
        lastChannel = std::max(lastChannel, phrase[u"channel"].number().value_or(0));
    }
    if (lastChannel > 0) {
        std::ranges::stable_sort(phrases, {},
                                 [](const Phrase &one) { return one.start.value_or(Milliseconds(0)); });
    }
    if (!phrases.empty()) {
        cues.facts().language = languageCode(phrases.front().phrase[u"locale"].string());
    }
    for (const Phrase &one : phrases) {
        const Value speaker = one.phrase[u"speaker"];
        const bool byChannel = speaker.isMissing() && lastChannel > 0;
        cues.addCue(textOf(one.phrase), one.start, one.end,
                    byChannel ? cues.channelVoice(one.phrase[u"channel"]) : cues.voice(speaker));
    }
}

constexpr QLatin1StringView Id = "azure-speech"_L1;

} // namespace

Format azureSpeechFormat()
{
    return cueFormat<Id, matches, fill>();
}

} // namespace visavis::json

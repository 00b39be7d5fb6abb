// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

/// What is recognised at a time: an object with "text", "result", or several "alternatives" of them.
Value bestOf(Value result)
{
    const Value best = result[u"alternatives"].front();
    return best.isObject() ? best : result;
}

bool isResult(Value value)
{
    const Value best = bestOf(value);
    const Value word = best[u"result"].front();
    return best[u"text"].isString() && word[u"word"].isString() && !word[u"start"].isMissing();
}

void addResult(Value result, CueMaker &cues)
{
    const Value best = bestOf(result);
    const Value words = best[u"result"];
    if (!words.front()[u"word"].isString()) {
        cues.addCue(best[u"text"], {}, {});
        return;
    }
    cues.beginWords(best, seconds(words.front()[u"start"]));
    for (const Value word : words) {
        cues.addWord({.text = word[u"word"], .start = seconds(word[u"start"]), .end = seconds(word[u"end"])});
    }
}

/// One result, a list of them, or one after the other, as programs print them while they listen.
Fit fit(const Source &source)
{
    const Document start = Document::peek(source.text);
    for (const Value root : start.roots()) {
        if (isResult(root) || isResult(root.front())) {
            return Fit::Certain;
        }
    }
    return Fit::No;
}

void fill(const Document &document, CueMaker &cues)
{
    for (const Value root : document.roots()) {
        if (root.isArray()) {
            for (const Value result : root) {
                addResult(result, cues);
            }
        } else {
            addResult(root, cues);
        }
    }
}

constexpr QLatin1StringView Id = "vosk-json"_L1;

} // namespace

Format voskFormat()
{
    return {.id = Id,
            .fileNameSuffixes = {u"json"_s, u"jsonl"_s},
            .fit = fit,
            .read = [](const Source &source, Progress &progress) {
                return readCues(source, progress, Id, fill);
            }};
}

} // namespace visavis::json

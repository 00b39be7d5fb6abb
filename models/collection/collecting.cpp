// SPDX-License-Identifier: MIT
#include "models/collection/collecting.h"

#include "models/base/ranges.h"
#include "models/transcript/sentences.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// As far as the sentences at its ends go, within their turns.
Utf16Range wholeSentences(const Transcript &text, Utf16Range range)
{
    const auto sentenceOf = [&](Utf16Offset place) -> Utf16Range {
        const int turn = text.turnAt(place);
        if (turn < 0 || !text.turns[size_t(turn)].range.contains(place)) {
            return {place, place};
        }
        const Utf16Range words = text.turns[size_t(turn)].range;
        const auto [first, last] = sentenceAt(text.text(words), place - words.start);
        return {words.start + first, words.start + last};
    };
    if (range.isEmpty()) {
        return range;
    }
    return {std::min(range.start, sentenceOf(range.start).start),
            std::max(range.stop, sentenceOf(range.stop - 1).stop)};
}

std::vector<Utf16Range> rangesOf(const CollectionPlan::Part &part, const CollectedText::Source &source)
{
    const Transcript &text = *source.transcript;
    std::vector<Utf16Range> ranges;
    ranges.reserve(part.passages.size() + part.turns.size());
    for (const CodePointRange &passage : part.passages) {
        ranges.push_back(wholeSentences(text, source.map.toUtf16(passage)));
    }
    for (const TurnRange &turns : part.turns) {
        const int last = std::min(turns.last, int(text.turns.size()));
        if (turns.first >= 0 && turns.first < last) {
            ranges.push_back(
                {text.turns[size_t(turns.first)].range.start, text.turns[size_t(last) - 1].range.stop});
        }
    }
    return joined(std::move(ranges),
                  [&](const Utf16Range &gap) { return text.text(gap).trimmed().isEmpty(); });
}

/// The start of these passages, about so long, to the end of a sentence. Little is not left out.
std::vector<Utf16Range> beginningOf(const Transcript &text, const std::vector<Utf16Range> &ranges,
                                    qsizetype longest)
{
    qsizetype all = 0;
    for (const Utf16Range &range : ranges) {
        all += range.length();
    }
    const qsizetype tolerance = longest / 2;
    if (longest == 0 || all <= longest + tolerance) {
        return ranges;
    }
    std::vector<Utf16Range> beginning;
    qsizetype left = longest;
    for (const Utf16Range &range : ranges) {
        if (left <= 0) {
            break;
        }
        beginning.push_back(range);
        if (range.length() > left) {
            const Utf16Offset end = range.start + left;
            beginning.back().stop = wholeSentences(text, {end, end + 1}).stop;
        }
        left -= range.length();
    }
    return beginning;
}

/// How many words stand in these passages.
int wordCount(const Transcript &text, const std::vector<Utf16Range> &ranges)
{
    int count = 0;
    for (const Utf16Range &range : ranges) {
        bool isInWord = false;
        for (const QChar c : text.text(range)) {
            count += !isInWord && !c.isSpace() ? 1 : 0;
            isInWord = !c.isSpace();
        }
    }
    return count;
}

void add(CollectedTextBuilder &builder, const CollectionPlan::Part &part, const CollectedText::Source &source,
         qsizetype longest, const CollectionWords &words)
{
    using enum CollectedText::AsideKind;
    const std::vector<Utf16Range> all = rangesOf(part, source);
    const Transcript &text = *source.transcript;
    const std::vector<Utf16Range> beginning = beginningOf(text, all, longest);
    const int more = wordCount(text, all) - wordCount(text, beginning);
    builder.beginSource(source, part.title);
    if (part.summary) {
        const bool isEmpty = part.summary->trimmed().isEmpty();
        builder.addAside(Summary, words.summary, isEmpty ? words.noSummary : *part.summary);
    }
    if (part.isDoubtful) {
        builder.addAside(Doubt, {}, words.doubtful);
    }
    for (const Utf16Range &range : part.isWhole ? all : beginning) {
        builder.addPassage(range);
    }
    if (more > 0) {
        builder.addAside(part.isWhole ? Less : More, {}, part.isWhole ? words.less : words.more(more));
    }
}

} // namespace

Result<Collected> collect(Snapshot &snapshot, const CollectionPlan &plan, const CollectionWords &words,
                          Progress &progress)
{
    CollectedTextBuilder builder;
    Collected collected;
    qint64 done = 0;
    for (const CollectionPlan::Part &part : plan.parts) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        progress.report(done++, qint64(plan.parts.size()));
        if (builder.length() >= MostCollected) {
            collected.isComplete = false;
            break;
        }
        if (const auto text = snapshot.transcript(part.revision)) {
            add(builder, part,
                {.episode = part.episode,
                 .revision = part.revision,
                 .transcript = *text,
                 .map = OffsetMap((*text)->body)},
                plan.longest, words);
        }
    }
    collected.text = builder.finish();
    return collected;
}

} // namespace visavis

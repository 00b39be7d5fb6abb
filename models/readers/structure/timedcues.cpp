// SPDX-License-Identifier: MIT
#include "models/readers/structure/timedcues.h"

#include "models/readers/subtitles/cues.h"

#include <algorithm>
#include <utility>

namespace visavis::structure
{

namespace
{

/// Longer ones on average are paragraphs, which somebody cut with care.
constexpr qsizetype LongestCue = 300;

/// The start of each block: its own, or that of the line of a time above it.
std::vector<std::optional<TimeSpan>> timesOf(const Document &document, const LabelMarks &marks)
{
    std::vector<std::optional<TimeSpan>> times(document.blocks.size());
    std::optional<TimeSpan> above;
    for (size_t i = 0; i < times.size(); ++i) {
        const Block &block = document.blocks[i];
        const LabelMark &mark = marks.marks[i];
        const auto spanOf = [](Milliseconds start, std::optional<Milliseconds> end) {
            return TimeSpan{.range = {}, .start = start, .end = std::max(start, end.value_or(start))};
        };
        if (mark.shape == LabelShape::TimeLine && mark.time) {
            above = spanOf(*mark.time, mark.endTime);
        } else if (block.startTime) {
            times[i] = spanOf(*block.startTime, block.endTime);
            above.reset();
        } else if (block.kind == BlockKind::Paragraph) {
            times[i] = std::exchange(above, {});
        }
    }
    return times;
}

bool isTimeLine(const LabelMark &mark)
{
    return mark.shape == LabelShape::TimeLine;
}

} // namespace

bool areTimedCues(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
{
    constexpr int Fewest = 3;
    if (labels.any()) {
        return false;
    }
    const auto times = timesOf(document, marks);
    int timed = 0;
    int paragraphs = 0;
    qsizetype length = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Paragraph && block.length > 0 && !isTimeLine(marks.marks[i])) {
            ++paragraphs;
            timed += times[i] ? 1 : 0;
            length += block.length;
        }
    }
    return timed >= Fewest && timed * 10 >= paragraphs * 4 && length <= timed * LongestCue;
}

Result<Transcript> readTimedCues(const Document &document, const LabelMarks &marks, Progress &progress)
{
    auto times = timesOf(document, marks);
    // What has no end goes on until the next one.
    const std::optional<TimeSpan> *next = nullptr;
    for (size_t i = times.size(); i > 0; --i) {
        auto &time = times[i - 1];
        if (!time) {
            continue;
        }
        if (next != nullptr && time->end == time->start && (*next)->start > time->start) {
            time->end = (*next)->start;
        }
        next = &time;
    }
    TranscriptBuilder builder(document.text);
    CueList list;
    const auto flush = [&]() -> Result<void> {
        const auto added = addCues(list, CueKind::Captions, builder, progress);
        list = {};
        return added;
    };
    for (size_t i = 0; i < times.size(); ++i) {
        const Block &block = document.blocks[i];
        if (block.kind == BlockKind::Divider || isTimeLine(marks.marks[i])) {
            continue;
        }
        if (block.kind == BlockKind::Heading) {
            if (const auto added = flush(); !added) {
                return std::unexpected(added.error());
            }
            builder.beginSection(document.textOf(block), block.level);
            continue;
        }
        if (times[i]) {
            list.beginCue(times[i]->start, times[i]->end, block.line);
        } else if (list.cues().empty()) {
            builder.addParagraph(document.textOf(block));
            continue;
        }
        for (const QStringView line : document.textOf(block).tokenize(u'\n', Qt::SkipEmptyParts)) {
            list.addLine(line);
        }
    }
    if (const auto added = flush(); !added) {
        return std::unexpected(added.error());
    }
    return builder.finish();
}

} // namespace visavis::structure

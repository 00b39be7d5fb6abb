// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/cuekinds.h"

#include <QJsonDocument>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString joined(std::span<const CueList::Line> lines)
{
    QString text;
    for (const CueList::Line &line : lines) {
        text += text.isEmpty() ? QString() : u" "_s;
        text += line.text;
    }
    return text;
}

} // namespace

qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        words += (!space && !inWord) ? 1 : 0;
        inWord = !space;
    }
    return words;
}

size_t repeatedLines(std::span<const CueList::Line> before, std::span<const CueList::Line> lines)
{
    constexpr size_t mostRows = 8;
    const auto areEqual = [](const CueList::Line &one, const CueList::Line &other) {
        return one.text == other.text && other.joint == CueList::Joint::Line;
    };
    for (size_t rows = std::min({before.size(), lines.size(), mostRows}); rows > 0; --rows) {
        if (std::ranges::equal(before.last(rows), lines.first(rows), areEqual)) {
            return rows;
        }
    }
    return 0;
}

bool isRolling(const CueList &list)
{
    size_t rolled = 0;
    size_t spoken = 0;
    std::span<const CueList::Line> last;
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        const auto lines = list.linesOf(cue);
        if (lines.empty()) {
            continue;
        }
        ++spoken;
        const size_t repeated = repeatedLines(last, lines);
        const bool goesOn = repeated < lines.size() && lines[repeated].joint == CueList::Joint::Line;
        rolled += repeated > 0 && goesOn ? 1 : 0;
        last = lines;
    }
    return rolled >= 3 && rolled * 4 >= spoken;
}

bool isMetadata(const CueList &list)
{
    constexpr size_t looked = 5;
    size_t payloads = 0;
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        const auto lines = list.linesOf(cue);
        if (lines.empty()) {
            continue;
        }
        if (!lines.front().text.startsWith(u'{') || !lines.back().text.endsWith(u'}')) {
            return false;
        }
        if (++payloads <= looked) {
            QString json;
            for (const CueList::Line &line : lines) {
                json += line.text;
            }
            if (QJsonDocument::fromJson(json.toUtf8()).isNull()) {
                return false;
            }
        }
    }
    return payloads > 0;
}

bool areChapters(const CueList &list)
{
    constexpr qsizetype longestTitle = 12; // words
    constexpr Milliseconds shortestOnAverage = 15s;
    const auto &cues = list.cues();
    if (cues.size() < 2) {
        return false;
    }
    for (size_t cue = 0; cue < cues.size(); ++cue) {
        const auto lines = list.linesOf(cue);
        const bool follows = cue == 0 || cues[cue].start == cues[cue - 1].end;
        if (!cues[cue].start || !follows || lines.size() != 1 || wordsIn(lines.front().text) > longestTitle) {
            return false;
        }
    }
    return *cues.back().end - *cues.front().start >= shortestOnAverage * qint64(cues.size());
}

void addChapters(const CueList &list, TranscriptBuilder &builder)
{
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        const auto lines = list.linesOf(cue);
        if (lines.empty()) {
            continue;
        }
        if (lines.size() == 1) {
            builder.beginSection(lines.front().text, 2);
        } else {
            builder.beginSection(joined(lines), 2);
        }
        Transcript &facts = builder.facts();
        ++facts.units;
        const CueList::Cue &chapter = list.cues()[cue];
        if (chapter.start && chapter.end) {
            facts.times.push_back(
                {.range = facts.sections.back().titleRange, .start = *chapter.start, .end = *chapter.end});
        }
    }
    builder.warn(WarningCode::StructureUncertain, {u"chapters"_s});
}

void addMetadata(const CueList &list, TranscriptBuilder &builder)
{
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        builder.breakTurn();
        bool first = true;
        for (const CueList::Line &line : list.linesOf(cue)) {
            if (first) {
                builder.addUnit({}, line.text, TranscriptBuilder::Join::Line, list.cues()[cue].start,
                                list.cues()[cue].end);
            } else {
                builder.continueUnit(line.text);
            }
            first = false;
        }
    }
    builder.warn(WarningCode::StructureUncertain, {u"metadata"_s});
}

} // namespace visavis

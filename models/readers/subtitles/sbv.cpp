// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/sbv.h"

#include "models/readers/linecursor.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/timecode.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostCueWarnings = 100;

/// "0:00:02.400,0:00:07.200": both with hours and a fraction, so that nothing else looks like it.
std::optional<TimeRange> timesOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const qsizetype comma = trimmed.indexOf(u',', 1);
    if (comma < 0 || !trimmed.front().isDigit()) {
        return std::nullopt;
    }
    const auto isWhole = [](QStringView time) { return time.count(u':') == 2 && time.contains(u'.'); };
    const QStringView first = trimmed.first(comma).trimmed();
    const QStringView second = trimmed.sliced(comma + 1).trimmed();
    const auto start = parseTime(first);
    const auto end = parseTime(second);
    if (!start || !end || !isWhole(first) || !isWhole(second)) {
        return std::nullopt;
    }
    return TimeRange{.start = *start, .end = *end, .rest = {}};
}

/// A line of SubViewer's head: "[TITLE]A talk", "[SUBTITLE]", "[COLF]&HFFFFFF,[STYLE]no".
bool isHead(QStringView line)
{
    return line.startsWith(u'[') && line.size() > 2 && line[1].isUpper() && line.contains(u']');
}

Fit fit(const Source &source)
{
    constexpr qsizetype looked = 4096;
    LineCursor lines(QStringView(source.text).first(std::min(source.text.size(), looked)));
    bool head = false;
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (timesOf(line)) {
            return Fit::Certain;
        }
        if (!isHead(line) && !head) {
            return Fit::No;
        }
        head = true;
    }
    return Fit::No;
}

void addSpoken(QStringView line, CueList &cues)
{
    qsizetype from = 0;
    for (qsizetype at = line.indexOf(u"[br]"); at >= 0; at = line.indexOf(u"[br]", from)) {
        cues.addLine(line.sliced(from, at - from));
        from = at + 4;
    }
    cues.addLine(line.sliced(from));
}

/// Gives the title; what has no place is counted.
void takeHead(QStringView line, Transcript &facts, qsizetype &leftOut)
{
    constexpr QStringView title = u"[TITLE]";
    if (line.startsWith(title)) {
        facts.title = line.sliced(title.size()).trimmed().toString();
    } else {
        ++leftOut;
    }
}

Result<Transcript> read(const Source &source, Progress &progress)
{
    TranscriptBuilder builder(source.text);
    CueList cues;
    qsizetype leftOut = 0;
    int warned = 0;
    for (LineCursor lines(source.text); !lines.atEnd();) {
        const QStringView line = lines.next();
        if (const auto looked = lookUp(lines, progress); !looked) {
            return std::unexpected(looked.error());
        }
        if (const auto times = timesOf(line)) {
            if (times->end < times->start && warned++ < MostCueWarnings) {
                builder.warn(WarningCode::BadCue, {line.trimmed().toString()}, lines.line());
            }
            cues.beginCue(times->start, std::max(times->start, times->end), lines.line());
        } else if (!cues.cues().empty()) {
            addSpoken(line, cues);
        } else if (isHead(line.trimmed())) {
            takeHead(line.trimmed(), builder.facts(), leftOut);
        } else if (!line.trimmed().isEmpty()) {
            builder.warn(WarningCode::BadCue, {}, lines.line());
            cues.beginCue({}, {}, lines.line());
            addSpoken(line, cues);
        }
    }
    if (leftOut > 0) {
        builder.warn(WarningCode::NoteBlockLeftOut, {u"SubViewer"_s, QString::number(leftOut)});
    }
    return transcriptOfCues(cues, CueKind::Captions, "sbv"_L1, builder, progress);
}

} // namespace

Format sbvFormat()
{
    return {.id = "sbv"_L1, .fileNameSuffixes = {u"sbv"_s, u"sub"_s}, .fit = fit, .read = read};
}

} // namespace visavis

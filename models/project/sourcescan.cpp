// SPDX-License-Identifier: MIT
#include "models/project/sourcescan.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace visavis
{

namespace
{

Result<ReadSource> read(Source source, const ImportRequest &request, Progress &progress)
{
    return readUnedited(source, request.options, progress)
        .and_then([&](const Transcript &reading) -> Result<ReadSource> {
            EditedReading edited = applyEdits(reading, request.options);
            const bool hasWords =
                std::ranges::any_of(edited.transcript.body, [](QChar c) { return c.isLetterOrNumber(); });
            if (!hasWords) {
                return std::unexpected(Error{.code = ErrorCode::NoWords,
                                             .arguments = {},
                                             .file = request.file,
                                             .line = 0,
                                             .detail = {}});
            }
            return ReadSource{.source = std::move(source), .reading = reading, .edited = std::move(edited)};
        });
}

std::vector<SourceScan::CountedLabel> countLabels(const Transcript &reading)
{
    std::vector<SourceScan::CountedLabel> counted;
    for (const Label &label : reading.labels) {
        if (counted.size() == SourceScan::MostLabels) {
            break;
        }
        counted.push_back({.label = label, .turns = 0});
    }
    for (const Turn &turn : reading.turns) {
        for (const int label : turn.labels) {
            if (size_t(label) < counted.size()) {
                ++counted[size_t(label)].turns;
            }
        }
    }
    return counted;
}

void summarise(const ReadSource &read, SourceScan &scan)
{
    const Transcript &made = read.edited.transcript;
    scan.format = made.format;
    scan.number = made.number;
    scan.isTitled = !made.title.isEmpty();
    if (scan.isTitled) {
        scan.title = made.title;
    }
    scan.sections = int(std::ranges::count_if(
        made.sections, [](const Section &section) { return !section.titleRange.isEmpty(); }));
    scan.turns = int(made.turns.size());
    scan.isTimed = std::ranges::any_of(made.turns, [](const Turn &turn) { return turn.start.has_value(); });
    scan.labels = countLabels(read.reading);
    scan.leftOut = read.edited.leftOut;
    scan.example = labelExample(read.source.text, read.reading);
    if (!made.turns.empty()) {
        const QStringView words = made.text(made.turns.front().range);
        scan.firstWords =
            words.first(std::min(words.size(), SourceScan::FirstWordsLength)).toString().simplified();
    }
    const auto warnings = std::min(made.warnings.size(), SourceScan::MostWarnings);
    scan.warnings.assign(made.warnings.begin(), made.warnings.begin() + qsizetype(warnings));
}

} // namespace

Result<ReadSource> readSource(const ImportRequest &request, Progress &progress)
{
    return sourceOf(request)
        .and_then([&](Source &&source) { return read(std::move(source), request, progress); })
        .transform([](ReadSource &&made) {
            made.marks = sourceMarks(made.source.text, made.reading);
            return std::move(made);
        });
}

bool SourceScan::isUncertain() const
{
    const auto isDoubt = [](const Warning &warning) {
        switch (warning.code) {
        case WarningCode::BadCue:
        case WarningCode::TimesNotMonotone:
        case WarningCode::CharactersReplaced:
        case WarningCode::CharsetGuessed:
        case WarningCode::StructureUncertain:
        case WarningCode::Truncated:
        case WarningCode::OnlyPages:
        case WarningCode::PagesWithoutText:
            return true;
        case WarningCode::FrontMatterLeftOut:
        case WarningCode::MarkupLeftOut:
        case WarningCode::NoteBlockLeftOut:
        case WarningCode::LeftOut:
        case WarningCode::PartLeftOut:
            break;
        }
        return false;
    };
    return (labels.empty() && !isTimed) || std::ranges::any_of(warnings, isDoubt);
}

SourceScan scanSource(const ImportRequest &request, Progress &progress)
{
    SourceScan scan;
    scan.title = request.pasted ? request.file : QFileInfo(request.file).completeBaseName();
    auto source = sourceOf(request);
    if (!source) {
        scan.error = std::move(source.error());
        return scan;
    }
    scan.sha256 = QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256);
    const auto made = read(std::move(*source), request, progress);
    if (made) {
        summarise(*made, scan);
    } else {
        scan.error = made.error();
    }
    return scan;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
// Which kinds of export there are, and in which formats: one line registers a format.
#include "models/writers/document/documentformats.h"
#include "models/writers/htmlwriter.h"
#include "models/writers/latexwriter.h"
#include "models/writers/markdownwriter.h"
#include "models/writers/obsidianwriter.h"
#include "models/writers/presets/codebookappendix.h"
#include "models/writers/presets/facingdocument.h"
#include "models/writers/presets/factcheck.h"
#include "models/writers/presets/methods.h"
#include "models/writers/presets/notesdocument.h"
#include "models/writers/presets/oralhistoryindex.h"
#include "models/writers/presets/participants.h"
#include "models/writers/presets/quotetable.h"
#include "models/writers/presets/transcriptdocument.h"
#include "models/writers/references/referenceformats.h"
#include "models/writers/tables/annotationtable.h"
#include "models/writers/tables/codebooktable.h"
#include "models/writers/tables/persontable.h"
#include "models/writers/tables/table.h"
#include "models/writers/tables/taggingtable.h"
#include "models/writers/transcripts/transcriptformats.h"
#include "models/writers/writer.h"

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using WriteTemplates = Result<void> (*)(const ExportData &, const ExportOptions &, QIODevice &, Progress &);

WriterFormat ofTemplates(QLatin1StringView id, QLatin1StringView suffix, WriteTemplates write)
{
    return {.id = id,
            .suffix = suffix,
            .write = [write](const ExportData &data, const ExportOptions &options, QIODevice &device,
                             Progress &progress) {
                return write(data, options, device, progress).transform([] { return ExportLosses(); });
            }};
}

/// What makes a document can be written in each format for documents.
template<class Make>
std::vector<WriterFormat> ofDocument(Make make)
{
    std::vector<WriterFormat> formats;
    for (const DocumentFormat &format : documentFormats()) {
        formats.push_back(
            {.id = format.id,
             .suffix = format.suffix,
             .write = [make, write = format.write](const ExportData &data, const ExportOptions &options,
                                                   QIODevice &device, Progress &progress) {
                 return write(make(data, options), device, progress).transform([] { return ExportLosses(); });
             }});
    }
    return formats;
}

template<class Make>
std::vector<WriterFormat> ofTable(Make make)
{
    std::vector<WriterFormat> formats;
    for (const TableFormat &format : tableFormats()) {
        formats.push_back(
            {.id = format.id,
             .suffix = format.suffix,
             .write = [make, write = format.write](const ExportData &data, const ExportOptions &options,
                                                   QIODevice &device, Progress &progress) {
                 return write(make(data, options), device, progress);
             }});
    }
    return formats;
}

Document facing(const ExportData &data, const ExportOptions &options)
{
    const auto turns = [](TurnRange range) {
        const auto each = std::views::iota(range.first, std::max(range.first, range.last));
        return std::vector<int>(each.begin(), each.end());
    };
    std::vector<FacingPair> pairs;
    for (const FacingTurns &pair : data.facing) {
        pairs.push_back({.left = turns(pair.left), .right = turns(pair.right)});
    }
    return facingDocument(data, 0, 1, pairs, options);
}

/// Formats of what needs two interviews, and says so.
std::vector<WriterFormat> ofTwo(std::vector<WriterFormat> formats)
{
    for (WriterFormat &format : formats) {
        format.write = [write = std::move(format.write)](const ExportData &data, const ExportOptions &options,
                                                         QIODevice &device,
                                                         Progress &progress) -> Result<ExportLosses> {
            const bool areTwo = data.episodes.size() == 2 && data.episodes[0].text && data.episodes[1].text;
            return areTwo ? write(data, options, device, progress)
                          : Result<ExportLosses>(
                                fail(ErrorCode::NothingToExport, {QString::number(data.episodes.size()) +
                                                                  (data.isPart ? u"+"_s : QString())}));
        };
    }
    return formats;
}

std::vector<WriterFormat> joined(std::vector<WriterFormat> first, const std::vector<WriterFormat> &others)
{
    for (const WriterFormat &format : others) {
        if (std::ranges::find(first, format.id, &WriterFormat::id) == first.end()) {
            first.push_back(format);
        }
    }
    return first;
}

std::vector<WriterFormat> ofNotes()
{
    std::vector<WriterFormat> formats = joined({ofTemplates("html"_L1, "html"_L1, writeHtml),
                                                ofTemplates("markdown"_L1, "md"_L1, writeMarkdown),
                                                ofTemplates("latex"_L1, "tex"_L1, writeLatex)},
                                               ofDocument(notesDocument));
    formats.push_back({.id = "obsidian"_L1, .suffix = {}, .writeFolder = writeObsidian});
    return formats;
}

/// With comments as documents; else each interview by itself, as others read transcripts.
std::vector<WriterFormat> ofTranscripts()
{
    std::vector<WriterFormat> formats = ofDocument(transcriptDocument);
    std::erase_if(formats, [](const WriterFormat &format) {
        return format.id == "markdown"_L1 || format.id == "text"_L1;
    });
    formats.push_back({.id = "markdown"_L1, .suffix = "md"_L1, .writeEpisode = writeMarkdownTranscript});
    formats.push_back({.id = "text"_L1, .suffix = "txt"_L1, .writeEpisode = writeTextTranscript});
    formats.push_back({.id = "webvtt"_L1, .suffix = "vtt"_L1, .writeEpisode = writeWebVtt});
    formats.push_back({.id = "subrip"_L1, .suffix = "srt"_L1, .writeEpisode = writeSubRip});
    formats.push_back({.id = "tei"_L1, .suffix = "xml"_L1, .writeEpisode = writeTei});
    return formats;
}

std::vector<ExportKind> makeKinds()
{
    return {
        {.id = "notes"_L1,
         .groupings = {Grouping::ByEpisode, Grouping::ByTag, Grouping::ByPerson, Grouping::ByQuestion},
         .formats = ofNotes()},
        {.id = "transcript"_L1, .parts = ExportPart::Texts, .formats = ofTranscripts()},
        {.id = "facing"_L1,
         .parts = ExportPart::Texts | ExportPart::Facing,
         .formats = ofTwo(ofDocument(facing))},
        {.id = "codebook"_L1, .formats = ofDocument(codebookAppendix)},
        {.id = "quotes"_L1, .formats = ofDocument(quoteTable)},
        {.id = "participants"_L1, .formats = ofDocument(participantsDocument)},
        {.id = "fact-check"_L1, .formats = ofDocument(factCheckSheet)},
        {.id = "index"_L1, .parts = ExportPart::Texts, .formats = ofDocument(oralHistoryIndex)},
        {.id = "methods"_L1, .formats = ofDocument(methodsDocument)},
        {.id = "annotations"_L1, .formats = ofTable(annotationTable)},
        {.id = "taggings"_L1, .formats = ofTable(taggingTable)},
        {.id = "codebook-table"_L1, .formats = ofTable(codebookTable)},
        {.id = "people"_L1, .formats = ofTable(personTable)},
        {.id = "web-annotations"_L1,
         .parts = ExportPart::Texts,
         .formats = {{.id = "json-ld"_L1, .suffix = "jsonld"_L1, .write = writeWebAnnotations}}},
        {.id = "references"_L1,
         .formats = {{.id = "bibtex"_L1, .suffix = "bib"_L1, .write = writeBibTex},
                     {.id = "csl-json"_L1, .suffix = "json"_L1, .write = writeCslJson}}},
    };
}

} // namespace

const std::vector<ExportKind> &exportKinds()
{
    static const std::vector<ExportKind> kinds = makeKinds();
    return kinds;
}

} // namespace visavis

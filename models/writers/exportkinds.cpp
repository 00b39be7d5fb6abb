// SPDX-License-Identifier: MIT
// Which kinds of export there are, and in which formats: one line registers a format.
#include "models/writers/document/documentformats.h"
#include "models/writers/htmlwriter.h"
#include "models/writers/markdownwriter.h"
#include "models/writers/tables/table.h"
#include "models/writers/writer.h"

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

} // namespace

const std::vector<ExportKind> &exportKinds()
{
    static const std::vector<ExportKind> kinds{
        {.id = "notes"_L1,
         .parts = {},
         .groupings = {Grouping::ByEpisode, Grouping::ByTag},
         .formats = {ofTemplates("markdown"_L1, "md"_L1, writeMarkdown),
                     ofTemplates("html"_L1, "html"_L1, writeHtml)}},
    };
    return kinds;
}

} // namespace visavis

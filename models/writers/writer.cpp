// SPDX-License-Identifier: MIT
#include "models/writers/writer.h"

#include "models/writers/atomicfile.h"
#include "models/writers/atomicfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// "E07 The lock": how an interview's file is named.
QString fileTitle(const ExportEpisode &episode)
{
    return episode.number.isEmpty() ? episode.title : u"%1 %2"_s.arg(episode.number, episode.title);
}

Result<ExportLosses> writeFile(const QString &path,
                               const std::function<Result<ExportLosses>(QIODevice &)> &content)
{
    ExportLosses losses;
    return writeAtomically(path,
                           [&](QIODevice &device) {
                               return content(device).transform(
                                   [&](ExportLosses &&lost) { losses = std::move(lost); });
                           })
        .transform([&] { return losses; });
}

/// Each interview in a file of its own.
Result<ExportLosses> writeEpisodes(const WriterFormat &format, const ExportData &data,
                                   const ExportOptions &options, const FolderFile &file, Progress &progress)
{
    ExportLosses losses;
    GivenNames names;
    for (int i = 0; i < int(data.episodes.size()); ++i) {
        const QString name = uniqueFileName(fileTitle(data.episodes[size_t(i)]), format.suffix, names);
        const auto written = file(name, [&](QIODevice &device) {
            return format.writeEpisode(data, i, options, device, progress)
                .transform(
                    [&](const ExportLosses &lost) { losses.insert(losses.end(), lost.begin(), lost.end()); });
        });
        if (!written) {
            return std::unexpected(written.error());
        }
        progress.report(i + 1, qint64(data.episodes.size()));
    }
    return losses;
}

} // namespace

const ExportKind *exportKind(QStringView id)
{
    const auto found =
        std::ranges::find_if(exportKinds(), [id](const ExportKind &kind) { return id == kind.id; });
    return found == exportKinds().end() ? nullptr : &*found;
}

const WriterFormat *formatOf(const ExportKind &kind, QStringView idOrSuffix)
{
    const auto find = [&](const auto &matches) {
        const auto found = std::ranges::find_if(kind.formats, matches);
        return found == kind.formats.end() ? nullptr : &*found;
    };
    const WriterFormat *byId = find([&](const WriterFormat &format) { return idOrSuffix == format.id; });
    return byId || idOrSuffix.isEmpty() ? byId : find([&](const WriterFormat &format) {
        return idOrSuffix.compare(format.suffix, Qt::CaseInsensitive) == 0;
    });
}

bool isFolder(const WriterFormat &format, const ExportData &data)
{
    return format.writeFolder || (format.writeEpisode && data.episodes.size() != 1);
}

Result<ExportLosses> writeExport(const WriterFormat &format, const ExportData &data,
                                 const ExportOptions &options, const QString &path, Progress &progress)
{
    if (!isFolder(format, data)) {
        return writeFile(
            path, [&](QIODevice &device) { return writeExport(format, data, options, device, progress); });
    }
    if (!format.writeFolder && data.episodes.empty()) {
        return fail(ErrorCode::NothingToExport);
    }
    ExportLosses losses;
    return writeFolderAtomically(path,
                                 [&](const FolderFile &file) {
                                     return (format.writeFolder
                                                 ? format.writeFolder(data, options, file, progress)
                                                 : writeEpisodes(format, data, options, file, progress))
                                         .transform([&](ExportLosses &&lost) { losses = std::move(lost); });
                                 })
        .transform([&] { return losses; });
}

Result<ExportLosses> writeExport(const WriterFormat &format, const ExportData &data,
                                 const ExportOptions &options, QIODevice &device, Progress &progress)
{
    if (isFolder(format, data)) {
        return fail(ErrorCode::NothingToExport);
    }
    return format.write ? format.write(data, options, device, progress)
                        : format.writeEpisode(data, 0, options, device, progress);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/export/exporttask.h"

#include "models/sharing/keyfile.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Questions are looked for in every text, so only where they are asked for.
ExportParts partsOf(const ExportTask &task)
{
    const bool isByQuestion = task.options.grouping == Grouping::ByQuestion &&
                              std::ranges::contains(task.kind->groupings, Grouping::ByQuestion);
    return task.kind->parts | (isByQuestion ? ExportPart::Questions : ExportParts());
}

} // namespace

Result<ExportData> prepareExport(const OpenSnapshot &open, const QString &title, const ExportTask &task,
                                 Progress &progress)
{
    const auto aliases = task.keyFile.isEmpty() ? Result<std::vector<Alias>>() : readKeyFile(task.keyFile);
    if (!aliases) {
        return std::unexpected(aliases.error());
    }
    ExportSelection selection = task.selection;
    selection.parts = partsOf(task);
    selection.aliases = *aliases;
    return collectExport(open, title, selection, progress).transform([&](ExportData &&data) {
        data.date = selection.day;
        return std::move(data);
    });
}

} // namespace visavis

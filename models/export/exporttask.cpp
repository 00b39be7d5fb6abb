// SPDX-License-Identifier: MIT
#include "models/export/exporttask.h"

#include "models/sharing/aliasedexport.h"
#include "models/sharing/keyfile.h"

namespace visavis
{

Result<ExportData> prepareExport(const OpenSnapshot &open, const QString &title, const ExportTask &task,
                                 Progress &progress)
{
    const auto aliases = task.keyFile.isEmpty() ? Result<std::vector<Alias>>() : readKeyFile(task.keyFile);
    if (!aliases) {
        return std::unexpected(aliases.error());
    }
    ExportSelection selection = task.selection;
    selection.parts = task.kind->parts;
    return collectExport(open, title, selection, progress).transform([&](ExportData &&data) {
        applyAliases(data, AliasFinder(*aliases));
        data.date = selection.day;
        return std::move(data);
    });
}

} // namespace visavis

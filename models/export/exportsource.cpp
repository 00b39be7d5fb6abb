// SPDX-License-Identifier: MIT
#include "models/export/exportsource.h"

#include "models/export/exportcollector.h"

#include <QFileInfo>

namespace visavis
{

Result<ExportData> collectExport(const QString &projectPath, const ExportSelection &selection,
                                 Progress &progress)
{
    return collectExport([&] { return Snapshot::open(projectPath); },
                         QFileInfo(projectPath).completeBaseName(), selection, progress);
}

Result<ExportData> collectExport(const OpenSnapshot &open, const QString &title,
                                 const ExportSelection &selection, Progress &progress)
{
    auto snapshot = open();
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const ReadTransaction whole((*snapshot)->database());
    if (!whole.begun()) {
        return std::unexpected(whole.begun().error());
    }
    return ExportCollector(**snapshot, selection).collect(title, progress);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportsource.h"
#include "models/writers/writer.h"

namespace visavis
{

/// One export as a person asks for it, in the window and on the command line: the same task gives the same
/// bytes in both.
struct ExportTask {
    const ExportKind *kind = nullptr; ///< one of exportKinds()
    const WriterFormat *format = nullptr;
    ExportSelection selection; ///< its parts are the kind's and the grouping's, its aliases the key file's
    ExportOptions options;
    QString keyFile = {}; ///< whose aliases stand in the place of names; empty for none
};

/// What is written: collected as the kind asks for it, with aliases, and dated with the selection's day.
/// Errors of the key file name it.
[[nodiscard]] Result<ExportData> prepareExport(const OpenSnapshot &open, const QString &title,
                                               const ExportTask &task, Progress &progress);

} // namespace visavis

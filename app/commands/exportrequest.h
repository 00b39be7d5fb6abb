// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "models/export/exporttask.h"

#include <expected>

namespace visavis
{

/// What a call of the command export asks for.
struct ExportRequest {
    QString project;
    QString output; ///< "-" for standard output
    ExportTask task;
    QStringList episodes; ///< as a person names them
};

/// The options of the command beside those that a codebook has, too.
void addExportOptions(Invocation &call);
/// Those that do not go with a codebook.
[[nodiscard]] QStringList exportOptionNames();

/// The request, or a sentence that says what is wrong with the usage.
[[nodiscard]] std::expected<ExportRequest, QString> exportRequestOf(const Invocation &call);

} // namespace visavis

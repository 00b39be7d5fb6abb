// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exporttask.h"

#include <QHash>

namespace visavis
{

/// How an export begins, to be looked at before it is written.
struct ExportBeginning {
    QString text;   ///< of a web page (without its head) or as it is; empty where there is nothing to see
    QString suffix; ///< of what the text is: "html", "md", "csv"
    bool isPage = false;    ///< a web page
    bool isStandIn = false; ///< the format asked for is no text: what stands here has the same words
    bool isPart = false;    ///< there is more of it

    bool operator==(const ExportBeginning &) const = default;
};

/// So much of a project is collected for it. Three interviews, for what is made of exactly two to say that
/// there are more.
inline constexpr ExportLimit BeginningLimit{.episodes = 3, .passages = 200};
/// So much of the text is shown, in UTF-16 units.
inline constexpr qsizetype BeginningLength = 48'000;

/// Writes what was collected into memory, in the task's format, or for office documents, PDF and
/// spreadsheets as the page or table of the same kind. Of a folder the first files. Errors as writing it
/// gives them.
[[nodiscard]] Result<ExportBeginning> exportBeginning(const ExportData &data, const ExportTask &task,
                                                      Progress &progress);

/// Collects it first, with BeginningLimit. The templates, by name, go before those of the task's folder:
/// somebody is just writing them. Where the project has no passage, templates are shown with some of our own.
[[nodiscard]] Result<ExportBeginning> exportBeginning(const OpenSnapshot &open, const QString &title,
                                                      ExportTask task,
                                                      const QHash<QString, QString> &templates,
                                                      Progress &progress);

} // namespace visavis

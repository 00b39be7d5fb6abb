// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/base/tabledialog.h"

namespace visavis
{

/// What was done to a project, day by day, the newest first: when, what, and where there are several, by
/// whom.
class HistoryDialog final : public TableDialog
{
    Q_OBJECT

public:
    /// The entries are all that there are (isWhole), or the last of them.
    HistoryDialog(const ProjectData &project, const QList<HistoryEntry> &entries, bool isWhole,
                  QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString dayText(QDate day);
};

} // namespace visavis

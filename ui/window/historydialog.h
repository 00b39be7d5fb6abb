// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/window/tabledialog.h"

namespace visavis
{

/// What was done to a project, the newest first: when, by whom, what.
class HistoryDialog final : public TableDialog
{
    Q_OBJECT

public:
    HistoryDialog(const ProjectData &project, const QList<HistoryEntry> &entries, QWidget *parent = nullptr);
};

} // namespace visavis

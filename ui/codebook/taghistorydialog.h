// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/taghistory.h"
#include "ui/base/tabledialog.h"

namespace visavis
{

/// What a tag was called and how it was defined from the beginning on, the newest first: when, by whom, which
/// field, what it was before and after.
class TagHistoryDialog final : public TableDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagHistoryDialog)

public:
    TagHistoryDialog(const ProjectData &project, const QString &name,
                     const std::vector<TagHistoryEntry> &entries, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QStringList rowOf(const ProjectData &project, const TagHistoryEntry &entry);
    [[nodiscard]] static QString whatText(const TagHistoryEntry &entry);
};

} // namespace visavis

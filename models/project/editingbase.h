// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// What the classes share that say what a person can do to a project: each of their functions is one action,
/// one step of undo, one transaction, and nothing happens where it fails.
class EditingBase
{
protected:
    explicit EditingBase(Project &project)
        : m_project(project)
    {
    }
    ~EditingBase() = default;
    EditingBase(const EditingBase &) = default;
    EditingBase &operator=(const EditingBase &) = delete;

    [[nodiscard]] const ProjectData &data() const { return m_project.data(); }
    [[nodiscard]] Result<void> perform(ActionKind kind, const QStringList &arguments,
                                       const QList<Change> &changes)
    {
        return m_project.perform(
            {.kind = kind, .arguments = arguments, .changes = changes, .undo = {}, .redo = {}});
    }
    template<class Record>
    [[nodiscard]] Result<void> update(ActionKind kind, const Record &before, const Record &after,
                                      const QStringList &arguments)
    {
        return perform(kind, arguments, Change::update(before, after));
    }

    Project &m_project;
};

} // namespace visavis

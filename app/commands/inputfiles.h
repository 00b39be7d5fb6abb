// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"

namespace visavis
{

/// The files that a command is given: folders are walked, and those without a file are reported.
class InputFiles
{
public:
    InputFiles(const Invocation &call, const QStringList &given);

    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// SomeFailed when a folder had none.
    [[nodiscard]] int status() const { return m_status; }

private:
    QStringList m_files;
    int m_status = Done;
};

} // namespace visavis

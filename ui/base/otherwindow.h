// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace visavis
{

/// Another window of this program: a process of its own.
class OtherWindow
{
public:
    /// Opens a project there. False when the program cannot be started.
    [[nodiscard]] static bool open(const QString &projectPath);

    /// For tests: what is done instead; null for what a person gets.
    static void setOpener(std::function<bool(const QString &)> opener);
};

} // namespace visavis

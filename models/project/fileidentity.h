// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace visavis
{

/// Which file this is, whatever leads to it: its device and its number there. Holds while the file exists.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    auto operator<=>(const FileIdentity &) const = default;
};

/// Of the file that a path leads to, through links; none when there is no file.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

} // namespace visavis

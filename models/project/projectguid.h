// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

#include <optional>

namespace visavis
{

/// By which copies of a project are known to be of the same one. None where the file is no project, or cannot
/// be read.
[[nodiscard]] std::optional<QUuid> guidOfProject(const QString &path);

} // namespace visavis

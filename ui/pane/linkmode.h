// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace visavis
{

/// How two panes go through their texts together.
enum class LinkMode {
    Free,   ///< each as it likes
    Linked, ///< what faces the turn that is read comes to its height
    Level,  ///< what faces each other begins at one height all along
};

/// That puts all panes into it.
[[nodiscard]] QKeySequence keyOf(LinkMode mode);

/// As a project keeps it.
[[nodiscard]] QLatin1StringView name(LinkMode mode);
[[nodiscard]] std::optional<LinkMode> linkModeFromName(QStringView name);

} // namespace visavis

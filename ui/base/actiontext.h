// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/changelog.h"

namespace visavis
{

/// What a person did, as words without a full stop: "Tag 3 Annotations with “Water”". For the undo menu
/// ("Undo: %1") and the history.
[[nodiscard]] QString actionText(ActionKind kind, const QStringList &arguments);
[[nodiscard]] QString actionText(const Action &action);

/// For the history, where undoing is something that happened too: "Undone: Create Tag “Water”".
[[nodiscard]] QString actionText(ActionKind kind, const QStringList &arguments, Direction direction);
/// An action of a later version is named as its log does.
[[nodiscard]] QString actionText(const HistoryEntry &entry);

/// The texts of menu items; null: nothing to undo.
[[nodiscard]] QString undoText(const Action *action);
[[nodiscard]] QString redoText(const Action *action);

} // namespace visavis

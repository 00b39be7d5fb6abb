// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QWidget>

namespace visavis::test
{

/// The action with these words among a widget's own; null when there is none.
[[nodiscard]] inline QAction *actionNamed(const QWidget *widget, const QString &text)
{
    for (QAction *action : widget->actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace visavis::test

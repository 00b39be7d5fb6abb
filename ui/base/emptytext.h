// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace visavis
{

/// Says in the viewport of an empty list or table why nothing is there, or what to do. Nothing for an empty
/// text. Called while it paints.
void paintEmptyText(QWidget &viewport, const QString &text);

} // namespace visavis

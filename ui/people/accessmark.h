// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QIcon>

class QPainter;

namespace visavis
{

/// A quiet sign that not all may read something, in the middle of a place: a lock for what is off record, a
/// clock for an embargo, an eye for what is still to check. Nothing for what is publishable.
void paintAccessMark(QPainter &painter, const QRectF &place, Restriction restriction, const QColor &colour);
[[nodiscard]] QIcon accessIcon(Restriction restriction, const QColor &colour);

} // namespace visavis

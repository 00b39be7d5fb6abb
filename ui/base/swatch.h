// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"

#include <QIcon>

#include <functional>
#include <optional>

class QMenu;
class QPainter;
class QPalette;

namespace visavis
{

inline constexpr int SwatchSize = 10; ///< logical pixels, the diameter of a dot beside text

/// Fills a circle with the colour, outlined so that it stands out on any page.
void paintSwatch(QPainter &painter, const QRectF &circle, Colour colour, const QPalette &palette);

/// A colour between two: 0 is the first, 1 the second. For text and lines quieter than the palette's.
[[nodiscard]] QColor blended(const QColor &first, const QColor &second, double share);

/// The dot as an icon, sharp at every scale.
[[nodiscard]] QIcon swatchIcon(Colour colour);

/// The palette's name in the window's language ("Yellow"), else "#rrggbb".
[[nodiscard]] QString colourText(Colour colour);

/// Adds the palette's colours to a menu, the current one marked, and "Other Colour…" with a dialog. Calls
/// chosen with what was taken, unless it is the current one.
void addColourActions(QMenu &menu, std::optional<Colour> current, const std::function<void(Colour)> &chosen);

} // namespace visavis

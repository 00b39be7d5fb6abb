// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace visavis
{

/// A colour as the project stores it: 0xRRGGBB, written "#rrggbb". How it looks on a light, sepia or dark
/// page is decided where it is painted.
struct Colour {
    quint32 rgb = 0;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QColor toQColor() const { return QColor::fromRgb(rgb | 0xff000000U); }
    /// Takes "#rrggbb" or one of the palette's English names; nothing else.
    [[nodiscard]] static std::optional<Colour> fromName(QStringView name);

    bool operator==(const Colour &) const = default;
};

struct NamedColour {
    const char *name; ///< English, lower case: the key for translation and for the command line
    Colour colour;
};

/// The colours offered for highlights, tags and speakers: told apart by colour-blind readers, after M. Okabe
/// and K. Ito, Color Universal Design (2008). The first is the highlight's default.
[[nodiscard]] const std::array<NamedColour, 8> &palette();

} // namespace visavis

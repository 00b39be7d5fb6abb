// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// What a clipboard holds of a text.
struct PastedText {
    QString plain;
    QString page; ///< the same as HTML; empty when there is none

    bool operator==(const PastedText &) const = default;
};

/// Whether a copied piece of HTML says more than its words do: headings, tables, names or questions in bold
/// or italics. Programs that show code copy colours, which say nothing here. Looks at its beginning.
[[nodiscard]] bool hasStructure(QStringView page);

} // namespace visavis

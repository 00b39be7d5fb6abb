// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/writers/document/document.h"

#include <QString>

namespace visavis
{

/// The style sheet of a document as a page.
struct DocumentStyle {
    QString sheet;          ///< the content of its style element
    QString hash;           ///< its SHA-256 in base 64, for the content security policy
    bool hasMargin = false; ///< something stands beside the words
};

/// The shared rules (document.css among the templates), and those for the colours and columns of this one:
/// a page without style attributes needs a class for each.
[[nodiscard]] Result<DocumentStyle> documentStyle(const Document &document);

/// The class for the widths of its columns, "g-33-67".
[[nodiscard]] QString columnsClass(const Grid &grid);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QByteArray>

namespace visavis
{

/// DOCX's word/styles.xml for a document: its language, and the styles of officestyle.h with those of words,
/// tables, links and comments.
[[nodiscard]] QByteArray docxStyles(const Document &document);

} // namespace visavis

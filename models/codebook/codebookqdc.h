// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookfile.h"

#include <QIODevice>

namespace visavis
{

/// REFI-QDA 1.5 codebook exchange. Its codes have a GUID, a name, a colour, whether they are codable, and a
/// description. What our tags have beside that stands at the end of the description, below a line
/// "[visavis]", one field a line, further lines of a text indented by two spaces; reading takes it from
/// there. CodebookEmpty without a tag: the schema wants one.
[[nodiscard]] Result<void> writeCodebookQdc(const CodebookFile &file, QIODevice &device);

/// The codes of a CodeBook, which may stand within a Project (QDE). Sets of codes are named as losses.
/// Errors: NotACodebook for other XML; what XmlSource finds.
[[nodiscard]] Result<CodebookFile> readCodebookQdc(const QString &text);

} // namespace visavis

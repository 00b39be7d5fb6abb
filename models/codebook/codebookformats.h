// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookfile.h"

#include <QIODevice>

#include <array>

namespace visavis
{

/// A format in which codebooks are written.
struct CodebookFormat {
    QLatin1StringView id;     ///< "codebook-csv": on the command line, never translated
    QLatin1StringView suffix; ///< lower case, without dot
    Result<void> (*write)(const CodebookFile &file, QIODevice &device);
};

[[nodiscard]] const std::array<CodebookFormat, 2> &codebookFormats();

/// By id or by a file name's suffix, case ignored; null when there is none.
[[nodiscard]] const CodebookFormat *codebookFormatFor(QStringView idOrSuffix);

} // namespace visavis

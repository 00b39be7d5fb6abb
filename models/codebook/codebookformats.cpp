// SPDX-License-Identifier: MIT
#include "models/codebook/codebookformats.h"

#include "models/codebook/codebookcsv.h"
#include "models/codebook/codebookqdc.h"

namespace visavis
{

using namespace Qt::StringLiterals;

const std::array<CodebookFormat, 2> &codebookFormats()
{
    static constexpr std::array<CodebookFormat, 2> Formats{{
        {.id = "codebook-csv"_L1, .suffix = "csv"_L1, .write = writeCodebookCsv},
        {.id = "qdc"_L1, .suffix = "qdc"_L1, .write = writeCodebookQdc},
    }};
    return Formats;
}

const CodebookFormat *codebookFormatFor(QStringView idOrSuffix)
{
    const auto &formats = codebookFormats();
    const auto found = std::ranges::find_if(formats, [&](const CodebookFormat &format) {
        return idOrSuffix.compare(format.id, Qt::CaseInsensitive) == 0 ||
               idOrSuffix.compare(format.suffix, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace visavis

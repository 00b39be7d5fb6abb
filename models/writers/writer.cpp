// SPDX-License-Identifier: MIT
#include "models/writers/writer.h"

#include "models/writers/htmlwriter.h"
#include "models/writers/markdownwriter.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

const std::vector<WriterFormat> &writers()
{
    static const std::vector<WriterFormat> formats{
        {"markdown"_L1, "md"_L1, writeMarkdown},
        {"html"_L1, "html"_L1, writeHtml},
    };
    return formats;
}

const WriterFormat *writerFor(QStringView idOrSuffix)
{
    const auto found = std::ranges::find_if(writers(), [idOrSuffix](const WriterFormat &format) {
        return idOrSuffix == format.id || idOrSuffix.compare(format.suffix, Qt::CaseInsensitive) == 0;
    });
    return found == writers().end() ? nullptr : &*found;
}

} // namespace visavis

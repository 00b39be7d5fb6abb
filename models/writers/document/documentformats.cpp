// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"

namespace visavis
{

using namespace Qt::StringLiterals;

const std::vector<DocumentFormat> &documentFormats()
{
    static const std::vector<DocumentFormat> formats{
        {.id = "docx"_L1, .suffix = "docx"_L1, .write = writeDocx},
        {.id = "odt"_L1, .suffix = "odt"_L1, .write = writeOdt},
        {.id = "pdf"_L1, .suffix = "pdf"_L1, .write = writePdf},
        {.id = "html"_L1, .suffix = "html"_L1, .write = writeHtmlDocument},
        {.id = "markdown"_L1, .suffix = "md"_L1, .write = writeMarkdownDocument},
        {.id = "text"_L1, .suffix = "txt"_L1, .write = writeTextDocument},
    };
    return formats;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

/// Annotated notes as one page of HTML in UTF-8 that needs no other file and runs nothing of what it shows:
/// text is escaped, notes are Markdown without HTML and images, links go to http, https and mailto only, and
/// a content security policy allows the page's own style sheet and script alone. The script adds controls
/// ("notes.js": filter, order, collapse, appearance); the page is whole without it. It is well-formed XML
/// too.
[[nodiscard]] Result<void> writeHtml(const ExportData &data, const ExportOptions &options, QIODevice &device,
                                     Progress &progress);

} // namespace visavis

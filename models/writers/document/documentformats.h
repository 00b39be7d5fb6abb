// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/writers/document/document.h"

#include <QIODevice>

#include <vector>

namespace visavis
{

/// A format that any document can be written in.
struct DocumentFormat {
    QLatin1StringView id;     ///< "docx": on the command line, never translated
    QLatin1StringView suffix; ///< lower case, without dot
    /// The same bytes for the same document. Cancelled, FileNotWritable (what the device says as detail).
    Result<void> (*write)(const Document &document, QIODevice &device, Progress &progress);
};

/// docx, odt, pdf, html, markdown, text: in the order in which they are offered.
[[nodiscard]] const std::vector<DocumentFormat> &documentFormats();

[[nodiscard]] Result<void> writeDocx(const Document &document, QIODevice &device, Progress &progress);
[[nodiscard]] Result<void> writeOdt(const Document &document, QIODevice &device, Progress &progress);
/// Typeset: title page, contents with pages, running heads, comments and margins beside the words, links,
/// an outline. Needs an application object with a user interface (QGuiApplication, if on the platform
/// "offscreen"): without one, Internal.
[[nodiscard]] Result<void> writePdf(const Document &document, QIODevice &device, Progress &progress);
/// One page that needs no other file and runs nothing, well-formed as XML.
[[nodiscard]] Result<void> writeHtmlDocument(const Document &document, QIODevice &device, Progress &progress);
/// CommonMark with pipe tables; comments are footnotes.
[[nodiscard]] Result<void> writeMarkdownDocument(const Document &document, QIODevice &device,
                                                 Progress &progress);
/// A paragraph is one line; comments stand behind their section.
[[nodiscard]] Result<void> writeTextDocument(const Document &document, QIODevice &device, Progress &progress);

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"
#include "models/readers/text/inlinescan.h"

namespace visavis
{

/// Appends paragraphs of Markdown to a document as plain words, with the place of every letter in the source.
///
/// md4c was not taken for this: it reports no places in the source, and joins lines that are labels here.
class InlineMarkup
{
public:
    InlineMarkup(QStringView source, structure::Document &document)
        : m_source(source)
        , m_document(document)
    {
    }

    /// Appends one block per line; the first has the gap, bullet, level and kind of `like`, and no line
    /// without words is appended. Lines of headings are given one at a time.
    void append(std::span<const SourceLine> lines, const structure::Block &like);

    [[nodiscard]] MarkupCount &count() { return m_scan.count(); }

private:
    void appendPlain(std::span<const SourceLine> lines, structure::Block like);
    void emitLines(std::span<const SourceLine> lines, structure::Block like);
    /// Appends the words of the scan from `from` to `to`, which stand at `source` in the source. Returns how
    /// much of their beginning is emphasised; `depth` is of the emphasis that is open.
    qsizetype emitWords(qsizetype source, qsizetype from, qsizetype to, int &depth);
    void addRun(qsizetype from, qsizetype source, qsizetype length);

    QStringView m_source;
    structure::Document &m_document;
    InlineScan m_scan;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/htmltree.h"
#include "models/readers/documents/leftout.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// Adds the words of a page to a document. Facts get the title, language, date and recording that the page
/// states, where they are still empty, and a warning for folds whose caption is left out.
class HtmlReader
{
public:
    /// All must outlive it. Several pages (the chapters of a book) may be read one after the other into one
    /// builder.
    HtmlReader(DocumentBuilder &builder, Transcript &facts, LeftOutCounts &leftOut, Progress &progress);

    /// The page's text as UTF-8. `mapped`: it is the decoded source itself, so that its places count.
    [[nodiscard]] Result<void> read(QByteArray utf8, bool mapped);

    /// The names that DocumentBuilder::Paragraph::style counts, for DocumentBuilder::finish.
    [[nodiscard]] const std::vector<QString> &styles() const { return m_styles; }

private:
    friend class HtmlWalk;

    DocumentBuilder &m_builder;
    Transcript &m_facts;
    LeftOutCounts &m_leftOut;
    Progress &m_progress;
    std::vector<QString> m_styles; ///< classes that name who speaks
};

} // namespace visavis

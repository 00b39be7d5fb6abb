// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/writers/document/typeset/flow.h"
#include "models/writers/document/typeset/wordsetter.h"
#include "models/writers/exportwords.h"

namespace visavis::typeset
{

/// Sets everything of a document, once.
class FlowMaker
{
public:
    FlowMaker(const Document &document, const PageGeometry &page, const Targets &targets);

    /// Progress is counted in texts (see textCount()), of `total`. Cancelled.
    [[nodiscard]] Result<Flow> make(Progress &progress, qint64 total);

private:
    void add(const Paragraph &paragraph);
    void add(const Heading &heading);
    void add(const Contents &contents);
    /// Cancelled.
    [[nodiscard]] Result<void> add(const Grid &grid, const Progress &progress);
    void addRest();

    /// Strips of a paragraph's lines; the first one's place among the strips.
    size_t addLines(const std::shared_ptr<const SetParagraph> &paragraph, const TypeStyle &style, double x);
    void addMarker(const Paragraph &paragraph, const TypeStyle &style, size_t strip, double x);
    void addNotes(const SetParagraph &paragraph, size_t first);
    [[nodiscard]] int commentNote(int comment);
    [[nodiscard]] int marginNote(const std::vector<Paragraph> &paragraphs);
    /// Said by a comment when it has no comments of its own.
    void addToNote(SideNote &note, const Paragraph &paragraph, bool isOfComment);
    static void addToNote(SideNote &note, SetWords words, const TypeStyle &style, double width,
                          double indent);

    const Document &m_document;
    const PageGeometry &m_page;
    const Targets &m_targets;
    Typefaces m_faces;
    OpenComments m_comments;
    WordSetter m_setter;
    ExportWords m_words;
    Flow m_flow;
    double m_after = 0; ///< the space that the last paragraph wants below it
    bool m_beginsPage = false;
    bool m_isQuoteLast = false;
    size_t m_heading = 0; ///< how many there were
};

} // namespace visavis::typeset

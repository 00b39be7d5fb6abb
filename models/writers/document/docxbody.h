// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/docxtext.h"

namespace visavis
{

/// Writes the blocks of a document as DOCX's word/document.xml, one after the other.
class DocxBody
{
    Q_DISABLE_COPY_MOVE(DocxBody)

public:
    /// Both must outlive it.
    DocxBody(const Document &document, DocumentMarks &marks);

    void begin();
    /// The block of this index; each in turn.
    void write(size_t block);
    /// Page size and footer, as relationship `footer` names it.
    void finish(QLatin1StringView footer);

    [[nodiscard]] OfficeXml &xml() { return m_xml; }
    [[nodiscard]] const QStringList &links() const { return m_text.links(); }

private:
    /// Where it is another than the style's, else 0.
    [[nodiscard]] double spaceBefore(const OfficeStyle &style) const;
    void write(const Heading &heading);
    void write(const Paragraph &paragraph, const OfficeStyle &style);
    void write(const Grid &grid);
    void writeRow(const Grid &grid, size_t row, const std::vector<double> &widths);
    void write(const Contents &contents);
    void writeField(QLatin1StringView type);
    [[nodiscard]] bool takeBreak() { return std::exchange(m_beginsPage, false); }
    /// A paragraph without words, where Word wants one.
    void writeEmpty();

    const Document &m_document;
    DocumentMarks &m_marks;
    OfficeXml m_xml;
    DocxText m_text;
    bool m_hasBegun = false;   ///< something is on the page
    bool m_beginsPage = false; ///< what comes next stands on a new one
    bool m_wasGrid = false;    ///< Word would join two tables in a row
};

inline constexpr QLatin1StringView WordNamespace{
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"};
inline constexpr QLatin1StringView RelationshipNamespace{
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};

} // namespace visavis

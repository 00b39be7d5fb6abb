// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/documentmarks.h"
#include "models/writers/document/odtstyles.h"

#include <QHash>

namespace visavis
{

/// Writes the blocks of a document as they stand in ODT's content.xml, one after the other, and collects the
/// styles they need, which stand before them.
class OdtBody
{
    Q_DISABLE_COPY_MOVE(OdtBody)

public:
    /// Both must outlive it.
    OdtBody(const Document &document, DocumentMarks &marks);

    /// The block of this index; each in turn.
    void write(size_t block);

    /// A fragment.
    [[nodiscard]] OfficeXml &xml() { return m_xml; }
    [[nodiscard]] const OdtStyles &styles() const { return m_styles; }

private:
    void write(const Heading &heading);
    void write(const Paragraph &paragraph, const OfficeStyle &style);
    void write(const Grid &grid);
    void writeRow(const Grid &grid, size_t row, size_t columns);
    void write(const Contents &contents);
    void writeContentsSource(int levels);
    void write(const std::vector<Inline> &inlines, const QString &bookmark);
    void write(const Run &run);
    void writeText(const QString &text);
    void writeSpaces(qsizetype count);
    void writeComment(int index);
    void writeCommentEnd(int index);

    [[nodiscard]] QString address(const Run &run);
    [[nodiscard]] OdtParagraph look(const OfficeStyle &style, const std::vector<Inline> &inlines,
                                    std::optional<Colour> bar);
    [[nodiscard]] bool takeBreak() { return std::exchange(m_beginsPage, false); }
    /// Whether what comes next is the first of a title page.
    [[nodiscard]] bool isTitle() const { return !m_hasBegun && m_marks.afterTitlePage(); }

    const Document &m_document;
    DocumentMarks &m_marks;
    OfficeXml m_xml{OfficeXml::Kind::Fragment};
    OdtStyles m_styles;
    QHash<QString, QString> m_addresses; ///< links as they are written, by those of the runs
    int m_tables = 0;
    int m_contents = 0;
    bool m_hasBegun = false;   ///< something is on the page
    bool m_beginsPage = false; ///< what comes next stands on a new one
};

} // namespace visavis

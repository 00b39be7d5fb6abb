// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/documentmarks.h"
#include "models/writers/document/officestyle.h"
#include "models/writers/document/officexml.h"

#include <QStringList>

namespace visavis
{

/// What a paragraph of DOCX has beside its style.
struct DocxParagraph {
    const OfficeStyle *style = nullptr;
    QString bookmark = {};
    QString marker = {}; ///< of an item of a list
    int itemLevel = 0;
    std::optional<Colour> bar = {};
    bool beginsPage = false;
    double before = 0;      ///< points of space before it; 0: the style's
    bool isComment = false; ///< the first of a comment, which shows a sign of it
};

/// Writes paragraphs into a part of DOCX, and collects the addresses they link to.
class DocxText
{
    Q_DISABLE_COPY_MOVE(DocxText)

public:
    /// All must outlive it. Without marks, for comments, there are neither bookmarks nor comments in the
    /// words; links within the document find their places in `places`.
    DocxText(OfficeXml &xml, const DocumentMarks &places, DocumentMarks *marks);

    void write(const std::vector<Inline> &inlines, const DocxParagraph &look);
    /// A run of plain words in a character style; none for an empty id.
    void writeWords(const QString &text, QLatin1StringView characterStyle = {});
    /// The relationships of the part to what lies outside: "link1" is the first.
    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    void writeProperties(const std::vector<Inline> &inlines, const DocxParagraph &look);
    void write(const Run &run);
    void writeLooks(const Run &run, bool isLink);
    void writeText(const QString &text);
    void writeCommentEnd(int comment);
    [[nodiscard]] QString relationship(const QString &address);

    OfficeXml &m_xml;
    const DocumentMarks &m_places;
    DocumentMarks *m_marks; ///< not owned
    QStringList m_links;
    QHash<QString, QString> m_relationships; ///< by address
    QHash<quint32, QString> m_grounds;       ///< by highlight
    int m_bookmarks = 0;
};

/// Points as DOCX counts lengths: in twentieths.
[[nodiscard]] QString twips(double points);
/// "1f77b4"
[[nodiscard]] QString hexColour(Colour colour);

} // namespace visavis

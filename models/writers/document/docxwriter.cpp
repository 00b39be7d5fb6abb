// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/docxbody.h"
#include "models/writers/document/docxstyles.h"
#include "models/writers/document/officezip.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto PackageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships"_L1;
constexpr auto FooterId = "footer"_L1;
/// How much of the document waits before it is packed.
constexpr qsizetype Piece = 1 << 18;

struct Relationship {
    QLatin1StringView id;
    QString type; ///< behind the namespaces' common beginning
    QLatin1StringView target;
};

QString relationshipType(QLatin1StringView type)
{
    return RelationshipNamespace + u'/' + type;
}

/// Relationships of a part to others, and to the addresses that it links to.
QByteArray relationships(const std::vector<Relationship> &parts, const QStringList &links = {})
{
    OfficeXml xml;
    xml.start("Relationships"_L1, {{"xmlns"_L1, PackageNamespace}});
    for (const Relationship &part : parts) {
        xml.empty("Relationship"_L1,
                  {{"Id"_L1, part.id}, {"Type"_L1, part.type}, {"Target"_L1, part.target}});
    }
    for (qsizetype i = 0; i < links.size(); ++i) {
        xml.empty("Relationship"_L1, {{"Id"_L1, u"link"_s + QString::number(i + 1)},
                                      {"Type"_L1, relationshipType("hyperlink"_L1)},
                                      {"Target"_L1, links[i]},
                                      {"TargetMode"_L1, "External"_L1}});
    }
    xml.end();
    return xml.take();
}

QByteArray contentTypes(bool hasComments)
{
    constexpr auto Word = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;
    OfficeXml xml;
    xml.start("Types"_L1, {{"xmlns"_L1, "http://schemas.openxmlformats.org/package/2006/content-types"_L1}});
    xml.empty("Default"_L1,
              {{"Extension"_L1, "rels"_L1},
               {"ContentType"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1}});
    xml.empty("Default"_L1, {{"Extension"_L1, "xml"_L1}, {"ContentType"_L1, "application/xml"_L1}});
    const auto add = [&xml](QLatin1StringView part, const QString &type) {
        xml.empty("Override"_L1, {{"PartName"_L1, part}, {"ContentType"_L1, type}});
    };
    add("/word/document.xml"_L1, Word + "document.main+xml"_L1);
    add("/word/styles.xml"_L1, Word + "styles+xml"_L1);
    add("/word/settings.xml"_L1, Word + "settings+xml"_L1);
    add("/word/footer1.xml"_L1, Word + "footer+xml"_L1);
    if (hasComments) {
        add("/word/comments.xml"_L1, Word + "comments+xml"_L1);
    }
    add("/docProps/core.xml"_L1, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    add("/docProps/app.xml"_L1, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    xml.end();
    return xml.take();
}

QByteArray coreProperties(const Document &document)
{
    OfficeXml xml;
    xml.start("cp:coreProperties"_L1,
              {{"xmlns:cp"_L1, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1},
               {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
               {"xmlns:dcterms"_L1, "http://purl.org/dc/terms/"_L1},
               {"xmlns:xsi"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1}});
    xml.words("dc:title"_L1, document.title);
    xml.words("dc:creator"_L1, document.madeWith);
    xml.words("dc:language"_L1, officeLanguage(document));
    if (document.date.isValid()) {
        for (const QLatin1StringView name : {"dcterms:created"_L1, "dcterms:modified"_L1}) {
            xml.words(name, document.date.toString(Qt::ISODate) + "T00:00:00Z"_L1,
                      {{"xsi:type"_L1, "dcterms:W3CDTF"_L1}});
        }
    }
    xml.end();
    return xml.take();
}

QByteArray applicationProperties(const Document &document)
{
    OfficeXml xml;
    xml.start("Properties"_L1,
              {{"xmlns"_L1, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_L1}});
    xml.words("Application"_L1, document.madeWith);
    xml.end();
    return xml.take();
}

QByteArray settings()
{
    OfficeXml xml;
    xml.start("w:settings"_L1, {{"xmlns:w"_L1, WordNamespace}});
    xml.empty("w:defaultTabStop"_L1, {{"w:val"_L1, twips(ItemStep)}});
    xml.empty("w:characterSpacingControl"_L1, {{"w:val"_L1, "doNotCompress"_L1}});
    // Without it Word opens the document as one of Word 2007.
    xml.start("w:compat"_L1);
    xml.empty("w:compatSetting"_L1, {{"w:name"_L1, "compatibilityMode"_L1},
                                     {"w:uri"_L1, "http://schemas.microsoft.com/office/word"_L1},
                                     {"w:val"_L1, "15"_L1}});
    xml.end();
    xml.end();
    return xml.take();
}

/// The page's number.
QByteArray footer()
{
    OfficeXml xml;
    xml.start("w:ftr"_L1, {{"xmlns:w"_L1, WordNamespace}});
    xml.start("w:p"_L1);
    xml.start("w:pPr"_L1);
    xml.empty("w:pStyle"_L1, {{"w:val"_L1, footerStyle().docxId}});
    xml.end();
    xml.start("w:fldSimple"_L1, {{"w:instr"_L1, " PAGE "_L1}});
    xml.start("w:r"_L1);
    xml.words("w:t"_L1, u"1"_s);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    return xml.take();
}

void writeComment(OfficeXml &xml, DocxText &text, const Comment &comment, int id)
{
    xml.start("w:comment"_L1, {{"w:id"_L1, QString::number(id)},
                               {"w:author"_L1, xmlText(comment.author)},
                               {"w:initials"_L1, xmlText(comment.initials)}});
    if (comment.date.isValid()) {
        xml.attribute("w:date"_L1, comment.date.toUTC().toString(Qt::ISODate));
    }
    DocxParagraph look{.style = &commentStyle(), .isComment = true};
    if (comment.paragraphs.empty()) {
        text.write(std::vector<Inline>(), look);
    }
    for (const Paragraph &paragraph : comment.paragraphs) {
        look.marker = itemMarker(paragraph);
        look.itemLevel = paragraph.level;
        text.write(paragraph.inlines, look);
        look.isComment = false;
    }
    xml.end();
}

/// Comments, with the links in them.
std::pair<QByteArray, QStringList> comments(const Document &document, const DocumentMarks &marks)
{
    OfficeXml xml;
    DocxText text(xml, marks, nullptr);
    xml.start("w:comments"_L1, {{"xmlns:w"_L1, WordNamespace}, {"xmlns:r"_L1, RelationshipNamespace}});
    for (int i = 0; i < int(document.comments.size()); ++i) {
        if (marks.isWritten(i)) {
            writeComment(xml, text, document.comments[size_t(i)], i);
        }
    }
    xml.end();
    return {xml.take(), text.links()};
}

Result<void> writeBody(DocxBody &body, const Document &document, OfficeZip &zip, Progress &progress)
{
    zip.begin(u"word/document.xml"_s);
    body.begin();
    const size_t count = document.blocks.size();
    for (size_t i = 0; i < count; ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        body.write(i);
        if (body.xml().size() > Piece) {
            zip.put(body.xml().take());
            progress.report(qint64(i), qint64(count));
        }
    }
    body.finish(FooterId);
    zip.put(body.xml().take());
    zip.finish();
    progress.report(qint64(count), qint64(count));
    return {};
}

} // namespace

Result<void> writeDocx(const Document &document, QIODevice &device, Progress &progress)
{
    DocumentMarks marks(document);
    OfficeZip zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes(marks.hasComments()));
    const QString core =
        u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s;
    zip.add(u"_rels/.rels"_s,
            relationships({{"document"_L1, relationshipType("officeDocument"_L1), "word/document.xml"_L1},
                           {"core"_L1, core, "docProps/core.xml"_L1},
                           {"app"_L1, relationshipType("extended-properties"_L1), "docProps/app.xml"_L1}}));
    zip.add(u"docProps/core.xml"_s, coreProperties(document));
    zip.add(u"docProps/app.xml"_s, applicationProperties(document));

    DocxBody body(document, marks);
    if (Result<void> written = writeBody(body, document, zip, progress); !written) {
        return written;
    }
    std::vector<Relationship> parts{{"styles"_L1, relationshipType("styles"_L1), "styles.xml"_L1},
                                    {"settings"_L1, relationshipType("settings"_L1), "settings.xml"_L1},
                                    {FooterId, relationshipType("footer"_L1), "footer1.xml"_L1}};
    if (marks.hasComments()) {
        const auto [part, links] = comments(document, marks);
        zip.add(u"word/comments.xml"_s, part);
        if (!links.isEmpty()) {
            zip.add(u"word/_rels/comments.xml.rels"_s, relationships({}, links));
        }
        parts.push_back({"comments"_L1, relationshipType("comments"_L1), "comments.xml"_L1});
    }
    zip.add(u"word/_rels/document.xml.rels"_s, relationships(parts, body.links()));
    zip.add(u"word/styles.xml"_s, docxStyles(document));
    zip.add(u"word/settings.xml"_s, settings());
    zip.add(u"word/footer1.xml"_s, footer());
    return progress.isCancelled() ? fail(ErrorCode::Cancelled) : zip.writeTo(device);
}

} // namespace visavis

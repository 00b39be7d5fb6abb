// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/odtbody.h"
#include "models/writers/document/odtstylesheet.h"
#include "models/writers/document/officezip.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto MimeType = "application/vnd.oasis.opendocument.text"_L1;

QByteArray manifest()
{
    OfficeXml xml;
    xml.start("manifest:manifest"_L1,
              {{"xmlns:manifest"_L1, "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1},
               {"manifest:version"_L1, "1.3"_L1}});
    for (const auto &[path, type] :
         {std::pair{"/"_L1, MimeType}, std::pair{"content.xml"_L1, "text/xml"_L1},
          std::pair{"styles.xml"_L1, "text/xml"_L1}, std::pair{"meta.xml"_L1, "text/xml"_L1}}) {
        xml.empty("manifest:file-entry"_L1,
                  {{"manifest:full-path"_L1, path}, {"manifest:media-type"_L1, type}});
        if (path == "/"_L1) {
            xml.attribute("manifest:version"_L1, "1.3"_L1);
        }
    }
    xml.end();
    return xml.take();
}

QByteArray meta(const Document &document)
{
    OfficeXml xml;
    startOdf(xml, "office:document-meta"_L1);
    xml.start("office:meta"_L1);
    xml.words("meta:generator"_L1, document.madeWith);
    xml.words("dc:title"_L1, document.title);
    xml.words("meta:initial-creator"_L1, document.madeWith);
    xml.words("dc:creator"_L1, document.madeWith);
    if (document.date.isValid()) {
        const QString moment = document.date.toString(Qt::ISODate) + "T00:00:00Z"_L1;
        xml.words("meta:creation-date"_L1, moment);
        xml.words("dc:date"_L1, moment);
    }
    xml.words("dc:language"_L1, officeLanguage(document));
    xml.end();
    xml.end();
    return xml.take();
}

/// The part whose styles stand before the words that need them.
QByteArray content(OdtBody &body)
{
    OfficeXml xml;
    startOdf(xml, "office:document-content"_L1);
    writeOdtFaces(xml);
    body.styles().write(xml);
    xml.start("office:body"_L1);
    xml.start("office:text"_L1);
    xml.put(body.xml());
    xml.end();
    xml.end();
    xml.end();
    return xml.take();
}

} // namespace

Result<void> writeOdt(const Document &document, QIODevice &device, Progress &progress)
{
    constexpr size_t ReportEvery = 256; // blocks
    DocumentMarks marks(document);
    OdtBody body(document, marks);
    const size_t count = document.blocks.size();
    for (size_t i = 0; i < count; ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        body.write(i);
        if (i % ReportEvery == 0) {
            progress.report(qint64(i), qint64(count));
        }
    }
    OfficeZip zip;
    zip.add(u"mimetype"_s, QByteArray(MimeType.data(), MimeType.size()), OfficeZip::Packing::Stored);
    zip.add(u"content.xml"_s, content(body));
    zip.add(u"styles.xml"_s, odtStylesheet(document));
    zip.add(u"meta.xml"_s, meta(document));
    zip.add(u"META-INF/manifest.xml"_s, manifest());
    progress.report(qint64(count), qint64(count));
    return progress.isCancelled() ? fail(ErrorCode::Cancelled) : zip.writeTo(device);
}

} // namespace visavis

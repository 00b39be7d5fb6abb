// SPDX-License-Identifier: MIT
#include "models/readers/documents/odf.h"

#include "models/readers/documents/markupcheck.h"
#include "models/readers/documents/odfbody.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/zipped.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Fit fitOdt(const Source &source)
{
    if (const QByteArrayView type = statedMimeType(source.bytes); !type.isEmpty()) {
        return type.startsWith("application/vnd.oasis.opendocument.text") ? Fit::Certain : Fit::No;
    }
    return mentionsEntry(source.bytes, "content.xml") && mentionsEntry(source.bytes, "META-INF/manifest.xml")
               ? Fit::Possible
               : Fit::No;
}

Result<Transcript> readXml(QXmlStreamReader &xml, qint64 size, odf::Parts &parts, const Source &source,
                           Progress &progress)
{
    Transcript facts;
    facts.format = source.content == Content::Zip ? u"odt"_s : u"fodt"_s;
    Result<structure::Document> document = odf::readBody(xml, size, parts, facts, progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    document->shape = source.shape;
    return structureOffice(*std::move(document), std::move(facts), parts.stated, progress);
}

Result<Transcript> readOdt(const Source &source, Progress &progress)
{
    Result<Zipped> zipped = Zipped::open(source.bytes);
    if (!zipped) {
        return std::unexpected(zipped.error());
    }
    if (zipped->optionalXml(u"META-INF/manifest.xml"_s).contains("encryption-data")) {
        return fail(ErrorCode::Encrypted);
    }
    const Result<QByteArray> content = zipped->readXml(u"content.xml"_s);
    if (!content) {
        return std::unexpected(content.error());
    }
    odf::Parts parts;
    odf::readParts(zipped->optionalXml(u"styles.xml"_s), parts);
    odf::readParts(zipped->optionalXml(u"meta.xml"_s), parts);
    QXmlStreamReader xml(*content);
    return readXml(xml, content->size(), parts, source, progress);
}

Fit fitFlat(const Source &source)
{
    constexpr qsizetype LookUnits = 4096;
    const QStringView head = QStringView(source.text).first(std::min(source.text.size(), LookUnits));
    return head.contains(u"<office:document") &&
                   head.contains(u"urn:oasis:names:tc:opendocument:xmlns:office:1.0")
               ? Fit::Certain
               : Fit::No;
}

Result<Transcript> readFlat(const Source &source, Progress &progress)
{
    const QByteArray utf8 = source.text.toUtf8();
    if (const auto checked = checkXml(utf8); !checked) {
        return std::unexpected(checked.error());
    }
    odf::Parts parts;
    QXmlStreamReader xml(source.text); // decoded already, whatever its head declares
    return readXml(xml, source.text.size(), parts, source, progress);
}

} // namespace

Format odtFormat()
{
    return {.id = "odt"_L1,
            .fileNameSuffixes = {u"odt"_s, u"ott"_s},
            .content = Content::Zip,
            .fit = fitOdt,
            .read = readOdt,
            .takesShape = true};
}

Format flatOdtFormat()
{
    return {.id = "fodt"_L1,
            .fileNameSuffixes = {u"fodt"_s},
            .fit = fitFlat,
            .read = readFlat,
            .takesShape = true};
}

} // namespace visavis

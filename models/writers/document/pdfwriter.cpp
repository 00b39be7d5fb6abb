// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/documentwords.h"
#include "models/writers/document/officexml.h"
#include "models/writers/document/typeset/flowmaker.h"
#include "models/writers/document/typeset/pagepainter.h"
#include "models/writers/document/typeset/pagination.h"
#include "models/writers/document/typeset/pdfobjects.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using namespace typeset;

/// Which headings are of the highest level that there is.
std::vector<bool> topHeadings(const std::vector<const Heading *> &headings)
{
    std::vector<bool> isTop;
    const auto highest = std::ranges::min_element(headings, {}, &Heading::level);
    std::ranges::transform(headings, std::back_inserter(isTop),
                           [&](const Heading *heading) { return heading->level == (*highest)->level; });
    return isTop;
}

PdfExtras extrasOf(const Document &document, const PageGeometry &geometry, const Targets &targets,
                   const Pages &pages)
{
    PdfExtras extras{.date = document.date, .language = document.language, .targets = {}, .outline = {}};
    for (int i = 0; i < targets.count(); ++i) {
        const TargetPlace &place = pages.targets[size_t(i)];
        extras.targets.push_back(
            {.name = Targets::name(i), .page = place.page, .top = (geometry.height - place.y) / Point});
    }
    const std::vector<const Heading *> headings = headingsOf(document);
    for (size_t i = 0; i < headings.size(); ++i) {
        extras.outline.push_back({.title = lineOf(headings[i]->inlines),
                                  .level = headings[i]->level,
                                  .target = size_t(targets.ofHeading(i))});
    }
    return extras;
}

/// Title and program (ISO 16684-1). Qt's own would have the time and a random identity in it, and two exports
/// would differ.
QByteArray metadataOf(const Document &document)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeStartElement(dublinCore, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(xmlText(document.title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(xmp, u"CreatorTool"_s, xmlText(document.madeWith));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

void setUp(QPdfWriter &writer, const Document &document)
{
    writer.setResolution(UnitsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(document.pageSize == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter),
                    document.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(document.title);
    writer.setCreator(document.madeWith);
    writer.setDocumentXmpMetadata(metadataOf(document));
}

} // namespace

Result<void> writePdf(const Document &document, QIODevice &device, Progress &progress)
{
    // Fonts are the platform's, and Qt ends the program when they are asked for without one.
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return std::unexpected(Error{.code = ErrorCode::Internal,
                                     .arguments = {},
                                     .file = {},
                                     .line = 0,
                                     .detail = u"QGuiApplication"_s});
    }
    const PageGeometry geometry = PageGeometry::of(document);
    const Targets targets(document);
    // Setting takes about as long as painting.
    const qint64 texts = textCount(document);
    Result<Flow> flow = FlowMaker(document, geometry, targets).make(progress, 2 * texts);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    Pages pages = paginate(*flow, geometry, topHeadings(headingsOf(document)), targets.count());
    const PdfExtras extras = extrasOf(document, geometry, targets, pages);

    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, document);
        PagePainter painter(document, geometry, targets, std::move(*flow), std::move(pages));
        const Result<void> painted = painter.paint(writer, progress, texts, 2 * texts);
        if (!painted) {
            return painted;
        }
    }
    const std::optional<QByteArray> finished = finishedPdf(bytes, extras);
    return writeBytes(device, finished.value_or(bytes));
}

} // namespace visavis

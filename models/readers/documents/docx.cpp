// SPDX-License-Identifier: MIT
#include "models/readers/documents/docx.h"

#include "models/readers/documents/docxbody.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/zipped.h"
#include "models/readers/structure/structure.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Fit fitDocx(const Source &source)
{
    return mentionsEntry(source.bytes, "word/document") && mentionsEntry(source.bytes, "[Content_Types].xml")
               ? Fit::Certain
               : Fit::No;
}

Result<Transcript> readDocx(const Source &source, Progress &progress)
{
    Result<Zipped> zipped = Zipped::open(source.bytes);
    if (!zipped) {
        return std::unexpected(zipped.error());
    }
    const QString main = docx::mainPart(zipped->optionalXml(u"_rels/.rels"_s));
    const QString folder = main.first(main.lastIndexOf(u'/') + 1);
    const Result<QByteArray> body = zipped->readXml(main);
    if (!body) {
        return std::unexpected(body.error());
    }
    docx::Parts parts;
    docx::readStyles(zipped->optionalXml(folder + u"styles.xml"_s), parts.styles);
    docx::readNumbering(zipped->optionalXml(folder + u"numbering.xml"_s), parts.bulleted);
    Transcript stated;
    docx::readCore(zipped->optionalXml(u"docProps/core.xml"_s), stated);

    Transcript facts;
    facts.format = u"docx"_s;
    Result<structure::Document> document = docx::readBody(*body, parts, facts, progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    document->shape = source.shape;
    return structureOffice(*std::move(document), std::move(facts), stated, progress);
}

} // namespace

Format docxFormat()
{
    return {.id = "docx"_L1,
            .fileNameSuffixes = {u"docx"_s, u"docm"_s, u"dotx"_s},
            .content = Content::Zip,
            .fit = fitDocx,
            .read = readDocx,
            .takesShape = true};
}

} // namespace visavis

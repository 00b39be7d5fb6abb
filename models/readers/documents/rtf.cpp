// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtf.h"

#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/rtfbody.h"
#include "models/readers/structure/structure.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Fit fitRtf(const Source &source)
{
    return QStringView(source.text)
                   .first(std::min<qsizetype>(source.text.size(), 64))
                   .trimmed()
                   .startsWith(u"{\\rtf")
               ? Fit::Certain
               : Fit::No;
}

Result<Transcript> readRtf(const Source &source, Progress &progress)
{
    Transcript facts;
    facts.format = u"rtf"_s;
    Result<structure::Document> document = rtf::readBody(source.text, facts, progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    const QDate stated = std::exchange(facts.date, QDate());
    facts.title = facts.title.isEmpty() ? onlyTopHeading(*document) : facts.title;
    document->shape = source.shape;
    Result<Transcript> made = structure::structureDocument(*std::move(document), std::move(facts), progress);
    if (made && !made->date.isValid()) {
        made->date = stated;
    }
    return made;
}

} // namespace

Format rtfFormat()
{
    return {
        .id = "rtf"_L1, .fileNameSuffixes = {u"rtf"_s}, .fit = fitRtf, .read = readRtf, .takesShape = true};
}

} // namespace visavis

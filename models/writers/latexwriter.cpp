// SPDX-License-Identifier: MIT
#include "models/writers/latexwriter.h"

#include "models/writers/annotatednotes.h"
#include "models/writers/latexnote.h"
#include "models/writers/latextext.h"
#include "models/writers/weblink.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString linkTo(const QString &address, const QString &text)
{
    return u"\\href{%1}{%2}"_s.arg(address, text);
}

QString address(QStringView media)
{
    const std::optional<QString> link = webLink(media);
    return link ? linkTo(latexAddress(*link), latexInline(media)) : latexInline(media);
}

QString momentLink(QStringView media)
{
    const QString link = momentsLink(media);
    return link.isEmpty() ? link : latexAddress(link);
}

QString referencePart(const QString & /*kind*/, const QString &text, const QString &link)
{
    return link.isEmpty() ? text : linkTo(link, text);
}

} // namespace

Result<void> writeLatex(const ExportData &data, const ExportOptions &options, QIODevice &device,
                        Progress &progress)
{
    const NotesTarget target{
        .suffix = "tex"_L1,
        .inlineText = latexInline,
        .paragraphs = latexParagraphs,
        .quote = latexParagraphs,
        .note = latexNote,
        .address = address,
        .momentLink = momentLink,
        .referencePart = referencePart,
        .values = {{u"babel"_s, options.language == u"fr" ? u"french"_s : u"english"_s},
                   {u"paper"_s, options.pageSize == PageSize::Letter ? u"letterpaper"_s : u"a4paper"_s}},
    };
    return writeAnnotatedNotes(data, options, target, device, progress);
}

} // namespace visavis

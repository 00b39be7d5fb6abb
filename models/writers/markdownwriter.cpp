// SPDX-License-Identifier: MIT
#include "models/writers/markdownwriter.h"

#include "models/writers/annotatednotes.h"
#include "models/writers/markdowntext.h"
#include "models/writers/weblink.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString paragraphs(QStringView text)
{
    QStringList escaped;
    for (const QStringView paragraph : text.split(u"\n\n", Qt::SkipEmptyParts)) {
        escaped += markdownInline(paragraph);
    }
    return escaped.join(u"\n\n"_s);
}

QString address(QStringView media)
{
    const std::optional<QString> link = webLink(media);
    return link ? u"<%1>"_s.arg(*link) : markdownInline(media);
}

} // namespace

Result<void> writeMarkdown(const ExportData &data, const ExportOptions &options, QIODevice &device,
                           Progress &progress)
{
    const NotesTarget target{
        .suffix = "md"_L1,
        .inlineText = markdownInline,
        .paragraphs = paragraphs,
        .quote = markdownQuote,
        .note = markdownItem,
        .address = address,
        .momentLink = [](QStringView) { return QString(); },
        .referencePart = [](const QString &, const QString &text, const QString &) { return text; },
        .values = {},
    };
    return writeAnnotatedNotes(data, options, target, device, progress);
}

} // namespace visavis

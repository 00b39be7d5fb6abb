// SPDX-License-Identifier: MIT
#include "models/writers/htmlwriter.h"

#include "models/writers/annotatednotes.h"
#include "models/writers/htmltext.h"
#include "models/writers/notehtml.h"
#include "models/writers/templateengine.h"
#include "models/writers/weblink.h"

#include <QCryptographicHash>

#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString address(QStringView media)
{
    const QString text = escapeHtml(media);
    const std::optional<QString> link = webLink(media);
    return link ? u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(escapeHtml(*link), text) : text;
}

/// A media fragment (W3C, Media Fragments URI 1.0): seconds from the start.
QString momentLink(QStringView media)
{
    const std::optional<QString> link = webLink(media);
    if (!link || link->startsWith("mailto:"_L1) || link->contains(u'#')) {
        return {};
    }
    return escapeHtml(*link + u"#t="_s);
}

QString referencePart(const QString &kind, const QString &text, const QString &link)
{
    if (link.isEmpty()) {
        return u"<bdi class=\"%1\">%2</bdi>"_s.arg(kind, text);
    }
    return u"<a class=\"%1\" href=\"%2\" rel=\"noopener noreferrer\">%3</a>"_s.arg(kind, link, text);
}

/// One class per colour in use, so that the page needs no style attributes.
QString colourRules(const ExportData &data)
{
    std::set<quint32> colours;
    const auto add = [&colours](std::optional<Colour> colour) {
        if (colour) {
            colours.insert(colour->rgb & 0xffffffU);
        }
    };
    for (const ExportTag &tag : data.tags) {
        add(tag.colour);
    }
    for (const ExportEpisode &episode : data.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            add(annotation.colour);
        }
    }
    QString rules;
    for (const quint32 rgb : colours) {
        const QString name = Colour{rgb}.name();
        rules += u".c-%1 { --mark: %2; }\n"_s.arg(name.sliced(1), name);
    }
    return rules;
}

} // namespace

Result<void> writeHtml(const ExportData &data, const ExportOptions &options, QIODevice &device,
                       Progress &progress)
{
    const QString sheet = u"notes.css"_s;
    const Result<QString> shared = TemplateEngine(options.templateFolder).text(sheet);
    if (!shared) {
        return std::unexpected(shared.error());
    }
    // Either would end the style element, or the page as XML.
    if (shared->contains(u'<') || shared->contains(u'&')) {
        return fail(ErrorCode::TemplateRefused,
                    {sheet, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                "visavis::TemplateFence", "a style sheet may hold neither < nor &"))});
    }
    const QString style = u'\n' + *shared + colourRules(data);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const NotesTarget target{
        .suffix = "html"_L1,
        .inlineText = escapeHtml,
        .paragraphs = htmlParagraphs,
        .quote = htmlParagraphs,
        .note = noteHtml,
        .address = address,
        .momentLink = momentLink,
        .referencePart = referencePart,
        .values = {{u"style"_s, style}, {u"style_hash"_s, QString::fromLatin1(hash)}},
    };
    return writeAnnotatedNotes(data, options, target, device, progress);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/htmlwriter.h"

#include "models/writers/annotatednotes.h"
#include "models/writers/htmlcontrols.h"
#include "models/writers/htmltext.h"
#include "models/writers/notehtml.h"
#include "models/writers/templateengine.h"
#include "models/writers/weblink.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringBuilder>

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

QString momentLink(QStringView media)
{
    return escapeHtml(momentsLink(media));
}

QString referencePart(const QString &kind, const QString &text, const QString &link)
{
    // Made for each passage several times: joined, not filled in.
    if (link.isEmpty()) {
        return u"<bdi class=\"" % kind % u"\">" % text % u"</bdi>";
    }
    return u"<a class=\"" % kind % u"\" href=\"" % link % u"\" rel=\"noopener noreferrer\">" % text % u"</a>";
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

/// What the page is shown by: people may have a style sheet of their own among their templates.
Result<QString> styleFor(const ExportData &data, const ExportOptions &options)
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
    return u'\n' + *shared + colourRules(data);
}

/// What may run in the page is the program's own, whatever stands among people's templates.
Result<QString> pageScript()
{
    QString script = u"\n"_s;
    for (const QString &name : {u"notes-passages.js"_s, u"notes.js"_s}) {
        const Result<QString> text = TemplateEngine().text(name);
        if (!text) {
            return std::unexpected(text.error());
        }
        script += *text;
    }
    return script;
}

/// As a content security policy names what it allows.
QString hashOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

} // namespace

Result<void> writeHtml(const ExportData &data, const ExportOptions &options, QIODevice &device,
                       Progress &progress)
{
    const Result<QString> style = styleFor(data, options);
    if (!style) {
        return std::unexpected(style.error());
    }
    const Result<QString> script = pageScript();
    if (!script) {
        return std::unexpected(script.error());
    }
    QVariantHash values = controlWords(data, options);
    values.insert({{u"style"_s, *style},
                   {u"style_hash"_s, hashOf(*style)},
                   {u"script"_s, *script},
                   {u"script_hash"_s, hashOf(*script)}});
    const NotesTarget target{
        .suffix = "html"_L1,
        .inlineText = escapeHtml,
        .paragraphs = htmlParagraphs,
        .quote = htmlParagraphs,
        .note = noteHtml,
        .address = address,
        .momentLink = momentLink,
        .referencePart = referencePart,
        .values = values,
    };
    return writeAnnotatedNotes(data, options, target, device, progress);
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/episodetext.h"
#include "models/writers/references/interviewreference.h"
#include "models/writers/references/referenceformats.h"
#include "models/writers/textsink.h"
#include "models/writers/weblink.h"

#include <QCoreApplication>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What LaTeX would not print as it is. Braces have to match even where they are escaped, so they have names.
QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += u"\\textbackslash{}";
            break;
        case u'{':
            out += u"\\textbraceleft{}";
            break;
        case u'}':
            out += u"\\textbraceright{}";
            break;
        case u'~':
            out += u"\\textasciitilde{}";
            break;
        case u'^':
            out += u"\\textasciicircum{}";
            break;
        case u'#':
        case u'$':
        case u'%':
        case u'&':
        case u'_':
            out += u'\\';
            out += c;
            break;
        default:
            out += c.unicode() < 0x20 ? u' ' : c;
        }
    }
    return out;
}

/// BibTeX parts names at "and" and at commas; what has any of these is taken as a whole.
QString nameText(const QString &name)
{
    const bool isWhole = name.contains(u',') || name.contains(" and "_L1, Qt::CaseInsensitive);
    return isWhole ? u'{' + escaped(name) + u'}' : escaped(name);
}

QString nameList(const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names) {
        texts += nameText(name);
    }
    return texts.join(u" and "_s);
}

/// "french", as LaTeX names languages; the code where Qt does not know it.
QString languageText(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language).toLower();
}

void writeEntry(TextSink &out, const ExportEpisode &episode, const InterviewReference &reference,
                const ExportWords &words)
{
    out << u"@misc{" << reference.key;
    const auto field = [&out](QStringView name, const QString &value) {
        if (!value.isEmpty()) {
            out << u",\n  " << name << u" = {" << value << u"}";
        }
    };
    const QString title = escaped(titleOrNone(episode, words));
    field(u"author", nameList(reference.authors));
    field(u"title", u'{' + title + u'}'); // as it is written, whatever the style
    if (episode.date.isValid()) {
        field(u"year", QString::number(episode.date.year()));
        field(u"date", episode.date.toString(Qt::ISODate));
    }
    field(u"howpublished", reference.interviewers.isEmpty()
                               ? words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interview"))
                               : words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interview by %1"))
                                     .arg(escaped(reference.interviewers.join(u", "_s))));
    field(u"number", escaped(onOneLine(episode.number)));
    field(u"url", webLink(episode.media).value_or(QString())); // encoded, and taken letter by letter
    field(u"language", escaped(languageText(episode.language)));
    out << u"\n}\n";
}

} // namespace

Result<ExportLosses> writeBibTex(const ExportData &data, const ExportOptions &options, QIODevice &device,
                                 Progress &progress)
{
    const ExportWords words(options.language);
    const std::vector<InterviewReference> references = interviewReferences(data);
    TextSink out(device);
    for (size_t i = 0; i < references.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        out << (i > 0 ? u"\n" : u"");
        writeEntry(out, data.episodes[i], references[i], words);
    }
    return out.finish().transform([] { return ExportLosses(); });
}

} // namespace visavis

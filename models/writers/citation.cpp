// SPDX-License-Identifier: MIT
#include "models/writers/citation.h"

#include "models/transcript/oneline.h"
#include "models/transcript/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

QString citation(const ExportData &data, AnnotationPlace place, CitationStyle style, const ExportWords &words,
                 ExportFields fields)
{
    const ExportEpisode &episode = data.episodes[size_t(place.episode)];
    const ExportAnnotation &annotation = episode.annotations[size_t(place.annotation)];
    const bool hasPlace = fields.testFlag(ExportField::Place);
    QStringList parts;
    switch (style) {
    case CitationStyle::NameTitleTime:
        if (fields.testFlag(ExportField::Speaker)) {
            const QString name = onOneLine(annotation.speaker);
            parts += name.isEmpty() ? words.role(annotation.role) : name;
        }
        parts += onOneLine(episode.title);
        if (hasPlace && annotation.start) {
            parts += timeText(*annotation.start);
        }
        break;
    case CitationStyle::NumberTurn:
        const QString number = onOneLine(episode.number);
        parts += number.isEmpty() ? onOneLine(episode.title) : number;
        if (hasPlace && annotation.turn > 0) {
            parts += words(QT_TRANSLATE_NOOP("visavis::ExportWords", "turn %1")).arg(annotation.turn);
        }
        break;
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Untitled interview"))
                           : parts.join(u", "_s);
}

QString quotation(const QString &words, const QString &language)
{
    const bool isFrench =
        language == "fr"_L1 || language.startsWith("fr-"_L1) || language.startsWith("fr_"_L1);
    // Typewriter's quotes inside the curved ones of English would look like their end.
    const QStringView refused = isFrench ? u"\u00ab\u00bb\n\u2028\u2029" : u"\u201c\u201d\"\n\u2028\u2029";
    for (const QChar c : words) {
        if (refused.contains(c)) {
            return {};
        }
    }
    if (words.isEmpty()) {
        return {};
    }
    return isFrench ? u"\u00ab\u00a0"_s + words + u"\u00a0\u00bb"_s : u"\u201c"_s + words + u"\u201d"_s;
}

namespace
{

QString shortened(QStringView quote)
{
    constexpr qsizetype Length = 80;
    const QString words = onOneLine(quote.first(std::min(quote.size(), 4 * Length)));
    if (words.size() <= Length) {
        return words;
    }
    const qsizetype space = words.lastIndexOf(u' ', Length - 1);
    const qsizetype cut = space > Length / 2 ? space : Length - 1;
    return words.first(words[cut - 1].isHighSurrogate() ? cut - 1 : cut) + u'…';
}

} // namespace

QString shortQuotation(QStringView quote, const QString &language)
{
    const QString words = shortened(quote);
    const QString marked = quotation(words, language);
    return marked.isEmpty() ? words : marked;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/presets/passageparts.h"

#include "models/transcript/oneline.h"
#include "models/transcript/sentences.h"
#include "models/transcript/timetext.h"
#include "models/writers/cautions.h"
#include "models/writers/citation.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString Ellipsis = u"[…]"_s;

bool hasLetters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Words that follow each other in a turn: the space between may have been left out.
QString together(const QString &first, const QString &second)
{
    const QChar next = second.isEmpty() ? QChar() : second.front();
    const bool beginsWord = next.isLetterOrNumber() || next.category() == QChar::Punctuation_Open ||
                            next.category() == QChar::Punctuation_InitialQuote;
    const bool lacksSpace = !first.isEmpty() && !first.back().isSpace() && beginsWord;
    return lacksSpace ? first + u' ' + second : first + second;
}

bool isCutAtStart(const ExportAnnotation &annotation)
{
    if (annotation.beginsInWord || annotation.before.trimmed().isEmpty()) {
        return annotation.beginsInWord || annotation.cutBefore;
    }
    const QString text = together(annotation.before, annotation.quote);
    qsizetype start = text.size() - annotation.quote.size();
    while (start < text.size() && text[start].isSpace()) {
        ++start;
    }
    const std::vector<qsizetype> starts = sentenceStarts(text);
    const auto next = std::ranges::upper_bound(starts, start);
    const qsizetype sentence = next == starts.begin() ? 0 : *std::prev(next);
    const bool isBegunBefore = sentence == 0 && annotation.cutBefore;
    return isBegunBefore || hasLetters(QStringView(text).sliced(sentence, start - sentence));
}

bool isCutAtEnd(const ExportAnnotation &annotation)
{
    if (annotation.endsInWord || annotation.after.trimmed().isEmpty()) {
        return annotation.endsInWord || annotation.cutAfter;
    }
    const QString text = together(annotation.quote, annotation.after);
    const qsizetype end = annotation.quote.size();
    const std::vector<qsizetype> starts = sentenceStarts(text);
    const auto next = std::ranges::lower_bound(starts, end);
    const bool goesOnUnseen = next == starts.end() && annotation.cutAfter;
    const qsizetype stop = next == starts.end() ? text.size() : *next;
    return goesOnUnseen || hasLetters(QStringView(text).sliced(end, stop - end));
}

QString weightsOf(const DocumentParts &parts, const ExportAnnotation &annotation, int tag)
{
    QStringList weights;
    for (const ExportTagging &tagging : annotation.taggings) {
        if (tagging.tag == tag && tagging.weight) {
            const QString weight =
                parts.locale().toString(*tagging.weight, 'f', QLocale::FloatingPointShortest);
            if (!weights.contains(weight)) {
                weights += weight;
            }
        }
    }
    return weights.join(u", "_s);
}

/// "→ contradicts"
QString directionOf(const DocumentParts &parts, const ExportLink &link)
{
    return (link.isFromHere ? u"→ "_s : u"← "_s) + onOneLine(parts.words().linkName(link.name));
}

QString shortQuote(const DocumentParts &parts, const ExportLink &link)
{
    return shortQuotation(annotationAt(parts.data(), link.other).quote, parts.words().language());
}

} // namespace

QuoteCut cutOf(const ExportAnnotation &annotation)
{
    return {.atStart = isCutAtStart(annotation), .atEnd = isCutAtEnd(annotation)};
}

QString speakerOf(const ExportAnnotation &annotation, const ExportWords &words)
{
    const QString name = onOneLine(annotation.speaker);
    return name.isEmpty() ? words.role(annotation.role) : name;
}

QString turnOf(const ExportAnnotation &annotation, const ExportWords &words)
{
    return annotation.turn > 0
               ? words(QT_TRANSLATE_NOOP("visavis::ExportWords", "turn %1")).arg(annotation.turn)
               : QString();
}

QString timeOf(const ExportAnnotation &annotation)
{
    return annotation.start ? timeText(*annotation.start) : QString();
}

std::vector<Paragraph> quoteOf(const ExportAnnotation &annotation)
{
    std::vector<Paragraph> quote = paragraphsOf(ParagraphKind::Quote, annotation.quote);
    for (Paragraph &part : quote) {
        part.colour = annotation.colour;
    }
    return quote;
}

std::vector<Paragraph> citedQuote(const DocumentParts &parts, const ExportAnnotation &annotation)
{
    const QuoteCut cut = cutOf(annotation);
    const QString words = (cut.atStart ? Ellipsis + u' ' : QString()) + annotation.quote +
                          (cut.atEnd ? u' ' + Ellipsis : QString());
    const QString marked = quotation(words, parts.words().language());
    return marked.isEmpty() ? paragraphsOf(ParagraphKind::Quote, words)
                            : std::vector{paragraph(ParagraphKind::Body, marked)};
}

std::vector<Paragraph> contextOf(const DocumentParts &parts, const ExportAnnotation &annotation)
{
    QStringList words{annotation.cutBefore ? u"…"_s : QString(), onOneLine(annotation.before), Ellipsis,
                      onOneLine(annotation.after), annotation.cutAfter ? u"…"_s : QString()};
    if (words[1].isEmpty() && words[3].isEmpty()) {
        return {};
    }
    words.removeAll(QString());
    Paragraph context = parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Context"), QString());
    context.inlines.back() = plain(words.join(u' '), Look::Quiet);
    return {context};
}

Paragraph referenceOf(const DocumentParts &parts, AnnotationPlace place, ReferenceTells tells)
{
    const ExportData &data = parts.data();
    const ExportAnnotation &annotation = annotationAt(data, place);
    const CitationStyle style = parts.options().citation;
    const bool hasPlace = parts.has(ExportField::Place);
    const bool isByName = style == CitationStyle::NameTitleTime;
    Run cited = plain(citation(data, place, style, parts.words(), parts.options().fields));
    if (hasPlace && annotation.start) {
        cited.link = parts.momentLink(place.episode, *annotation.start);
    }
    // What the style does not say.
    QStringList more;
    if (!isByName && parts.has(ExportField::Speaker)) {
        more += speakerOf(annotation, parts.words());
    }
    if (tells.section && parts.has(ExportField::Section)) {
        more += onOneLine(annotation.section);
    }
    if (hasPlace) {
        more += isByName ? turnOf(annotation, parts.words()) : timeOf(annotation);
    }
    if (tells.annotator && parts.has(ExportField::Coder)) {
        more += onOneLine(annotation.coder);
    }
    if (tells.annotator && parts.has(ExportField::Dates)) {
        more += parts.words().date(dayOf(annotation.created));
    }
    more += cautionsOf(annotation, parts.words());
    more.removeAll(QString());
    Paragraph reference{.kind = ParagraphKind::Reference, .inlines = {cited}};
    for (const QString &part : std::as_const(more)) {
        reference.inlines.emplace_back(plain(u" · "_s + part, Look::Quiet));
    }
    return reference;
}

QString tagsOf(const DocumentParts &parts, const ExportAnnotation &annotation)
{
    QStringList names;
    std::vector<int> seen;
    for (const int tag : annotation.tags) {
        const QString path = parts.tagPath(tag);
        if (!parts.has(ExportField::Tags) || path.isEmpty() || std::ranges::contains(seen, tag)) {
            continue;
        }
        seen.push_back(tag);
        const QString weights = weightsOf(parts, annotation, tag);
        names += weights.isEmpty() ? path : path + u" ("_s + weights + u')';
    }
    return names.join(u", "_s);
}

std::vector<Paragraph> notesOf(const DocumentParts &parts, const ExportAnnotation &annotation,
                               const QString &author)
{
    std::vector<Paragraph> notes;
    for (const ExportNote &note : annotation.notes) {
        add(notes, parts.note(note, {}, author));
    }
    for (const ExportTagging &tagging : annotation.taggings) {
        const QString about = parts.has(ExportField::Tags) ? parts.tagPath(tagging.tag) : QString();
        for (const ExportNote &note : tagging.notes) {
            add(notes, parts.note(note, about, author));
        }
    }
    for (const ExportLink &link : annotation.links) {
        for (const ExportNote &note : link.notes) {
            add(notes,
                parts.note(note, directionOf(parts, link) + parts.words().colon() + shortQuote(parts, link),
                           author));
        }
    }
    return notes;
}

std::vector<Paragraph> linksOf(const DocumentParts &parts, AnnotationPlace place, bool hasTargets)
{
    std::vector<Paragraph> lines;
    if (!parts.has(ExportField::Notes)) {
        return lines;
    }
    for (const ExportLink &link : annotationAt(parts.data(), place).links) {
        const ExportAnnotation &other = annotationAt(parts.data(), link.other);
        Paragraph line = parts.fact(directionOf(parts, link), QString());
        Run words = plain(shortQuote(parts, link));
        words.target = hasTargets ? anchorOf(other) : QString();
        line.inlines.back() = std::move(words);
        QStringList details;
        if (link.other.episode != place.episode) {
            details += parts.title(parts.data().episodes[size_t(link.other.episode)]);
        }
        if (parts.has(ExportField::Place)) {
            details += turnOf(other, parts.words());
        }
        if (parts.has(ExportField::Coder)) {
            details += onOneLine(link.coder);
        }
        if (parts.has(ExportField::Dates)) {
            details += parts.words().date(dayOf(link.created));
        }
        details.removeAll(QString());
        for (const QString &detail : std::as_const(details)) {
            line.inlines.emplace_back(plain(u" · "_s + detail, Look::Quiet));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QString anchorOf(const ExportAnnotation &annotation)
{
    QString id = u"a-"_s;
    for (const QChar c : annotation.guid) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-')) {
            id += c;
        }
    }
    return id;
}

} // namespace visavis

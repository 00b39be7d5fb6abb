// SPDX-License-Identifier: MIT
#include "models/writers/presets/transcriptdocument.h"

#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
#include "models/writers/presets/anchoredwords.h"
#include "models/writers/presets/passageparts.h"
#include "models/writers/presets/turnparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype first = word.front().isHighSurrogate() ? 2 : 1;
        initials += word.first(std::min(first, word.size())).toUpper();
    }
    return initials;
}

class TranscriptMaker
{
public:
    TranscriptMaker(const ExportData &data, const ExportOptions &options)
        : m_data(data)
        , m_parts(data, options)
        , m_isAlone(data.episodes.size() == 1)
        , m_document(m_parts.begin(m_isAlone ? m_parts.title(data.episodes.front()) : data.title,
                                   QT_TRANSLATE_NOOP("visavis::ExportWords", "Transcript")))
    {
    }

    Document make()
    {
        if (m_data.episodes.empty()) {
            m_document.blocks.emplace_back(m_parts.sentence(
                QT_TRANSLATE_NOOP("visavis::ExportWords", "No interview was chosen for this document.")));
        }
        if (m_data.episodes.size() > 1) {
            m_document.hasTitlePage = true;
            m_document.blocks.emplace_back(Contents{.levels = 1});
        }
        for (int episode = 0; episode < int(m_data.episodes.size()); ++episode) {
            if (!m_isAlone) {
                m_document.blocks.emplace_back(PageBreak());
                addHeading(1, {plain(m_parts.title(m_data.episodes[size_t(episode)]))});
            }
            addEpisode(episode);
        }
        return std::move(m_document);
    }

private:
    void addEpisode(int index)
    {
        const ExportEpisode &episode = m_data.episodes[size_t(index)];
        if (m_parts.has(ExportField::Facts)) {
            add(m_document.blocks, m_parts.facts(episode));
        }
        if (!episode.text || episode.text->body.isEmpty()) {
            m_document.blocks.emplace_back(m_parts.sentence(
                QT_TRANSLATE_NOOP("visavis::ExportWords", "There is no text of this interview here.")));
            return;
        }
        const Transcript &text = *episode.text;
        const std::vector<TextStretch> stretches = stretchesOf(text);
        std::vector<Utf16Range> ranges;
        for (const TextStretch &stretch : stretches) {
            ranges.push_back(stretch.range);
        }
        std::vector<AnnotationPlace> placeless;
        // Comments tell it of their passages.
        const std::vector<bool> toCheck = turnsToCheck(m_data, episode, !m_parts.options().withComments);
        const std::vector<int> depths = sectionDepths(text);
        AnchoredWords words(text.body, marksOf(index, ranges, placeless), ranges);
        for (const TextStretch &stretch : stretches) {
            if (stretch.section >= 0) {
                addHeading((m_isAlone ? 1 : 2) + depths[size_t(stretch.section)], words.next());
                continue;
            }
            Paragraph turn{.kind = ParagraphKind::Turn, .inlines = {}};
            if (stretch.isFirst) {
                turn.inlines = turnBeginning(m_parts, text, stretch.turn, toCheck[size_t(stretch.turn)]);
            }
            std::ranges::move(words.next(), std::back_inserter(turn.inlines));
            m_document.blocks.emplace_back(std::move(turn));
        }
        addPlaceless(placeless);
    }

    /// Of what is annotated; makes their comments. Tells too which annotations hold no words of the text.
    std::vector<WordMark> marksOf(int index, const std::vector<Utf16Range> &stretches,
                                  std::vector<AnnotationPlace> &placeless)
    {
        std::vector<WordMark> marks;
        if (!m_parts.options().withComments) {
            return marks;
        }
        const std::vector<ExportAnnotation> &annotations = m_data.episodes[size_t(index)].annotations;
        for (int a = 0; a < int(annotations.size()); ++a) {
            const ExportAnnotation &annotation = annotations[size_t(a)];
            if (!holdsWords(annotation.shown, stretches)) {
                placeless.push_back({.episode = index, .annotation = a});
                continue;
            }
            WordMark mark{.range = annotation.shown, .highlight = highlightOf(annotation)};
            if (Comment comment = commentOf({.episode = index, .annotation = a});
                !comment.paragraphs.empty()) {
                mark.comment = int(m_document.comments.size());
                m_document.comments.push_back(std::move(comment));
            }
            marks.push_back(mark);
        }
        return marks;
    }

    [[nodiscard]] Colour highlightOf(const ExportAnnotation &annotation) const
    {
        if (annotation.colour) {
            return *annotation.colour;
        }
        for (const int tag : annotation.tags) {
            if (tag >= 0 && tag < int(m_data.tags.size()) && m_data.tags[size_t(tag)].colour) {
                return *m_data.tags[size_t(tag)].colour;
            }
        }
        return palette().front().colour;
    }

    [[nodiscard]] Comment commentOf(AnnotationPlace place) const
    {
        const ExportAnnotation &annotation = annotationAt(m_data, place);
        const bool hasCoder = m_parts.has(ExportField::Coder);
        Comment comment{.author = hasCoder ? onOneLine(annotation.coder) : QString(),
                        .initials = {},
                        .date = m_parts.has(ExportField::Dates) ? annotation.created : QDateTime(),
                        .paragraphs = {}};
        const auto coder = std::ranges::find(m_data.coders, annotation.coder, &ExportCoder::name);
        const bool hasInitials = coder != m_data.coders.end() && !coder->initials.isEmpty();
        comment.initials = hasCoder && hasInitials ? coder->initials : initialsOf(comment.author);
        if (const QString tags = tagsOf(m_parts, annotation); !tags.isEmpty()) {
            comment.paragraphs.push_back(
                m_parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"), tags));
        }
        add(comment.paragraphs, notesOf(m_parts, annotation, annotation.coder));
        add(comment.paragraphs, linksOf(m_parts, place, false));
        if (const QStringList cautions = cautionsOf(annotation, m_parts.words()); !cautions.isEmpty()) {
            comment.paragraphs.push_back(
                paragraph(ParagraphKind::Small, cautions.join(u" · "_s), Look::Quiet));
        }
        return comment;
    }

    /// What was said of words that the text does not have any more is not lost.
    void addPlaceless(const std::vector<AnnotationPlace> &places)
    {
        if (places.empty()) {
            return;
        }
        addHeading(m_isAlone ? 1 : 2, {plain(m_parts.word(QT_TRANSLATE_NOOP(
                                          "visavis::ExportWords", "Passages without a place in the text")))});
        for (const AnnotationPlace place : places) {
            const ExportAnnotation &annotation = annotationAt(m_data, place);
            add(m_document.blocks, quoteOf(annotation));
            m_document.blocks.emplace_back(referenceOf(m_parts, place, {.section = true, .annotator = true}));
            if (const QString tags = tagsOf(m_parts, annotation); !tags.isEmpty()) {
                m_document.blocks.emplace_back(
                    m_parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"), tags));
            }
            add(m_document.blocks, notesOf(m_parts, annotation));
            add(m_document.blocks, linksOf(m_parts, place, false));
        }
    }

    void addHeading(int level, std::vector<Inline> inlines)
    {
        Heading made = heading(level, {});
        made.inlines = std::move(inlines);
        made.id = u"h-%1"_s.arg(++m_headings);
        m_document.blocks.emplace_back(std::move(made));
    }

    const ExportData &m_data;
    DocumentParts m_parts;
    bool m_isAlone;
    Document m_document;
    int m_headings = 0;
};

} // namespace

Document transcriptDocument(const ExportData &data, const ExportOptions &options)
{
    return TranscriptMaker(data, options).make();
}

} // namespace visavis

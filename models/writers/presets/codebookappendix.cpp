// SPDX-License-Identifier: MIT
#include "models/writers/presets/codebookappendix.h"

#include "models/writers/presets/passageparts.h"
#include "models/writers/presets/tagwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t UnchosenExamples = 2;
constexpr size_t LongCodebook = 20; ///< tags; more of them get contents

class AppendixMaker
{
public:
    AppendixMaker(const ExportData &data, const ExportOptions &options)
        : m_data(data)
        , m_parts(data, options)
        , m_document(m_parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Codebook")))
        , m_quotable(data.tags.size())
    {
        for (const TagGroup &group : groupByTag(data)) {
            for (const AnnotationPlace place : group.annotations) {
                const ExportAnnotation &annotation = annotationAt(data, place);
                m_places.insert(annotation.guid, place);
                const bool isQuotable = annotation.isQuotable && annotation.state == AnchorState::Anchored &&
                                        annotation.restriction == Restriction::Publishable;
                if (group.tag >= 0 && isQuotable) {
                    m_quotable[size_t(group.tag)].push_back(place);
                }
            }
        }
    }

    Document make()
    {
        if (m_data.tags.empty()) {
            m_document.blocks.emplace_back(
                m_parts.sentence(QT_TRANSLATE_NOOP("visavis::ExportWords", "The codebook has no tags yet.")));
        }
        if (m_data.tags.size() > LongCodebook) {
            m_document.blocks.emplace_back(Contents{.levels = 2});
        }
        for (int tag = 0; tag < int(m_data.tags.size()); ++tag) {
            addTag(tag);
        }
        return std::move(m_document);
    }

private:
    void addTag(int index)
    {
        const ExportTag &tag = m_data.tags[size_t(index)];
        Heading name =
            heading(int(tag.path.size()), tag.path.isEmpty() ? QString() : tag.path.last(), tag.colour);
        name.id = u"h-%1"_s.arg(index + 1);
        m_document.blocks.emplace_back(std::move(name));
        m_document.blocks.emplace_back(paragraph(
            ParagraphKind::Body,
            wordOf(tag.kind, m_parts.words()) + u" · "_s + wordOf(tag.status, m_parts.words()), Look::Quiet));
        add(m_document.blocks, paragraphsOf(ParagraphKind::Body, tag.description.trimmed()));
        addRule(QT_TRANSLATE_NOOP("visavis::ExportWords", "Include"), tag.include);
        addRule(QT_TRANSLATE_NOOP("visavis::ExportWords", "Exclude"), tag.exclude);
        m_document.blocks.emplace_back(m_parts.factsOnOneLine(
            {{QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"), m_parts.number(tag.passages)},
             {QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"), m_parts.number(tag.episodes)},
             {QT_TRANSLATE_NOOP("visavis::ExportWords", "Persons"), m_parts.number(tag.persons)},
             {QT_TRANSLATE_NOOP("visavis::ExportWords", "Coders"), m_parts.number(tag.coders.size())}}));
        addExamples(index);
    }

    /// Line breaks of a rule stay lines of it.
    void addRule(const char *label, const QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            m_document.blocks.emplace_back(m_parts.fact(label, text.trimmed()));
        }
    }

    [[nodiscard]] std::vector<AnnotationPlace> examplesOf(int index) const
    {
        std::vector<AnnotationPlace> examples;
        for (const QString &guid : m_data.tags[size_t(index)].examples) {
            // One that is not exported is withheld, or was not chosen.
            if (const auto place = m_places.constFind(guid); place != m_places.constEnd()) {
                examples.push_back(*place);
            }
        }
        if (examples.empty()) {
            examples = m_quotable[size_t(index)];
            examples.resize(std::min(examples.size(), UnchosenExamples));
        }
        return examples;
    }

    void addExamples(int index)
    {
        for (const AnnotationPlace place : examplesOf(index)) {
            std::vector<Paragraph> quote = quoteOf(annotationAt(m_data, place));
            for (Paragraph &part : quote) {
                part.colour = m_data.tags[size_t(index)].colour;
            }
            add(m_document.blocks, std::move(quote));
            m_document.blocks.emplace_back(referenceOf(m_parts, place, {}));
        }
    }

    const ExportData &m_data;
    DocumentParts m_parts;
    Document m_document;
    QHash<QString, AnnotationPlace> m_places;             ///< of annotations, by GUID
    std::vector<std::vector<AnnotationPlace>> m_quotable; ///< as the tags
};

} // namespace

Document codebookAppendix(const ExportData &data, const ExportOptions &options)
{
    return AppendixMaker(data, options).make();
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/presets/notesdocument.h"

#include "models/writers/presets/passageparts.h"

#include <QCoreApplication>
#include <QHash>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Places = std::vector<AnnotationPlace>;

/// A node of the codebook or of the guide with what is under it.
struct Node {
    int level = 0; ///< in its hierarchy, from 0
    QString name;
    std::optional<Colour> colour = {};
    QString description = {};
    Places places = {};
};

class NotesMaker
{
public:
    NotesMaker(const ExportData &data, const ExportOptions &options)
        : m_data(data)
        , m_parts(data, options)
        , m_document(m_parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Annotated notes")))
    {
    }

    Document make()
    {
        add(m_document.blocks, m_parts.factsOfExport());
        if (annotationCount(m_data) == 0) {
            m_document.blocks.emplace_back(m_parts.sentence(QT_TRANSLATE_NOOP(
                "visavis::ExportWords", "Nothing is annotated in the interviews that were chosen.")));
            return std::move(m_document);
        }
        const Grouping grouping = m_parts.options().grouping;
        const bool isHierarchy = grouping == Grouping::ByTag || grouping == Grouping::ByQuestion;
        m_document.hasTitlePage = true;
        m_document.blocks.emplace_back(Contents{.levels = isHierarchy ? 3 : 2});
        m_document.blocks.emplace_back(PageBreak());
        switch (grouping) {
        case Grouping::ByEpisode:
            addEpisodes();
            break;
        case Grouping::ByTag:
            addTags();
            break;
        case Grouping::ByPerson:
            addPersons();
            break;
        case Grouping::ByQuestion:
            addQuestions();
            break;
        }
        return std::move(m_document);
    }

private:
    void addEpisodes()
    {
        for (int e = 0; e < int(m_data.episodes.size()); ++e) {
            const ExportEpisode &episode = m_data.episodes[size_t(e)];
            addHeading(1, m_parts.title(episode));
            if (m_parts.has(ExportField::Facts)) {
                add(m_document.blocks, paragraphsOf(ParagraphKind::Body, episode.summary.trimmed()));
                add(m_document.blocks, m_parts.facts(episode));
            }
            for (const ExportNote &note : episode.notes) {
                add(m_document.blocks, m_parts.note(note));
            }
            if (episode.annotations.empty()) {
                m_document.blocks.emplace_back(paragraph(
                    ParagraphKind::Body,
                    m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "No annotations")), Look::Quiet));
            }
            addSections(e);
        }
    }

    /// A heading wherever another section begins.
    void addSections(int episode)
    {
        const std::vector<ExportAnnotation> &annotations = m_data.episodes[size_t(episode)].annotations;
        std::pair<int, QString> current{-1, {}};
        for (int a = 0; a < int(annotations.size()); ++a) {
            const ExportAnnotation &annotation = annotations[size_t(a)];
            std::pair<int, QString> section{annotation.sectionIndex, annotation.section};
            if (section != current && m_parts.has(ExportField::Section)) {
                const bool leavesTitled = !current.second.isEmpty() && section.second.isEmpty();
                if (!section.second.isEmpty() || leavesTitled) {
                    addHeading(2, leavesTitled ? m_parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords",
                                                                                "Without section"))
                                               : section.second);
                }
                current = std::move(section);
            }
            addPassage({.episode = episode, .annotation = a}, false);
        }
    }

    void addTags()
    {
        std::vector<Node> nodes;
        for (const ExportTag &tag : m_data.tags) {
            nodes.push_back({.level = int(tag.path.size()) - 1,
                             .name = tag.path.isEmpty() ? QString() : tag.path.last(),
                             .colour = tag.colour,
                             .description = tag.description});
        }
        Places untagged;
        for (TagGroup &group : groupByTag(m_data)) {
            (group.tag < 0 ? untagged : nodes[size_t(group.tag)].places) = std::move(group.annotations);
        }
        addHierarchy(nodes, untagged, QT_TRANSLATE_NOOP("visavis::ExportWords", "Without tag"));
    }

    void addQuestions()
    {
        std::vector<Node> nodes;
        for (const ExportQuestion &question : m_data.questions) {
            nodes.push_back({.level = question.level, .name = question.text});
        }
        Places others;
        for (AnnotationGroup &group : groupByQuestion(m_data)) {
            (group.of < 0 ? others : nodes[size_t(group.of)].places) = std::move(group.annotations);
        }
        addHierarchy(nodes, others,
                     QT_TRANSLATE_NOOP("visavis::ExportWords", "Outside the questions of the guide"));
    }

    void addPersons()
    {
        Places others;
        for (AnnotationGroup &group : groupByPerson(m_data)) {
            if (group.of < 0) {
                others = std::move(group.annotations);
                continue;
            }
            const ExportPerson &person = m_data.persons[size_t(group.of)];
            addHeading(1, person.name);
            if (m_parts.has(ExportField::Facts)) {
                add(m_document.blocks, paragraphsOf(ParagraphKind::Body, person.description.trimmed()));
                add(m_document.blocks, m_parts.attributesOf(person));
            }
            addPassages(group.annotations);
        }
        addOthers(others, QT_TRANSLATE_NOOP("visavis::ExportWords", "Without person"));
    }

    void addHierarchy(const std::vector<Node> &nodes, const Places &others, const char *othersTitle)
    {
        std::vector<int> levels;
        std::vector<bool> used;
        for (const Node &node : nodes) {
            levels.push_back(node.level);
            used.push_back(!node.places.empty());
        }
        const std::vector<int> depths = depthsOfUsed(levels, used);
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (depths[i] == 0) {
                continue;
            }
            addHeading(depths[i], nodes[i].name, nodes[i].colour);
            if (m_parts.has(ExportField::Facts)) {
                add(m_document.blocks, paragraphsOf(ParagraphKind::Body, nodes[i].description.trimmed()));
            }
            addPassages(nodes[i].places);
        }
        addOthers(others, othersTitle);
    }

    void addOthers(const Places &places, const char *title)
    {
        if (!places.empty()) {
            addHeading(1, m_parts.word(title));
            addPassages(places);
        }
    }

    void addPassages(const Places &places)
    {
        for (const AnnotationPlace place : places) {
            addPassage(place, true);
        }
    }

    void addPassage(AnnotationPlace place, bool tellsSection)
    {
        const ExportAnnotation &annotation = annotationAt(m_data, place);
        std::vector<Paragraph> quote = quoteOf(annotation);
        if (quote.empty()) {
            quote.push_back({.kind = ParagraphKind::Quote, .inlines = {}, .colour = annotation.colour});
        }
        quote.front().id = idOf(annotation);
        add(m_document.blocks, std::move(quote));
        Paragraph reference = referenceOf(m_parts, place, {.section = tellsSection, .annotator = true});
        reference.margin = notesOf(m_parts, annotation);
        m_document.blocks.emplace_back(std::move(reference));
        if (const QString tags = tagsOf(m_parts, annotation); !tags.isEmpty()) {
            m_document.blocks.emplace_back(
                m_parts.fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"), tags));
        }
        if (m_parts.has(ExportField::Context)) {
            add(m_document.blocks, contextOf(m_parts, annotation));
        }
        add(m_document.blocks, linksOf(m_parts, place, true));
    }

    void addHeading(int level, const QString &text, std::optional<Colour> colour = {})
    {
        Heading made = heading(level, text, colour);
        made.id = u"h-%1"_s.arg(++m_headings);
        m_document.blocks.emplace_back(std::move(made));
    }

    /// A passage that appears again needs another one.
    QString idOf(const ExportAnnotation &annotation)
    {
        const QString id = anchorOf(annotation);
        const int seen = ++m_seenIds[id];
        return seen == 1 ? id : u"%1-%2"_s.arg(id).arg(seen);
    }

    const ExportData &m_data;
    DocumentParts m_parts;
    Document m_document;
    QHash<QString, int> m_seenIds;
    int m_headings = 0;
};

} // namespace

Document notesDocument(const ExportData &data, const ExportOptions &options)
{
    return NotesMaker(data, options).make();
}

} // namespace visavis

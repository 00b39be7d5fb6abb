// SPDX-License-Identifier: MIT
#include "models/writers/presets/quotetable.h"

#include "models/writers/presets/passageparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Grid::Cell whoSays(const DocumentParts &parts, AnnotationPlace place)
{
    const ExportData &data = parts.data();
    const ExportAnnotation &annotation = annotationAt(data, place);
    std::vector<Paragraph> lines;
    if (const QString speaker = speakerOf(annotation, parts.words());
        parts.has(ExportField::Speaker) && !speaker.isEmpty()) {
        lines.push_back(paragraph(ParagraphKind::Body, speaker));
    }
    if (parts.has(ExportField::Facts)) {
        std::vector<Paragraph> attributes;
        for (const int person : annotation.persons) {
            if (person >= 0 && person < int(data.persons.size())) {
                add(attributes, parts.attributesOf(data.persons[size_t(person)]));
            }
        }
        add(attributes, parts.attributesOf(data.episodes[size_t(place.episode)]));
        for (Paragraph &attribute : attributes) {
            attribute.kind = ParagraphKind::Small;
        }
        add(lines, std::move(attributes));
    }
    return cell(std::move(lines));
}

Grid gridOf(const DocumentParts &parts, const std::vector<AnnotationPlace> &places)
{
    Grid grid{.widths = {5, 2, 3}, .hasHead = true, .hasLines = true, .rows = {}};
    grid.rows.push_back({cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Quote"))),
                         cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Person"))),
                         cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Source")))});
    for (const AnnotationPlace place : places) {
        Paragraph reference = referenceOf(parts, place, {});
        reference.kind = ParagraphKind::Body;
        grid.rows.push_back({cell(citedQuote(parts, annotationAt(parts.data(), place))),
                             whoSays(parts, place), cell(std::vector{std::move(reference)})});
    }
    return grid;
}

} // namespace

Document quoteTable(const ExportData &data, const ExportOptions &options)
{
    const DocumentParts parts(data, options);
    Document document = parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Quotes by theme"));
    if (annotationCount(data) == 0) {
        document.blocks.emplace_back(parts.sentence(QT_TRANSLATE_NOOP(
            "visavis::ExportWords", "Nothing is annotated in the interviews that were chosen.")));
        return document;
    }
    // Two themes of one name are two: which it is says the place of the last tag at the top.
    std::vector<int> themes(data.tags.size(), -1);
    for (int tag = 0; tag < int(data.tags.size()); ++tag) {
        themes[size_t(tag)] =
            data.tags[size_t(tag)].path.size() <= 1 || tag == 0 ? tag : themes[size_t(tag) - 1];
    }
    int theme = -1;
    int headings = 0;
    const auto addHeading = [&](int level, const QString &text, std::optional<Colour> colour) {
        Heading made = heading(level, text, colour);
        made.id = u"h-%1"_s.arg(++headings);
        document.blocks.emplace_back(std::move(made));
    };
    for (const TagGroup &group : groupByTag(data)) {
        if (group.tag < 0) {
            addHeading(1, parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Without tag")), {});
        } else {
            const ExportTag &tag = data.tags[size_t(group.tag)];
            if (themes[size_t(group.tag)] != theme) {
                theme = themes[size_t(group.tag)];
                const ExportTag &top = data.tags[size_t(theme)];
                addHeading(1, top.path.value(0), top.colour);
            }
            if (group.tag != theme) {
                addHeading(2, tag.path.sliced(std::min<qsizetype>(1, tag.path.size())).join(u" › "_s),
                           tag.colour);
            }
        }
        document.blocks.emplace_back(gridOf(parts, group.annotations));
    }
    return document;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/presets/factcheck.h"

#include "models/writers/cautions.h"
#include "models/writers/presets/passageparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Grid::Cell statusOf(const DocumentParts &parts, const ExportAnnotation &annotation)
{
    const QStringList cautions = cautionsOf(annotation, parts.words());
    if (cautions.isEmpty()) {
        return cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "publishable")));
    }
    std::vector<Paragraph> lines;
    for (const QString &caution : cautions) {
        lines.push_back(paragraph(ParagraphKind::Body, caution, Look::Strong));
    }
    return cell(std::move(lines));
}

Grid::Cell placeOf(const DocumentParts &parts, int episode, const ExportAnnotation &annotation)
{
    std::vector<Paragraph> lines;
    if (!parts.has(ExportField::Place)) {
        return cell(lines);
    }
    if (const QString turn = turnOf(annotation, parts.words()); !turn.isEmpty()) {
        lines.push_back(paragraph(ParagraphKind::Body, turn));
    }
    if (annotation.start) {
        Run time = plain(timeOf(annotation));
        time.link = parts.momentLink(episode, *annotation.start);
        lines.push_back({.kind = ParagraphKind::Body, .inlines = {time}});
    }
    return cell(std::move(lines));
}

Grid gridOf(const DocumentParts &parts, int episode)
{
    std::vector<const ExportAnnotation *> annotations;
    for (const ExportAnnotation &annotation : parts.data().episodes[size_t(episode)].annotations) {
        annotations.push_back(&annotation);
    }
    std::ranges::stable_partition(annotations, [&](const ExportAnnotation *annotation) {
        return !cautionsOf(*annotation, parts.words()).isEmpty();
    });
    const bool hasSpeaker = parts.has(ExportField::Speaker);
    Grid grid{.widths = {0.5, 5, 2, 1.5, 2}, .hasHead = true, .hasLines = true, .rows = {}};
    grid.rows.push_back({cell(u"✓"_s), cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Quote"))),
                         cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Person"))),
                         cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Place"))),
                         cell(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Restriction")))});
    for (const ExportAnnotation *annotation : annotations) {
        grid.rows.push_back({cell(u"☐"_s), cell(paragraphsOf(ParagraphKind::Body, annotation->quote)),
                             cell(hasSpeaker ? speakerOf(*annotation, parts.words()) : QString()),
                             placeOf(parts, episode, *annotation), statusOf(parts, *annotation)});
    }
    return grid;
}

} // namespace

Document factCheckSheet(const ExportData &data, const ExportOptions &options)
{
    const DocumentParts parts(data, options);
    Document document = parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Fact-check sheet"));
    document.isLandscape = true;
    if (annotationCount(data) == 0) {
        document.blocks.emplace_back(parts.sentence(QT_TRANSLATE_NOOP(
            "visavis::ExportWords", "Nothing is annotated in the interviews that were chosen.")));
        return document;
    }
    for (size_t i = 0; i < data.episodes.size(); ++i) {
        const ExportEpisode &episode = data.episodes[i];
        if (!episode.annotations.empty()) {
            Heading title = heading(1, parts.title(episode));
            title.id = u"h-%1"_s.arg(i + 1);
            document.blocks.emplace_back(std::move(title));
            document.blocks.emplace_back(gridOf(parts, int(i)));
        }
    }
    return document;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/tables/annotationtable.h"

#include "models/writers/exportwords.h"
#include "models/writers/tables/attributecolumns.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/placecells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Those of the codebook, each once.
std::vector<int> tagsOf(const ExportData &data, const ExportAnnotation &annotation)
{
    std::vector<int> tags;
    for (const int tag : annotation.tags) {
        const bool isKnown =
            tag >= 0 && tag < int(data.tags.size()) && !data.tags[size_t(tag)].path.isEmpty();
        if (isKnown && !std::ranges::contains(tags, tag)) {
            tags.push_back(tag);
        }
    }
    return tags;
}

Cell namesCell(const ExportData &data, const std::vector<int> &tags)
{
    QStringList names;
    for (const int tag : tags) {
        names.append(data.tags[size_t(tag)].path.constLast());
    }
    return textCell(names.join(u"; "_s));
}

Cell weightsCell(const ExportAnnotation &annotation, const std::vector<int> &tags)
{
    QStringList weights;
    int known = 0;
    double last = 0;
    for (const int tag : tags) {
        QStringList given;
        for (const ExportTagging &tagging : annotation.taggings) {
            if (tagging.tag == tag && tagging.weight) {
                last = *tagging.weight;
                given.append(cellText(last));
            }
        }
        known += int(given.size());
        weights.append(given.join(u", "_s));
    }
    if (known == 1 && tags.size() == 1) {
        return last;
    }
    return known == 0 ? Cell() : Cell(weights.join(u"; "_s));
}

std::vector<QString> columnsOf(const AttributeColumns &interviews, const AttributeColumns &people)
{
    std::vector<QString> columns{u"id"_s};
    appendPlaceKeys(columns);
    for (const char16_t *key : {u"tag", u"weight", u"note", u"coder", u"colour", u"quotable", u"state",
                                u"restriction", u"created", u"modified"}) {
        columns.push_back(QString::fromUtf16(key));
    }
    interviews.appendKeys(columns);
    people.appendKeys(columns);
    return columns;
}

} // namespace

Table annotationTable(const ExportData &data, const ExportOptions &options)
{
    const auto interviews = AttributeColumns::ofEpisodes(data, options);
    const auto people = AttributeColumns::ofPersons(data, options);
    const ExportWords words(options.language);
    Table table{.name = words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Annotations")),
                .columns = columnsOf(interviews, people),
                .rowCount = annotationCount(data),
                .row = {}};
    table.row = [&data, interviews, people, places = allPlaces(data),
                 count = table.columns.size()](qint64 row) {
        const AnnotationPlace place = places[size_t(row)];
        const ExportEpisode &episode = data.episodes[size_t(place.episode)];
        const ExportAnnotation &annotation = episode.annotations[size_t(place.annotation)];
        const std::vector<int> tags = tagsOf(data, annotation);
        std::vector<Cell> cells;
        cells.reserve(count);
        cells.push_back(textCell(annotation.guid));
        appendPlaceCells(cells, episode, annotation);
        cells.push_back(namesCell(data, tags));
        cells.push_back(weightsCell(annotation, tags));
        cells.push_back(notesCell(annotation.notes));
        cells.push_back(textCell(annotation.coder));
        cells.push_back(colourCell(annotation.colour));
        cells.emplace_back(annotation.isQuotable);
        cells.push_back(stateCell(annotation.state));
        cells.push_back(restrictionCell(annotation.restriction));
        cells.push_back(timeCell(annotation.created));
        cells.push_back(timeCell(annotation.modified));
        interviews.appendCells(cells, std::array{place.episode});
        people.appendCells(cells, annotation.persons);
        return cells;
    };
    return table;
}

} // namespace visavis

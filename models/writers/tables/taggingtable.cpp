// SPDX-License-Identifier: MIT
#include "models/writers/tables/taggingtable.h"

#include "models/codebook/codebookfile.h"
#include "models/writers/exportwords.h"
#include "models/writers/tables/attributecolumns.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/placecells.h"

#include <QCoreApplication>

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct TaggingPlace {
    AnnotationPlace annotation;
    int tagging = 0;
};

std::vector<TaggingPlace> taggingPlaces(const ExportData &data)
{
    std::vector<TaggingPlace> places;
    for (const AnnotationPlace at : allPlaces(data)) {
        const ExportAnnotation &annotation =
            data.episodes[size_t(at.episode)].annotations[size_t(at.annotation)];
        for (int i = 0; i < int(annotation.taggings.size()); ++i) {
            const int tag = annotation.taggings[size_t(i)].tag;
            if (tag >= 0 && tag < int(data.tags.size())) {
                places.push_back({.annotation = at, .tagging = i});
            }
        }
    }
    return places;
}

std::vector<QString> columnsOf(const AttributeColumns &interviews, const AttributeColumns &people)
{
    std::vector<QString> columns{u"id"_s, u"annotation"_s};
    appendPlaceKeys(columns);
    for (const char16_t *key :
         {u"tag", u"tag_path", u"weight", u"tagging_coder", u"tagging_created", u"tagging_note", u"colour",
          u"quotable", u"state", u"restriction", u"note", u"coder", u"created", u"modified"}) {
        columns.push_back(QString::fromUtf16(key));
    }
    interviews.appendKeys(columns);
    people.appendKeys(columns);
    return columns;
}

} // namespace

Table taggingTable(const ExportData &data, const ExportOptions &options)
{
    const auto interviews = AttributeColumns::ofEpisodes(data, options);
    const auto people = AttributeColumns::ofPersons(data, options);
    const ExportWords words(options.language);
    std::vector<TaggingPlace> places = taggingPlaces(data);
    Table table{.name = words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Taggings")),
                .columns = columnsOf(interviews, people),
                .rowCount = qint64(places.size()),
                .row = {}};
    table.row = [&data, interviews, people, places = std::move(places),
                 count = table.columns.size()](qint64 row) {
        const TaggingPlace &place = places[size_t(row)];
        const ExportEpisode &episode = data.episodes[size_t(place.annotation.episode)];
        const ExportAnnotation &annotation = episode.annotations[size_t(place.annotation.annotation)];
        const ExportTagging &tagging = annotation.taggings[size_t(place.tagging)];
        const QStringList &path = data.tags[size_t(tagging.tag)].path;
        std::vector<Cell> cells;
        cells.reserve(count);
        cells.push_back(textCell(tagging.guid));
        cells.push_back(textCell(annotation.guid));
        appendPlaceCells(cells, episode, annotation);
        cells.push_back(textCell(path.value(path.size() - 1)));
        cells.push_back(textCell(writtenPath(path)));
        cells.push_back(tagging.weight ? Cell(*tagging.weight) : Cell());
        cells.push_back(textCell(tagging.coder));
        cells.push_back(timeCell(tagging.created));
        cells.push_back(notesCell(tagging.notes));
        cells.push_back(colourCell(annotation.colour));
        cells.emplace_back(annotation.isQuotable);
        cells.push_back(stateCell(annotation.state));
        cells.push_back(restrictionCell(annotation.restriction));
        cells.push_back(notesCell(annotation.notes));
        cells.push_back(textCell(annotation.coder));
        cells.push_back(timeCell(annotation.created));
        cells.push_back(timeCell(annotation.modified));
        interviews.appendCells(cells, std::array{place.annotation.episode});
        people.appendCells(cells, annotation.persons);
        return cells;
    };
    return table;
}

} // namespace visavis

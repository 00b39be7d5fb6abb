// SPDX-License-Identifier: MIT
#include "models/writers/tables/placecells.h"

#include "models/codebook/codebookwords.h"
#include "models/writers/tables/celltext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Cell millisecondsCell(std::optional<Milliseconds> time)
{
    return time ? Cell(qint64(time->count())) : Cell();
}

} // namespace

std::vector<AnnotationPlace> allPlaces(const ExportData &data)
{
    std::vector<AnnotationPlace> places;
    places.reserve(size_t(annotationCount(data)));
    for (int e = 0; e < int(data.episodes.size()); ++e) {
        for (int a = 0; a < int(data.episodes[size_t(e)].annotations.size()); ++a) {
            places.push_back({.episode = e, .annotation = a});
        }
    }
    return places;
}

void appendPlaceKeys(std::vector<QString> &columns)
{
    for (const char16_t *key : {u"episode", u"number", u"section", u"turn", u"speaker", u"start", u"stop",
                                u"start_ms", u"end_ms", u"quote", u"before", u"after"}) {
        columns.push_back(QString::fromUtf16(key));
    }
}

void appendPlaceCells(std::vector<Cell> &cells, const ExportEpisode &episode,
                      const ExportAnnotation &annotation)
{
    const bool hasPlace = !annotation.range.isEmpty();
    cells.push_back(textCell(episode.title));
    cells.push_back(textCell(episode.number));
    cells.push_back(textCell(annotation.section));
    cells.push_back(annotation.turn > 0 ? Cell(qint64(annotation.turn)) : Cell());
    cells.push_back(textCell(annotation.speaker));
    cells.push_back(hasPlace ? Cell(qint64(annotation.range.start.value())) : Cell());
    cells.push_back(hasPlace ? Cell(qint64(annotation.range.stop.value())) : Cell());
    cells.push_back(millisecondsCell(annotation.start));
    cells.push_back(millisecondsCell(annotation.end));
    cells.push_back(textCell(annotation.quote));
    cells.push_back(textCell(annotation.before));
    cells.push_back(textCell(annotation.after));
}

Cell stateCell(AnchorState state)
{
    return codebookwords::wordOf(state);
}

Cell restrictionCell(Restriction restriction)
{
    return codebookwords::wordOf(restriction);
}

Cell colourCell(std::optional<Colour> colour)
{
    return colour ? Cell(colour->name()) : Cell();
}

Cell dateCell(QDate date)
{
    return date.isValid() ? Cell(date) : Cell();
}

Cell timeCell(const QDateTime &time)
{
    return time.isValid() ? Cell(time) : Cell();
}

Cell notesCell(const std::vector<ExportNote> &notes)
{
    QStringList words;
    for (const ExportNote &note : notes) {
        words.append(note.markdown);
    }
    return textCell(words.join(u"\n\n"_s));
}

} // namespace visavis

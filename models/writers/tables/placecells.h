// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// Every annotation, in the order of the interviews and of their texts.
[[nodiscard]] std::vector<AnnotationPlace> allPlaces(const ExportData &data);

/// The columns that say where a passage stands and what its words are: episode (its title), number, section,
/// turn (from 1), speaker, start and stop (code points of the interview's text, stop exclusive), start_ms,
/// end_ms (of its turn), quote, before, after. What is not known is an empty cell; an orphan has little but
/// its words.
void appendPlaceKeys(std::vector<QString> &columns);
void appendPlaceCells(std::vector<Cell> &cells, const ExportEpisode &episode,
                      const ExportAnnotation &annotation);

/// "anchored", "to review", "orphan".
[[nodiscard]] Cell stateCell(AnchorState state);
/// "publishable", "to check".
[[nodiscard]] Cell restrictionCell(Restriction restriction);
/// "#e69f00".
[[nodiscard]] Cell colourCell(std::optional<Colour> colour);
/// Empty when it is unknown.
[[nodiscard]] Cell dateCell(QDate date);
[[nodiscard]] Cell timeCell(const QDateTime &time);
/// The words of several notes, one behind the other with an empty line between them.
[[nodiscard]] Cell notesCell(const std::vector<ExportNote> &notes);

} // namespace visavis

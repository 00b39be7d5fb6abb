// SPDX-License-Identifier: MIT
#include "models/writers/presets/participants.h"

#include "models/transcript/oneline.h"
#include "models/writers/personroles.h"
#include "models/writers/presets/documentparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t MostColumnsUpright = 6;

} // namespace

Document participantsDocument(const ExportData &data, const ExportOptions &options)
{
    const DocumentParts parts(data, options);
    Document document = parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Participants"));
    const std::vector<int> participants = participantsOf(data);
    if (participants.empty()) {
        document.blocks.emplace_back(parts.sentence(QT_TRANSLATE_NOOP(
            "visavis::ExportWords", "Nobody is named in the interviews that were chosen.")));
        return document;
    }
    Grid grid{.widths = {}, .hasHead = true, .hasLines = true, .rows = {{}}};
    const auto addColumn = [&](const QString &name, double width) {
        grid.rows.front().push_back(cell(name));
        grid.widths.push_back(width);
    };
    addColumn(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Person")), 3);
    for (const size_t attribute : parts.personAttributes()) {
        addColumn(data.personAttributes[qsizetype(attribute)], 2);
    }
    if (options.withConsent) {
        addColumn(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Consent")), 2);
        addColumn(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Date of consent")), 2);
    }
    addColumn(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews")), 1.5);
    addColumn(parts.word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Words")), 1.5);
    for (const int participant : participants) {
        const ExportPerson &person = data.persons[size_t(participant)];
        std::vector<Grid::Cell> row{cell(onOneLine(person.name))};
        for (const size_t attribute : parts.personAttributes()) {
            const bool isKnown = attribute < person.attributes.size();
            row.push_back(cell(isKnown ? onOneLine(person.attributes[attribute]) : QString()));
        }
        if (options.withConsent) {
            row.push_back(cell(onOneLine(person.consentScope)));
            row.push_back(cell(parts.words().date(person.consentDate)));
        }
        row.push_back(cell(parts.number(qint64(person.episodes.size()))));
        row.push_back(cell(parts.number(person.words)));
        grid.rows.push_back(std::move(row));
    }
    document.isLandscape = grid.widths.size() > MostColumnsUpright;
    document.blocks.emplace_back(std::move(grid));
    return document;
}

} // namespace visavis

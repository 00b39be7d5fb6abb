// SPDX-License-Identifier: MIT
#include "models/writers/tables/persontable.h"

#include "models/writers/exportwords.h"
#include "models/writers/personroles.h"
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

Cell rolesCell(const std::set<Role> &roles)
{
    QStringList names;
    for (const Role role : roles) {
        names.append(QString(name(role)));
    }
    return textCell(names.join(u"; "_s));
}

std::vector<QString> columnsOf(const AttributeColumns &attributes)
{
    std::vector<QString> columns{u"id"_s, u"name"_s, u"kind"_s, u"description"_s};
    attributes.appendKeys(columns);
    for (const char16_t *key :
         {u"consent_scope", u"consent_date", u"restriction", u"interviews", u"turns", u"words", u"role"}) {
        columns.push_back(QString::fromUtf16(key));
    }
    return columns;
}

} // namespace

Table personTable(const ExportData &data, const ExportOptions &options)
{
    const auto attributes = AttributeColumns::ofPersons(data, options);
    const ExportWords words(options.language);
    Table table{.name = words(QT_TRANSLATE_NOOP("visavis::ExportWords", "People")),
                .columns = columnsOf(attributes),
                .rowCount = qint64(data.persons.size()),
                .row = {}};
    table.row = [&data, attributes, roles = personRoles(data)](qint64 row) {
        const ExportPerson &person = data.persons[size_t(row)];
        std::vector<Cell> cells{textCell(person.guid), textCell(person.name), textCell(person.kind),
                                textCell(person.description)};
        attributes.appendCells(cells, std::array{int(row)});
        cells.push_back(textCell(person.consentScope));
        cells.push_back(dateCell(person.consentDate));
        cells.push_back(restrictionCell(person.restriction));
        cells.emplace_back(qint64(person.episodes.size()));
        cells.emplace_back(person.turns);
        cells.emplace_back(person.words);
        cells.push_back(rolesCell(roles[size_t(row)]));
        return cells;
    };
    return table;
}

} // namespace visavis

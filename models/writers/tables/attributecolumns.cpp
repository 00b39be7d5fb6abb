// SPDX-License-Identifier: MIT
#include "models/writers/tables/attributecolumns.h"

#include "models/writers/tables/celltext.h"

#include <QLocale>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The number that is written exactly like this, if there is one.
std::optional<Cell> numberIn(const QString &text)
{
    constexpr qint64 LargestExact = qint64(1) << 53;
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || cellText(number) != text) {
        return std::nullopt;
    }
    const qint64 whole = text.toLongLong(&isNumber);
    if (!isNumber) {
        return number;
    }
    return whole >= -LargestExact && whole <= LargestExact ? std::optional<Cell>(whole) : std::nullopt;
}

} // namespace

AttributeColumns::AttributeColumns(const QString &prefix, const QStringList &names, const QStringList &chosen)
{
    QStringList keys;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!chosen.isEmpty() && !chosen.contains(names[i])) {
            continue;
        }
        // Two attributes can have one name, but an object of JSON has each of its keys once.
        const QString key = prefix + names[i];
        QString free = key;
        for (int n = 2; keys.contains(free); ++n) {
            free = u"%1 (%2)"_s.arg(key).arg(n);
        }
        keys.append(free);
        m_columns.push_back({.attribute = i, .key = free});
    }
}

AttributeColumns AttributeColumns::ofPersons(const ExportData &data, const ExportOptions &options)
{
    AttributeColumns columns(u"person."_s, data.personAttributes, options.attributes);
    for (const ExportPerson &person : data.persons) {
        columns.add(person.attributes);
    }
    columns.findNumbers();
    return columns;
}

AttributeColumns AttributeColumns::ofEpisodes(const ExportData &data, const ExportOptions &options)
{
    AttributeColumns columns(u"episode."_s, data.episodeAttributes, options.attributes);
    for (const ExportEpisode &episode : data.episodes) {
        columns.add(episode.attributes);
    }
    columns.findNumbers();
    return columns;
}

void AttributeColumns::findNumbers()
{
    for (Column &column : m_columns) {
        column.hasNumbers = true;
        for (int object = 0; object < int(m_values.size()) && column.hasNumbers; ++object) {
            const QString value = valueOf(object, column);
            column.hasNumbers = value.isEmpty() || numberIn(value);
        }
    }
}

QString AttributeColumns::valueOf(int object, const Column &column) const
{
    if (object < 0 || object >= int(m_values.size())) {
        return {};
    }
    const std::vector<QString> &values = *m_values[size_t(object)];
    return column.attribute < qsizetype(values.size()) ? values[size_t(column.attribute)] : QString();
}

void AttributeColumns::appendKeys(std::vector<QString> &columns) const
{
    std::ranges::transform(m_columns, std::back_inserter(columns), &Column::key);
}

void AttributeColumns::appendCells(std::vector<Cell> &cells, std::span<const int> objects) const
{
    for (const Column &column : m_columns) {
        QStringList values;
        for (const int object : objects) {
            values.append(valueOf(object, column));
        }
        const bool isKnown =
            std::ranges::any_of(values, [](const QString &value) { return !value.isEmpty(); });
        const QString text = isKnown ? values.join(u"; "_s) : QString();
        const std::optional<Cell> number = column.hasNumbers ? numberIn(text) : std::nullopt;
        cells.push_back(number ? *number : textCell(text));
    }
}

} // namespace visavis

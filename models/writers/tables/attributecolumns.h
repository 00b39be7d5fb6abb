// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

#include <span>

namespace visavis
{

/// The attributes of people or interviews as columns: all, or those that the options name, each as
/// "person.NAME" or "episode.NAME". The data outlives it.
///
/// A column of which every value is a number as it is written for files ("42", "-3.5") has numbers, so that
/// spreadsheets can reckon with them; "007" is none.
class AttributeColumns
{
public:
    [[nodiscard]] static AttributeColumns ofPersons(const ExportData &data, const ExportOptions &options);
    [[nodiscard]] static AttributeColumns ofEpisodes(const ExportData &data, const ExportOptions &options);

    void appendKeys(std::vector<QString> &columns) const;
    /// Of these people or interviews, by their indexes; of several their values in this order, between them
    /// "; ".
    void appendCells(std::vector<Cell> &cells, std::span<const int> objects) const;

private:
    struct Column {
        qsizetype attribute = 0;
        QString key;
        bool hasNumbers = false;
    };

    AttributeColumns(const QString &prefix, const QStringList &names, const QStringList &chosen);
    void add(const std::vector<QString> &values) { m_values.push_back(&values); }
    void findNumbers();
    [[nodiscard]] QString valueOf(int object, const Column &column) const;

    std::vector<Column> m_columns;
    std::vector<const std::vector<QString> *> m_values; ///< of each object, as the data has them; not owned
};

} // namespace visavis

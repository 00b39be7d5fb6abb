// SPDX-License-Identifier: MIT
// What an AliasModel shows of its rows.
#include "models/sharing/aliasmodel.h"

#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

QString AliasModel::placesText(const Row &row) const
{
    const auto places = m_counts.of(row.folded);
    if (!places) {
        return row.folded.isEmpty() ? QString() : u"…"_s;
    }
    const QString all = QLocale().toString(places->all);
    return places->small == 0 ? all
                              : tr("%1, %2 in small letters").arg(all, QLocale().toString(places->small));
}

int AliasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AliasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AliasModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == NameColumn     ? QVariant(row.alias.name)
               : column == AliasColumn  ? QVariant(row.alias.alias)
               : column == PlacesColumn ? QVariant(placesText(row))
                                        : QVariant();
    case Qt::CheckStateRole:
        return column == CapitalColumn ? QVariant(row.alias.needsCapital ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case IsProposedRole:
        return row.isProposed();
    default:
        return {};
    }
}

QVariant AliasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return section == CapitalColumn  ? QVariant(tr("For names that are words too, such as Rose"))
               : section == PlacesColumn ? QVariant(tr("How often it stands in the texts of all interviews"))
                                         : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AliasColumn:
        return tr("Alias");
    case CapitalColumn:
        return tr("Only with a capital letter");
    default:
        return tr("In the texts");
    }
}

Qt::ItemFlags AliasModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    switch (index.column()) {
    case NameColumn:
        flags.setFlag(Qt::ItemIsEditable, !m_rows[size_t(index.row())].isOfProject);
        break;
    case AliasColumn:
        flags.setFlag(Qt::ItemIsEditable);
        break;
    case CapitalColumn:
        flags.setFlag(Qt::ItemIsUserCheckable);
        break;
    default:
        break;
    }
    return flags;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/items/importlabels.h"

#include <QLocale>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

QString namelessLabel(Role role)
{
    return role == Role::Interviewer ? ImportLabels::tr("(questions)") : ImportLabels::tr("(answers)");
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Interviewer:
        return ImportLabels::tr("Interviewer");
    case Role::Interviewee:
        return ImportLabels::tr("Interviewee");
    case Role::Other:
        break;
    }
    return ImportLabels::tr("Other");
}

void ImportLabels::show(const std::vector<SourceScan::CountedLabel> &labels, const ReadingOptions &options)
{
    const bool isSame = std::ranges::equal(labels, m_labels, {}, &SourceScan::CountedLabel::label,
                                           &SourceScan::CountedLabel::label);
    if (isSame) {
        m_labels = labels;
        showOptions(options);
        return;
    }
    beginResetModel();
    m_labels = labels;
    m_options = options;
    endResetModel();
}

void ImportLabels::showOptions(const ReadingOptions &options)
{
    m_options = options;
    if (!m_labels.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_labels.size()) - 1, ColumnCount - 1));
    }
}

int ImportLabels::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

int ImportLabels::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportLabels::nameOf(const Label &label) const
{
    const QString name = m_options.editOf(label).name.simplified();
    return name.isEmpty() ? label.name : name;
}

std::vector<int> ImportLabels::joinedTo(int row) const
{
    const QString name = nameOf(m_labels[size_t(row)].label);
    std::vector<int> rows;
    for (int i = 0; i < int(m_labels.size()); ++i) {
        if (i == row || (!name.isEmpty() && nameOf(m_labels[size_t(i)].label) == name)) {
            rows.push_back(i);
        }
    }
    return rows;
}

Role ImportLabels::roleOf(int row) const
{
    const std::vector<int> rows = joinedTo(row);
    for (const int i : rows) {
        if (const auto role = m_options.editOf(m_labels[size_t(i)].label).role) {
            return *role;
        }
    }
    const QString name = nameOf(m_labels[size_t(row)].label);
    const auto keeps =
        std::ranges::find_if(rows, [&](int i) { return m_labels[size_t(i)].label.name == name; });
    return m_labels[size_t(keeps != rows.end() ? *keeps : rows.front())].label.role;
}

QString ImportLabels::personOf(int row) const
{
    for (const int i : joinedTo(row)) {
        if (const QString person = m_options.editOf(m_labels[size_t(i)].label).person; !person.isEmpty()) {
            return person;
        }
    }
    return {};
}

QVariant ImportLabels::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (!index.isValid() || (!isText && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == TurnsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    const SourceScan::CountedLabel &one = m_labels[size_t(index.row())];
    switch (index.column()) {
    case WrittenColumn:
        return one.label.name.isEmpty() ? namelessLabel(one.label.role) : one.label.name;
    case NameColumn:
        return nameOf(one.label);
    case TurnsColumn:
        return QLocale().toString(one.turns);
    case RoleColumn:
        return role == Qt::EditRole ? QVariant(int(roleOf(index.row()))) : roleName(roleOf(index.row()));
    default:
        return personOf(index.row());
    }
}

bool ImportLabels::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || data(index, Qt::EditRole) == value) {
        return false;
    }
    QList<LabelEdit> edits;
    const Label &label = m_labels[size_t(index.row())].label;
    if (index.column() == NameColumn) {
        LabelEdit edit = m_options.editOf(label);
        const QString name = value.toString().simplified();
        edit.name = name == label.name ? QString() : name;
        edits.append(edit);
    } else {
        for (const int row : joinedTo(index.row())) {
            LabelEdit edit = m_options.editOf(m_labels[size_t(row)].label);
            if (index.column() == RoleColumn) {
                edit.role = Role(value.toInt());
            } else {
                edit.person = value.toString().simplified();
            }
            edits.append(edit);
        }
    }
    Q_EMIT edited(edits);
    return true;
}

QVariant ImportLabels::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case WrittenColumn:
        return tr("As written");
    case NameColumn:
        return tr("Name");
    case TurnsColumn:
        return tr("Turns");
    case RoleColumn:
        return tr("Role");
    default:
        return tr("Person");
    }
}

Qt::ItemFlags ImportLabels::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isEditable =
        index.column() == NameColumn || index.column() == RoleColumn || index.column() == PersonColumn;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace visavis

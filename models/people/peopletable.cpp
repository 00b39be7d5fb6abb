// SPDX-License-Identifier: MIT
#include "models/people/peopletable.h"

#include "models/items/importlabels.h"

namespace visavis
{

using namespace Qt::StringLiterals;

PeopleTable::PeopleTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PeopleTable::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &PeopleTable::follow);
        connect(project, &Project::reloaded, this, [this] {
            loadLabels();
            rebuild();
        });
        connect(project, &QObject::destroyed, this, [this] {
            m_project.clear();
            rebuild();
        });
        // What can be edited is another thing then.
        connect(project, &Project::writeFailed, this, [this] {
            if (rowCount() > 0) {
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            }
        });
        loadLabels();
    }
    rebuild();
}

void PeopleTable::loadLabels()
{
    if (auto loaded = m_project->loadLabels(); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
    }
}

bool PeopleTable::setAll(const std::vector<int> &rows, int column, const QVariant &value)
{
    if (!m_project || rows.empty()) {
        return false;
    }
    if (auto done = set(rows, column, value); !done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    return true;
}

bool PeopleTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid) &&
           setAll({index.row()}, index.column(), value);
}

Qt::ItemFlags PeopleTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable =
        index.isValid() && m_project && !m_project->isReadOnly() && kindOf(index.column()) != CellKind::Fixed;
    flags.setFlag(Qt::ItemIsEditable, isEditable);
    return flags;
}

void PeopleTable::tellRows(const std::vector<int> &rows)
{
    constexpr size_t MostSingleRows = 50;
    if (rows.empty()) {
        return;
    }
    const int last = columnCount() - 1;
    if (rows.size() > MostSingleRows) {
        const auto [first, end] = std::ranges::minmax(rows);
        Q_EMIT dataChanged(index(first, 0), index(end, last));
        return;
    }
    for (const int row : rows) {
        Q_EMIT dataChanged(index(row, 0), index(row, last));
    }
}

QString roleTexts(const std::vector<Role> &roles)
{
    QStringList texts;
    for (const Role role : {Role::Interviewer, Role::Interviewee, Role::Other}) {
        if (std::ranges::contains(roles, role)) {
            texts.append(roleName(role));
        }
    }
    return texts.join(u", "_s);
}

} // namespace visavis

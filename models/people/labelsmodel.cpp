// SPDX-License-Identifier: MIT
#include "models/people/labelsmodel.h"

#include "models/items/importlabels.h"
#include "models/people/speechcounts.h"
#include "models/project/peopleediting.h"

#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

LabelsModel::LabelsModel(SpeechCounts *counts, QObject *parent)
    : PeopleTable(parent)
    , m_counts(counts)
{
    connect(counts, &SpeechCounts::counted, this, [this](const QSet<EpisodeId> &episodes) {
        std::vector<int> rows;
        for (const EpisodeId episode : episodes) {
            for (const LabelId label :
                 m_project ? m_project->data().labelsOf(episode) : std::vector<LabelId>()) {
                if (const int row = m_rowOf.value(label, -1); row >= 0) {
                    rows.push_back(row);
                }
            }
        }
        tellRows(rows);
    });
}

LabelId LabelsModel::labelAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : LabelId();
}

const EpisodeLabel *LabelsModel::recordAt(int row) const
{
    return m_project ? m_project->data().labels().find(labelAt(row)) : nullptr;
}

bool LabelsModel::isAssigned(int row) const
{
    const EpisodeLabel *label = recordAt(row);
    return label && label->speaker.isValid();
}

int LabelsModel::unassignedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += isAssigned(row) ? 0 : 1;
    }
    return count;
}

int LabelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CellKind LabelsModel::kindOf(int column) const
{
    return column == LabelRole ? CellKind::Role : column == Person ? CellKind::Person : CellKind::Fixed;
}

QStringList LabelsModel::personNames() const
{
    QStringList names;
    for (const Speaker &person : m_project->data().speakers()) {
        names.append(person.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString LabelsModel::textOf(const EpisodeLabel &label, int column) const
{
    switch (column) {
    case Name:
        return label.name.isEmpty() ? namelessLabel(label.role) : label.name;
    case Interview: {
        const Episode *episode = m_project->data().episodes().find(label.episode);
        return episode ? episode->title : QString();
    }
    case Turns:
        return QLocale().toString(m_counts->of(label.id).turns);
    case Words:
        return QLocale().toString(m_counts->of(label.id).words);
    case LabelRole:
        return roleName(label.role);
    default: {
        const Speaker *person = m_project->data().speakers().find(label.speaker);
        return person ? person->name : QString();
    }
    }
}

QVariant LabelsModel::data(const QModelIndex &index, int role) const
{
    const EpisodeLabel *label =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? recordAt(index.row()) : nullptr;
    if (!label) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*label, column);
    case Qt::EditRole:
        return column == LabelRole ? QVariant(int(label->role)) : QVariant(textOf(*label, column));
    case CellKindRole:
        return int(kindOf(column));
    case CellChoicesRole:
        return column == Person ? QVariant(personNames()) : QVariant();
    case CellSortRole:
        return column == Turns   ? QVariant(m_counts->of(label->id).turns)
               : column == Words ? QVariant(m_counts->of(label->id).words)
                                 : QVariant(textOf(*label, column));
    case Qt::TextAlignmentRole:
        return int((column == Turns || column == Words ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LabelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Turns || section == Words ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == Turns
                   ? QVariant(tr("Turns of this label. One without words, like “…”, counts; one of "
                                 "two people counts for both."))
               : section == Words ? QVariant(tr("Words in these turns"))
                                  : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Label");
    case Interview:
        return tr("Interview");
    case Turns:
        return tr("Turns");
    case Words:
        return tr("Words");
    case LabelRole:
        return tr("Role");
    case Person:
        return tr("Person");
    default:
        return {};
    }
}

Result<void> LabelsModel::set(const std::vector<int> &rows, int column, const QVariant &value)
{
    std::vector<LabelId> labels;
    std::ranges::transform(rows, std::back_inserter(labels), [this](int row) { return labelAt(row); });
    PeopleEditing editing(*m_project);
    switch (column) {
    case LabelRole:
        return editing.setRole(labels, Role(value.toInt()));
    case Person:
        return editing.assign(labels, value.toString());
    default:
        return {};
    }
}

std::vector<LabelId> LabelsModel::liveLabels() const
{
    std::vector<LabelId> labels;
    for (const EpisodeId episode : m_project->data().liveEpisodes()) {
        std::ranges::copy(m_project->data().labelsOf(episode), std::back_inserter(labels));
    }
    return labels;
}

void LabelsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    if (m_project) {
        m_rows = liveLabels();
        for (size_t row = 0; row < m_rows.size(); ++row) {
            m_rowOf.insert(m_rows[row], int(row));
        }
    }
    endResetModel();
}

void LabelsModel::follow(const QList<Change> &changes)
{
    std::vector<int> rows;
    bool areOthers = false;
    bool areNames = false;
    for (const Change &change : changes) {
        const bool isUpdate = change.operation == Change::Operation::Update;
        if (change.isAbout<EpisodeLabel>()) {
            areOthers |= !isUpdate;
            if (const int row = m_rowOf.value(LabelId(change.id), -1); row >= 0) {
                rows.push_back(row);
            }
        } else if (change.isAbout<Episode>()) {
            areOthers |= !isUpdate || change.field == FieldIndex<&Episode::state> ||
                         change.field == FieldIndex<&Episode::position>;
            areNames |= isUpdate && change.field == FieldIndex<&Episode::title>;
        } else if (change.isAbout<Speaker>()) {
            areNames |= isUpdate && change.field == FieldIndex<&Speaker::name>;
        }
    }
    if (areOthers && liveLabels() != m_rows) {
        rebuild();
    } else if (areNames && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        tellRows(rows);
    }
}

Fields LabelsModel::fields(int row, const Predicate & /*predicate*/) const
{
    Fields fields;
    if (const EpisodeLabel *label = recordAt(row)) {
        fields.speakers.append(label->name);
        fields.role = label->role;
        fields.episode = textOf(*label, Interview);
        fields.persons.append(textOf(*label, Person));
        fields.text = textOf(*label, Name) + u'\n' + fields.episode + u'\n' + fields.persons.front();
    }
    return fields;
}

} // namespace visavis

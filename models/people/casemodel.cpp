// SPDX-License-Identifier: MIT
#include "models/people/casemodel.h"

#include "models/people/attributes.h"
#include "models/people/speechcounts.h"
#include "models/project/peopleediting.h"

namespace visavis
{

namespace
{

CellKind cellKind(AttributeType type)
{
    switch (type) {
    case AttributeType::Text:
        return CellKind::Text;
    case AttributeType::Number:
        return CellKind::Number;
    case AttributeType::Date:
        return CellKind::Date;
    case AttributeType::Choice:
        return CellKind::Choice;
    case AttributeType::Boolean:
        break;
    }
    return CellKind::Boolean;
}

} // namespace

CaseModel::CaseModel(AttributeObject object, const SpeechCounts *counts, int before, int behind,
                     QObject *parent)
    : PeopleTable(parent)
    , m_object(object)
    , m_counts(counts)
    , m_before(before)
    , m_behind(behind)
{
}

QUuid CaseModel::guidAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : QUuid();
}

int CaseModel::fixedAt(int column) const
{
    const int attributes = int(m_attributes.size());
    return column < m_before ? column : column < m_before + attributes ? -1 : column - attributes;
}

AttributeId CaseModel::attributeAt(int column) const
{
    return fixedAt(column) < 0 ? m_attributes[size_t(column - m_before)] : AttributeId();
}

int CaseModel::columnOf(AttributeId attribute) const
{
    const auto found = std::ranges::find(m_attributes, attribute);
    return found == m_attributes.end() ? -1 : m_before + int(found - m_attributes.begin());
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_before + int(m_attributes.size()) + m_behind;
}

CellKind CaseModel::kindOf(int column) const
{
    if (const int fixed = fixedAt(column); fixed >= 0) {
        return fixedKind(fixed);
    }
    const Attribute *attribute =
        m_project ? m_project->data().attributes().find(attributeAt(column)) : nullptr;
    return attribute ? cellKind(attribute->type) : CellKind::Fixed;
}

QVariant CaseModel::attributeData(const QUuid &guid, AttributeId id, int role) const
{
    const Attribute *attribute = m_project->data().attributes().find(id);
    if (!attribute) {
        return {};
    }
    const AttributeValue *known = m_project->data().valueOf(id, guid);
    const QVariant value = known ? known->value : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return attributeText(*attribute, value);
    case CellSortRole:
        return attributeSortKey(*attribute, value);
    case CellChoicesRole:
        return attribute->type == AttributeType::Boolean ? QStringList{booleanText(true), booleanText(false)}
                                                         : attribute->choices;
    case Qt::TextAlignmentRole:
        return int((attribute->type == AttributeType::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!m_project || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == CellKindRole) {
        return int(kindOf(index.column()));
    }
    const QUuid guid = guidAt(index.row());
    const int fixed = fixedAt(index.column());
    return fixed >= 0 ? fixedData(guid, fixed, role) : attributeData(guid, attributeAt(index.column()), role);
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (const int fixed = fixedAt(section); fixed >= 0) {
        return fixedHeader(fixed, role);
    }
    const Attribute *attribute =
        m_project ? m_project->data().attributes().find(attributeAt(section)) : nullptr;
    if (role == Qt::DisplayRole && attribute) {
        return attribute->name;
    }
    if (role == Qt::ToolTipRole && attribute) {
        return QStringLiteral("%1 (%2)").arg(attribute->name, typeText(attribute->type));
    }
    return {};
}

Result<void> CaseModel::set(const std::vector<int> &rows, int column, const QVariant &value)
{
    std::vector<QUuid> guids;
    for (const int row : rows) {
        guids.push_back(guidAt(row));
    }
    if (const int fixed = fixedAt(column); fixed >= 0) {
        return setFixed(guids, fixed, value);
    }
    const Attribute *attribute = m_project->data().attributes().find(attributeAt(column));
    if (!attribute) {
        return fail(ErrorCode::NoSuchAttribute);
    }
    return attributeValue(*attribute, value.toString()).and_then([&](const QVariant &read) {
        return PeopleEditing(*m_project).setValues(attribute->id, guids, read);
    });
}

void CaseModel::numberRows()
{
    m_rowOf.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows[row], int(row));
    }
}

void CaseModel::rebuild()
{
    beginResetModel();
    m_rows = m_project ? cases() : std::vector<QUuid>();
    m_attributes = m_project ? m_project->data().attributesOf(m_object) : std::vector<AttributeId>();
    numberRows();
    endResetModel();
}

void CaseModel::followColumns()
{
    const std::vector<AttributeId> wanted = m_project->data().attributesOf(m_object);
    if (wanted == m_attributes) {
        if (!wanted.empty()) {
            Q_EMIT headerDataChanged(Qt::Horizontal, m_before, m_before + int(wanted.size()) - 1);
        }
        return;
    }
    const auto [now, before] = std::ranges::mismatch(wanted, m_attributes);
    const int place = m_before + int(before - m_attributes.begin());
    if (wanted.size() == m_attributes.size() + 1 &&
        std::ranges::equal(std::next(now), wanted.end(), before, m_attributes.end())) {
        beginInsertColumns({}, place, place);
        m_attributes = wanted;
        endInsertColumns();
    } else if (wanted.size() + 1 == m_attributes.size() &&
               std::ranges::equal(now, wanted.end(), std::next(before), m_attributes.end())) {
        beginRemoveColumns({}, place, place);
        m_attributes = wanted;
        endRemoveColumns();
    } else {
        rebuild();
    }
}

void CaseModel::followRows()
{
    const std::vector<QUuid> wanted = cases();
    if (wanted == m_rows) {
        return;
    }
    constexpr qsizetype MostSingleRows = 100;
    const QSet<QUuid> stay(wanted.begin(), wanted.end());
    const QSet<QUuid> were(m_rows.begin(), m_rows.end());
    if ((stay - were).size() + (were - stay).size() > MostSingleRows) {
        rebuild();
        return;
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!stay.contains(m_rows[size_t(row)])) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == wanted[row]) {
            continue;
        }
        if (were.contains(wanted[row])) { // others changed places
            rebuild();
            return;
        }
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(m_rows.begin() + qsizetype(row), wanted[row]);
        endInsertRows();
    }
    numberRows();
}

void CaseModel::tell(const QSet<QUuid> &guids)
{
    std::vector<int> rows;
    for (const QUuid &guid : guids) {
        if (const int row = rowOf(guid); row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    tellRows(rows);
}

void CaseModel::follow(const QList<Change> &changes)
{
    followRows();
    const bool areOtherAttributes =
        std::ranges::any_of(changes, [](const Change &change) { return change.isAbout<Attribute>(); });
    if (areOtherAttributes) {
        followColumns();
    }
    auto guids = touched(changes);
    if (!guids || areOtherAttributes) {
        guids = QSet<QUuid>(m_rows.begin(), m_rows.end());
    }
    for (const Change &change : changes) {
        if (change.isAbout<AttributeValue>()) {
            const AttributeValue *value =
                m_project->data().attributeValues().find(AttributeValueId(change.id));
            QUuid object = value ? value->object : QUuid();
            if (change.operation == Change::Operation::Remove) {
                fromColumn(change.row[FieldIndex<&AttributeValue::object>], object);
            }
            guids->insert(object);
        }
    }
    tell(*guids);
}

} // namespace visavis

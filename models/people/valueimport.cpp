// SPDX-License-Identifier: MIT
#include "models/people/valueimport.h"

#include "models/people/attributes.h"
#include "models/project/findepisode.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Two columns of one title would be one attribute, which has one value of an object.
bool areOneAttribute(const ValueImport::Column &one, const ValueImport::Column &other)
{
    return one.title.simplified().compare(other.title.simplified(), Qt::CaseInsensitive) == 0;
}

/// Whether it may change what a table would do.
bool isAboutCases(const Change &change)
{
    return change.isAbout<Speaker>() || change.isAbout<Episode>() || change.isAbout<Attribute>() ||
           change.isAbout<AttributeValue>();
}

} // namespace

ValueImport::ValueImport(Project &project, ValueTable table, AttributeObject object, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_table(std::move(table))
    , m_object(object)
{
    matchColumns();
    matchRows();
    plan();
    const auto follow = [this] {
        beginResetModel();
        renewColumns();
        matchRows();
        plan();
        endResetModel();
        Q_EMIT planChanged();
    };
    connect(&project, &Project::changed, this, [follow](const QList<Change> &changes) {
        if (std::ranges::any_of(changes, isAboutCases)) {
            follow();
        }
    });
    connect(&project, &Project::reloaded, this, follow);
}

QStringList ValueImport::valuesOf(qsizetype column) const
{
    QStringList values;
    for (const QStringList &row : m_table.rows) {
        values.append(row[column]);
    }
    return values;
}

void ValueImport::matchColumns()
{
    m_columns.clear();
    for (qsizetype column = 1; column < m_table.titles.size(); ++column) {
        const QString &title = m_table.titles[column];
        const Attribute *known = m_project.data().attributeNamed(m_object, title);
        const QStringList values = valuesOf(column);
        Column matched;
        matched.title = title;
        matched.known = known ? known->id : AttributeId();
        matched.type = known ? known->type : guessedType(values);
        matched.isTaken = !std::ranges::any_of(
            m_columns, [&](const Column &other) { return areOneAttribute(matched, other); });
        m_columns.push_back(matched);
    }
}

/// Attributes come and go; what a person chose stays.
void ValueImport::renewColumns()
{
    for (Column &column : m_columns) {
        const Attribute *known = m_project.data().attributeNamed(m_object, column.title);
        column.known = known ? known->id : AttributeId();
        column.type = known ? known->type : column.type;
    }
}

ValueImport::Objects ValueImport::knownObjects() const
{
    Objects objects;
    if (m_object == AttributeObject::Episode) {
        objects.sources = sourceNames(m_project.snapshot().database()).value_or(SourceNames());
        return objects;
    }
    for (const Speaker &person : m_project.data().speakers()) {
        SpeakerId &known = objects.persons[person.name.toCaseFolded()];
        known = known.isValid() ? std::min(known, person.id) : person.id; // as speakerNamed()
    }
    return objects;
}

ValueImport::Row ValueImport::rowFor(const QString &given, const Objects &objects) const
{
    const QString name = given.simplified();
    if (name.isEmpty()) {
        return {};
    }
    const ProjectData &data = m_project.data();
    if (m_object == AttributeObject::Speaker) {
        if (const Speaker *person = data.speakers().find(objects.persons.value(name.toCaseFolded()))) {
            return {.state = RowState::Found, .object = person->guid, .name = {}};
        }
        return {.state = m_makesPersons ? RowState::Made : RowState::NotFound,
                .object = m_makesPersons ? QUuid::createUuid() : QUuid(),
                .name = name};
    }
    const std::vector<EpisodeId> found = findEpisodes(data, objects.sources, name);
    if (found.size() != 1) {
        return {.state = found.empty() ? RowState::NotFound : RowState::Ambiguous, .object = {}, .name = {}};
    }
    return {.state = RowState::Found, .object = data.episodes().find(found.front())->guid, .name = {}};
}

void ValueImport::matchRows()
{
    const Objects known = knownObjects();
    m_rows.clear();
    QSet<QUuid> found;
    QSet<QString> names;
    for (const QStringList &cells : m_table.rows) {
        Row row = rowFor(cells.front(), known);
        const bool isDouble =
            found.contains(row.object) || (!row.name.isEmpty() && names.contains(row.name.toCaseFolded()));
        if (isDouble) {
            row.state = RowState::Double;
        }
        if (!row.object.isNull()) {
            found.insert(row.object);
        }
        names.insert(row.name.toCaseFolded());
        m_rows.push_back(row);
    }
}

Attribute ValueImport::attributeOf(const Column &column) const
{
    Attribute attribute;
    if (const Attribute *known = m_project.data().attributes().find(column.known)) {
        attribute = *known;
    }
    attribute.object = m_object;
    attribute.name = column.title;
    attribute.type = column.type;
    attribute.choices = column.choices;
    return attribute;
}

bool ValueImport::isImported(const Row &row)
{
    return row.state == RowState::Found || row.state == RowState::Made;
}

ValueImport::Cell ValueImport::cellOf(const Row &row, const Column &column, const QString &text) const
{
    if (!isImported(row) || !column.isTaken || text.trimmed().isEmpty()) {
        return {};
    }
    const Attribute attribute = attributeOf(column);
    const auto value = attributeValue(attribute, text);
    if (!value) {
        return {.state = ValueState::Wrong, .value = {}, .before = {}};
    }
    const AttributeValue *known = m_project.data().valueOf(column.known, row.object);
    if (!known) {
        return {.state = ValueState::New, .value = *value, .before = {}};
    }
    return {.state = known->value == *value ? ValueState::Same : ValueState::Changed,
            .value = *value,
            .before = attributeText(attribute, known->value)};
}

void ValueImport::plan()
{
    for (size_t c = 0; c < m_columns.size(); ++c) {
        Column &column = m_columns[c];
        column.fresh = column.changed = column.same = column.wrong = 0;
        column.choices.clear();
        if (column.type == AttributeType::Choice) {
            if (const Attribute *known = m_project.data().attributes().find(column.known)) {
                column.choices = known->choices;
            }
            QStringList imported; // what other rows have would be a choice that nobody has
            for (size_t r = 0; r < m_rows.size(); ++r) {
                if (isImported(m_rows[r])) {
                    imported.append(m_table.rows[r][qsizetype(c) + 1]);
                }
            }
            for (const QString &choice : choicesIn(imported)) {
                if (!column.choices.contains(choice, Qt::CaseInsensitive)) {
                    column.choices.append(choice);
                }
            }
        }
    }
    m_cells.assign(m_rows.size(), {});
    for (size_t r = 0; r < m_rows.size(); ++r) {
        for (size_t c = 0; c < m_columns.size(); ++c) {
            Column &column = m_columns[c];
            m_cells[r].push_back(cellOf(m_rows[r], column, m_table.rows[r][qsizetype(c) + 1]));
            const ValueState state = m_cells[r].back().state;
            column.fresh += state == ValueState::New ? 1 : 0;
            column.changed += state == ValueState::Changed ? 1 : 0;
            column.same += state == ValueState::Same ? 1 : 0;
            column.wrong += state == ValueState::Wrong ? 1 : 0;
        }
    }
}

void ValueImport::setObjectKind(AttributeObject object)
{
    if (object == m_object) {
        return;
    }
    beginResetModel();
    m_object = object;
    matchColumns();
    matchRows();
    plan();
    endResetModel();
    Q_EMIT planChanged();
}

void ValueImport::setMakesPersons(bool makes)
{
    beginResetModel();
    m_makesPersons = makes;
    matchRows();
    plan();
    endResetModel();
    Q_EMIT planChanged();
}

void ValueImport::setTaken(int column, bool isTaken)
{
    beginResetModel();
    Column &changed = m_columns[size_t(column) - 1];
    for (Column &other : m_columns) {
        other.isTaken = other.isTaken && !(isTaken && areOneAttribute(changed, other));
    }
    changed.isTaken = isTaken;
    plan();
    endResetModel();
    Q_EMIT planChanged();
}

void ValueImport::setType(int column, AttributeType type)
{
    Column &changed = m_columns[size_t(column) - 1];
    if (changed.known.isValid()) {
        return;
    }
    beginResetModel();
    changed.type = type;
    plan();
    endResetModel();
    Q_EMIT planChanged();
}

int ValueImport::rowsThatAre(RowState state) const
{
    return int(std::ranges::count(m_rows, state, &Row::state));
}

int ValueImport::changeCount() const
{
    int count = 0;
    for (const Column &column : m_columns) {
        count += column.fresh + column.changed;
    }
    return count;
}

Result<int> ValueImport::import()
{
    PeopleEditing::Known known;
    for (const Row &row : m_rows) {
        if (row.state == RowState::Made) {
            Speaker person;
            person.id = m_project.ids().next<Speaker>();
            person.guid = row.object;
            person.name = row.name;
            known.persons.push_back(person);
        }
    }
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const Column &column = m_columns[c];
        if (!column.isTaken || column.fresh + column.changed == 0) {
            continue;
        }
        Attribute attribute = attributeOf(column);
        if (column.known.isValid()) {
            known.widened.push_back(attribute);
        } else {
            attribute.id = m_project.ids().next<Attribute>();
            attribute.guid = QUuid::createUuid();
            known.attributes.push_back(attribute);
        }
        for (size_t r = 0; r < m_rows.size(); ++r) {
            const Cell &cell = m_cells[r][c];
            if (cell.state == ValueState::New || cell.state == ValueState::Changed) {
                known.values.push_back({.id = {},
                                        .guid = {},
                                        .attribute = attribute.id,
                                        .object = m_rows[r].object,
                                        .value = cell.value});
            }
        }
    }
    const int count = int(known.values.size());
    return PeopleEditing(m_project).importValues(known).transform([count] { return count; });
}

int ValueImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueImport::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.titles.size());
}

QString ValueImport::rowText(const Row &row) const
{
    switch (row.state) {
    case RowState::Found:
        return {};
    case RowState::Made:
        return tr("will be made");
    case RowState::NotFound:
        return tr("not found");
    case RowState::Ambiguous:
        return tr("several are called so");
    case RowState::Double:
        break;
    }
    return tr("stands above already");
}

QVariant ValueImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    const QString &text = m_table.rows[size_t(index.row())][index.column()];
    if (role == ValueRowStateRole) {
        return int(row.state);
    }
    if (index.column() == 0) {
        const QString state = rowText(row);
        return role == Qt::DisplayRole ? QVariant(state.isEmpty() ? text : tr("%1 (%2)").arg(text, state))
                                       : QVariant();
    }
    const Cell &cell = m_cells[size_t(index.row())][size_t(index.column()) - 1];
    switch (role) {
    case ValueStateRole:
        return int(cell.state);
    case Qt::DisplayRole:
        return cell.state == ValueState::Changed ? tr("%1 → %2").arg(cell.before, text) : text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        switch (cell.state) {
        case ValueState::New:
            return tr("New");
        case ValueState::Changed:
            return tr("Takes the place of “%1”").arg(cell.before);
        case ValueState::Same:
            return tr("As it is known");
        case ValueState::Wrong:
            return tr("No value of this type: left out");
        case ValueState::Nothing:
            break;
        }
        return {};
    default:
        return {};
    }
}

QVariant ValueImport::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
                   section < m_table.titles.size()
               ? QVariant(m_table.titles[section])
               : QVariant();
}

} // namespace visavis

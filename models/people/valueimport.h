// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/valuetable.h"
#include "models/project/peopleediting.h"
#include "models/project/projectsummary.h"

#include <QAbstractTableModel>

namespace visavis
{

/// What a cell of an imported table would do.
enum class ValueState {
    Nothing, ///< empty, or of a row or column that is left out: what is known stays
    New,
    Changed,
    Same,
    Wrong, ///< no value of its column's type
};

enum class RowState {
    Found,
    Made, ///< a person of this name will be made
    NotFound,
    Ambiguous, ///< several interviews are called so
    Double,    ///< the same as a row above
};

enum ValueRole {
    ValueStateRole = Qt::UserRole + 1, ///< ValueState as int
    ValueRowStateRole,                 ///< RowState as int
};

/// A table of values before it is imported: what each cell would do to what is known of persons or
/// interviews. Nothing is done before import().
class ValueImport final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool isTaken = true;
        AttributeId known; ///< invalid: a new one
        AttributeType type = AttributeType::Text;
        QStringList choices; ///< of a choice, with those that would be new
        int fresh = 0;
        int changed = 0;
        int same = 0;
        int wrong = 0;
    };

    /// The project outlives it.
    ValueImport(Project &project, ValueTable table, AttributeObject object, QObject *parent = nullptr);

    [[nodiscard]] const ValueTable &table() const { return m_table; }
    [[nodiscard]] AttributeObject objectKind() const { return m_object; }
    void setObjectKind(AttributeObject object);
    [[nodiscard]] bool makesPersons() const { return m_makesPersons; }
    void setMakesPersons(bool makes);
    /// Of a column of the table from 1 on. It takes the place of another one of its title.
    void setTaken(int column, bool isTaken);
    /// Only of one that is new.
    void setType(int column, AttributeType type);

    /// Without the first one, which names the cases.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int rowsThatAre(RowState state) const;
    /// How many values would be new or others.
    [[nodiscard]] int changeCount() const;
    /// How many values were imported.
    [[nodiscard]] Result<int> import();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What the import would do is another thing now.
    void planChanged();

private:
    struct Row {
        RowState state = RowState::NotFound;
        QUuid object;
        QString name; ///< of a person that will be made
    };
    struct Cell {
        ValueState state = ValueState::Nothing;
        QVariant value;
        QString before;
    };

    /// What rows may be about, gathered once for all of them.
    struct Objects {
        QHash<QString, SpeakerId> persons; ///< by folded name
        SourceNames sources;
    };

    [[nodiscard]] Objects knownObjects() const;
    void matchColumns();
    void renewColumns();
    void matchRows();
    void plan();
    [[nodiscard]] Row rowFor(const QString &name, const Objects &objects) const;
    [[nodiscard]] Attribute attributeOf(const Column &column) const;
    [[nodiscard]] static bool isImported(const Row &row);
    [[nodiscard]] Cell cellOf(const Row &row, const Column &column, const QString &text) const;
    [[nodiscard]] QStringList valuesOf(qsizetype column) const;
    [[nodiscard]] QString rowText(const Row &row) const;

    Project &m_project;
    ValueTable m_table;
    AttributeObject m_object;
    bool m_makesPersons = false;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<std::vector<Cell>> m_cells; ///< by row, then by column as m_columns
};

} // namespace visavis

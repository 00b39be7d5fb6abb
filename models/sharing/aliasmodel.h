// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/alias.h"
#include "models/sharing/aliascounts.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QUndoStack>

namespace visavis
{

/// The names of a key file with their aliases, edited in place, and below them the names of a project's
/// persons and labels that have none yet. Every edit is written to the key file at once, and can be taken
/// back until another is opened. Rows stay where they are while one types down the list.
class AliasModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AliasModel)

public:
    enum Column { NameColumn, AliasColumn, CapitalColumn, PlacesColumn, ColumnCount };
    /// bool: a name of the project that has no alias yet, and is not in the key file.
    static constexpr int IsProposedRole = Qt::UserRole + 1;

    explicit AliasModel(QObject *parent = nullptr);
    ~AliasModel() override;

    /// Whose names are proposed and counted. Not owned; null for none.
    void setProject(Project *project);

    /// Shows this key file. When that fails, nothing changes.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Begins one without a name. ProjectExists where a file stands already.
    [[nodiscard]] Result<void> create(const QString &path);
    /// Takes over what another program wrote into the file since, unless something here could not be written
    /// yet, which is tried again.
    [[nodiscard]] Result<void> refresh();
    /// Empty when none is open; there are no rows then.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// As the key file has them.
    [[nodiscard]] std::vector<Alias> aliases() const;
    /// How many names are proposed.
    [[nodiscard]] int proposedCount() const;
    [[nodiscard]] bool isCounting() const { return m_counts.isCounting(); }

    /// A row without a name, which is kept once it has one. Before this row.
    void add(int row);
    /// Names of the project are proposed again. What is only proposed stays.
    void remove(const std::vector<int> &rows);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// An alias for a whole name becomes those of its parts that have none.
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// An edit was refused, or the key file could not be written.
    void errorOccurred(const visavis::Error &error);
    void counted();

private:
    // aliasmodel.cpp
    class Step;

    struct Row {
        Alias alias;
        QByteArray folded;        ///< the name
        bool isOfProject = false; ///< cannot be renamed
        /// Only proposed.
        [[nodiscard]] bool isProposed() const
        {
            return isOfProject && alias.alias.isEmpty() && !alias.needsCapital;
        }
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static Row rowOf(const Alias &alias, bool isOfProject);

    void follow(const QList<Change> &changes);
    void collectNames();
    [[nodiscard]] bool rename(std::vector<Row> &rows, size_t row, const QString &name);
    static void fillParts(std::vector<Row> &rows, const Alias &whole);
    void perform(const std::vector<Row> &rows);
    /// Shows rows, with what is proposed now, and writes them.
    void take(std::vector<Row> rows);
    [[nodiscard]] std::vector<Row> withProposals(std::vector<Row> rows) const;
    void show(std::vector<Row> rows);
    void save();
    void countNames();
    // aliasmodeldata.cpp
    [[nodiscard]] QString placesText(const Row &row) const;

    QPointer<Project> m_project;
    QString m_path;
    std::vector<Alias> m_stored; ///< what the file has
    std::vector<Row> m_rows;
    std::vector<Row> m_names; ///< of the project
    QSet<QByteArray> m_foldedNames;
    QTimer m_soon;
    AliasCounts m_counts;
    QUndoStack m_undo;
};

} // namespace visavis

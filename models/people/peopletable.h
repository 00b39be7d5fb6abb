// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/search/predicate.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace visavis
{

/// What a cell holds, and so what edits it.
enum class CellKind {
    Fixed,   ///< not edited here
    Text,    ///< QString
    Number,  ///< typed as text
    Date,    ///< typed as text
    Choice,  ///< one of CellChoicesRole, or nothing
    Boolean, ///< typed as text: one of CellChoicesRole, or nothing
    Colour,  ///< std::optional<Colour> in CellColourRole; edited as a Colour, or an invalid value for none
    Access,  ///< Access in CellAccessRole
    Role,    ///< int(Role) in Qt::EditRole
    Person,  ///< a name, completed from CellChoicesRole
};

enum CellRole {
    CellKindRole = Qt::UserRole + 1, ///< CellKind as int
    CellSortRole,                    ///< what rows are sorted by: a number, a text, a day; invalid: last
    CellChoicesRole,                 ///< QStringList
    CellColourRole,                  ///< Colour; invalid when there is none
    CellAccessRole,                  ///< Access
};

/// A table of a project's persons, interviews or labels, edited in place: each edit is an action of the
/// project, of one row or of several at once, and the rows follow its changes like everybody's.
class PeopleTable : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTable)

public:
    explicit PeopleTable(QObject *parent = nullptr);

    /// Not owned; null for none.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }

    /// The same into one column of several rows, as one step; errors go to errorOccurred too.
    bool setAll(const std::vector<int> &rows, int column, const QVariant &value);

    /// What a filter asks about a row.
    [[nodiscard]] virtual Fields fields(int row, const Predicate &predicate) const = 0;
    [[nodiscard]] virtual CellKind kindOf(int column) const = 0;

    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// An edit was refused.
    void errorOccurred(const visavis::Error &error);

protected:
    [[nodiscard]] virtual Result<void> set(const std::vector<int> &rows, int column,
                                           const QVariant &value) = 0;
    virtual void rebuild() = 0;
    virtual void follow(const QList<Change> &changes) = 0;
    /// In one signal where they are many.
    void tellRows(const std::vector<int> &rows);

    QPointer<Project> m_project;

private:
    void loadLabels();
};

/// "Interviewer", "Interviewee, Other": each once.
[[nodiscard]] QString roleTexts(const std::vector<Role> &roles);

} // namespace visavis

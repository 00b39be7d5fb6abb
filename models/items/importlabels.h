// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/sourcescan.h"

#include <QAbstractTableModel>

namespace visavis
{

/// The labels of one source, as it writes them and as they are to be: name, role and person are edited in
/// place. Labels of one name are one; what is said of the role or person of one of them is said of all.
class ImportLabels final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportLabels)

public:
    enum Column { WrittenColumn, NameColumn, TurnsColumn, RoleColumn, PersonColumn };
    static constexpr int ColumnCount = PersonColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these; rows stay where they are when only the options are others.
    void show(const std::vector<SourceScan::CountedLabel> &labels, const ReadingOptions &options);
    /// The labels stay: while a person is writing in a row, it must not go away.
    void showOptions(const ReadingOptions &options);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole of a role: int of Role.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person edited them; the rows show it once show() is called with it.
    void edited(const QList<visavis::LabelEdit> &edits);

private:
    [[nodiscard]] QString nameOf(const Label &label) const;
    /// What holds for the label that this row is or is joined to.
    [[nodiscard]] Role roleOf(int row) const;
    [[nodiscard]] QString personOf(int row) const;
    /// The row and those that have its name.
    [[nodiscard]] std::vector<int> joinedTo(int row) const;

    std::vector<SourceScan::CountedLabel> m_labels;
    ReadingOptions m_options;
};

/// "(questions)", "(answers)": a label without a name.
[[nodiscard]] QString namelessLabel(Role role);

/// "Interviewer", "Interviewee", "Other".
[[nodiscard]] QString roleName(Role role);

} // namespace visavis

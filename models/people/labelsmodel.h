// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/peopletable.h"

namespace visavis
{

class SpeechCounts;

/// The labels of all live interviews, as transcripts write them, with who they are.
class LabelsModel final : public PeopleTable
{
    Q_OBJECT

public:
    enum Column { Name, Interview, Turns, Words, LabelRole, Person, ColumnCount };

    /// The counts are not owned and outlive it.
    explicit LabelsModel(SpeechCounts *counts, QObject *parent = nullptr);

    [[nodiscard]] LabelId labelAt(int row) const;
    [[nodiscard]] bool isAssigned(int row) const;
    /// How many of them stand for nobody.
    [[nodiscard]] int unassignedCount() const;

    [[nodiscard]] Fields fields(int row, const Predicate &predicate) const override;
    [[nodiscard]] CellKind kindOf(int column) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Result<void> set(const std::vector<int> &rows, int column, const QVariant &value) override;
    void rebuild() override;
    void follow(const QList<Change> &changes) override;

private:
    [[nodiscard]] const EpisodeLabel *recordAt(int row) const;
    [[nodiscard]] QString textOf(const EpisodeLabel &label, int column) const;
    [[nodiscard]] QStringList personNames() const;
    [[nodiscard]] std::vector<LabelId> liveLabels() const;

    const SpeechCounts *m_counts;
    std::vector<LabelId> m_rows; ///< by interview, in the order of their labels
    QHash<LabelId, int> m_rowOf;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/peopletable.h"

namespace visavis
{

class SpeechCounts;

/// Cases in rows: persons or interviews, with one column for each of their attributes between those that all
/// have. In the order in which they were made; a filter sorts them.
class CaseModel : public PeopleTable
{
    Q_OBJECT

public:
    [[nodiscard]] AttributeObject objectKind() const { return m_object; }
    /// Null when there is no such row.
    [[nodiscard]] QUuid guidAt(int row) const;
    /// -1 when there is no such case.
    [[nodiscard]] int rowOf(const QUuid &guid) const { return m_rowOf.value(guid, -1); }
    /// Invalid for a column that all have.
    [[nodiscard]] AttributeId attributeAt(int column) const;
    /// -1 when there is no such attribute.
    [[nodiscard]] int columnOf(AttributeId attribute) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] CellKind kindOf(int column) const override;

protected:
    /// The counts are not owned and outlive it; both numbers are of columns that all have, before and behind
    /// the attributes.
    CaseModel(AttributeObject object, const SpeechCounts *counts, int before, int behind,
              QObject *parent = nullptr);

    [[nodiscard]] const SpeechCounts &counts() const { return *m_counts; }
    /// Those that are to be shown, in their order.
    [[nodiscard]] virtual std::vector<QUuid> cases() const = 0;
    /// Columns that all have are numbered through, without the attributes between them.
    [[nodiscard]] virtual QVariant fixedData(const QUuid &guid, int fixed, int role) const = 0;
    [[nodiscard]] virtual QVariant fixedHeader(int fixed, int role) const = 0;
    [[nodiscard]] virtual CellKind fixedKind(int fixed) const = 0;
    [[nodiscard]] virtual Result<void> setFixed(const std::vector<QUuid> &guids, int fixed,
                                                const QVariant &value) = 0;
    /// Of which cases the columns that all have say something else now; nothing where that is all of them.
    [[nodiscard]] virtual std::optional<QSet<QUuid>> touched(const QList<Change> &changes) const = 0;

    [[nodiscard]] Result<void> set(const std::vector<int> &rows, int column, const QVariant &value) final;
    void rebuild() override;
    void follow(const QList<Change> &changes) override;
    void tell(const QSet<QUuid> &guids);

private:
    [[nodiscard]] QVariant attributeData(const QUuid &guid, AttributeId attribute, int role) const;
    /// -1 for an attribute's column.
    [[nodiscard]] int fixedAt(int column) const;
    void followColumns();
    void followRows();
    void numberRows();

    AttributeObject m_object;
    const SpeechCounts *m_counts;
    int m_before;
    int m_behind;
    std::vector<QUuid> m_rows;
    QHash<QUuid, int> m_rowOf;
    std::vector<AttributeId> m_attributes;
};

} // namespace visavis

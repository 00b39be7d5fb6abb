// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/namematch.h"

#include <QAbstractListModel>
#include <QIcon>

#include <vector>

namespace visavis
{

/// The names to choose from that fit what is typed, the best first, those that fit alike in the order given.
class PickList final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PickList)

public:
    struct Row {
        qint64 id = 0; ///< the owner's own number
        QIcon icon;
        QString text;
        QString number = {}; ///< in a column of its own before the text; found like the text
    };
    enum PickRole {
        NumberRole = Qt::UserRole + 1,
        WidestNumberRole, ///< of all rows; empty where none has a number
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The further row, if it has a text, stands behind those that fit, but before those that are only
    /// similar.
    void narrow(const QString &typed, const Row &further);

    [[nodiscard]] const NameMatcher &matcher() const { return m_matcher; }
    /// Of a row that is shown.
    [[nodiscard]] qint64 idAt(int row) const { return at(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const Row &at(int row) const;

    std::vector<Row> m_rows;
    std::vector<QByteArray> m_folded; ///< the rows' texts
    std::vector<int> m_shown;         ///< -1: the further one
    QString m_widestNumber;
    Row m_further;
    NameMatcher m_matcher;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace visavis
{

enum SubtagRole {
    SubtagIdRole = Qt::UserRole + 1, ///< TagId
    SubtagColourRole,                ///< Colour
    SubtagCountRole,                 ///< int, how many passages the coder who acts gave this very tag
    SubtagDigitRole,                 ///< int, 1 to 9, of the row; 0 behind the ninth
};

/// The tags that stand in one tag and may be given, in the order of the codebook: what its passages are
/// sorted into.
class SubtagModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubtagModel)

public:
    static constexpr int MostDigits = 9;

    explicit SubtagModel(QObject *parent = nullptr);

    /// The project is not owned; null for none. Counted is what is in memory (Project::loadAll).
    void show(Project *project, TagId parent);
    /// Invalid outside the rows.
    [[nodiscard]] TagId idAt(int row) const;
    /// In all rows.
    [[nodiscard]] int total() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        TagId id;
        QString name;
        Colour colour;
        int count = 0;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> wantedRows() const;
    void count(std::vector<Row> &rows) const;
    void follow(const QList<Change> &changes);
    void renew();

    QPointer<Project> m_project;
    TagId m_parent;
    std::vector<Row> m_rows;
};

} // namespace visavis

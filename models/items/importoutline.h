// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importroles.h"
#include "models/project/sourcescan.h"

#include <QAbstractItemModel>

#include <memory>

namespace visavis
{

/// The tree that an import would make of one source: sections with their turns; roles in importroles.h. Turns
/// before the first title are rows of the top as sections are.
class ImportOutline final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportOutline)

public:
    enum Column { SpeakerColumn, TimeColumn, WordsColumn };
    static constexpr int ColumnCount = WordsColumn + 1;

    using QAbstractItemModel::QAbstractItemModel;

    /// Null for none.
    void show(std::shared_ptr<const ReadSource> read);
    [[nodiscard]] const std::shared_ptr<const ReadSource> &shown() const { return m_read; }
    /// The same source, perhaps read in another way.
    [[nodiscard]] bool isShowing(const ReadSource &read) const
    {
        return m_read && m_read->source.fileName == read.source.fileName;
    }

    /// What the options leave out when these rows are: turns, and sections with all their turns.
    [[nodiscard]] std::vector<LeftOutBlock> blocksOf(const QModelIndexList &rows) const;
    /// What else of the source, and of others, this row may stand for: all sections of its title, all turns
    /// of its label, all turns that say just this.
    [[nodiscard]] std::vector<LeftOutKind> kindsOf(const QModelIndex &row) const;
    [[nodiscard]] int turnCount() const { return m_read ? int(transcript().turns.size()) : 0; }
    [[nodiscard]] bool isTimed() const;
    /// The row whose words stand at, or else next before, this place of the decoded source; invalid when none
    /// is known. In UTF-16 units.
    [[nodiscard]] QModelIndex rowAtSource(qsizetype place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Transcript &transcript() const { return m_read->edited.transcript; }
    /// The section of a row, or -1 for a turn's.
    [[nodiscard]] int sectionAt(const QModelIndex &index) const;
    [[nodiscard]] int turnAt(const QModelIndex &index) const;
    [[nodiscard]] Utf16Range rangeAt(const QModelIndex &index) const;
    [[nodiscard]] std::pair<qsizetype, qsizetype> sourceOf(Utf16Range range) const;

    std::shared_ptr<const ReadSource> m_read;
    int m_loose = 0; ///< turns of the first section where that has no title: rows of the top
};

} // namespace visavis

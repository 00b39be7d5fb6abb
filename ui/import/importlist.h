// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importreview.h"

#include <QTreeView>

namespace visavis
{

/// The sources with what was found in them. Space, or a click on its box, says whether one is imported, or
/// all that are selected; Delete leaves them out.
class ImportList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportList)

public:
    /// The review outlives it.
    explicit ImportList(ImportReview &review, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    /// -1 for none.
    void rowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Why a source cannot be read goes on over the columns behind, which have nothing to say then.
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<int> selectedRows() const;

    ImportReview &m_review;
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace visavis
{

/// Paints rows of LibraryModel: the reading state as a sign of its own shape, the title, and at the right the
/// quiet numbers. Turns show who speaks before their first words.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row of the place being read, with a bar at its left; invalid for none.
    void setCurrentPlace(const QModelIndex &index) { m_currentPlace = index; }
    [[nodiscard]] QModelIndex currentPlace() const { return m_currentPlace; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The same for every row, so that a tree of thousands need not measure them.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QPersistentModelIndex m_currentPlace;
};

/// The sign of a reading state: a filled dot, a ring, a check, two checks.
[[nodiscard]] QIcon statusIcon(ReadStatus status, const QColor &colour);

} // namespace visavis

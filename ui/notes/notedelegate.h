// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace visavis
{

/// Paints a note or a link in three lines: what it is about and when it was written, how it begins, and of
/// which kind it is, where.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace visavis

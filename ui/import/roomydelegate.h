// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace visavis
{

/// Rows with some air between them.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Air = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Air);
    }
};

} // namespace visavis

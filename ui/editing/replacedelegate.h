// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace visavis
{

/// Paints rows of ReplaceModel: an interview with its number of places, and places as a concordance, the
/// words struck through that go, those that come behind them.
class ReplaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace visavis

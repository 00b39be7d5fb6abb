// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace visavis
{

/// Paints rows of HitModel: an interview with its number of hits, and hits as a concordance, the match in the
/// middle, so that one reads down what stands before and after.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace visavis

// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/reviewmodel.h"

#include <QAbstractItemDelegate>

namespace visavis
{

/// Paints the rows of a list of what is to review: the words that were marked in one line, how sure their
/// place is in a second, as a sign and in words, and the interview's title above its first row.
class ReviewDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// The model is not owned.
    explicit ReviewDelegate(const ReviewModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ReviewModel *m_model; ///< Not owned.
};

} // namespace visavis

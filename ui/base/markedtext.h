// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/namematch.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStyledItemDelegate>

namespace visavis
{

/// A name on one line, with the letters bold that what was typed fits. Where the room ends, it is shortened.
void paintMarkedText(QPainter &painter, const QRect &rect, const QString &text, const NameMatcher &matcher,
                     const QFont &font, const QColor &colour, Qt::TextElideMode elision = Qt::ElideRight);

/// Rows of a PickList, or of another list of names, as the style draws them, with what fits marked, and their
/// numbers in a column. All lists to choose from have rows of one height.
class MarkedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedDelegate)

public:
    /// The matcher is its owner's, and outlives this.
    explicit MarkedDelegate(const NameMatcher &matcher, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const NameMatcher &m_matcher;
};

} // namespace visavis

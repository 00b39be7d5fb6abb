// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace visavis
{

/// A question of the guide on as many lines as it takes, its number before it, and behind it in how many
/// interviews it is answered. A dot says that the interview being read answers it: filled when certain, a
/// ring when doubtful; a bar marks the question whose answer is being read.
class GuideDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GuideDelegate(QTreeView *tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    /// Where things stand in a row.
    struct Parts {
        QRect number;
        QRect words;
        QRect dot;
        QRect count;
    };
    [[nodiscard]] static Parts parts(const QFontMetrics &metrics, const QRect &row);

    QTreeView *m_tree; ///< Its parent.
};

} // namespace visavis

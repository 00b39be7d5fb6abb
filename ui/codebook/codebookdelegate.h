// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace visavis
{

class CodebookFilter;

/// A tag as one line: colour, name with what was typed marked, the key that gives it, how often it is given
/// in the current interview and in the project. What is not given to passages is quieter, what is dropped
/// struck out.
class CodebookDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookDelegate)

public:
    /// The filter is not owned.
    explicit CodebookDelegate(const CodebookFilter &filter, QObject *parent = nullptr);

    /// The same for every tag, in pixels.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] static QString countText(const QModelIndex &index);

    const CodebookFilter &m_filter;
};

} // namespace visavis

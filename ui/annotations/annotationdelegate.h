// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationfilter.h"
#include "ui/annotations/cardlayout.h"

#include <QAbstractItemDelegate>
#include <QHash>

#include <memory>

namespace visavis
{

/// Paints annotations as cards. Heights are counted, not laid out, and kept until the annotation changes or
/// the list gets another width; only cards that are painted are laid out.
class AnnotationDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationDelegate)

public:
    /// The filter is not owned.
    explicit AnnotationDelegate(const AnnotationFilter *filter, QObject *parent = nullptr);

    void setFont(const QFont &font);
    /// The width of the cards; returns whether it is another one.
    bool setWidth(int width);
    /// The annotation whose note is being edited in so much height; invalid for none.
    void setEditing(AnnotationId annotation, int editorHeight);
    /// The heights that these changes make other ones; to be told before the rows change.
    void forgetChanged(const ProjectData &records, const QList<Change> &changes);
    void forgetAll() { m_heights.clear(); }

    [[nodiscard]] CardLayout layout(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Inks;

    [[nodiscard]] CardContent contentOf(const QModelIndex &index) const;
    [[nodiscard]] int editorHeightFor(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const CardLayout &layout,
                     const Inks &inks) const;
    void paintHead(QPainter &painter, const CardContent &content, const CardLayout &layout,
                   const Inks &inks) const;
    void paintChips(QPainter &painter, const CardContent &content, const CardLayout &layout, const Inks &inks,
                    const QPalette &palette) const;
    void paintNotes(QPainter &painter, const CardContent &content, const CardLayout &layout,
                    const Inks &inks) const;

    const AnnotationFilter *m_filter; ///< Not owned.
    CardStyle m_style;
    int m_width = 300;
    AnnotationId m_editing;
    int m_editorHeight = 0;
    mutable QHash<AnnotationId, int> m_heights;
};

} // namespace visavis

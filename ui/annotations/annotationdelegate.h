// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationgroups.h"
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
    /// The groups are not owned.
    explicit AnnotationDelegate(const AnnotationGroups *groups, QObject *parent = nullptr);

    void setFont(const QFont &font);
    /// The width of the cards; returns whether it is another one.
    bool setWidth(int width);
    /// The row of the annotation whose note is being edited in so much height; invalid for none.
    void setEditing(AnnotationId annotation, int row, int editorHeight);
    /// What stands around an annotation is to be seen; an empty text for no longer.
    void setContext(AnnotationId annotation, const PassageContext &context);
    [[nodiscard]] bool hasContext(AnnotationId annotation) const { return m_contexts.contains(annotation); }
    [[nodiscard]] QList<AnnotationId> withContext() const { return m_contexts.keys(); }
    /// The heights that these changes make other ones; to be told before the rows change.
    void forgetChanged(const ProjectData &records, const QList<Change> &changes);
    void forgetAll() { m_heights.clear(); }
    void forgetContexts();

    [[nodiscard]] CardLayout layout(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says in full what a card has only room to say in short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Inks;

    [[nodiscard]] CardContent contentOf(const QModelIndex &index) const;
    [[nodiscard]] int editorHeightFor(const QModelIndex &index) const;
    [[nodiscard]] int headingHeight() const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Inks &inks) const;
    void paintLinks(QPainter &painter, const CardContent &content, const CardLayout &layout,
                    const Inks &inks) const;
    void paintUnfolding(QPainter &painter, const CardContent &content, const CardLayout &layout,
                        const Inks &inks) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const CardLayout &layout,
                     const Inks &inks) const;
    void paintHead(QPainter &painter, const CardContent &content, const CardLayout &layout,
                   const Inks &inks) const;
    void paintChips(QPainter &painter, const CardContent &content, const CardLayout &layout, const Inks &inks,
                    const QPalette &palette) const;
    void paintNotes(QPainter &painter, const CardContent &content, const CardLayout &layout,
                    const Inks &inks) const;

    const AnnotationGroups *m_groups; ///< Not owned.
    CardStyle m_style;
    int m_width = 300;
    AnnotationId m_editing;
    int m_editingRow = -1;
    int m_editorHeight = 0;
    QHash<AnnotationId, PassageContext> m_contexts; ///< of those that are unfolded
    mutable QHash<AnnotationId, int> m_heights;
};

} // namespace visavis

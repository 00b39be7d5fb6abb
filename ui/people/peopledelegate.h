// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/peopletable.h"
#include "ui/import/roomydelegate.h"

namespace visavis
{

/// Shows the cells of a PeopleTable and edits each as what it holds wants it: a field, a list, a colour, a
/// restriction, a name that completes. Hands what was edited to commit(), so that it may go into other rows
/// too.
class PeopleDelegate final : public RoomyDelegate
{
    Q_OBJECT

public:
    explicit PeopleDelegate(QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void committed(const QModelIndex &index, const QVariant &value) const;
    /// What was typed is no day.
    void refused(const QString &text) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *listEditor(QWidget *parent, CellKind kind, const QModelIndex &index) const;
    void finishWith(QWidget *editor) const;
};

} // namespace visavis

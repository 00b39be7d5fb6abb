// SPDX-License-Identifier: MIT
#include "ui/import/labeltable.h"

#include "ui/import/roomydelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>

namespace visavis
{

namespace
{

class LabelDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    QStringList persons;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() == ImportLabels::RoleColumn) {
            return roleEditor(parent);
        }
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        auto *field = qobject_cast<QLineEdit *>(editor);
        if (field && index.column() == ImportLabels::PersonColumn) {
            auto *completer = new QCompleter(persons, field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains); // by the family name too
            field->setCompleter(completer);
        }
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // The source may have been read again meanwhile: what a person is writing or choosing stays.
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            if (!box->view()->isVisible()) {
                box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
            }
            return;
        }
        if (const auto *field = qobject_cast<QLineEdit *>(editor); !field || !field->isModified()) {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, box->currentData());
            return;
        }
        QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    [[nodiscard]] QComboBox *roleEditor(QWidget *parent) const
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(ImportLabels::tr("Role"));
        for (const Role role : {Role::Interviewer, Role::Interviewee, Role::Other}) {
            box->addItem(roleName(role), int(role));
        }
        // Opened at once, so that keys choose in it; chosen is done.
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<LabelDelegate *>(this); // signals of a delegate come from const functions
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
};

} // namespace

LabelTable::LabelTable(QWidget *parent)
    : QTreeView(parent)
{
    constexpr int Turns = 56;
    constexpr int Role = 74;
    setModel(&m_labels);
    setItemDelegate(new LabelDelegate(this));
    setAccessibleName(tr("Speakers of this source"));
    setToolTip(tr("Give two rows the same name to make them one speaker."));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    header()->setSectionsMovable(false);
    header()->resizeSection(ImportLabels::TurnsColumn, Turns);
    header()->resizeSection(ImportLabels::RoleColumn, Role);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(Turns);
    for (const int column :
         {ImportLabels::WrittenColumn, ImportLabels::NameColumn, ImportLabels::PersonColumn}) {
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

LabelTable::~LabelTable()
{
    setModel(nullptr);
}

void LabelTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    Q_EMIT editingEnded();
}

void LabelTable::setPersonNames(const QStringList &names)
{
    static_cast<LabelDelegate *>(itemDelegate())->persons = names;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "ui/people/peopledelegate.h"

#include "models/items/importlabels.h"
#include "models/people/access.h"
#include "ui/base/swatch.h"
#include "ui/people/accessedit.h"
#include "ui/people/accessmark.h"
#include "ui/people/choicebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace visavis
{

namespace
{

CellKind kindAt(const QModelIndex &index)
{
    return CellKind(index.data(CellKindRole).toInt());
}

std::optional<Colour> colourAt(const QModelIndex &index)
{
    const QVariant colour = index.data(CellColourRole);
    return colour.isValid() ? std::optional(colour.value<Colour>()) : std::nullopt;
}

} // namespace

PeopleDelegate::PeopleDelegate(QObject *parent)
    : RoomyDelegate(parent)
{
}

void PeopleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    const QColor ink = option->palette.color(
        option->state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    if (kindAt(index) == CellKind::Access) {
        const Restriction restriction = index.data(CellAccessRole).value<Access>().restriction;
        if (restriction != Restriction::Publishable) {
            option->icon = accessIcon(restriction, ink);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    } else if (const auto colour = colourAt(index)) {
        option->icon = swatchIcon(*colour);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {SwatchSize, SwatchSize};
        if (kindAt(index) == CellKind::Colour) {
            option->text = colourText(*colour);
        }
    }
}

void PeopleDelegate::finishWith(QWidget *editor) const
{
    auto *self = const_cast<PeopleDelegate *>(this); // Qt's signals of delegates are not const
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor, NoHint);
}

QWidget *PeopleDelegate::listEditor(QWidget *parent, CellKind kind, const QModelIndex &index) const
{
    auto *box = new ChoiceBox(parent);
    if (kind == CellKind::Role) {
        for (const Role role : {Role::Interviewer, Role::Interviewee, Role::Other}) {
            box->addItem(roleName(role), int(role));
        }
    } else if (kind == CellKind::Colour) {
        box->addItem(tr("None"), QVariant());
        for (const NamedColour &named : palette()) {
            box->addItem(swatchIcon(named.colour), colourText(named.colour),
                         QVariant::fromValue(named.colour));
        }
    } else {
        box->addItem(tr("Not known"), QString());
        for (const QString &choice : index.data(CellChoicesRole).toStringList()) {
            box->addItem(choice, choice);
        }
    }
    connect(box, &ChoiceBox::picked, this, [this, box] { finishWith(box); });
    return box;
}

QWidget *PeopleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (const CellKind kind = kindAt(index)) {
    case CellKind::Fixed:
        return nullptr;
    case CellKind::Role:
    case CellKind::Colour:
    case CellKind::Choice:
    case CellKind::Boolean:
        editor = listEditor(parent, kind, index);
        break;
    case CellKind::Access: {
        auto *access = new AccessEdit(parent);
        connect(access, &AccessEdit::finished, this, [this, access] { finishWith(access); });
        editor = access;
        break;
    }
    default: {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        if (kind == CellKind::Person) {
            auto *completer = new QCompleter(index.data(CellChoicesRole).toStringList(), field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            field->setCompleter(completer);
            // The list has the keyboard: Return in it never comes to what ends the cell.
            connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                    [this, field](const QString &name) {
                        field->setText(name);
                        finishWith(field);
                    });
            field->setPlaceholderText(tr("Name of a person"));
        } else if (kind == CellKind::Date) {
            field->setPlaceholderText(tr("A day such as 2019-06-14"));
        }
        editor = field;
    }
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void PeopleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: a view asks again whenever its rows change, as when words are counted, and what is being typed
    // would go.
    constexpr const char *IsFilled = "isFilled";
    if (editor->property(IsFilled).toBool()) {
        return;
    }
    editor->setProperty(IsFilled, true);
    if (auto *access = qobject_cast<AccessEdit *>(editor)) {
        access->setAccess(index.data(CellAccessRole).value<Access>());
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const CellKind kind = kindAt(index);
        const QVariant current =
            kind == CellKind::Colour ? index.data(CellColourRole) : index.data(Qt::EditRole);
        const int found = kind == CellKind::Colour && current.isValid()
                              ? box->findText(colourText(current.value<Colour>()))
                              : box->findData(current);
        box->setCurrentIndex(std::max(0, found));
    } else {
        RoomyDelegate::setEditorData(editor, index);
    }
}

void PeopleDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/,
                                  const QModelIndex &index) const
{
    if (const auto *access = qobject_cast<AccessEdit *>(editor)) {
        if (const QString wrong = access->wrongDay(); !wrong.isEmpty()) {
            Q_EMIT refused(wrong);
        } else {
            Q_EMIT committed(index, QVariant::fromValue(access->access()));
        }
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        Q_EMIT committed(index, box->currentData());
    } else if (const auto *field = qobject_cast<QLineEdit *>(editor)) {
        Q_EMIT committed(index, field->text());
    }
}

void PeopleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QRect place = option.rect;
    if (const CellKind kind = kindAt(index); kind != CellKind::Text && kind != CellKind::Person) {
        place.setWidth(std::max(place.width(), editor->sizeHint().width()));
        const int over = place.right() - editor->parentWidget()->width();
        place.translate(over > 0 ? -std::min(over, place.left()) : 0, 0);
    }
    editor->setGeometry(place);
}

} // namespace visavis

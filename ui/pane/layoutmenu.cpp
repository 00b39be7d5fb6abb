// SPDX-License-Identifier: MIT
#include "ui/pane/layoutmenu.h"

#include "ui/base/mnemonic.h"
#include "ui/pane/panelayouts.h"

#include <QInputDialog>

namespace visavis
{

LayoutMenu::LayoutMenu(PaneLayouts *layouts, QWidget *parent)
    : QMenu(tr("La&youts"), parent)
    , m_layouts(layouts)
{
    connect(this, &QMenu::aboutToShow, this, &LayoutMenu::fill);
}

void LayoutMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    const QStringList names = m_layouts->names();
    for (const QString &name : names) {
        connect(addAction(withoutMnemonic(name)), &QAction::triggered, this,
                [this, name] { m_layouts->restore(name); });
    }
    if (names.isEmpty()) {
        addAction(tr("None yet"))->setEnabled(false);
    }
    addSeparator();
    QAction *save = addAction(tr("&Save this layout…"));
    save->setEnabled(m_layouts->canBeChanged());
    connect(save, &QAction::triggered, this, &LayoutMenu::askForName);
    QMenu *remove = addMenu(tr("&Delete"));
    remove->setEnabled(m_layouts->canBeChanged() && !names.isEmpty());
    for (const QString &name : names) {
        connect(remove->addAction(withoutMnemonic(name)), &QAction::triggered, this,
                [this, name] { m_layouts->remove(name); });
    }
}

void LayoutMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name of this layout. One that has the name already is replaced."));
    dialog->setComboBoxItems(m_layouts->names());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue({});
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { m_layouts->saveAs(name); });
    dialog->open();
}

} // namespace visavis

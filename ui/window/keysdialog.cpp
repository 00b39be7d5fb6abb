// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include <QAction>
#include <QTreeWidget>

namespace visavis
{

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : TableDialog(tr("Keys"), {tr("Key"), tr("What it does")}, parent)
{
    for (const QAction *action : actions) {
        QString what = action->text();
        what.remove(u'&');
        new QTreeWidgetItem(table(), {action->shortcut().toString(QKeySequence::NativeText), what});
    }
    fitColumns();
    resize(480, 560);
}

} // namespace visavis

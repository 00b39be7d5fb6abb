// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include <QTreeWidget>

namespace visavis
{

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : TableDialog(tr("Keyboard shortcuts"), {tr("Key"), tr("What it does")}, parent)
{
    for (const KeyGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(table(), {group.where});
        QFont font = table()->font();
        font.setBold(true);
        heading->setFont(0, font);
        heading->setFirstColumnSpanned(true);
        heading->setExpanded(true);
        for (const KeyRow &row : group.rows) {
            new QTreeWidgetItem(heading, {row.keys, row.what});
        }
    }
    fitColumns();
    resize(560, 640);
}

} // namespace visavis

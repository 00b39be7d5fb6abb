// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include <QTreeWidget>

namespace visavis
{

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : TableDialog(tr("Keyboard shortcuts"), {tr("Key"), tr("What it does")}, parent)
{
    enum Column { Key, What };
    for (const KeyGroup &group : groups) {
        QTreeWidgetItem *heading = addHeading(group.where);
        for (const KeyRow &row : group.rows) {
            addRow(heading, {row.keys, row.what});
        }
    }
    fitColumns(What);
    constexpr QSize Size(640, 720);
    resize(Size);
}

} // namespace visavis

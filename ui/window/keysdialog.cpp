// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include <QScreen>
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
    constexpr QSize DefaultSize(640, 720);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
}

} // namespace visavis

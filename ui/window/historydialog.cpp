// SPDX-License-Identifier: MIT
#include "ui/window/historydialog.h"

#include "ui/base/actiontext.h"

#include <QLocale>
#include <QTreeWidget>

namespace visavis
{

HistoryDialog::HistoryDialog(const ProjectData &project, const QList<HistoryEntry> &entries, QWidget *parent)
    : TableDialog(tr("History of changes"), {tr("When"), tr("Who"), tr("What")}, parent)
{
    for (const HistoryEntry &entry : entries) {
        const Coder *coder = project.coders().find(entry.coder);
        new QTreeWidgetItem(table(), {QLocale().toString(entry.time.toDateTime(), QLocale::ShortFormat),
                                      coder ? coder->name : QString(), actionText(entry)});
    }
    fitColumns();
    resize(640, 480);
}

} // namespace visavis

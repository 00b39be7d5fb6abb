// SPDX-License-Identifier: MIT
#include "ui/codebook/taghistorydialog.h"

#include "ui/base/rowtext.h"
#include "ui/codebook/tagtext.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace visavis
{

TagHistoryDialog::TagHistoryDialog(const ProjectData &project, const QString &name,
                                   const std::vector<TagHistoryEntry> &entries, QWidget *parent)
    : TableDialog(tr("History of “%1”").arg(name),
                  {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")}, parent)
{
    enum Column { When, Who, What, Before, After };
    table()->setHeaderHidden(false);
    QDate day;
    QTreeWidgetItem *heading = nullptr;
    for (const TagHistoryEntry &entry : entries) {
        const QDate date = entry.time.toDateTime().toLocalTime().date();
        if (!heading || date != day) {
            day = date;
            heading = addHeading(QLocale().toString(day, QLocale::LongFormat));
        }
        addRow(heading, rowOf(project, entry));
        QTreeWidgetItem *row = heading->child(heading->childCount() - 1);
        row->setToolTip(Before, entry.before.toHtmlEscaped());
        row->setToolTip(After, entry.after.toHtmlEscaped());
    }
    fitColumns(After);
    table()->header()->setSectionResizeMode(Before, QHeaderView::Stretch);
    constexpr QSize Size(760, 480);
    resize(Size);
}

QStringList TagHistoryDialog::rowOf(const ProjectData &project, const TagHistoryEntry &entry)
{
    const Coder *coder = project.coders().find(entry.coder);
    return {QLocale().toString(entry.time.toDateTime().toLocalTime().time(), QLocale::ShortFormat),
            coder ? coder->name : QString(), whatText(entry),
            oneLine(tagValueText(entry.field, entry.before)),
            oneLine(tagValueText(entry.field, entry.after))};
}

QString TagHistoryDialog::whatText(const TagHistoryEntry &entry)
{
    const QString what = entry.what == TagHistoryEntry::What::Made      ? tr("Made")
                         : entry.what == TagHistoryEntry::What::Deleted ? tr("Deleted")
                                                                        : tagFieldText(entry.field);
    return entry.direction == Direction::Undo   ? tr("Undone: %1").arg(what)
           : entry.direction == Direction::Redo ? tr("Done again: %1").arg(what)
                                                : what;
}

} // namespace visavis

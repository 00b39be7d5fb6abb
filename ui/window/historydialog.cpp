// SPDX-License-Identifier: MIT
#include "ui/window/historydialog.h"

#include "ui/base/actiontext.h"

#include <QLocale>
#include <QTreeWidget>

namespace visavis
{

HistoryDialog::HistoryDialog(const ProjectData &project, const QList<HistoryEntry> &entries, bool isWhole,
                             QWidget *parent)
    : TableDialog(tr("History of changes"), {tr("When"), tr("What"), tr("Who")}, parent)
{
    enum Column { When, What, Who };
    QDate day;
    QTreeWidgetItem *heading = nullptr;
    for (const HistoryEntry &entry : entries) {
        const QDateTime time = entry.time.toDateTime().toLocalTime();
        if (!heading || time.date() != day) {
            day = time.date();
            heading = addHeading(dayText(day));
        }
        const Coder *coder = project.coders().find(entry.coder);
        addRow(heading, {QLocale().toString(time.time(), QLocale::ShortFormat), actionText(entry),
                         coder ? coder->name : QString()});
    }
    table()->setColumnHidden(Who, project.coders().size() < 2);
    fitColumns(What);
    if (!isWhole) {
        setRemark(tr("The last %Ln change(s)", nullptr, int(entries.size())));
    }
    constexpr QSize Size(720, 560);
    resize(Size);
}

QString HistoryDialog::dayText(QDate day)
{
    const QDate today = QDate::currentDate();
    if (day == today) {
        return tr("Today");
    }
    return day == today.addDays(-1) ? tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

} // namespace visavis

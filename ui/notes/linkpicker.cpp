// SPDX-License-Identifier: MIT
#include "ui/notes/linkpicker.h"

#include "models/notes/linkmodel.h"
#include "models/notes/linkname.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

LinkPicker::LinkPicker(QWidget *parent)
    : PickerPopup(tr("What the first has to do with the second"), tr("contradicts, explains…"), tr("Links"),
                  parent)
{
    connect(this, &PickerPopup::chosen, this, [this](qint64 id, const QString &typed) {
        Q_EMIT nameChosen(id > 0 ? m_names.value(id - 1) : typed);
    });
}

void LinkPicker::open(const ProjectData &records, QPoint globalPosition)
{
    m_names = proposedLinkNames();
    QStringList used;
    for (const Link &link : records.links()) {
        if (isOfPeople(link) && !m_names.contains(link.name) && !used.contains(link.name)) {
            used.append(link.name);
        }
    }
    used.sort(Qt::CaseInsensitive);
    m_names += used;
    std::vector<Row> rows;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        rows.push_back({.id = i + 1, .icon = {}, .text = linkNameText(m_names[i])});
    }
    PickerPopup::open(std::move(rows), globalPosition);
}

PickerPopup::Row LinkPicker::lastRow(const QString &typed, const std::vector<Row> &rows) const
{
    const bool isThere = std::ranges::any_of(
        rows, [&](const Row &row) { return row.text.compare(typed, Qt::CaseInsensitive) == 0; });
    return typed.isEmpty() || isThere || !isNameOfPeople(typed)
               ? Row()
               : Row{.id = 0, .icon = QIcon::fromTheme(u"list-add"_s), .text = tr("Link as “%1”").arg(typed)};
}

} // namespace visavis

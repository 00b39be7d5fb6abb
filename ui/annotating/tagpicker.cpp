// SPDX-License-Identifier: MIT
#include "ui/annotating/tagpicker.h"

#include "models/codebook/codebookfile.h"
#include "models/project/tagrules.h"
#include "ui/annotating/digitkeys.h"
#include "ui/base/swatch.h"

#include <QKeyEvent>

namespace visavis
{

using namespace Qt::StringLiterals;

TagPicker::TagPicker(QWidget *parent)
    : PickerPopup(tr("Choose a tag"), tr("Tag…"), tr("Tags"), parent)
{
    connect(this, &PickerPopup::chosen, this, [this](qint64 id, const QString &typed) {
        if (const TagId tag(id); tag.isValid()) {
            Q_EMIT tagChosen(tag);
        } else {
            Q_EMIT newTagChosen(typed);
        }
    });
}

void TagPicker::open(const ProjectData &records, QPoint globalPosition)
{
    std::vector<Row> rows;
    for (const CodebookEntry &entry : codebookOf(records).entries) {
        const Tag *tag = records.tags().find(entry.guid);
        if (mayBeGiven(*tag)) {
            rows.push_back(
                {.id = tag->id.value(), .icon = swatchIcon(tag->colour), .text = entry.path.join(u" > "_s)});
        }
    }
    m_makesTags = !isCodebookProtected(records);
    m_isRecent = false;
    PickerPopup::open(std::move(rows), globalPosition);
}

void TagPicker::openRecent(const ProjectData &records, const std::vector<TagId> &tags, QPoint globalPosition)
{
    std::vector<Row> rows;
    for (const TagId id : tags) {
        const QString digit = QString::number(rows.size() + 1);
        rows.push_back({.id = id.value(),
                        .icon = swatchIcon(records.tags().find(id)->colour),
                        .text = digit + u"  "_s + records.tagPath(id)});
    }
    m_isRecent = true;
    PickerPopup::open(std::move(rows), globalPosition);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_isRecent && isNothingTyped()) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const int row = key.key() == Qt::Key_R ? 0 : digitOf(key) - 1;
        if (row >= 0) {
            choose(row);
            return true;
        }
    }
    return PickerPopup::eventFilter(watched, event);
}

PickerPopup::Row TagPicker::lastRow(const QString &typed, const std::vector<Row> &rows) const
{
    const bool isThere = std::ranges::any_of(
        rows, [&](const Row &row) { return row.text.compare(typed, Qt::CaseInsensitive) == 0; });
    return typed.isEmpty() || isThere || m_isRecent || !m_makesTags
               ? Row()
               : Row{.id = 0, .icon = QIcon::fromTheme(u"list-add"_s), .text = tr("New tag “%1”").arg(typed)};
}

} // namespace visavis

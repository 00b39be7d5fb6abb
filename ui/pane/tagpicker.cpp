// SPDX-License-Identifier: MIT
#include "ui/pane/tagpicker.h"

#include "ui/base/swatch.h"

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
    std::function<void(TagId)> collect = [&](TagId parent) {
        for (const TagId id : records.childrenOf(parent)) {
            const Tag *tag = records.tags().find(id);
            if (tag->codable) {
                rows.push_back(
                    {.id = id.value(), .icon = swatchIcon(tag->colour), .text = records.tagPath(id)});
            }
            collect(id);
        }
    };
    collect({});
    PickerPopup::open(std::move(rows), globalPosition);
}

PickerPopup::Row TagPicker::lastRow(const QString &typed, const std::vector<Row> &rows) const
{
    const bool isThere = std::ranges::any_of(
        rows, [&](const Row &row) { return row.text.compare(typed, Qt::CaseInsensitive) == 0; });
    return typed.isEmpty() || isThere
               ? Row()
               : Row{.id = 0, .icon = QIcon::fromTheme(u"list-add"_s), .text = tr("New tag “%1”").arg(typed)};
}

} // namespace visavis

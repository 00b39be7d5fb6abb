// SPDX-License-Identifier: MIT
#include "ui/base/flowlayout.h"

#include <QWidget>

namespace visavis
{

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto taken = m_items.begin() + index;
    QLayoutItem *item = taken->release();
    m_items.erase(taken);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), hint.height())};
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect &rect, bool isTrial) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int y = 0;
    for (size_t first = 0; first < m_items.size();) {
        const Line line = lineFrom(first, inside.width());
        if (!isTrial) {
            place(line, inside.adjusted(0, y, 0, 0));
        }
        y += line.height + (line.stop < m_items.size() ? spacing() : 0);
        first = line.stop;
    }
    return y + margins.top() + margins.bottom();
}

FlowLayout::Line FlowLayout::lineFrom(size_t first, int room) const
{
    Line line{.first = first, .stop = first, .height = 0};
    int width = 0;
    for (; line.stop < m_items.size(); ++line.stop) {
        const QLayoutItem &item = *m_items[line.stop];
        if (item.isEmpty()) {
            continue; // hidden
        }
        const QSize size = item.sizeHint();
        if (width > 0 && width + spacing() + size.width() > room) {
            break;
        }
        width += (width > 0 ? spacing() : 0) + size.width();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::place(const Line &line, const QRect &inside) const
{
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    for (size_t i = line.first; i < line.stop; ++i) {
        QLayoutItem &item = *m_items[i];
        if (item.isEmpty()) {
            continue;
        }
        const QSize size(std::min(item.sizeHint().width(), std::max(1, inside.width())),
                         item.sizeHint().height());
        const int left = isMirrored ? inside.width() - x - size.width() : x;
        item.setGeometry({inside.topLeft() + QPoint(left, (line.height - size.height()) / 2), size});
        x += size.width() + spacing();
    }
}

} // namespace visavis

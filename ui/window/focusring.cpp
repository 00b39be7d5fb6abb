// SPDX-License-Identifier: MIT
#include "ui/window/focusring.h"

#include <QApplication>
#include <QDockWidget>
#include <QWidget>

#include <algorithm>

namespace visavis
{

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

void FocusRing::add(QWidget *area, QWidget *entry)
{
    m_parts.append(Part{.area = area, .entry = entry});
}

void FocusRing::go(int direction)
{
    const QWidget *focused = QApplication::focusWidget();
    const auto here = std::ranges::find_if(m_parts, [&](const Part &part) {
        return focused && (part.area == focused || part.area->isAncestorOf(focused));
    });
    const qsizetype count = m_parts.size();
    // From outside the ring, the first step leads to an end of it.
    const qsizetype start = here != m_parts.end() ? here - m_parts.begin() : (direction > 0 ? -1 : count);
    for (qsizetype step = 1; step <= count; ++step) {
        const Part &part = m_parts[(start + direction * step + 2 * count) % count];
        if (part.area->isVisible()) {
            enter(part);
            return;
        }
    }
}

void FocusRing::enter(const Part &part)
{
    for (QWidget *around = part.area; around; around = around->parentWidget()) {
        if (auto *panel = qobject_cast<QDockWidget *>(around)) {
            panel->raise(); // it may be behind another one in the same place
        }
    }
    QWidget *last = part.area->focusWidget();
    const bool isUsable = last && last->isVisibleTo(part.area) && last->isEnabled();
    (isUsable ? last : part.entry)->setFocus(Qt::TabFocusReason);
}

} // namespace visavis

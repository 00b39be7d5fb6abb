// SPDX-License-Identifier: MIT
#include "ui/reader/facingmargin.h"

#include <QPainter>

#include <algorithm>

namespace visavis
{

namespace
{

bool isOneOf(const std::vector<TurnRange> &ranges, int turn)
{
    const auto next = std::ranges::upper_bound(ranges, turn, {}, &TurnRange::first);
    return next != ranges.begin() && std::prev(next)->contains(turn);
}

} // namespace

FacingMargin::Bar FacingMargin::barOf(int block) const
{
    const int turn = m_scene.flow.blocks()[block].turn;
    const auto mark = std::ranges::find_if(
        m_scene.marks.facing, [turn](const FacingMark &facing) { return facing.turns.contains(turn); });
    if (mark != m_scene.marks.facing.end()) {
        return mark->isDoubtful ? Bar::Dashed : Bar::Solid;
    }
    return isOneOf(m_scene.marks.doubts, turn) ? Bar::Dotted : Bar::None;
}

int FacingMargin::width() const
{
    return std::max(2, m_scene.style.pitch / 9);
}

int FacingMargin::x() const
{
    return m_scene.geometry.columnX - int(m_scene.style.averageWidth * 1.2) - width();
}

void FacingMargin::paint(QPainter &painter, const QRect &dirty) const
{
    if (m_scene.marks.facing.empty() && m_scene.marks.doubts.empty()) {
        return;
    }
    const PageFlow &flow = m_scene.flow;
    for (int block = std::max(0, flow.blockAtY(m_scene.scroll + dirty.top())); block < flow.blocks().size();
         ++block) {
        if (m_scene.toView(flow.top(block)) > dirty.bottom()) {
            break;
        }
        const Bar bar = flow.blocks()[block].kind == TextBlock::Kind::Title ? Bar::None : barOf(block);
        if (bar == Bar::None) {
            continue;
        }
        const bool begins = flow.blocks()[block].kind == TextBlock::Kind::TurnStart;
        const qint64 top = begins ? flow.textTop(block) : flow.top(block);
        QPen pen(bar == Bar::Dotted ? m_scene.palette.quiet() : m_scene.palette.accent(), width());
        pen.setCapStyle(Qt::FlatCap);
        if (bar != Bar::Solid) {
            pen.setDashPattern(bar == Bar::Dashed ? QList<qreal>{2, 1.5} : QList<qreal>{1, 2});
        }
        painter.setPen(pen);
        const double middle = x() + width() / 2.0;
        painter.drawLine(QPointF(middle, m_scene.toView(top)),
                         QPointF(middle, m_scene.toView(flow.top(block) + flow.heightOf(block))));
    }
}

bool FacingMargin::hasDoubtAt(QPoint place) const
{
    const int block = m_scene.flow.blockAtY(m_scene.scroll + place.y());
    const int reach = width() * 2;
    if (block < 0 || place.x() < x() - reach || place.x() > x() + width() + reach) {
        return false;
    }
    const Bar bar = barOf(block);
    return bar == Bar::Dotted || bar == Bar::Dashed;
}

} // namespace visavis

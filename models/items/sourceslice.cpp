// SPDX-License-Identifier: MIT
#include "models/items/sourceslice.h"

#include <algorithm>

namespace visavis
{

SourceSlice::SourceSlice(const QString &text, qsizetype place)
{
    const QStringView whole(text);
    qsizetype start =
        std::clamp<qsizetype>(place - Units / 2, 0, std::max<qsizetype>(0, whole.size() - Units));
    qsizetype stop = std::min(whole.size(), start + Units);
    if (start > 0) {
        const qsizetype from = std::max<qsizetype>(0, start - LineUnits);
        const qsizetype lineEnd = whole.sliced(from, start - from).lastIndexOf(u'\n');
        start = lineEnd >= 0 ? from + lineEnd + 1 : start;
        start -= whole[start].isLowSurrogate() ? 1 : 0;
    }
    if (stop < whole.size()) {
        const qsizetype lineEnd = whole.sliced(stop, std::min(LineUnits, whole.size() - stop)).indexOf(u'\n');
        stop = lineEnd >= 0 ? stop + lineEnd + 1 : stop;
        stop += stop < whole.size() && whole[stop].isLowSurrogate() ? 1 : 0;
    }
    m_first = start;
    m_stop = stop;
    m_shown.reserve(stop - start);
    qsizetype line = start; // where the line that is shown begins
    for (qsizetype at = start; at < stop;) {
        const qsizetype end = whole.indexOf(u'\n', at);
        const qsizetype next = end < 0 || end >= stop ? stop : end + 1;
        while (next - line > LineUnits) {
            qsizetype cut = line + LineUnits;
            const qsizetype space = whole.sliced(line, LineUnits).lastIndexOf(u' ');
            cut = space > LineUnits / 2 ? line + space + 1 : cut;
            cut -= whole[cut].isLowSurrogate() ? 1 : 0;
            m_shown += whole.sliced(line, cut - line);
            m_shown += u'\n';
            m_breaks.push_back(cut);
            line = cut;
        }
        m_shown += whole.sliced(line, next - line);
        at = line = next;
    }
}

qsizetype SourceSlice::toShown(qsizetype place) const
{
    const qsizetype inside = std::clamp(place, m_first, m_stop);
    const auto breaks = std::ranges::upper_bound(m_breaks, inside) - m_breaks.begin();
    return inside - m_first + breaks;
}

qsizetype SourceSlice::toSource(qsizetype shown) const
{
    // The n-th break is shown n units behind its place.
    qsizetype before = 0;
    qsizetype after = qsizetype(m_breaks.size());
    while (before < after) {
        const qsizetype middle = (before + after) / 2;
        if (m_breaks[size_t(middle)] - m_first + middle < shown) {
            before = middle + 1;
        } else {
            after = middle;
        }
    }
    return std::clamp(shown + m_first - before, m_first, m_stop);
}

} // namespace visavis

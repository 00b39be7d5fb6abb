// SPDX-License-Identifier: MIT
#include "models/readers/text/codefence.h"

#include "models/readers/linecursor.h"
#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis
{

CodeFence codeFenceIn(QStringView line)
{
    constexpr qsizetype Shortest = 3;
    if (line.isEmpty() || (line.front() != u'`' && line.front() != u'~')) {
        return {};
    }
    const QChar mark = line.front();
    const qsizetype length = std::ranges::find_if(line, [mark](QChar c) { return c != mark; }) - line.begin();
    const QStringView info = line.sliced(length).trimmed();
    const bool isFence = length >= Shortest && (mark != u'`' || !info.contains(mark));
    return isFence ? CodeFence{.mark = mark, .length = length, .info = info} : CodeFence();
}

CodeFences::Line CodeFences::take(QStringView line, qsizetype end, qint64 number)
{
    const CodeFence fence = codeFenceIn(line);
    if (m_open.length > 0) {
        const bool ends = fence.ends(m_open);
        m_open = ends ? CodeFence() : m_open;
        return ends ? Line::Fence : Line::Code;
    }
    if (fence.length == 0 || !isClosedBelow(fence, end)) {
        return Line::Other;
    }
    m_open = fence;
    if (m_info.length == 0) {
        m_info.first = fence.info;
        m_info.line = number;
    }
    m_info.length += fence.info.size();
    return Line::Fence;
}

bool CodeFences::isClosedBelow(const CodeFence &fence, qsizetype from)
{
    if (!m_hasLooked) {
        look();
    }
    for (qsizetype length = std::min(fence.length, Longest); length <= Longest; ++length) {
        if (lastOf(fence.mark, length) > from) {
            return true;
        }
    }
    return false;
}

void CodeFences::look()
{
    m_hasLooked = true;
    for (LineCursor lines(m_text); !lines.atEnd();) {
        QStringView line = lines.next();
        while (!line.isEmpty() && structure::isBlank(line.front())) {
            line = line.sliced(1);
        }
        if (const CodeFence fence = codeFenceIn(line); fence.length > 0 && fence.info.isEmpty()) {
            lastOf(fence.mark, fence.length) = lines.start();
        }
    }
}

} // namespace visavis

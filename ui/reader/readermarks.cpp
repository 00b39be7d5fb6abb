// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Ascending, without empty ones; those that overlap are one.
std::vector<Utf16Range> inOrder(std::vector<Utf16Range> ranges)
{
    std::erase_if(ranges, [](const Utf16Range &range) { return range.isEmpty(); });
    std::ranges::sort(ranges);
    std::vector<Utf16Range> result;
    result.reserve(ranges.size());
    for (const Utf16Range &range : ranges) {
        if (!result.empty() && range.start < result.back().stop) {
            result.back().stop = std::max(result.back().stop, range.stop);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

} // namespace

// What is marked on the page.

void ReaderView::setHighlights(std::vector<Highlight> highlights)
{
    m_highlights.assign(std::move(highlights));
    viewport()->update();
    Q_EMIT highlightsChanged();
    Q_EMIT marksChanged();
}

void ReaderView::updateHighlight(Highlight highlight)
{
    m_highlights.update(std::move(highlight));
    viewport()->update();
    Q_EMIT highlightsChanged();
    Q_EMIT marksChanged();
}

void ReaderView::removeHighlight(AnnotationId id)
{
    if (m_highlights.remove(id)) {
        viewport()->update();
        Q_EMIT highlightsChanged();
        Q_EMIT marksChanged();
    }
}

void ReaderView::setHits(std::vector<Utf16Range> hits)
{
    m_marks.hits = inOrder(std::move(hits));
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReaderView::setFound(std::optional<std::vector<Utf16Range>> found)
{
    m_marks.found = std::move(found).transform(inOrder);
    viewport()->update();
    Q_EMIT marksChanged();
}

template<class Mark>
bool ReaderView::replaceMarks(std::vector<Mark> &marks, std::vector<Mark> &&by)
{
    const bool isOther = marks != by;
    marks = std::move(by);
    if (isOther) {
        viewport()->update();
    }
    return isOther;
}

void ReaderView::setFacingMarks(std::vector<FacingMark> marks)
{
    replaceMarks(m_marks.facing, std::move(marks));
}

void ReaderView::setDoubts(std::vector<TurnRange> turns)
{
    replaceMarks(m_marks.doubts, std::move(turns));
}

void ReaderView::setQuiet(std::vector<Utf16Range> words)
{
    replaceMarks(m_marks.quiet, std::move(words));
}

void ReaderView::setDifferences(std::vector<DifferentWords> words)
{
    if (replaceMarks(m_marks.differences, std::move(words))) {
        Q_EMIT marksChanged();
    }
}

void ReaderView::setEchoes(std::vector<PassageEcho> passages)
{
    m_marks.longestEcho = 0;
    for (const PassageEcho &echo : passages) {
        m_marks.longestEcho = std::max(m_marks.longestEcho, echo.range.length());
    }
    replaceMarks(m_marks.echoes, std::move(passages));
}

void ReaderView::setTurnNumbers(std::vector<int> numbers)
{
    replaceMarks(m_marks.turnNumbers, std::move(numbers));
}

void ReaderView::setTurnColours(std::vector<int> colours)
{
    replaceMarks(m_marks.turnColours, std::move(colours));
}

void ReaderView::setLinks(std::vector<int> turns)
{
    m_marks.links = std::move(turns);
}

void ReaderView::setCurrentAnnotation(AnnotationId id)
{
    m_current = id;
    viewport()->update();
}

} // namespace visavis

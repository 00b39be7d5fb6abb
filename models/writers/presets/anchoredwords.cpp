// SPDX-License-Identifier: MIT
#include "models/writers/presets/anchoredwords.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// From the first word of the stretches that the range holds to the last: what is between stretches is not
/// shown. Empty where it holds none.
Utf16Range clipped(Utf16Range range, const std::vector<Utf16Range> &stretches)
{
    const auto first = std::ranges::upper_bound(stretches, range.start, {}, &Utf16Range::stop);
    const auto behind = std::ranges::lower_bound(stretches, range.stop, {}, &Utf16Range::start);
    if (range.isEmpty() || first >= behind) {
        return {range.start, range.start};
    }
    return {std::max(range.start, first->start), std::min(range.stop, std::prev(behind)->stop)};
}

} // namespace

bool holdsWords(Utf16Range range, const std::vector<Utf16Range> &stretches)
{
    return !clipped(range, stretches).isEmpty();
}

AnchoredWords::AnchoredWords(QStringView text, std::vector<WordMark> marks,
                             const std::vector<Utf16Range> &stretches)
    : m_text(text)
    , m_stretches(stretches)
    , m_marks(std::move(marks))
{
    for (WordMark &mark : m_marks) {
        mark.range = clipped(mark.range, m_stretches);
    }
    std::erase_if(m_marks, [](const WordMark &mark) { return mark.range.isEmpty(); });
    std::ranges::stable_sort(m_marks, {}, [](const WordMark &mark) { return mark.range.start; });
}

std::vector<Inline> AnchoredWords::next()
{
    const Utf16Range stretch = m_stretches[m_nextStretch++];
    while (m_nextMark < m_marks.size() && m_marks[m_nextMark].range.start < stretch.stop) {
        m_open.push_back(m_nextMark++);
    }
    std::vector<Utf16Offset> cuts{stretch.start, stretch.stop};
    for (const size_t mark : m_open) {
        cuts.push_back(std::max(stretch.start, m_marks[mark].range.start));
        cuts.push_back(std::min(stretch.stop, m_marks[mark].range.stop));
    }
    std::ranges::sort(cuts);
    const auto doubled = std::ranges::unique(cuts);
    cuts.erase(doubled.begin(), doubled.end());

    std::vector<Inline> inlines;
    for (size_t i = 0; i < cuts.size(); ++i) {
        const Utf16Offset here = cuts[i];
        // Ends before starts, so that neighbours do not seem to overlap.
        for (const size_t mark : m_open) {
            if (m_marks[mark].comment >= 0 && m_marks[mark].range.stop == here) {
                inlines.emplace_back(CommentEnd{.comment = m_marks[mark].comment});
            }
        }
        std::optional<Colour> highlight;
        for (const size_t mark : m_open) {
            if (m_marks[mark].comment >= 0 && m_marks[mark].range.start == here) {
                inlines.emplace_back(CommentStart{.comment = m_marks[mark].comment});
            }
            if (m_marks[mark].highlight && m_marks[mark].range.contains(here)) {
                highlight = m_marks[mark].highlight;
            }
        }
        if (i + 1 < cuts.size()) {
            Run run = plain(slice(m_text, {here, cuts[i + 1]}).toString());
            run.highlight = highlight;
            inlines.emplace_back(std::move(run));
        }
    }
    std::erase_if(m_open, [&](size_t mark) { return m_marks[mark].range.stop <= stretch.stop; });
    return inlines;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/pagination.h"

#include <algorithm>

namespace visavis::typeset
{

namespace
{

constexpr double NoteGap = 5 * Point;
constexpr double TitleDrop = 150 * Point;
constexpr double Tiny = 0.01;

class Paginator
{
public:
    Paginator(const Flow &flow, const PageGeometry &geometry)
        : m_flow(flow)
        , m_geometry(geometry)
    {
    }

    std::vector<Page> cut();

private:
    /// A strip of the page that is being filled, and how it was before.
    struct Step {
        PlacedStrip placed;
        double y = 0;
        double noteY = 0;
    };

    void beginPage(int strip);
    void endPage();
    [[nodiscard]] double topFor(const Strip &strip) const;
    [[nodiscard]] bool fits(const Strip &strip) const;
    void place(int strip, bool isRepeat);
    /// The strip with which the next page begins when this one does not fit.
    [[nodiscard]] int breakBefore(int strip) const;
    void takeBack(int strip);
    void repeatHead(int strip);
    [[nodiscard]] bool hasOwn() const;
    void placeNotes(Page &page);

    const Flow &m_flow;
    const PageGeometry &m_geometry;
    std::vector<Page> m_pages;
    std::vector<Step> m_steps;       ///< of the page that is being filled
    std::vector<PlacedLine> m_carry; ///< lines of notes for the next page, y from the first one's top
    double m_y = 0;
    double m_noteY = 0; ///< where the margin is free, as far as whole notes go
};

std::vector<Page> Paginator::cut()
{
    const int count = int(m_flow.strips.size());
    beginPage(0);
    for (int i = 0; i < count;) {
        const Strip &strip = m_flow.strips[size_t(i)];
        if (strip.beginsPage && hasOwn()) {
            endPage();
            beginPage(i);
        }
        if (fits(strip) || !hasOwn()) {
            place(i, false);
            ++i;
            continue;
        }
        i = breakBefore(i);
        takeBack(i);
        endPage();
        beginPage(i);
    }
    endPage();
    while (!m_carry.empty()) {
        beginPage(count);
        endPage();
    }
    return std::move(m_pages);
}

void Paginator::beginPage(int strip)
{
    m_steps.clear();
    const bool isTitle = strip < int(m_flow.strips.size()) && m_flow.strips[size_t(strip)].isTitlePage;
    m_y = m_geometry.top + (isTitle && m_pages.empty() ? TitleDrop : 0);
    m_noteY = m_geometry.top;
    if (!m_carry.empty()) {
        const PlacedLine &last = m_carry.back();
        m_noteY += last.y + last.paragraph->pitch() + NoteGap;
    }
    if (strip < int(m_flow.strips.size())) {
        repeatHead(strip);
    }
}

void Paginator::repeatHead(int strip)
{
    const int head = m_flow.strips[size_t(strip)].head;
    // Some of the page is for what the head is of.
    constexpr double MostOfPage = 0.4;
    if (head < 0 || m_flow.heads[size_t(head)].height > (m_geometry.bottom - m_geometry.top) * MostOfPage) {
        return;
    }
    for (const int each : m_flow.heads[size_t(head)].strips) {
        place(each, true);
    }
}

bool Paginator::hasOwn() const
{
    return std::ranges::any_of(m_steps, [](const Step &step) { return !step.placed.isRepeat; });
}

double Paginator::topFor(const Strip &strip) const
{
    const double top = m_y + (m_steps.empty() ? 0 : strip.space);
    return strip.isWide ? std::max(top, m_noteY > m_geometry.top ? m_noteY : top) : top;
}

bool Paginator::fits(const Strip &strip) const
{
    const double top = topFor(strip);
    if (top + strip.height > m_geometry.bottom + Tiny) {
        return false;
    }
    // What it is about would be on the page before.
    constexpr double LeastOfNote = 24 * Point;
    return strip.notes.empty() || std::max(m_noteY, top) + LeastOfNote <= m_geometry.bottom;
}

void Paginator::place(int strip, bool isRepeat)
{
    const Strip &set = m_flow.strips[size_t(strip)];
    const double top = topFor(set);
    m_steps.push_back(
        {.placed = {.strip = strip, .y = top, .isRepeat = isRepeat}, .y = m_y, .noteY = m_noteY});
    m_y = top + set.height;
    if (isRepeat) {
        return;
    }
    for (const int note : set.notes) {
        m_noteY = std::max(m_noteY, top) + m_flow.notes[size_t(note)].height + NoteGap;
    }
}

int Paginator::breakBefore(int strip) const
{
    for (size_t i = m_steps.size(); i > 0; --i) {
        const PlacedStrip &last = m_steps[i - 1].placed;
        if (last.isRepeat) {
            break;
        }
        if (!m_flow.strips[size_t(last.strip)].keepsNext) {
            return last.strip + 1;
        }
    }
    return strip;
}

void Paginator::takeBack(int strip)
{
    while (!m_steps.empty() && !m_steps.back().placed.isRepeat && m_steps.back().placed.strip >= strip) {
        m_y = m_steps.back().y;
        m_noteY = m_steps.back().noteY;
        m_steps.pop_back();
    }
}

void Paginator::endPage()
{
    Page page;
    for (const Step &step : m_steps) {
        page.strips.push_back(step.placed);
    }
    placeNotes(page);
    if (!page.strips.empty()) {
        page.isBare = m_flow.strips[size_t(page.strips.front().strip)].isTitlePage;
    }
    m_pages.push_back(std::move(page));
}

void Paginator::placeNotes(Page &page)
{
    std::vector<PlacedLine> left;
    double free = m_geometry.top;
    double leftHeight = 0;
    // A line that does not fit takes all that come after it to the next page.
    const auto put = [&](PlacedLine line, double top) {
        const double pitch = line.paragraph->pitch();
        if (left.empty() && top + line.y + pitch <= m_geometry.bottom + Tiny) {
            line.y += top;
            free = std::max(free, line.y + pitch);
            page.notes.push_back(std::move(line));
        } else {
            left.push_back(std::move(line));
        }
    };
    const auto putAll = [&](const std::vector<PlacedLine> &lines, double top) {
        const size_t before = left.size();
        for (const PlacedLine &line : lines) {
            put(line, top);
        }
        if (left.size() == before) {
            return;
        }
        // From the top of the first that goes over.
        const double first = left[before].y;
        double last = 0;
        for (size_t i = before; i < left.size(); ++i) {
            left[i].y += leftHeight - first;
            last = std::max(last, left[i].y + left[i].paragraph->pitch());
        }
        leftHeight = last + NoteGap;
    };
    putAll(m_carry, m_geometry.top);
    bool isFirst = m_carry.empty();
    for (const PlacedStrip &placed : page.strips) {
        if (placed.isRepeat) {
            continue;
        }
        for (const int note : m_flow.strips[size_t(placed.strip)].notes) {
            const double top = isFirst ? placed.y : std::max(placed.y, free + NoteGap);
            putAll(m_flow.notes[size_t(note)].lines, top);
            isFirst = false;
        }
    }
    m_carry = std::move(left);
}

} // namespace

Pages paginate(const Flow &flow, const PageGeometry &geometry, const std::vector<bool> &topHeadings,
               int targetCount)
{
    Pages result;
    result.targets.resize(size_t(targetCount));
    result.pages = Paginator(flow, geometry).cut();
    for (size_t number = 0; number < result.pages.size(); ++number) {
        Page &page = result.pages[number];
        for (const PlacedStrip &placed : page.strips) {
            if (placed.isRepeat) {
                continue;
            }
            const Strip &strip = flow.strips[size_t(placed.strip)];
            for (const int target : strip.targets) {
                result.targets[size_t(target)] = {.page = int(number), .y = placed.y};
            }
            if (strip.heading >= 0 && topHeadings[size_t(strip.heading)]) {
                page.firstHeading = page.firstHeading < 0 ? strip.heading : page.firstHeading;
                page.lastHeading = strip.heading;
            }
        }
    }
    return result;
}

} // namespace visavis::typeset

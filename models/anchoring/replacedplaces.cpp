// SPDX-License-Identifier: MIT
#include "models/anchoring/replacedplaces.h"

#include <algorithm>

namespace visavis
{

using textedits::Replacement;

namespace
{

/// The words of a part with nothing done but the replacing.
QString replaced(const QString &text, Utf16Offset start, std::vector<Replacement>::const_iterator first,
                 std::vector<Replacement>::const_iterator last)
{
    QString result;
    Utf16Offset done = start;
    for (; first != last; ++first) {
        result += QStringView(text).sliced(done - start, first->range.start - done);
        result += first->text;
        done = first->range.stop;
    }
    result += QStringView(text).sliced(done - start);
    return result;
}

} // namespace

ReplacedPlaces::ReplacedPlaces(const TextEdit &edit, const std::vector<Replacement> &replacements)
{
    const std::vector<Utf16Range> before = edit.before.ranges();
    const std::vector<Utf16Range> after = edit.after.ranges();
    m_before = {edit.before.start, before.back().stop};
    m_stopAfter = after.back().stop;
    auto next = replacements.begin();
    for (size_t i = 0; i < before.size(); ++i) {
        const auto first = std::ranges::lower_bound(next, replacements.end(), before[i].start, {},
                                                    [](const Replacement &one) { return one.range.start; });
        next = std::ranges::upper_bound(first, replacements.end(), before[i].stop, {},
                                        [](const Replacement &one) { return one.range.stop; });
        const QString &text = edit.before.parts[i].text;
        const QString &now = edit.after.parts[i].text;
        Part part{.before = before[i], .after = after[i], .isKnown = true};
        if (now != text) {
            part.isKnown = replaced(text, before[i].start, first, next) == now;
            m_done.insert(m_done.end(), first, next);
            m_count += std::count_if(first, next, [&](const Replacement &one) {
                const qsizetype start = one.range.start - before[i].start;
                return QStringView(text).sliced(start, one.range.length()) != one.text;
            });
        }
        m_parts.push_back(part);
    }
    m_growth.push_back(0);
    for (const Replacement &one : m_done) {
        m_growth.push_back(m_growth.back() + one.text.size() - one.range.length());
    }
}

std::optional<Utf16Offset> ReplacedPlaces::carried(Utf16Offset place) const
{
    if (place <= m_before.start) {
        return place;
    }
    if (place >= m_before.stop) {
        return m_stopAfter + (place - m_before.stop);
    }
    const auto part =
        std::ranges::lower_bound(m_parts, place, {}, [](const Part &one) { return one.before.stop; });
    if (part == m_parts.end() || place < part->before.start || !part->isKnown) {
        return {};
    }
    const auto upTo = [this](Utf16Offset stop) {
        return std::ranges::upper_bound(m_done, stop, {},
                                        [](const Replacement &one) { return one.range.stop; });
    };
    const auto next = upTo(place);
    if (next != m_done.end() && next->range.start < place) {
        return {};
    }
    const auto growth = [this](auto behind) { return m_growth[size_t(behind - m_done.begin())]; };
    return part->after.start + (place - part->before.start) + growth(next) - growth(upTo(part->before.start));
}

std::optional<Utf16Range> ReplacedPlaces::carried(Utf16Range range) const
{
    const auto start = carried(range.start);
    const auto stop = carried(range.stop);
    return start && stop && *start < *stop ? std::optional(Utf16Range{*start, *stop}) : std::nullopt;
}

} // namespace visavis

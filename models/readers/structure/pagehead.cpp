// SPDX-License-Identifier: MIT
#include "models/readers/structure/pagehead.h"

#include "models/readers/dates.h"
#include "models/readers/structure/titlelines.h"
#include "models/readers/structure/words.h"

#include <algorithm>
#include <functional>

namespace visavis::structure
{

namespace
{

/// A head of a page is not longer than this many blocks.
constexpr size_t LongestHead = 12;

/// Above turns that have their own times a time is the length of the recording: a fact, and words.
void keepHeadTimes(Draft &draft, size_t end)
{
    if (draft.part(end).kind == PartKind::Speech && draft.mark(end).time) {
        for (size_t i = 0; i + 1 < end; ++i) {
            draft.part(i) = draft.part(i).kind == PartKind::Time ? Part() : draft.part(i);
        }
    }
}

/// Of "12 mars 2021", "Entretien du 12 mars 2021".
QDate dateAtEnd(QStringView line)
{
    for (qsizetype start = 0; start >= 0 && start < line.size();) {
        if (const QDate date = parseDate(line.sliced(start)); date.isValid()) {
            return date;
        }
        const qsizetype space = line.indexOf(u' ', start);
        start = space < 0 ? -1 : space + 1;
    }
    return {};
}

void takeFact(QStringView line, Plan &plan)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView key = colon > 0 ? line.first(colon).trimmed() : QStringView();
    if (key.compare(u"title", Qt::CaseInsensitive) == 0 || key.compare(u"titre", Qt::CaseInsensitive) == 0) {
        plan.title = line.sliced(colon + 1).trimmed().toString();
    }
    const bool isDate = key.compare(u"date", Qt::CaseInsensitive) == 0;
    const QDate date = isDate ? parseDate(line.sliced(colon + 1)) : dateAtEnd(line);
    if (date.isValid() && !plan.date.isValid()) {
        plan.date = date;
    }
}

/// Of the lines above `end`, those that could be titles.
std::vector<size_t> titlesIn(const Draft &draft, size_t end)
{
    const auto hasKey = [&](size_t i) { return !keyOf(draft.text(i)).isEmpty(); };
    std::vector<size_t> titles;
    int keys = 0;
    for (size_t i = 0; i < end; ++i) {
        keys += hasKey(i) ? 1 : 0;
    }
    for (size_t i = 0; i < end; ++i) {
        // A title may have a colon; where several lines have, they are a form.
        const bool isFact = hasKey(i) && (keys > 1 || statedRole(keyOf(draft.text(i))));
        if (!isFact && couldBeTitle(draft, i)) {
            titles.push_back(i);
        }
    }
    // Lines that stand close together are facts or a list where others stand alone.
    const auto isAlone = [&](size_t i) { return draft.block(i).afterGap && draft.block(i + 1).afterGap; };
    if (std::ranges::any_of(titles, isAlone)) {
        std::erase_if(titles, std::not_fn(isAlone));
    }
    return titles;
}

} // namespace

size_t findPageHead(Draft &draft)
{
    size_t end = 0;
    while (
        end < std::min(draft.size(), LongestHead) &&
        (draft.part(end).kind == PartKind::Time || (draft.isOpen(end) && !isSentenceLike(draft.text(end))))) {
        ++end;
    }
    if (end == 0 || end == draft.size()) {
        return 0;
    }
    for (size_t i = 0; i < end; ++i) {
        takeFact(draft.text(i), draft.plan);
    }
    keepHeadTimes(draft, end);
    std::vector<size_t> titles = titlesIn(draft, end);
    if (titles.empty()) {
        return 0;
    }
    const bool isAboveTurns = draft.part(end).kind == PartKind::Speech && titles.back() == end - 1;
    if (isAboveTurns && titles.size() > 1 && !saysWhatSomebodyDid(draft.text(end - 1), speakersOf(draft))) {
        draft.part(titles.back()) = {.kind = PartKind::Title, .level = 2};
        titles.pop_back();
    }
    const size_t best =
        *std::ranges::max_element(titles, {}, [&](size_t i) { return draft.block(i).length; });
    draft.part(best) = {.kind = PartKind::Title, .level = 1};
    if (draft.plan.title.isEmpty()) {
        draft.plan.title = draft.text(best).toString();
    }
    return end;
}

} // namespace visavis::structure

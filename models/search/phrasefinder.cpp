// SPDX-License-Identifier: MIT
#include "models/search/phrasefinder.h"

#include "models/search/folding.h"

namespace visavis
{

namespace
{

/// What is typed behind an apostrophe may belong to the same word (aujourd'hui).
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

/// Whether more letters typed would make the last word longer.
bool endsWithinAWord(QStringView typed)
{
    Utf16Offset stop;
    forEachWord(typed, [&stop](QByteArrayView, Utf16Range range) { stop = range.stop; });
    return std::ranges::all_of(typed.sliced(stop.value()), isApostrophe);
}

Query phrase(QStringView typed)
{
    Query query;
    Term term = Term::of(Field::Text, typed, endsWithinAWord(typed));
    if (!term.words.isEmpty()) {
        query.root.clauses.push_back({.negated = false, .content = std::move(term)});
    }
    return query;
}

/// Titles and turns as they stand in the text.
std::vector<Utf16Range> parts(const Transcript &text)
{
    std::vector<Utf16Range> result;
    result.reserve(text.sections.size() + text.turns.size());
    std::ranges::transform(text.sections, std::back_inserter(result), &Section::titleRange);
    std::ranges::transform(text.turns, std::back_inserter(result), &Turn::range);
    std::ranges::sort(result);
    return result;
}

} // namespace

PhraseFinder::PhraseFinder(QStringView typed)
    : m_finder(phrase(typed))
{
}

std::vector<Utf16Range> PhraseFinder::find(const Transcript &text, const Progress &progress) const
{
    std::vector<Utf16Range> result;
    if (!canFind()) {
        return result;
    }
    for (const Utf16Range &part : parts(text)) {
        if (progress.isCancelled()) {
            return {};
        }
        const qsizetype start = part.start.value();
        for (const Utf16Range &hit : m_finder.find(text.text(part))) {
            result.push_back({hit.start + start, hit.stop + start});
        }
    }
    return result;
}

Utf16Range wholeWords(QStringView text, Utf16Range range)
{
    // No word goes on for longer than this in UTF-8, so a piece as long begins before the first one.
    const qsizetype from = std::max<qsizetype>(0, range.start.value() - WordScanner::MaxWordBytes);
    const qsizetype to = std::min(text.size(), range.stop.value() + WordScanner::MaxWordBytes);
    std::optional<Utf16Range> found;
    forEachWord(text.sliced(from, to - from), [&](QByteArrayView, Utf16Range word) {
        const Utf16Range here{word.start + from, word.stop + from};
        if (here.overlaps(range)) {
            found = {found ? found->start : here.start, here.stop};
        }
    });
    return found.value_or(Utf16Range{range.start, range.start});
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "models/readers/structure/titlelines.h"

#include "models/readers/dates.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <algorithm>

namespace visavis::structure
{

bool couldBeTitle(const Draft &draft, size_t block)
{
    if (!draft.isOpenParagraph(block) || draft.block(block).quoted) {
        return false;
    }
    const QStringView line = draft.text(block);
    if (isInBrackets(line) || !looksLikeTitle(line) || isAboutTranscript(line) || timeTokenAtStart(line)) {
        return false;
    }
    const qsizetype colon = line.indexOf(u':');
    // "Episode 12: The last riveter" is one, "Source: Archive" is not.
    const bool names = colon > 0 && !line[colon - 1].isDigit() && isNoSpeaker(line.first(colon));
    return !names && !parseDate(line).isValid();
}

bool isInBrackets(QStringView line)
{
    return line.size() > 1 &&
           ((line.front() == u'(' && line.back() == u')') || (line.front() == u'[' && line.back() == u']'));
}

bool isInCapitals(QStringView line)
{
    constexpr qsizetype FewestLetters = 4;
    constexpr qsizetype MostUnits = 60;
    const auto letters = std::ranges::count_if(line, [](QChar c) { return c.isLetter(); });
    const bool ends = line.isEmpty() || QStringView(u".!?…,;").contains(line.back());
    return letters >= FewestLetters && line.size() <= MostUnits && !ends && !isInBrackets(line) &&
           std::ranges::none_of(line, [](QChar c) { return c.isLower(); });
}

QStringView keyOf(QStringView line)
{
    constexpr qsizetype LongestKey = 30;
    const qsizetype colon = line.first(std::min(line.size(), LongestKey)).indexOf(u": ");
    return colon > 0 ? line.first(colon).trimmed() : QStringView();
}

QSet<QStringView> speakersOf(const Draft &draft)
{
    QSet<QStringView> speakers;
    for (size_t i = 0; i < draft.size(); ++i) {
        if (draft.labels().isLabel[i] && draft.mark(i).name >= 0) {
            speakers.insert(draft.marks().names[size_t(draft.mark(i).name)]);
        }
    }
    return speakers;
}

bool saysWhatSomebodyDid(QStringView line, const QSet<QStringView> &speakers)
{
    qsizetype space = line.indexOf(u' ');
    while (space > 0 && space + 1 < line.size() && !line[space + 1].isLower()) {
        space = line.indexOf(u' ', space + 1);
    }
    return space > 0 && speakers.contains(line.first(space));
}

} // namespace visavis::structure

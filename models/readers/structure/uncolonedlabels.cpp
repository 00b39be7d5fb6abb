// SPDX-License-Identifier: MIT
#include "models/readers/structure/uncolonedlabels.h"

#include "models/readers/structure/names.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <algorithm>

namespace visavis::structure
{

qsizetype dashAfterStrong(QStringView text, qsizetype strong)
{
    if (strong < 2 || strong > LongestName) {
        return -1;
    }
    const qsizetype dash = skipBlanks(text, strong);
    const bool isDash = dash > strong && dash + 1 < text.size() &&
                        (text[dash] == u'-' || text[dash] == u'–' || text[dash] == u'—') &&
                        isBlank(text[dash + 1]);
    return isDash && std::ranges::none_of(text.first(strong), cannotBeInName) ? dash : -1;
}

namespace
{

/// "Ann Bell - Hello", not in bold. The place of the dash; -1 when there is none.
qsizetype dashAfterName(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size() - 1, from + LongestName);
    for (qsizetype i = from + 1; i < last; ++i) {
        if (cannotBeInName(text[i])) {
            return -1;
        }
        if ((text[i] == u'-' || text[i] == u'–' || text[i] == u'—') && isBlank(text[i - 1]) &&
            isBlank(text[i + 1])) {
            return i;
        }
    }
    return -1;
}

/// "Q.  Where did you live?", "A    Above the mill.", "D. — Where?": the letters of questions and answers
/// without a colon.
struct LetterLabel {
    qsizetype length = 0; ///< 0 when there is none
    qsizetype textStart = 0;
};

LetterLabel letterLabel(QStringView text)
{
    constexpr qsizetype MostDigits = 4;
    qsizetype end = text.isEmpty() || !QStringView(u"QARDPEI").contains(text.front()) ? 0 : 1;
    while (end > 0 && end < text.size() && end <= MostDigits && text[end].isDigit()) {
        ++end;
    }
    if (end == 0 || end + 2 >= text.size()) {
        return {};
    }
    const bool isMarked = text[end] == u'.' || text[end] == u')';
    const qsizetype start = skipBlanks(text, end + (isMarked ? 1 : 0));
    if (start == text.size()) {
        return {};
    }
    const bool isDash = isMarked && QStringView(u"-–—").contains(text[start]) && start + 1 < text.size();
    const bool isFarOff = !isMarked && (text[end] == u'\t' || start > end + 1);
    const bool isQuestion = QStringView(u"QAR").contains(text.front());
    if (!isDash && !(isQuestion && ((isMarked && start > end + 1) || isFarOff))) {
        return {};
    }
    return {.length = end, .textStart = isDash ? start + 1 : start};
}

/// A time behind a name, bare or in brackets.
Uncoloned nameBeforeTime(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + LongestName);
    for (qsizetype at = from + 1; at < last; ++at) {
        const bool isBare = text[at].isDigit() && isBlank(text[at - 1]);
        if (text[at] != u'[' && text[at] != u'(' && !isBare) {
            continue;
        }
        const auto time = timeTokenAtStart(text.sliced(at));
        if (!time && isBare) {
            continue; // "Speaker 2 0:12"
        }
        if (!time) {
            return {};
        }
        return {
            .name = {.start = from, .end = chopBlanks(text, at), .time = time->time, .endTime = time->end},
            .textStart = at + time->length};
    }
    return {};
}

/// A tab or three blanks behind a name: the words stand in a column of their own.
qsizetype gapBehind(QStringView text, qsizetype from)
{
    constexpr qsizetype Narrowest = 3;
    const qsizetype last = std::min(text.size(), from + LongestName);
    for (qsizetype at = from + 1; at < last; ++at) {
        if (!isBlank(text[at])) {
            continue;
        }
        const qsizetype end = skipBlanks(text, at);
        if (end < text.size() && (end - at >= Narrowest || text.sliced(at, end - at).contains(u'\t'))) {
            return at;
        }
        at = end;
    }
    return -1;
}

Uncoloned nameInBrackets(QStringView text, qsizetype from, QChar close)
{
    const QStringView within = text.sliced(from, std::min(text.size() - from, LongestName));
    const qsizetype end = within.indexOf(close);
    return {.name = {.start = from + 1, .end = end < 0 ? from : from + end, .time = {}, .endTime = {}},
            .textStart = from + end + 1,
            .isDash = false,
            .isSetOff = true};
}

/// "ANN.  Where?", as plays have it, "MR. BELL. Where?": the length of the name; 0 when there is none.
qsizetype capitalsLabel(QStringView text)
{
    constexpr qsizetype Longest = 30;
    if (text.size() < 4 || !text[0].isUpper() || text[1].isLower()) {
        return 0;
    }
    const QStringView start = text.first(std::min(text.size(), Longest));
    qsizetype end = start.indexOf(u". ");
    if (end > 0 && isPersonTitle(start.first(end + 1))) {
        end = start.indexOf(u". ", end + 2);
    }
    const auto isCapital = [](QChar c) {
        return c.isUpper() || isBlank(c) || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
    };
    return end >= 2 && std::ranges::all_of(text.first(end), isCapital) ? end : 0;
}

/// "M. le président. La parole est à Mme Bell.", "Mme Ann Bell. Oui.", "The SPEAKER. Order.": the length of
/// the name; 0 when there is none.
qsizetype titledLabel(QStringView text)
{
    constexpr qsizetype Longest = 80;
    const QStringView start = text.first(std::min(text.size(), Longest));
    const qsizetype title = start.indexOf(u' ');
    if (title < 1 || !(isPersonTitle(start.first(title)) || beginsWithOffice(start))) {
        return 0;
    }
    for (qsizetype at = title + 1; at + 2 < start.size(); ++at) {
        if (cannotBeInName(start[at]) || isColon(start[at])) {
            return 0;
        }
        const bool ends = start[at] == u'.' && isBlank(start[at + 1]) && start[at - 1].isLetter() &&
                          start[at - 2].isLetter();
        if (ends) {
            return start[skipBlanks(start, at + 1)].isLower() ? 0 : at;
        }
    }
    return 0;
}

/// "**Ann** Where?", "**Ann Bell.** Where?", "**Ann,** where?": bold or italics that end with the name. Words
/// stressed within a sentence go on with a small letter.
Uncoloned strongName(QStringView text, qsizetype from, qsizetype strong)
{
    Uncoloned found;
    found.name.start = found.name.end = from;
    const qsizetype end = chopBlanks(text, std::min(strong, text.size()));
    const qsizetype start = skipBlanks(text, end);
    if (end - from < 2 || end - from > LongestName || start == text.size() || start == end ||
        text[start].isLower() || QStringView(u":：-–—,.").contains(text[start]) ||
        timeTokenAtStart(text.sliced(start))) {
        return found;
    }
    found.name.end = chopBlanks(text, QStringView(u".,").contains(text[end - 1]) ? end - 1 : end);
    found.textStart = start;
    found.isSetOff = found.isBold = true;
    return found;
}

} // namespace

Uncoloned nameWithoutColon(QStringView text, qsizetype from, qsizetype strong)
{
    Uncoloned found;
    found.name.start = found.name.end = from;
    if (from >= text.size() || text[from].isLower()) {
        return found;
    }
    const QStringView rest = text.sliced(from);
    const qsizetype titled = titledLabel(rest);
    if (const qsizetype stop = std::max(capitalsLabel(rest), titled); stop > 0) {
        found.name.end = from + stop;
        found.textStart = found.name.end + 1;
        found.isSetOff = true;
        found.isTitled = titled > 0;
    } else if (const LetterLabel letter = letterLabel(rest); letter.length > 0) {
        found.name.end = from + letter.length;
        found.textStart = from + letter.textStart;
    } else if (text[from] == u'[' || text[from] == u'(' || text[from] == u'<') {
        found = nameInBrackets(text, from, text[from] == u'[' ? u']' : text[from] == u'(' ? u')' : u'>');
    } else if (const Uncoloned bold = strongName(text, from, strong); bold.textStart > 0) {
        return bold;
    } else if (const Uncoloned timed = nameBeforeTime(text, from); timed.textStart > 0) {
        return timed;
    } else if (const qsizetype gap = gapBehind(text, from); gap > 0) {
        found.name.end = gap;
        found.textStart = gap;
        found.isSetOff = true;
    } else {
        const qsizetype dash = dashAfterName(text, from);
        found.name.end = dash < 0 ? from : chopBlanks(text, dash);
        found.textStart = dash + 1;
        found.isDash = dash > 0;
    }
    return found;
}

} // namespace visavis::structure

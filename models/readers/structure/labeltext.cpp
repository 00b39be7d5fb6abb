// SPDX-License-Identifier: MIT
#include "models/readers/structure/labeltext.h"

#include "models/readers/structure/names.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visavis::structure
{

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isBlank(text[from])) {
        ++from;
    }
    return from;
}

qsizetype skipMarks(QStringView text, qsizetype from)
{
    const auto isMark = [](QChar c) {
        return isBlank(c) || (c >= u'\u200e' && c <= u'\u200f') || (c >= u'\u202a' && c <= u'\u202e') ||
               (c >= u'\u2066' && c <= u'\u2069');
    };
    while (from < text.size() && isMark(text[from])) {
        ++from;
    }
    return from;
}

qsizetype chopBlanks(QStringView text, qsizetype end)
{
    while (end > 0 && isBlank(text[end - 1])) {
        --end;
    }
    return end;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool cannotBeInName(QChar c)
{
    switch (c.unicode()) {
    case u'?':
    case u'!':
    case u';':
    case u'"':
    case u'«':
    case u'»':
    case u'…':
    case u'<':
    case u'>':
    case u'{':
    case u'}':
    case u'|':
    case u'=':
    case u'@':
    case u'*':
    case u'\n':
        return true;
    default:
        return false;
    }
}

namespace
{

/// Right behind the colon of a label, where somebody left out the blank: "Ann:...", "Ann:«Where?»".
bool mayFollowColon(QStringView text)
{
    return QStringView(u"…\"“«¿¡(").contains(text.front()) || text.startsWith(u"..");
}

} // namespace

qsizetype labelColon(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + LongestName);
    int quotes = 0; // William "Bill" Reed
    for (qsizetype i = from; i < last; ++i) {
        if (isColon(text[i]) && quotes % 2 == 0) {
            const bool inTime =
                i > from && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
            if (inTime) {
                continue;
            }
            const bool ends = i + 1 == text.size() || isBlank(text[i + 1]) || text[i + 1] == u'\n' ||
                              text[i + 1].isLetter() || mayFollowColon(text.sliced(i + 1)) ||
                              text[i] == u'：';
            return ends && i > from ? i : -1;
        }
        const bool isNickname = text[i] == u'"' && i > from && ++quotes <= 2;
        // "Ann @ 0:12:"
        const bool isBeforeTime = text[i] == u'@' && i > from && i + 2 < text.size() &&
                                  text[skipBlanks(text.first(text.size() - 1), i + 1)].isDigit();
        if (cannotBeInName(text[i]) && !isNickname && !isBeforeTime) {
            return -1;
        }
    }
    return -1;
}

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

/// "ann — Today at 2:05 PM": what chats write where the day is near.
QStringView withoutDayWord(QStringView text)
{
    static constexpr std::array Days{QStringView(u"Today at"),      QStringView(u"Yesterday at"),
                                     QStringView(u"Aujourd’hui à"), QStringView(u"Aujourd'hui à"),
                                     QStringView(u"Hier à"),        QStringView(u"Heute um"),
                                     QStringView(u"Gestern um")};
    for (const QStringView day : Days) {
        if (text.endsWith(day)) {
            return text.first(chopBlanks(text, text.size() - day.size()));
        }
    }
    return text;
}

} // namespace

NameAndTime nameBetween(QStringView text, qsizetype start, qsizetype end)
{
    NameAndTime found{.start = start, .end = chopBlanks(text, end), .time = {}, .endTime = {}};
    if (const auto time = timeTokenAtEnd(text.sliced(found.start, found.end - found.start))) {
        found.time = time->time;
        found.endTime = time->end;
        found.end = chopBlanks(text, found.end - time->length);
    }
    if (found.time) {
        found.end = start + withoutDayWord(text.sliced(start, found.end - start)).size();
    }
    while (found.end > found.start && QStringView(u"-–—|,@").contains(text[found.end - 1])) {
        found.end = chopBlanks(text, found.end - 1);
    }
    return found;
}

NameAndTime withoutBrackets(QStringView text, NameAndTime name)
{
    const auto opens = [&] { return QStringView(u"[(<").indexOf(text[name.start]); };
    const auto closes = [&] { return QStringView(u"])>").indexOf(text[name.end - 1]); };
    while (name.end - name.start > 2 && opens() >= 0 && opens() == closes()) {
        ++name.start;
        --name.end;
    }
    return name;
}

NameAndTime withoutAddressee(QStringView text, NameAndTime name)
{
    const QStringView words = text.sliced(name.start, name.end - name.start);
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> Addresses{
        std::pair(QStringView(u"From "), QStringView(u" to ")),
        std::pair(QStringView(u"De "), QStringView(u" à ")),
        std::pair(QStringView(u"Von "), QStringView(u" an ")),
        std::pair(QStringView(u"De "), QStringView(u" para "))};
    for (const auto &[from, to] : Addresses) {
        const qsizetype addressee = words.indexOf(to, 0, Qt::CaseInsensitive);
        if (words.startsWith(from) && (addressee > from.size() || from == u"From ")) {
            name.end = addressee > 0 ? chopBlanks(text, name.start + addressee) : name.end;
            name.start = skipBlanks(text, name.start + from.size());
            return name;
        }
    }
    return name;
}

NameAndTime withoutSaid(QStringView text, NameAndTime name)
{
    const QStringView words = text.sliced(name.start, name.end - name.start);
    for (const QStringView said : {QStringView(u" said"), QStringView(u" avez dit"), QStringView(u" a dit"),
                                   QStringView(u" hat gesagt"), QStringView(u" dijo")}) {
        if (words.endsWith(said) && words.size() > said.size()) {
            name.end = chopBlanks(text, name.end - said.size());
            return name;
        }
    }
    return name;
}

qsizetype skipDash(QStringView text, qsizetype from)
{
    if (from + 1 >= text.size()) {
        return from;
    }
    const QChar mark = text[from];
    const bool isDash = mark == u'—' || mark == u'–' || mark == u'―';
    const bool isHyphen = mark == u'-' && isBlank(text[from + 1]);
    const bool isAngle = mark == u'>' && text[from + 1] == u'>';
    if (!isDash && !isHyphen && !isAngle) {
        return from;
    }
    while (from < text.size() && text[from] == mark) {
        ++from;
    }
    return skipBlanks(text, from);
}

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

namespace
{

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

} // namespace

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

Uncoloned nameWithoutColon(QStringView text, qsizetype from)
{
    Uncoloned found;
    found.name.start = found.name.end = from;
    if (from >= text.size() || text[from].isLower()) {
        return found;
    }
    const QStringView rest = text.sliced(from);
    if (const qsizetype stop = std::max(capitalsLabel(rest), titledLabel(rest)); stop > 0) {
        found.name.end = from + stop;
        found.textStart = found.name.end + 1;
        found.isSetOff = true;
    } else if (const LetterLabel letter = letterLabel(rest); letter.length > 0) {
        found.name.end = from + letter.length;
        found.textStart = from + letter.textStart;
    } else if (text[from] == u'[' || text[from] == u'(' || text[from] == u'<') {
        found = nameInBrackets(text, from, text[from] == u'[' ? u']' : text[from] == u'(' ? u')' : u'>');
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

qsizetype skipLineNumber(QStringView text, qsizetype from)
{
    constexpr qsizetype MostDigits = 5;
    qsizetype at = from;
    while (at < text.size() && at - from < MostDigits && text[at].isDigit()) {
        ++at;
    }
    const qsizetype name = skipBlanks(text, at);
    return at > from && name > at && name < text.size() && text[name].isLetter() ? name : from;
}

} // namespace visavis::structure

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
    NameAndTime found{
        .start = start, .end = std::max(start, chopBlanks(text, end)), .time = {}, .endTime = {}};
    if (const auto time = timeTokenAtEnd(text.sliced(found.start, found.end - found.start))) {
        found.time = time->time;
        found.endTime = time->end;
        found.end = std::max(start, chopBlanks(text, found.end - time->length)); // nothing but the time
    }
    if (found.time) {
        found.end = start + withoutDayWord(text.sliced(start, found.end - start)).size();
    }
    while (found.end > found.start && QStringView(u"-–—|,@").contains(text[found.end - 1])) {
        found.end = std::max(start, chopBlanks(text, found.end - 1));
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
            name.end = std::max(name.start, name.end); // "From to Ben" names nobody
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

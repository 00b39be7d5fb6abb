// SPDX-License-Identifier: MIT
// Times among words. Those of subtitles are in timecode.cpp.
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <span>

namespace visavis
{

using structure::isBlank;

namespace
{

/// With brackets and a second time; the longest real ones are about 40.
constexpr qsizetype LongestToken = 64;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void skipBlanks(QStringView text, qsizetype &at)
{
    while (at < text.size() && isBlank(text[at])) {
        ++at;
    }
}

/// Takes one of the words from place `at` on, whatever its case; the longer ones stand first.
bool takeWord(QStringView text, qsizetype &at, std::span<const QStringView> words)
{
    const auto found = std::ranges::find_if(
        words, [&](QStringView word) { return text.sliced(at).startsWith(word, Qt::CaseInsensitive); });
    if (found == words.end()) {
        return false;
    }
    at += found->size();
    return true;
}

/// The digits from place `at` on; none when there are more than `most`.
std::optional<qint64> takeNumber(QStringView text, qsizetype &at, qsizetype most)
{
    const qsizetype start = at;
    qint64 value = 0;
    while (at < text.size() && isDigit(text[at]) && at - start <= most) {
        value = value * 10 + (text[at].unicode() - u'0');
        ++at;
    }
    return at > start && at - start <= most ? std::optional(value) : std::nullopt;
}

qint64 takeFraction(QStringView text, qsizetype &at)
{
    qint64 milliseconds = 0;
    for (qint64 weight = 100; at < text.size() && isDigit(text[at]); ++at, weight /= 10) {
        milliseconds += weight * (text[at].unicode() - u'0');
    }
    return milliseconds;
}

/// "AM", "p.m." behind a time of the day.
bool takeHalfDay(QStringView text, qsizetype &at, qint64 &hours)
{
    static constexpr std::array<QStringView, 2> Morning{u"a.m.", u"am"};
    static constexpr std::array<QStringView, 2> Afternoon{u"p.m.", u"pm"};
    qsizetype behind = at;
    skipBlanks(text, behind);
    const bool morning = takeWord(text, behind, Morning);
    if (hours > 12 || (!morning && !takeWord(text, behind, Afternoon))) {
        return false;
    }
    if (behind < text.size() && text[behind].isLetterOrNumber()) {
        return false;
    }
    hours = hours % 12 + (morning ? 0 : 12);
    at = behind;
    return true;
}

/// "Mar", "mars"
bool takeMonth(QStringView text, qsizetype &at)
{
    constexpr qsizetype Longest = 9;
    const qsizetype start = at;
    while (at < text.size() && at - start < Longest && text[at].isLetter()) {
        ++at;
    }
    return at - start >= 3;
}

/// "12/03/2024, ", "12-Mar-24 ", "12/03/2024 à " before a time of the day, as chats export it.
void skipDate(QStringView text, qsizetype &at)
{
    static constexpr std::array<QStringView, 2> Between{u"at ", u"à "};
    qsizetype place = at;
    for (int field = 0; field < 3; ++field) {
        if (!takeNumber(text, place, 4) && (field != 1 || !takeMonth(text, place))) {
            return;
        }
        const bool parts = place < text.size() && QStringView(u"/.-").contains(text[place]);
        if (field < 2 && !parts) {
            return;
        }
        place += field < 2 ? 1 : 0;
    }
    const qsizetype end = place;
    place += place < text.size() && text[place] == u',' ? 1 : 0;
    skipBlanks(text, place);
    takeWord(text, place, Between);
    at = place > end ? place : at;
}

/// "12:03", "1:12:03.5", "00:00:00:02": groups of digits, the last of them of two and with an optional
/// fraction, which in f4 stands behind a hyphen.
std::optional<Milliseconds> takeClock(QStringView text, qsizetype &at, bool isF4)
{
    QVarLengthArray<qint64, 4> groups;
    qsizetype place = at;
    for (bool more = true; more;) {
        const qsizetype start = place;
        const auto value = takeNumber(text, place, groups.isEmpty() ? 3 : 2);
        if (!value || groups.size() == 4) {
            return std::nullopt;
        }
        groups.append(*value);
        more = place + 1 < text.size() && text[place] == u':' && isDigit(text[place + 1]);
        if (!more && (groups.size() < 2 || place - start != 2 || *value > 59)) {
            return std::nullopt;
        }
        place += more ? 1 : 0;
    }
    qint64 fraction = 0;
    const bool hasFraction = place + 1 < text.size() && isDigit(text[place + 1]) &&
                             (text[place] == u'.' || text[place] == u',' || (isF4 && text[place] == u'-'));
    if (hasFraction) {
        ++place;
        fraction = takeFraction(text, place);
    } else if (groups.size() == 3 && place + 2 < text.size() && text[place] == u';' &&
               isDigit(text[place + 1]) && isDigit(text[place + 2])) {
        // Frames, of so many a second as the recording has.
        place += 3;
    } else if (groups.size() == 2 && takeHalfDay(text, place, groups[0])) {
        groups.append(0);
    } else if (groups.size() == 3) {
        takeHalfDay(text, place, groups[0]);
    }
    static constexpr std::array<qint64, 4> Scale{1, 60, 3600, 86400};
    qint64 seconds = 0;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        seconds += groups[groups.size() - 1 - g] * Scale[size_t(g)];
    }
    at = place;
    return Milliseconds(seconds * 1000 + fraction);
}

/// "12'30''", "1 h 02", "1h02m03s", "12 min 30": two numbers at least, from the greater unit to the smaller;
/// the last one may go without its unit.
std::optional<Milliseconds> takeUnits(QStringView text, qsizetype &at)
{
    static constexpr std::array<QStringView, 6> Hours{u"heures", u"heure", u"hours", u"hour", u"hrs", u"h"};
    static constexpr std::array<QStringView, 11> Minutes{u"minutes", u"minute", u"mins", u"min", u"mn", u"m",
                                                         u"'",       u"’",      u"′",    u"´",   u"ʹ"};
    static constexpr std::array<QStringView, 13> Seconds{
        u"secondes", u"seconde", u"seconds", u"second", u"secs", u"sec", u"s",
        u"''",       u"’’",      u"′′",      u"\"",     u"”",    u"″"};
    const std::array<std::span<const QStringView>, 3> units{Hours, Minutes, Seconds};
    static constexpr std::array<qint64, 3> Scale{3600, 60, 1};
    qsizetype place = at;
    qint64 seconds = 0;
    size_t next = 0;
    int fields = 0;
    while (next < units.size()) {
        const qsizetype before = place;
        skipBlanks(text, place);
        const qsizetype digitsStart = place;
        const auto value = takeNumber(text, place, 3);
        if (!value) {
            place = before;
            break;
        }
        const qsizetype digitsEnd = place;
        skipBlanks(text, place);
        size_t unit = next;
        while (unit < units.size() && !takeWord(text, place, units[unit])) {
            ++unit;
        }
        const bool cut = place < text.size() && text[place].isLetter();
        if (unit == units.size() || cut) {
            // "1 h 02", "12'30": of the next smaller unit.
            place = digitsEnd;
            if (fields == 0 || digitsEnd - digitsStart < 2) {
                place = before;
                break;
            }
            unit = next;
        }
        if (unit > 0 && fields > 0 && *value > 59) {
            return std::nullopt;
        }
        seconds += *value * Scale[unit];
        next = unit + 1;
        ++fields;
    }
    if (fields < 2) {
        return std::nullopt;
    }
    at = place;
    return Milliseconds(seconds * 1000);
}

std::optional<Milliseconds> takeTime(QStringView text, qsizetype &at, bool isF4)
{
    const auto clock = takeClock(text, at, isF4);
    return clock ? clock : takeUnits(text, at);
}

/// A dash, an arrow or a small word between two times.
bool takeUntil(QStringView text, qsizetype &at)
{
    static constexpr std::array<QStringView, 8> Words{u"-->", u"->", u"–", u"—", u"-", u"→", u"to ", u"à "};
    skipBlanks(text, at);
    const bool found = takeWord(text, at, Words);
    skipBlanks(text, at);
    return found;
}

std::optional<Milliseconds> takeEnd(QStringView text, qsizetype &at, bool isF4)
{
    qsizetype behind = at;
    if (!takeUntil(text, behind)) {
        return std::nullopt;
    }
    const auto end = takeTime(text, behind, isF4);
    at = end ? behind : at;
    return end;
}

QChar closingOf(QChar open)
{
    static constexpr QStringView Open = u"[(<{#【（［";
    static constexpr QStringView Close = u"])>}#】）］";
    const qsizetype at = Open.indexOf(open);
    return at < 0 ? QChar() : Close[at];
}

/// "¤<62300>", as Transana puts the milliseconds into its transcripts.
std::optional<TimeToken> transanaAtStart(QStringView text)
{
    qsizetype at = 2;
    const auto value = text.startsWith(u"¤<") ? takeNumber(text, at, 10) : std::nullopt;
    if (!value || at == text.size() || text[at] != u'>') {
        return std::nullopt;
    }
    return TimeToken{.time = Milliseconds(*value), .end = {}, .length = at + 1, .isBracketed = true};
}

} // namespace

std::optional<TimeToken> timeTokenAtStart(QStringView text)
{
    if (text.size() < 4) {
        return std::nullopt;
    }
    text = text.first(std::min(text.size(), LongestToken));
    if (text.front() == u'¤') {
        return transanaAtStart(text);
    }
    qsizetype at = text.startsWith(u"\\[") || text.startsWith(u"\\(") ? 1 : 0;
    const bool isEscaped = at > 0;
    const QChar close = closingOf(text[at]);
    if (!close.isNull()) {
        ++at;
        skipBlanks(text, at);
    } else if (!isDigit(text[at])) {
        return std::nullopt;
    }
    static constexpr std::array<QStringView, 2> At{u"at ", u"à "};
    if (!close.isNull()) {
        takeWord(text, at, At);
    }
    const bool isF4 = close == u'#';
    const bool isNegative = !close.isNull() && at < text.size() && (text[at] == u'-' || text[at] == u'−');
    at += isNegative ? 1 : 0;
    skipDate(text, at);
    auto time = takeTime(text, at, isF4);
    if (!time) {
        return std::nullopt;
    }
    if (isNegative) {
        time = -*time;
    }
    const auto end = takeEnd(text, at, isF4);
    if (!close.isNull()) {
        skipBlanks(text, at);
        at += isEscaped && at < text.size() && text[at] == u'\\' ? 1 : 0;
        if (at == text.size() || text[at] != close) {
            return std::nullopt;
        }
        ++at;
    } else if (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-' || text[at] == u'\'')) {
        return std::nullopt;
    }
    return TimeToken{.time = *time,
                     .end = end && *end >= *time ? end : std::nullopt,
                     .length = at,
                     .isBracketed = !close.isNull()};
}

std::optional<TimeToken> timeTokenAtEnd(QStringView text)
{
    constexpr qsizetype FewestUnits = 4;
    const qsizetype first = std::max<qsizetype>(0, text.size() - LongestToken);
    const bool hasDigit = std::ranges::any_of(text.sliced(std::max(first, text.size() - 10)), isDigit);
    if (text.size() < FewestUnits || !hasDigit) {
        return std::nullopt;
    }
    for (qsizetype at = first; at + FewestUnits <= text.size(); ++at) {
        const QChar c = text[at];
        const bool opens = !closingOf(c).isNull() || c == u'¤' || c == u'\\';
        const bool begins = isDigit(c) && (at == 0 || !text[at - 1].isLetterOrNumber());
        if (!opens && !begins) {
            continue;
        }
        const auto token = timeTokenAtStart(text.sliced(at));
        if (token && at + token->length == text.size()) {
            return token;
        }
    }
    return std::nullopt;
}

std::optional<TimeToken> parseTimeToken(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto token = timeTokenAtStart(trimmed);
    return token && token->length == trimmed.size() ? token : std::nullopt;
}

} // namespace visavis

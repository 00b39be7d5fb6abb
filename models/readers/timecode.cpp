// SPDX-License-Identifier: MIT
#include "models/readers/timecode.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MaxField = 9'000'000; // a thousand years of hours; no product below overflows

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// WebVTT's ASCII whitespace: form feed is, vertical tab is not.
bool isAsciiSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

struct Digits {
    qint64 value = 0;
    qsizetype count = 0;
};

/// Takes the digits from position on and moves it behind them. Huge numbers stop at MaxField.
Digits takeDigits(QStringView text, qsizetype &position)
{
    Digits digits;
    while (position < text.size() && isDigit(text[position])) {
        digits.value = std::min(digits.value * 10 + (text[position].unicode() - u'0'), MaxField);
        ++digits.count;
        ++position;
    }
    return digits;
}

bool take(QStringView text, qsizetype &position, QChar wanted)
{
    if (position < text.size() && text[position] == wanted) {
        ++position;
        return true;
    }
    return false;
}

void skipSpaces(QStringView text, qsizetype &position)
{
    while (position < text.size() && isAsciiSpace(text[position])) {
        ++position;
    }
}

Milliseconds toTime(qint64 hours, qint64 minutes, qint64 seconds, qint64 milliseconds)
{
    return Milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
}

qint64 takeFraction(QStringView text, qsizetype &position)
{
    qint64 milliseconds = 0;
    qint64 weight = 100;
    while (position < text.size() && isDigit(text[position])) {
        milliseconds += weight * (text[position].unicode() - u'0');
        weight /= 10;
        ++position;
    }
    return milliseconds;
}

/// Both readers of ranges: a time, an arrow, a time. Length is where the second time ended.
template<class ReadTime>
std::optional<TimeRange> readRange(QStringView line, ReadTime readTime, bool oneDashWillDo)
{
    qsizetype position = 0;
    skipSpaces(line, position);
    const auto start = readTime(line.sliced(position));
    if (!start) {
        return std::nullopt;
    }
    position += start->length;
    skipSpaces(line, position);
    qsizetype dashes = 0;
    while (take(line, position, u'-')) {
        ++dashes;
    }
    if (!take(line, position, u'>') || (oneDashWillDo ? dashes < 1 : dashes != 2)) {
        return std::nullopt;
    }
    skipSpaces(line, position);
    const auto end = readTime(line.sliced(position));
    if (!end) {
        return std::nullopt;
    }
    return TimeRange{.start = start->time, .end = end->time, .rest = line.sliced(position + end->length)};
}

/// The end of the line that has so many units beside spaces.
QStringView lastUnits(QStringView line, qsizetype units)
{
    qsizetype at = line.size();
    while (at > 0 && units > 0) {
        --at;
        units -= line[at] == u' ' ? 0 : 1;
    }
    return line.sliced(at);
}

} // namespace

std::optional<TimePrefix> timeAtStart(QStringView text)
{
    qsizetype position = 0;
    const Digits first = takeDigits(text, position);
    if (first.count == 0 || !take(text, position, u':')) {
        return std::nullopt;
    }
    const Digits second = takeDigits(text, position);
    if (second.count == 0 || second.count > 2 || second.value > 59) {
        return std::nullopt;
    }
    Digits third;
    const qsizetype afterSecond = position;
    if (take(text, position, u':')) {
        third = takeDigits(text, position);
        if (third.count == 0) {
            position = afterSecond;
        } else if (third.count > 2 || third.value > 59) {
            return std::nullopt;
        }
    }
    qint64 milliseconds = 0;
    if (position + 1 < text.size() && (text[position] == u'.' || text[position] == u',') &&
        isDigit(text[position + 1])) {
        ++position;
        milliseconds = takeFraction(text, position);
    }
    const Milliseconds time = third.count > 0 ? toTime(first.value, second.value, third.value, milliseconds)
                                              : toTime(0, first.value, second.value, milliseconds);
    return TimePrefix{.time = time, .length = position};
}

std::optional<Milliseconds> parseTime(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto found = timeAtStart(trimmed);
    if (!found || found->length != trimmed.size()) {
        return std::nullopt;
    }
    return found->time;
}

std::optional<TimePrefix> webVttTimeAtStart(QStringView text)
{
    qsizetype position = 0;
    const Digits first = takeDigits(text, position);
    if (first.count == 0 || !take(text, position, u':')) {
        return std::nullopt;
    }
    const bool startsWithHours = first.count != 2 || first.value > 59;
    const Digits second = takeDigits(text, position);
    if (second.count != 2) {
        return std::nullopt;
    }
    qint64 hours = 0;
    qint64 minutes = first.value;
    qint64 seconds = second.value;
    if (startsWithHours || (position < text.size() && text[position] == u':')) {
        if (!take(text, position, u':')) {
            return std::nullopt;
        }
        const Digits third = takeDigits(text, position);
        if (third.count != 2) {
            return std::nullopt;
        }
        hours = first.value;
        minutes = second.value;
        seconds = third.value;
    }
    if (!take(text, position, u'.')) {
        return std::nullopt;
    }
    const Digits fraction = takeDigits(text, position);
    if (fraction.count != 3 || minutes > 59 || seconds > 59) {
        return std::nullopt;
    }
    return TimePrefix{.time = toTime(hours, minutes, seconds, fraction.value), .length = position};
}

std::optional<TimeRange> parseTimeRange(QStringView line)
{
    if (const auto range = readRange(line, timeAtStart, true)) {
        return range;
    }
    constexpr qsizetype longestWorthMending = 80;
    if (line.size() > longestWorthMending) {
        return std::nullopt;
    }
    // As machine translation and typing leave them: "00: 00: 01; 500 –> 00：00：02，500".
    QString mended = line.toString().remove(u' ');
    for (QChar &c : mended) {
        c = c == u';' || c == u'，' ? u',' : c == u'：' ? u':' : c == u'–' || c == u'—' ? u'-' : c.unicode();
    }
    auto range = readRange(mended, timeAtStart, true);
    if (range) {
        range->rest = lastUnits(line, range->rest.size());
    }
    return range;
}

std::optional<TimeRange> parseWebVttTimeRange(QStringView line)
{
    return readRange(line, webVttTimeAtStart, false);
}

} // namespace visavis

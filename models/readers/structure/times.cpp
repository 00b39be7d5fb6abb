// SPDX-License-Identifier: MIT
#include "models/readers/structure/times.h"

#include <QVarLengthArray>

namespace visavis::structure
{

namespace
{

bool isTimeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u':' || c == u'.' || c == u',';
}

/// "12:03", "1:12:03.5", "00:00:00:02": groups of digits, the last of them with an optional fraction.
std::optional<Milliseconds> timeOf(QStringView text)
{
    if (text.size() < 4 || text.size() > 18) {
        return std::nullopt;
    }
    QVarLengthArray<qint64, 4> groups;
    qsizetype digits = 0;
    qint64 value = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i] != u'.' && text[i] != u','; ++i) {
        if (text[i] == u':') {
            if (digits == 0 || groups.size() == 3) {
                return std::nullopt;
            }
            groups.append(value);
            value = 0;
            digits = 0;
            continue;
        }
        ++digits;
        if (digits > 3 || (!groups.isEmpty() && digits > 2)) {
            return std::nullopt;
        }
        value = value * 10 + text[i].digitValue();
    }
    if (groups.isEmpty() || digits != 2 || value > 59) {
        return std::nullopt;
    }
    groups.append(value);
    qint64 fraction = 0;
    qint64 unit = 100;
    if (i < text.size() && i + 1 == text.size()) {
        return std::nullopt;
    }
    for (qsizetype f = i + 1; f < text.size(); ++f) {
        if (!text[f].isDigit()) {
            return std::nullopt;
        }
        fraction += unit * text[f].digitValue();
        unit /= 10;
    }
    static constexpr qint64 Scale[] = {1, 60, 3600, 86400};
    qint64 seconds = 0;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        seconds += groups[groups.size() - 1 - g] * Scale[g];
    }
    return Milliseconds(seconds * 1000 + fraction);
}

QChar closingOf(QChar open)
{
    return open == u'[' ? QChar(u']') : open == u'(' ? QChar(u')') : open == u'<' ? QChar(u'>') : QChar();
}

} // namespace

std::optional<TimeToken> timeAtStart(QStringView text)
{
    if (text.size() < 4) {
        return std::nullopt;
    }
    const QChar close = closingOf(text.front());
    const qsizetype start = close.isNull() ? 0 : 1;
    qsizetype end = start;
    while (end < text.size() && end - start < 20 && isTimeCharacter(text[end])) {
        ++end;
    }
    if (!close.isNull()) {
        if (end == text.size() || text[end] != close) {
            return std::nullopt;
        }
    } else {
        // A sentence may follow a bare time: its mark is no part of it.
        while (end > start && !text[end - 1].isDigit()) {
            --end;
        }
        if (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'-')) {
            return std::nullopt;
        }
    }
    const auto time = timeOf(text.sliced(start, end - start));
    if (!time) {
        return std::nullopt;
    }
    return TimeToken{.time = *time, .length = end + (close.isNull() ? 0 : 1)};
}

std::optional<TimeToken> timeAtEnd(QStringView text)
{
    if (text.size() < 4) {
        return std::nullopt;
    }
    const QChar last = text.back();
    const QChar open = last == u']' ? QChar(u'[') : last == u')' ? QChar(u'(') : QChar();
    const qsizetype end = text.size() - (open.isNull() ? 0 : 1);
    qsizetype start = end;
    while (start > 0 && end - start < 20 && isTimeCharacter(text[start - 1])) {
        --start;
    }
    if (!open.isNull()) {
        if (start == 0 || text[start - 1] != open) {
            return std::nullopt;
        }
        --start;
    }
    const auto token = timeAtStart(text.sliced(start));
    return token && start + token->length == text.size() ? token : std::nullopt;
}

} // namespace visavis::structure

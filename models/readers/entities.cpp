// SPDX-License-Identifier: MIT
#include "models/readers/entities.h"

#include <KCharsets>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestName = 32;
constexpr qsizetype LongestOldName = 6; // "frac12"

/// What the HTML standard's numeric character reference end state makes of 0x80 to 0x9F.
constexpr std::array<char16_t, 32> Windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString character(char32_t code)
{
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code == 0 || code > 0x10FFFF || surrogate) {
        return QChar(QChar::ReplacementCharacter);
    }
    if (code >= 0x80 && code <= 0x9F) {
        return QChar(Windows1252[code - 0x80]);
    }
    if (code < 0x20) {
        return u" "_s;
    }
    return QString::fromUcs4(&code, 1);
}

int digitValue(QChar c, int base)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9') {
        return unit - u'0';
    }
    const char16_t lower = unit | 0x20U;
    return base == 16 && lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

std::optional<Entity> numericEntity(QStringView text)
{
    const bool hexadecimal = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const int base = hexadecimal ? 16 : 10;
    qsizetype position = hexadecimal ? 3 : 2;
    const qsizetype first = position;
    char32_t code = 0;
    for (; position < text.size(); ++position) {
        const int value = digitValue(text[position], base);
        if (value < 0) {
            break;
        }
        code = std::min<char32_t>(code * char32_t(base) + char32_t(value), 0x110000);
    }
    if (position == first) {
        return std::nullopt;
    }
    if (position < text.size() && text[position] == u';') {
        ++position;
    }
    return Entity{.characters = character(code), .length = position};
}

QChar namedCharacter(QStringView name)
{
    struct Known {
        QStringView name;
        char16_t character;
    };
    // The common ones first; then those in capitals, which HTML 4 has not.
    static constexpr std::array<Known, 13> known = {{{u"amp", u'&'},
                                                     {u"lt", u'<'},
                                                     {u"gt", u'>'},
                                                     {u"nbsp", 0x00A0},
                                                     {u"quot", u'"'},
                                                     {u"apos", u'\''},
                                                     {u"lrm", 0x200E},
                                                     {u"rlm", 0x200F},
                                                     {u"AMP", u'&'},
                                                     {u"LT", u'<'},
                                                     {u"GT", u'>'},
                                                     {u"QUOT", u'"'},
                                                     {u"COPY", 0x00A9}}};
    const auto *const found = std::ranges::find(known, name, &Known::name);
    return found != known.end() ? QChar(found->character) : KCharsets::fromEntity(name);
}

/// The names that HTML takes without a semicolon are those of the Latin-1 characters, and & < > ".
bool needsNoSemicolon(QChar c)
{
    return (c >= QChar(0x00A0) && c <= QChar(0x00FF)) || QStringView(u"&<>\"").contains(c);
}

} // namespace

std::optional<Entity> entityAtStart(QStringView text)
{
    if (text.size() < 2 || text[0] != u'&') {
        return std::nullopt;
    }
    if (text[1] == u'#') {
        return numericEntity(text);
    }
    qsizetype end = 1;
    while (end < text.size() && end <= LongestName && text[end].unicode() < 0x80 &&
           text[end].isLetterOrNumber()) {
        ++end;
    }
    const QStringView name = text.sliced(1, end - 1);
    if (name.isEmpty()) {
        return std::nullopt;
    }
    if (end < text.size() && text[end] == u';') {
        if (const QChar c = namedCharacter(name); !c.isNull()) {
            return Entity{.characters = c, .length = end + 1};
        }
    }
    for (qsizetype length = std::min(name.size(), LongestOldName); length >= 2; --length) {
        const QChar c = namedCharacter(name.first(length));
        if (!c.isNull() && needsNoSemicolon(c)) {
            return Entity{.characters = c, .length = length + 1};
        }
    }
    return std::nullopt;
}

} // namespace visavis

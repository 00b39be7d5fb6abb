// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/joints.h"

#include "models/base/scripts.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Of such a script, bopomofo included, or one of the marks that go with them.
bool needsNoSpace(char32_t c)
{
    return isOfScriptWithoutSpaces(c) || QChar::script(c) == QChar::Script_Bopomofo ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || c == 0x30FC;
}

char32_t firstOf(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate()
               ? QChar::surrogateToUcs4(text[0], text[1])
               : text[0].unicode();
}

char32_t lastOf(QStringView text)
{
    const qsizetype size = text.size();
    return size > 1 && text[size - 1].isLowSurrogate() && text[size - 2].isHighSurrogate()
               ? QChar::surrogateToUcs4(text[size - 2], text[size - 1])
               : text[size - 1].unicode();
}

/// "l'", "qu'": a French or Italian word that leans on the next one.
bool isElision(QStringView word)
{
    static constexpr std::array<QStringView, 17> known = {
        u"l",     u"d",      u"j",      u"qu",     u"c",    u"n",   u"m",  u"t",    u"s",
        u"jusqu", u"lorsqu", u"puisqu", u"quoiqu", u"dell", u"all", u"un", u"quell"};
    return word.size() > 1 && isApostrophe(word.back()) && std::ranges::any_of(known, [&](QStringView start) {
               return word.chopped(1).compare(start, Qt::CaseInsensitive) == 0;
           });
}

/// "'s", "'ll", "n't": what English writes at once after a word.
bool isEnding(QStringView word)
{
    static constexpr std::array<QStringView, 7> known = {u"s", u"ll", u"re", u"ve", u"d", u"m", u"t"};
    if (word.compare(u"n't", Qt::CaseInsensitive) == 0 || word.compare(u"n’t", Qt::CaseInsensitive) == 0) {
        return true;
    }
    return word.size() > 1 && isApostrophe(word.front()) && std::ranges::any_of(known, [&](QStringView end) {
               return word.sliced(1).compare(end, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»)]」』").contains(text.back())) {
        text.chop(1);
    }
    return !text.isEmpty() && QStringView(u".!?…。！？؟۔।").contains(text.back());
}

CueList::Joint jointBetween(QStringView before, QStringView after)
{
    const bool closes = std::ranges::all_of(
        after, [](QChar c) { return QStringView(u".,;:!?…)]}»”%。、，！？；：」』）】؟،؛।").contains(c); });
    const bool opens = QStringView(u"([{«“¿¡「『（【").contains(before.back());
    const bool unspaced = needsNoSpace(lastOf(before)) && needsNoSpace(firstOf(after));
    const bool glued = closes || opens || unspaced || isElision(before) || isEnding(after);
    return glued ? CueList::Joint::None : CueList::Joint::Space;
}

} // namespace visavis

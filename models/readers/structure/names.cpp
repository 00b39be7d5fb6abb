// SPDX-License-Identifier: MIT
#include "models/readers/structure/names.h"

#include "models/readers/dates.h"
#include "models/readers/structure/folded.h"
#include "models/readers/structure/vocabulary.h"
#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

constexpr int MostNameWords = 8;

QStringView withoutNumber(QStringView words)
{
    while (!words.isEmpty() && (words.back().isDigit() || isBlank(words.back()) || words.back() == u'#')) {
        words.chop(1);
    }
    return words;
}

/// "Participant 12 [F, 34]": what stands in brackets behind a name says more about it.
QStringView withoutBracket(QStringView words)
{
    const QChar last = words.isEmpty() ? QChar() : words.back();
    const QChar open = last == u']' ? QChar(u'[') : last == u')' ? QChar(u'(') : QChar();
    const qsizetype at = open.isNull() ? -1 : words.lastIndexOf(open);
    return at > 0 ? words.first(at).trimmed() : words;
}

} // namespace

std::optional<Role> statedRole(QStringView label)
{
    const Folded lower(withoutBracket(label.trimmed()));
    return vocabulary::roleOf(withoutNumber(lower));
}

namespace
{

/// What stands behind "M." or "Dr"; nothing where the first word is no title.
QStringView behindTitle(QStringView words)
{
    const qsizetype space = words.indexOf(u' ');
    return space > 0 && isPersonTitle(words.first(space)) ? words.sliced(space + 1).trimmed() : QStringView();
}

/// "le président", "la rapporteure générale": an office behind "M." or "Mme".
bool isOffice(QStringView words)
{
    constexpr qsizetype MostSpaces = 4;
    return (words.startsWith(u"le ") || words.startsWith(u"la ") || words.startsWith(u"l'") ||
            words.startsWith(u"l’")) &&
           words.count(u' ') <= MostSpaces && !words.contains(u',');
}

/// "d'Arcy", "l’Estrange": a small word that is part of the name.
bool beginsElided(QStringView word)
{
    return word.size() > 2 && word.front().isLower() && (word[1] == u'\'' || word[1] == u'’') &&
           word[2].isUpper();
}

/// "🎙 Ann": a picture before a name says nothing about it.
QStringView withoutEmoji(QStringView words)
{
    const auto isEmoji = [](QChar c) {
        return c.isSurrogate() || c.category() == QChar::Symbol_Other || c.isMark() || c == u'\u200d';
    };
    const auto rest = std::ranges::find_if_not(words, isEmoji);
    return rest == words.begin() ? words : words.sliced(rest - words.begin()).trimmed();
}

} // namespace

NameLikeness nameLikeness(QStringView words)
{
    words = withoutBracket(withoutEmoji(words.trimmed()));
    const Folded lower(words);
    const QStringView bare = withoutNumber(lower);
    if (bare.isEmpty() || vocabulary::isNobody(lower) || vocabulary::isNobody(bare)) {
        return NameLikeness::None;
    }
    if (vocabulary::roleOf(bare) || vocabulary::isOtherRole(bare)) {
        return NameLikeness::Role;
    }
    if (const QStringView titled = behindTitle(words); !titled.isEmpty()) {
        if (isOffice(titled)) {
            return NameLikeness::Person;
        }
        // "Mme Ann Bell, ministre de l'économie"
        const qsizetype comma = words.indexOf(u", ");
        words = comma > 0 ? words.first(comma) : words;
    }
    constexpr qsizetype MostOfficeSpaces = 4;
    if (beginsWithOffice(words) && words.count(u' ') <= MostOfficeSpaces) {
        return NameLikeness::Person;
    }
    int count = 0;
    int capitals = 0;
    int uncapitalised = 0;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++count;
        if (startsWithCapital(word) || beginsElided(word)) {
            // "Ann 2" is one word.
            capitals += word.front().isDigit() ? 0 : 1;
        } else if (!vocabulary::isParticle(Folded(word)) && !word.startsWith(u'(')) {
            ++uncapitalised;
        }
    }
    // "van der Meer", "d'Arcy"
    const bool beginsSmall = capitals > 0 && uncapitalised == 0 && count <= 3 && words.front().isLower();
    const bool beginsWell = startsWithCapital(words) || beginsSmall;
    if (!beginsWell || count > MostNameWords) {
        return NameLikeness::None;
    }
    if (isCalendar(words)) {
        return NameLikeness::None;
    }
    if (uncapitalised > 0) {
        return count <= 4 ? NameLikeness::Weak : NameLikeness::None;
    }
    if (beginsSmall) {
        return NameLikeness::Word;
    }
    const bool initials =
        words.size() <= 4 && std::ranges::none_of(words, [](QChar c) { return c.isLower(); });
    return capitals >= 2 || initials ? NameLikeness::Person : NameLikeness::Word;
}

bool isNoSpeaker(QStringView words)
{
    const Folded lower(words);
    return vocabulary::isNobody(lower) || vocabulary::isNobody(withoutNumber(lower));
}

bool isDividerLabel(QStringView words)
{
    return vocabulary::isDivider(Folded(words));
}

bool isPersonTitle(QStringView word)
{
    // "Mr." is short for something, "CAPTAIN." ends there.
    constexpr qsizetype LongestShort = 4;
    constexpr qsizetype Longest = 14;
    const bool isShort = word.endsWith(u'.');
    word.chop(isShort ? 1 : 0);
    return word.size() <= (isShort ? LongestShort : Longest) && !word.isEmpty() && word.front().isUpper() &&
           vocabulary::isPersonTitle(Folded(word));
}

bool beginsWithOffice(QStringView words)
{
    constexpr qsizetype Fewest = 4;
    const qsizetype space = words.indexOf(u' ');
    const QStringView article = words.first(std::max<qsizetype>(space, 0));
    if (article != u"The" && article != u"Le" && article != u"La") {
        return false;
    }
    const QStringView rest = words.sliced(space + 1);
    const auto upper = std::ranges::find_if_not(rest, [](QChar c) { return c.isUpper(); }) - rest.begin();
    return upper >= Fewest && (upper == rest.size() || !rest[upper].isLower());
}

bool saysTime(QStringView words)
{
    return vocabulary::isTimeWord(Folded(words));
}

bool isContact(QStringView words)
{
    constexpr qsizetype FewestDigits = 6;
    if (words.startsWith(u'~')) {
        return std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
    }
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || isBlank(c) || QStringView(u"+()-.").contains(c);
    };
    return words.startsWith(u'+') && std::ranges::all_of(words, isOfNumber) &&
           std::ranges::count_if(words, [](QChar c) { return c.isDigit(); }) >= FewestDigits;
}

bool isLowerName(QStringView words)
{
    constexpr qsizetype Longest = 20;
    return !words.isEmpty() && words.size() <= Longest && !isNoSpeaker(words) &&
           std::ranges::all_of(
               words,
               [](QChar c) { return c.isLower() || c.isDigit() || c == u'_' || c == u'.' || c == u'#'; }) &&
           words.front().isLetter() && (words.back().isLetter() || words.back().isDigit());
}

bool areLowerNames(QStringView words)
{
    constexpr int MostSpaces = 2;
    return words.count(u' ') <= MostSpaces &&
           std::ranges::all_of(words.tokenize(u' '), [](QStringView word) { return isLowerName(word); });
}

} // namespace visavis::structure

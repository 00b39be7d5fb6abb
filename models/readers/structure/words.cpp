// SPDX-License-Identifier: MIT
#include "models/readers/structure/words.h"

#include "models/readers/dates.h"
#include "models/readers/structure/vocabulary.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace visavis::structure
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestTitle = 110;
constexpr qsizetype LongestQuestion = 400;
constexpr int MostTitleWords = 16;
constexpr int MostNameWords = 8;

/// A few words as the vocabulary is written, without a place of their own in memory: lines are asked by the
/// million.
class Folded
{
public:
    explicit Folded(QStringView text)
    {
        for (const QChar c : text.trimmed()) {
            m_letters.append(c.toLower());
        }
    }
    // NOLINTNEXTLINE(google-explicit-constructor): it is such a view
    operator QStringView() const { return {m_letters.data(), m_letters.size()}; }

private:
    QVarLengthArray<QChar, 64> m_letters;
};

Folded folded(QStringView text)
{
    return Folded(text);
}

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

bool startsWithCapital(QStringView word)
{
    while (!word.isEmpty() && (word.front() == u'(' || word.front() == u'“' || word.front() == u'"' ||
                               word.front() == u'‘' || word.front() == u'\'')) {
        word = word.sliced(1);
    }
    if (word.isEmpty()) {
        return false;
    }
    const QChar c = word.front();
    // Scripts without case have no lower-case letters to begin with.
    return c.isUpper() || c.isDigit() || c.isTitleCase() || (c.isLetter() && !c.isLower());
}

} // namespace

std::optional<Role> statedRole(QStringView label)
{
    const Folded lower = folded(withoutBracket(label.trimmed()));
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

} // namespace

NameLikeness nameLikeness(QStringView words)
{
    words = withoutBracket(words.trimmed());
    const Folded lower = folded(words);
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
        } else if (!vocabulary::isParticle(folded(word)) && !word.startsWith(u'(')) {
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
    const Folded lower = folded(words);
    return vocabulary::isNobody(lower) || vocabulary::isNobody(withoutNumber(lower));
}

bool isDividerLabel(QStringView words)
{
    return vocabulary::isDivider(folded(words));
}

bool isPersonTitle(QStringView word)
{
    // "Mr." is short for something, "CAPTAIN." ends there.
    constexpr qsizetype LongestShort = 4;
    constexpr qsizetype Longest = 14;
    const bool isShort = word.endsWith(u'.');
    word.chop(isShort ? 1 : 0);
    return word.size() <= (isShort ? LongestShort : Longest) && !word.isEmpty() && word.front().isUpper() &&
           vocabulary::isPersonTitle(folded(word));
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
    return vocabulary::isTimeWord(folded(words));
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

bool isQuestionsTitle(QStringView title)
{
    constexpr qsizetype Longest = 40;
    return title.size() <= Longest && vocabulary::isQuestionsTitle(folded(title));
}

bool opensAsQuestion(QStringView text)
{
    static constexpr QStringView Opening = u"\"'“‘«¿([";
    while (!text.isEmpty() && (isBlank(text.front()) || Opening.contains(text.front()))) {
        text = text.sliced(1);
    }
    const qsizetype space = text.indexOf(u' ');
    const Folded folding = folded(space < 0 ? text : text.first(space));
    const QStringView first = folding;
    // French turns verb and pronoun around: "Avez-vous", "Peut-on"; and adds to a verb that bids:
    // "Racontez-nous".
    const qsizetype hyphen = first.indexOf(u'-');
    return vocabulary::opensQuestion(first) || first.startsWith(u"qu'") || first.startsWith(u"qu’") ||
           (hyphen > 0 && (vocabulary::opensQuestion(first.first(hyphen)) ||
                           vocabulary::isTurnedPronoun(first.sliced(hyphen + 1))));
}

namespace
{

/// The last character that says how a text ends: closing quotes, brackets and blanks do not.
QChar finalMark(QStringView text)
{
    static constexpr QStringView Closing = u"\"'”’»)]*_›";
    for (qsizetype i = text.size(); i > 0; --i) {
        const QChar c = text[i - 1];
        if (!c.isSpace() && !Closing.contains(c)) {
            return c;
        }
    }
    return {};
}

} // namespace

bool endsAsQuestion(QStringView text)
{
    const QChar mark = finalMark(text);
    return mark == u'?' || mark == u'？' || mark == u'؟' || mark == u'\u037e';
}

bool endsAsSentence(QStringView text)
{
    static constexpr QStringView Marks = u".!?…:;,。！？：；؟।";
    const QChar mark = finalMark(text);
    return !mark.isNull() && Marks.contains(mark);
}

bool isSentenceLike(QStringView text)
{
    return text.size() > LongestTitle || endsAsSentence(text);
}

qsizetype ordinalLength(QStringView text)
{
    constexpr qsizetype MostDigits = 5;
    qsizetype at = 0;
    while (at < text.size() && at < MostDigits && text[at].isDigit()) {
        ++at;
    }
    const bool isOrdinal =
        at > 0 && at + 1 < text.size() && (text[at] == u'.' || text[at] == u')') && isBlank(text[at + 1]);
    if (!isOrdinal) {
        return 0;
    }
    while (++at < text.size() && isBlank(text[at])) {
    }
    return at;
}

bool isOneSentence(QStringView text)
{
    return text.size() <= LongestQuestion && !text.contains(u'\n') && !text.contains(u". ") &&
           text.count(u"? ") <= 1;
}

bool isSaid(QStringView heading)
{
    constexpr qsizetype FewestSpaces = 6;
    return endsAsSentence(heading) || heading.count(u' ') >= FewestSpaces || opensAsQuestion(heading);
}

bool looksLikeTitle(QStringView line)
{
    if (line.isEmpty() || line.size() > LongestTitle || line.contains(u'\n')) {
        return false;
    }
    if (endsAsSentence(line) && !endsAsQuestion(line)) {
        return false;
    }
    static constexpr QStringView Opening = u"\"'“‘«([";
    const bool opens = Opening.contains(line.front()) || startsWithCapital(line);
    // A full stop inside means more than one sentence; abbreviations and numbers are short.
    const auto isSentenceEnd = [&](qsizetype at) {
        return (line[at] == u'.' || line[at] == u'!') && at + 1 < line.size() && line[at + 1] == u' ' &&
               at > 3 && line[at - 1].isLower() && line[at - 2].isLower() && line[at - 3].isLower();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isSentenceEnd(i)) {
            return false;
        }
    }
    return opens && line.count(u' ') < MostTitleWords;
}

bool isBesideTextKey(QStringView key)
{
    return !key.isEmpty() && vocabulary::isBesideText(folded(key));
}

bool isAboutTranscript(QStringView line)
{
    static constexpr std::array Beginnings{QStringView(u"Transcribed by"),
                                           QStringView(u"Transcript by"),
                                           QStringView(u"Transcription by"),
                                           QStringView(u"Transcription ended"),
                                           QStringView(u"This transcript"),
                                           QStringView(u"This interview"),
                                           QStringView(u"This editable transcript"),
                                           QStringView(u"This conversation"),
                                           QStringView(u"Transcrit par"),
                                           QStringView(u"Transcription par"),
                                           QStringView(u"Transcription réalisée"),
                                           QStringView(u"Cette transcription"),
                                           QStringView(u"Cet entretien"),
                                           QStringView(u"Propos recueillis"),
                                           QStringView(u"Interview by"),
                                           QStringView(u"Edited by")};
    return std::ranges::any_of(Beginnings, [&](QStringView begin) { return line.startsWith(begin); });
}

bool isPartTitle(QStringView line)
{
    constexpr qsizetype Longest = 80;
    const qsizetype space = line.indexOf(u' ');
    if (space < 3 || line.size() > Longest || !line.front().isUpper() ||
        !vocabulary::isPart(folded(line.first(space)))) {
        return false;
    }
    const QStringView rest = line.sliced(space + 1);
    const qsizetype end =
        std::ranges::find_if(rest, [](QChar c) { return !c.isLetterOrNumber(); }) - rest.begin();
    const Folded folding = folded(rest.first(end));
    const QStringView number = folding;
    return !number.isEmpty() &&
           (std::ranges::all_of(number, [](QChar c) { return c.isDigit(); }) ||
            std::ranges::all_of(number, [](QChar c) { return QStringView(u"ivxlc").contains(c); }) ||
            vocabulary::isNumber(number));
}

bool isRule(QStringView line)
{
    qsizetype marks = 0;
    for (const QChar c : line) {
        switch (c.unicode()) {
        case u' ':
        case u'\\':
            break;
        case u'-':
        case u'*':
        case u'_':
        case u'=':
        case u'~':
        case u'#':
        case u'•':
        case u'·':
        case u'—':
        case u'–':
            ++marks;
            break;
        default:
            return false;
        }
    }
    return marks >= 3;
}

} // namespace visavis::structure

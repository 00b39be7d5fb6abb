// SPDX-License-Identifier: MIT
#include "models/readers/structure/words.h"

#include "models/readers/structure/folded.h"
#include "models/readers/structure/vocabulary.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

constexpr qsizetype LongestTitle = 110;
constexpr qsizetype LongestQuestion = 400;
constexpr int MostTitleWords = 16;

} // namespace

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

bool isQuestionsTitle(QStringView title)
{
    constexpr qsizetype Longest = 40;
    return title.size() <= Longest && vocabulary::isQuestionsTitle(Folded(title));
}

bool opensAsQuestion(QStringView text)
{
    static constexpr QStringView Opening = u"\"'“‘«¿([";
    while (!text.isEmpty() && (isBlank(text.front()) || Opening.contains(text.front()))) {
        text = text.sliced(1);
    }
    const qsizetype space = text.indexOf(u' ');
    const Folded folding(space < 0 ? text : text.first(space));
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

/// "Where? [12]": the number of a note says nothing.
QStringView withoutFootnote(QStringView text)
{
    if (!text.endsWith(u']')) {
        return text;
    }
    qsizetype at = text.size() - 1;
    while (at > 0 && text[at - 1].isDigit()) {
        --at;
    }
    return at > 0 && at < text.size() - 1 && text[at - 1] == u'[' ? text.first(at - 1) : text;
}

/// The last character that says how a text ends: closing quotes, brackets and blanks do not.
QChar finalMark(QStringView text)
{
    static constexpr QStringView Closing = u"\"'”’»)]*_›";
    text = withoutFootnote(text.trimmed());
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
    do {
        ++at;
    } while (at < text.size() && isBlank(text[at]));
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
    return !key.isEmpty() && vocabulary::isBesideText(Folded(key));
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
        !vocabulary::isPart(Folded(line.first(space)))) {
        return false;
    }
    const QStringView rest = line.sliced(space + 1);
    const qsizetype end =
        std::ranges::find_if(rest, [](QChar c) { return !c.isLetterOrNumber(); }) - rest.begin();
    const Folded folding(rest.first(end));
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

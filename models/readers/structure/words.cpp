// SPDX-License-Identifier: MIT
#include "models/readers/structure/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace visavis::structure
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestTitle = 110;
constexpr int MostTitleWords = 16;
constexpr int MostNameWords = 7;

using Words = QSet<QString>;

Words fromList(std::u16string_view list)
{
    Words words;
    for (const QStringView word : QStringView(list).tokenize(u'|')) {
        words.insert(word.toString());
    }
    return words;
}

bool isIn(const Words &words, QStringView text)
{
    return words.contains(text.toString().toLower());
}

/// Small words inside a name, a role or an institution.
bool isParticle(QStringView word)
{
    static const Words particles =
        fromList(u"de|da|do|dos|du|des|del|della|di|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|ben|of|the|"
                 u"and|et|und|y|e|"
                 u"&|+|d'|d’|zu|zur|af|av|für|for|from|à|au|aux|en|/|with|avec|-|–");
    return isIn(particles, word);
}

QStringView withoutNumber(QStringView words)
{
    while (!words.isEmpty() && (words.back().isDigit() || isBlank(words.back()) || words.back() == u'#')) {
        words.chop(1);
    }
    return words;
}

const Words &interviewerWords()
{
    static const Words words = fromList(
        u"question|interviewer|interviewers|host|moderator|enquêteur|enquêteurs|"
        u"enquêtrice|enquêteuse|intervieweur|intervieweuse|journaliste|animateur|animatrice|modérateur|"
        u"modératrice|chercheur|chercheuse|researcher|journalist|reporter|interviewerin|moderatorin|"
        u"entrevistador|entrevistadora|pregunta|intervistatore|intervistatrice|domanda|frage");
    return words;
}

const Words &intervieweeWords()
{
    static const Words words = fromList(u"answer|answers|interviewee|interviewees|respondent|participant|"
                                        u"participants|informant|guest|narrator|"
                                        u"réponse|reponse|enquêté|enquêtée|enquêtés|interviewé|interviewée|"
                                        u"invité|invitée|témoin|répondant|répondante|"
                                        u"befragte|befragter|antwort|gast|entrevistado|entrevistada|"
                                        u"respuesta|risposta|intervistato|intervistata");
    return words;
}

const Words &otherRoleWords()
{
    static const Words words = fromList(
        u"speaker|unknown speaker|unknown|voice|male|female|man|woman|audience|all|both|others|operator|"
        u"locuteur|locutrice|orateur|intervenant|intervenante|public|tous|voix|homme|femme|sprecher|"
        u"sprecherin|"
        u"e|ee|er|s|m|w|h");
    return words;
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
    const QStringView words = withoutNumber(label);
    if (isIn(interviewerWords(), words)) {
        return Role::Interviewer;
    }
    if (isIn(intervieweeWords(), words)) {
        return Role::Interviewee;
    }
    return std::nullopt;
}

NameLikeness nameLikeness(QStringView words)
{
    words = words.trimmed();
    const QStringView bare = withoutNumber(words);
    if (bare.isEmpty() || isNoSpeaker(words)) {
        return NameLikeness::None;
    }
    if (statedRole(words) || isIn(otherRoleWords(), bare)) {
        return NameLikeness::Role;
    }
    int count = 0;
    int capitals = 0;
    int lower = 0;
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++count;
        if (startsWithCapital(word)) {
            ++capitals;
        } else if (!isParticle(word) && !word.startsWith(u'(')) {
            ++lower;
        }
    }
    const bool beginsWell = startsWithCapital(words);
    if (!beginsWell || count > MostNameWords) {
        return NameLikeness::None;
    }
    if (lower > 0) {
        return count <= 4 ? NameLikeness::Weak : NameLikeness::None;
    }
    const bool initials = words.size() <= 4 && words.toString().isUpper();
    return capitals >= 2 || initials ? NameLikeness::Person : NameLikeness::Word;
}

bool isNoSpeaker(QStringView words)
{
    static const Words none =
        fromList(u"note|notes|nb|n.b.|n.b|ps|p.s.|example|examples|for example|for "
                 u"instance|e.g.|i.e.|exemple|exemples|par exemple|"
                 u"remarque|remarques|warning|attention|important|tip|tips|hint|update|edit|edited|source|"
                 u"sources|title|titre|date|"
                 u"author|authors|auteur|auteurs|autrice|by|par|summary|résumé|abstract|tags|tag|category|"
                 u"categories|catégorie|"
                 u"catégories|keywords|mots-clés|link|links|lien|liens|url|http|https|ftp|mailto|photo|"
                 u"photos|image|images|video|"
                 u"vidéo|audio|subject|objet|re|fw|file|fichier|location|lieu|place|duration|durée|time|"
                 u"heure|language|langue|"
                 u"transcript|transcription|recorded|published|publié|posted|conclusion|introduction|intro|"
                 u"outro|result|results|"
                 u"résultat|résultats|reminder|rappel|definition|définition|disclaimer|caveat|first|second|"
                 u"third|finally|"
                 u"premièrement|deuxièmement|enfin|however|cependant|in short|en bref|in other words|en "
                 u"d'autres termes|"
                 u"autrement dit|that is|c'est-à-dire|todo|to "
                 u"do|faq|step|étape|figure|table|tableau|chapter|chapitre|part|partie|"
                 u"see also|voir aussi|see|voir|read more|lire aussi|à lire "
                 u"aussi|contact|email|e-mail|tel|phone|website|site|"
                 u"copyright|credits|crédits|crédit "
                 u"photo|crédit|references|références|bibliography|bibliographie|hinweis|beispiel|"
                 u"zum beispiel|achtung|nota|ejemplo|por ejemplo|esempio|per esempio|latest "
                 u"news|podcast|episode|épisode|show notes");
    const QStringView trimmed = words.trimmed();
    return isIn(none, trimmed) || isIn(none, withoutNumber(trimmed));
}

bool isDividerLabel(QStringView words)
{
    static const Words dividers = fromList(u"break|jingle|ad break|sponsor break|commercial "
                                           u"break|pause|coupure|musique|music|music break|interlude|"
                                           u"pause musicale|coupure pub|publicité");
    return isIn(dividers, words.trimmed());
}

bool isQuestionsTitle(QStringView title)
{
    static const Words titles =
        fromList(u"faq|f.a.q.|faqs|foire aux questions|questions fréquentes|questions fréquemment posées|"
                 u"questions et réponses|questions-réponses|frequently asked questions|q&a|q & a|q and a|"
                 u"questions and answers|häufige fragen|preguntas frecuentes|domande frequenti");
    return isIn(titles, title.trimmed());
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

} // namespace visavis::structure

// SPDX-License-Identifier: MIT
#include "models/readers/structure/vocabulary.h"

#include <QSet>

namespace visavis::structure::vocabulary
{

namespace
{

using Words = QSet<QStringView>;

/// Of a literal, so that the views stay valid.
Words listed(QStringView literal)
{
    Words words;
    for (const QStringView word : literal.tokenize(u'|', Qt::SkipEmptyParts)) {
        words.insert(word);
    }
    return words;
}

} // namespace

std::optional<Role> roleOf(QStringView lower)
{
    static const Words asking =
        listed(u"question|user|you|human|prompt|me|vous|utilisateur|interviewer|interviewers|host|moderator|"
               u"researcher|journalist|reporter|"
               u"enquêteur|enquêteurs|enquêtrice|enquêteuse|intervieweur|intervieweuse|journaliste|"
               u"animateur|animatrice|modérateur|modératrice|chercheur|chercheuse|"
               u"interviewerin|moderatorin|frage|"
               u"entrevistador|entrevistadora|pregunta|"
               u"intervistatore|intervistatrice|domanda|");
    static const Words answering = listed(
        u"answer|answers|assistant|chatgpt|claude|gemini|copilot|mistral|le chat|deepseek|bot|chatbot|ai|ia|"
        u"model|response|interviewee|interviewees|respondent|participant|participants|informant|"
        u"guest|narrator|"
        u"réponse|reponse|enquêté|enquêtée|enquêtés|interviewé|interviewée|invité|invitée|témoin|"
        u"répondant|répondante|"
        u"befragte|befragter|antwort|gast|"
        u"entrevistado|entrevistada|respuesta|"
        u"intervistato|intervistata|risposta|");
    if (asking.contains(lower)) {
        return Role::Interviewer;
    }
    if (answering.contains(lower)) {
        return Role::Interviewee;
    }
    return std::nullopt;
}

bool isOtherRole(QStringView lower)
{
    static const Words words =
        listed(u"speaker|unknown speaker|unknown|locuteur inconnu|locutrice "
               u"inconnue|inconnu|inconnue|voice|male|female|man|woman|audience|all|both|others|"
               u"operator|"
               u"locuteur|locutrice|orateur|intervenant|intervenante|public|tous|voix|homme|femme|"
               u"sprecher|sprecherin|"
               u"e|ee|er|s|m|w|h|");
    return words.contains(lower);
}

bool isNobody(QStringView lower)
{
    static const Words words = listed(
        u"note|notes|nb|n.b.|n.b|ps|p.s.|example|examples|for example|for instance|e.g.|i.e.|"
        u"warning|attention|important|tip|tips|hint|update|edit|edited|reminder|disclaimer|caveat|"
        u"definition|result|results|first|second|third|finally|however|in short|in other words|"
        u"that is|todo|to do|step|"
        u"from|to|title|author|authors|by|date|time|duration|language|location|place|subject|re|fw|file|"
        u"recorded|published|posted|source|sources|transcript|podcast|episode|show notes|"
        u"summary|abstract|introduction|intro|outro|conclusion|chapter|part|faq|"
        u"tag|tags|category|categories|keywords|references|bibliography|copyright|credits|"
        u"figure|table|photo|photos|image|images|video|audio|"
        u"link|links|url|http|https|ftp|mailto|contact|email|e-mail|tel|phone|website|site|"
        u"timestamp|time stamp|timecode|time code|tc|start|minutage|horodatage|temps|code temporel|"
        u"info|warn|error|debug|trace|fatal|fixed|added|changed|removed|deprecated|"
        u"laughter|laughs|laughing|applause|silence|crosstalk|inaudible|unintelligible|background noise|"
        u"rires|rire|applaudissements|silences|soupir|inaudibles|"
        u"see|see also|read more|latest news|"
        u"exemple|exemples|par exemple|remarque|remarques|rappel|définition|résultat|résultats|"
        u"premièrement|deuxièmement|enfin|cependant|en bref|en d'autres termes|autrement dit|"
        u"c'est-à-dire|étape|"
        u"titre|auteur|auteurs|autrice|par|heure|durée|langue|lieu|objet|fichier|publié|"
        u"transcription|épisode|résumé|chapitre|partie|catégorie|catégories|mots-clés|"
        u"références|bibliographie|crédit|crédits|crédit photo|tableau|vidéo|lien|liens|"
        u"voir|voir aussi|lire aussi|à lire aussi|"
        u"hinweis|beispiel|zum beispiel|achtung|"
        u"nota|ejemplo|por ejemplo|esempio|per esempio|");
    return words.contains(lower);
}

bool isTimeWord(QStringView lower)
{
    static const Words words = listed(u"timestamp|time stamp|timecode|time code|tc|time|start|minute|"
                                      u"horodatage|minutage|temps|code temporel|zeit|tiempo|tempo|");
    return words.contains(lower);
}

bool isPersonTitle(QStringView lower)
{
    static const Words words = listed(u"m|mm|mme|mmes|mlle|mr|mrs|ms|miss|dr|dre|prof|pr|me|hon|rev|sir|"
                                      u"dame|lord|lady|herr|frau|sr|sra|sig|professor|doctor|judge|justice|"
                                      u"chairman|chairwoman|chairperson|chair|senator|representative|"
                                      u"president|minister|secretary|commissioner|captain|"
                                      u"maître|docteur|professeur|sénateur|sénatrice|");
    return words.contains(lower);
}

bool isDivider(QStringView lower)
{
    static const Words words =
        listed(u"break|ad break|sponsor break|commercial break|music break|jingle|music|interlude|"
               u"pause|pause musicale|coupure|coupure pub|publicité|musique|");
    return words.contains(lower);
}

bool isBesideText(QStringView lower)
{
    static const Words words = listed(u"photo|photos|image|images|caption|credit|photo credit|read more|"
                                      u"read also|see also|related|"
                                      u"légende|crédit|crédits|crédit photo|lire aussi|à lire aussi|"
                                      u"voir aussi|à voir aussi|lire également|foto|bild|");
    return words.contains(lower);
}

bool isPart(QStringView lower)
{
    static const Words words = listed(u"act|scene|part|chapter|section|tape|session|"
                                      u"acte|scène|partie|chapitre|bande|cassette|séance|"
                                      u"teil|kapitel|akt|parte|capítulo|capitolo|atto|scena|");
    return words.contains(lower);
}

bool isNumber(QStringView lower)
{
    static const Words words = listed(u"one|two|three|four|five|six|seven|eight|nine|ten|"
                                      u"un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|premier|première|"
                                      u"eins|zwei|drei|uno|dos|tres|due|tre|");
    return words.contains(lower);
}

bool isQuestionsTitle(QStringView lower)
{
    static const Words words =
        listed(u"faq|f.a.q.|faqs|frequently asked questions|questions and answers|q&a|q & a|q and a|"
               u"foire aux questions|questions fréquentes|questions fréquemment posées|"
               u"questions et réponses|questions-réponses|"
               u"häufige fragen|preguntas frecuentes|domande frequenti|");
    return words.contains(lower);
}

bool opensQuestion(QStringView lower)
{
    static const Words words =
        listed(u"who|whom|whose|what|which|when|where|why|how|tell|describe|explain|"
               u"qui|que|quoi|quel|quelle|quels|quelles|quand|où|comment|pourquoi|combien|"
               u"racontez|parlez|décrivez|expliquez|dites|"
               u"wer|wem|wen|wessen|was|wann|wo|woher|wohin|warum|wieso|weshalb|wie|welche|welcher|"
               u"welches|womit|wofür|erzählen|beschreiben|erklären|"
               u"quién|quiénes|qué|cuándo|dónde|cómo|cuál|cuáles|cuánto|cuánta|cuénteme|háblenos|hábleme|"
               u"chi|che|cosa|quando|dove|come|perché|quale|quali|quanto|racconti|parli|descriva|"
               u"quem|onde|como|qual|quais|conte|fale|descreva|"
               u"wat|wanneer|waar|waarom|hoe|welke|vertel|beschrijf|");
    return words.contains(lower);
}

bool isTurnedPronoun(QStringView lower)
{
    static const Words words =
        listed(u"je|tu|il|elle|on|nous|vous|ils|elles|ce|t-il|t-elle|t-on|t-ils|t-elles|");
    return words.contains(lower);
}

bool isParticle(QStringView lower)
{
    static const Words words =
        listed(u"de|da|do|dos|du|des|del|della|di|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|ben|"
               u"of|the|and|et|und|y|e|&|+|d'|d’|zu|zur|af|av|für|for|from|à|au|aux|en|/|with|avec|-|–|");
    return words.contains(lower);
}

} // namespace visavis::structure::vocabulary

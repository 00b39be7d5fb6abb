// SPDX-License-Identifier: MIT
#include "models/readers/structure/columntitles.h"

#include <QSet>

namespace visavis::structure
{

namespace
{

using Titles = QSet<QStringView>;

/// Of a literal, so that the views stay valid.
Titles listed(QStringView literal)
{
    Titles titles;
    for (const QStringView title : literal.tokenize(u'|', Qt::SkipEmptyParts)) {
        titles.insert(title);
    }
    return titles;
}

/// "Start time (ms)" is "start time".
QString foldedTitle(QStringView title)
{
    QString folded = title.trimmed().toString().toLower();
    folded.replace(u'_', u' ').replace(u'-', u' ');
    const qsizetype unit = folded.indexOf(u'(');
    if (unit > 0) {
        folded.truncate(unit);
    }
    while (folded.endsWith(u':') || folded.endsWith(u'.') || folded.endsWith(u' ')) {
        folded.chop(1);
    }
    for (const QStringView unitName : {u" in seconds", u" ms", u" s", u" sec", u" seconds"}) {
        if (folded.endsWith(unitName)) {
            folded.chop(unitName.size());
        }
    }
    return folded;
}

} // namespace

std::optional<ColumnKind> kindOfColumnTitle(QStringView title)
{
    static const Titles starts =
        listed(u"start|starts|start time|starttime|begin|begin time|start timecode|in|tc in|tcin|time in|"
               u"time|times|timestamp|timestamps|time stamp|timecode|time code|timecodes|tc|onset|from time|"
               u"position|startms|"
               u"début|debut|heure de début|temps de début|temps|heure|horaire|horodatage|horodateur|"
               u"minutage|minute|code temporel|code temps|entrée|tc début|zeit|anfang|beginn|inicio|tiempo|"
               u"hora|inizio|tempo|");
    static const Titles ends =
        listed(u"end|ends|end time|endtime|stop|stop time|out|tc out|tcout|time out|finish|offset|to time|"
               u"endms|"
               u"fin|heure de fin|temps de fin|sortie|tc fin|ende|fine|final|");
    static const Titles durations = listed(u"duration|length|durée|dauer|duración|durata|");
    static const Titles speakers =
        listed(u"speaker|speakers|speaker name|speaker label|speaker id|name|who|participant|person|voice|"
               u"character|actor|user|user name|username|author|sender|role|from|"
               u"locuteur|locutrice|locuteurs|locuteur·rice|intervenant|intervenante|interlocuteur|nom|qui|"
               u"personne|orateur|prénom|rôle|voix|auteur|utilisateur|personnage|tour de parole|"
               u"sprecher|sprecherin|hablante|parlante|orador|");
    static const Titles words = listed(
        u"text|transcript|transcription|transcribed text|utterance|words|content|speech|dialogue|"
        u"dialog|message|sentence|caption|subtitle|subtitles|what was said|line|turn|segment|quote|"
        u"texte|contenu|propos|verbatim|paroles|parole|énoncé|phrase|discours|réplique|retranscription|"
        u"dialogues|sous titre|tekst|wortlaut|texto|testo|transkript|transcripción|");
    static const Titles others =
        listed(u"id|index|no|nr|n°|#|number|row|seq|confidence|score|channel|language|lang|probability|"
               u"tokens|temperature|seek|"
               u"numéro|num|ligne|langue|confiance|canal|");
    const QString folded = foldedTitle(title);
    return starts.contains(folded)      ? std::optional(ColumnKind::Start)
           : ends.contains(folded)      ? std::optional(ColumnKind::End)
           : durations.contains(folded) ? std::optional(ColumnKind::Duration)
           : speakers.contains(folded)  ? std::optional(ColumnKind::Speaker)
           : words.contains(folded)     ? std::optional(ColumnKind::Words)
           : others.contains(folded)    ? std::optional(ColumnKind::LeftOut)
                                        : std::nullopt;
}

} // namespace visavis::structure

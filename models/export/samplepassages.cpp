// SPDX-License-Identifier: MIT
#include "models/export/samplepassages.h"

#include <QTimeZone>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The words of the sample in one language.
struct Words {
    QString study;
    QString title;
    QString section;
    QString summary;
    QString tag;
    QString tagBelow;
    QString description;
    QString first;
    QString before;
    QString after;
    QString second;
    QString note;
    QString method;
};

Words english()
{
    return {.study = u"A study of canals"_s,
            .title = u"The lock"_s,
            .section = u"Winters"_s,
            .summary = u"A lock keeper speaks of forty years on the canal."_s,
            .tag = u"Work"_s,
            .tagBelow = u"Waiting"_s,
            .description = u"What people say of time in which nothing can be done."_s,
            .first = u"In winter you waited. You learned what each sound of the ice meant."_s,
            .before = u"People think that we opened gates all day."_s,
            .after = u"My wife could hear it from the kitchen."_s,
            .second = u"The last barge came through in ninety-one.\n\nNobody told us that it was the last."_s,
            .note = u"Waiting as *knowledge*. Compare the night nurse."_s,
            .method = u"She points at the frozen basin while she says this."_s};
}

Words french()
{
    return {.study = u"Une étude des canaux"_s,
            .title = u"L’écluse"_s,
            .section = u"Les hivers"_s,
            .summary = u"Une éclusière raconte quarante ans au bord du canal."_s,
            .tag = u"Travail"_s,
            .tagBelow = u"Attente"_s,
            .description = u"Ce que l’on dit du temps où il n’y a rien à faire."_s,
            .first = u"L’hiver, on attendait. On apprenait ce que voulait dire chaque bruit de la glace."_s,
            .before = u"Les gens croient qu’on ouvrait des portes toute la journée."_s,
            .after = u"Mon mari l’entendait depuis la cuisine."_s,
            .second = u"La dernière péniche est passée en quatre-vingt-onze.\n\nPersonne ne nous a dit que "
                      "c’était la dernière."_s,
            .note = u"L’attente comme *savoir*. À comparer avec l’infirmière de nuit."_s,
            .method = u"Elle montre le bassin gelé en disant cela."_s};
}

QDateTime moment(int day)
{
    return {QDate(2024, 3, day), QTime(10, 0), QTimeZone::UTC};
}

ExportNote note(const QString &markdown, const QString &kind)
{
    return {.guid = {}, .kind = kind, .markdown = markdown, .coder = u"Inès"_s, .date = moment(9)};
}

ExportAnnotation passage(int number, const QString &quote, const Words &words)
{
    ExportAnnotation result;
    result.guid = u"5a3d1e0c-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
    result.quote = quote;
    result.section = words.section;
    result.speaker = u"Odile Marchand"_s;
    result.role = Role::Interviewee;
    result.coder = u"Inès"_s;
    result.created = moment(8);
    return result;
}

} // namespace

ExportData samplePassages(const QString &language)
{
    const bool isFrench = language == u"fr";
    const Words words = isFrench ? french() : english();
    ExportAnnotation first = passage(1, words.first, words);
    first.turn = 12;
    first.start = 723s;
    first.end = 741s;
    first.before = words.before;
    first.after = words.after;
    first.cutAfter = true;
    first.colour = palette()[0].colour;
    first.tags = {1};
    first.taggings = {
        {.guid = {}, .tag = 1, .weight = {}, .coder = u"Inès"_s, .created = moment(8), .notes = {}}};
    first.notes = {note(words.note, {}), note(words.method, u"method"_s)};
    first.links = {{.name = u"explains"_s, .isFromHere = true, .other = {.episode = 0, .annotation = 1}}};

    ExportAnnotation second = passage(2, words.second, words);
    second.turn = 45;
    second.start = 2715s;
    second.end = 2730s;
    second.colour = palette()[2].colour;
    second.restriction = Restriction::ToCheck;
    second.links = {{.name = u"explains"_s, .isFromHere = false, .other = {.episode = 0, .annotation = 0}}};

    ExportEpisode episode;
    episode.title = words.title;
    episode.number = u"E07"_s;
    episode.date = QDate(2023, 11, 14);
    episode.language = isFrench ? u"fr"_s : u"en"_s;
    episode.summary = words.summary;
    episode.speakers = {{.name = u"Odile Marchand"_s, .role = Role::Interviewee}};
    episode.annotations = {first, second};

    ExportData data;
    data.title = words.study;
    data.tags = {{.guid = {}, .path = {words.tag}, .colour = palette()[3].colour, .description = {}},
                 {.guid = {},
                  .path = {words.tag, words.tagBelow},
                  .colour = palette()[4].colour,
                  .description = words.description}};
    data.episodes = {episode};
    return data;
}

} // namespace visavis

// SPDX-License-Identifier: MIT
#include "tests/models/writers/exportsample.h"

#include <QTimeZone>

namespace visavis::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

ExportTag tag(const QStringList &path, const char *colour, const QString &description = {})
{
    return {.guid = u"t-"_s + path.join(u'-'),
            .path = path,
            .colour = Colour::fromName(QString::fromLatin1(colour)),
            .description = description};
}

ExportNote note(const QString &markdown, const QString &kind = {})
{
    return {.guid = {},
            .kind = kind,
            .markdown = markdown,
            .coder = u"Ines Moreau"_s,
            .date = QDateTime(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::UTC)};
}

QString sampleGuid(int number)
{
    return u"5b0c7f0e-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

ExportEpisode lighthouse()
{
    ExportAnnotation first = annotationOf(
        u"You learn to sleep in pieces. Four hours, then the lamp, then two more if the wind allows."_s);
    first.guid = sampleGuid(1);
    first.section = u"Nights"_s;
    first.speaker = u"Marta Lindqvist"_s;
    first.role = Role::Interviewee;
    first.turn = 12;
    first.start = 723s;
    first.end = 741s;
    first.before = u"Nobody tells you about the nights."_s;
    first.cutBefore = true;
    first.after = u"After a year I could not sleep any other way."_s;
    first.colour = Colour{0xe69f00};
    first.tags = {1, 2};
    first.notes = {note(u"Sleep as a *skill*, not as rest. Compare:\n\n- the baker\n- the nurse, turn 40"_s),
                   note(u"She laughs here; the recording has it, the transcript does not."_s, u"method"_s)};
    first.taggings = {{.guid = {},
                       .tag = 2,
                       .weight = {},
                       .coder = {},
                       .created = {},
                       .notes = {note(u"Alone, but *with* the lamp."_s)}}};
    first.links = {{.name = u"contradicts"_s,
                    .isFromHere = true,
                    .other = {.episode = 0, .annotation = 2},
                    .notes = {note(u"Nobody thanks whom nobody sees."_s, u"theoretical"_s)},
                    .coder = u"Ines Moreau"_s},
                   {.name = u"sounds like"_s, .isFromHere = false, .other = {.episode = 1, .annotation = 0}}};

    ExportAnnotation second = annotationOf(u"The ships never thanked us.\n\nBut on my last night there were "
                                           u"seven of them, and they all sounded their "
                                           "horns. Seven.\nI counted."_s);
    second.guid = sampleGuid(2);
    second.section = u"Leaving"_s;
    second.speaker = u"Marta Lindqvist"_s;
    second.role = Role::Interviewee;
    second.turn = 58;
    second.start = 4512s;
    second.colour = Colour{0x56b4e9};
    second.tags = {3};
    second.links = {first.links.front()};
    second.links.front().isFromHere = false;
    second.links.front().other = {.episode = 0, .annotation = 0};

    ExportAnnotation third = annotationOf(u"Did you ever want to leave the lamp out?"_s);
    third.guid = sampleGuid(3);
    third.section = u"Leaving"_s;
    third.speaker = u"Tom Adeyemi"_s;
    third.role = Role::Interviewer;
    third.turn = 57;
    third.start = 4498s;

    return {.guid = sampleGuid(100),
            .title = u"The keeper of the outer light"_s,
            .number = u"7"_s,
            .date = QDate(2023, 11, 14),
            .language = u"en"_s,
            .summary = u"Thirty years on a rock, told by the last keeper."_s,
            .media = u"https://example.org/audio/outer-light.mp3"_s,
            .speakers = {{u"Tom Adeyemi"_s, Role::Interviewer}, {u"Marta Lindqvist"_s, Role::Interviewee}},
            .notes = {note(u"Recorded in her kitchen. **Kettle** audible throughout."_s, u"descriptive"_s)},
            .annotations = {first, third, second}};
}

ExportEpisode bakery()
{
    ExportAnnotation first = annotationOf(
        u"À quatre heures, la rue est à moi. C'est le seul moment où « la ville » ne me demande rien."_s);
    first.guid = sampleGuid(4);
    first.section = u"Le fournil"_s;
    first.role = Role::Interviewee;
    first.turn = 3;
    first.colour = Colour{0x009e73};
    first.tags = {2};
    first.notes = {note(u"Le mot « seul » revient *onze* fois dans l'entretien."_s, u"theoretical"_s)};
    first.links = {{.name = u"sounds like"_s, .isFromHere = true, .other = {.episode = 0, .annotation = 0}}};
    return {.guid = sampleGuid(101),
            .title = u"Le boulanger de la rue basse"_s,
            .number = {},
            .date = {},
            .language = u"fr"_s,
            .summary = {},
            .media = {},
            .speakers = {{{}, Role::Interviewer}, {{}, Role::Interviewee}},
            .notes = {},
            .annotations = {first}};
}

} // namespace

ExportAnnotation annotationOf(const QString &quote)
{
    return {.guid = sampleGuid(0),
            .section = {},
            .speaker = {},
            .role = Role::Other,
            .turn = 0,
            .start = {},
            .end = {},
            .quote = quote,
            .before = {},
            .after = {},
            .colour = {},
            .tags = {},
            .notes = {},
            .coder = {},
            .created = {}};
}

ExportData sampleExport()
{
    ExportEpisode empty = bakery();
    empty.title.clear();
    empty.annotations.clear();
    return {
        .title = u"Night work"_s,
        .createdWith = u"Visavis 0.1.0"_s,
        .date = QDate(2024, 4, 2),
        .tags = {tag({u"Work"_s}, "vermilion"),
                 tag({u"Work"_s, u"Night shifts"_s}, "orange", u"Work between ten in the evening and six."_s),
                 tag({u"Solitude"_s}, "green", u"Being alone, wished for or not."_s),
                 tag({u"Farewell"_s}, "sky")},
        .episodes = {lighthouse(), bakery(), empty},
        .leftOut = {}};
}

ExportData hostileExport()
{
    const QString evil =
        u"<script>alert(1)</script> ]]> --> </style></title> {{ groups }} {% include \"notes.md\" %} "
        "{# x #} \" ' & &lt; &amp;lt; ![i](javascript:alert(2)) [l](javascript:alert(3)) "
        "<img src=x onerror=alert(4)> \x202e desrever \x2066 😀 ```"_s;
    ExportAnnotation annotation = annotationOf(u"# %1\n- %1\n\n1. %1\n\n> %1"_s.arg(evil));
    annotation.guid = u"\"><script>alert(5)</script>"_s;
    annotation.section = evil;
    annotation.speaker = evil;
    annotation.turn = 1;
    annotation.start = 1s;
    annotation.before = evil;
    annotation.after = evil;
    annotation.tags = {0, 7, -3};
    annotation.coder = evil;
    annotation.notes = {
        note(evil, evil),
        note(u"[l](javascript:alert(6)) <javascript:alert(7)> [d](data:text/html,x) [v](vbscript:x) "
             "[r][ref] ![pic](https://example.org/p.png \"t\") [ok](https://example.org/?a=1&b=\"2\")\n\n"
             "[ref]: javascript:alert(8)\n\n&nbsp;&eacute;&#x3c;script&#62; &#0;"_s),
        note(u"<div onclick=\"alert(9)\">\n\n</div>\n<!-- open\n```\nopen fence\n# not a heading of ours"_s),
        note(
            u"    <script>indented</script>\n\n`<script>code</script>`\n\n| a | b |\n|---|---|\n| <b>x</b> | ~~y~~ |"_s)};
    for (const int tag : {0, 7}) {
        annotation.taggings.push_back(
            {.guid = {}, .tag = tag, .weight = {}, .coder = {}, .created = {}, .notes = {note(evil)}});
    }
    annotation.links = {
        {.name = evil, .other = {.episode = 0, .annotation = 1}, .notes = {note(evil)}, .coder = evil}};
    ExportEpisode episode = lighthouse();
    episode.title = evil;
    episode.number = evil;
    episode.language = u"en\" onload=\"alert(10)"_s;
    episode.summary = evil;
    episode.media = u"javascript:alert(11)"_s;
    episode.speakers = {{evil, Role::Interviewee}};
    episode.notes = annotation.notes;
    episode.annotations = {annotation, annotation};
    return {.title = evil,
            .createdWith = evil,
            .date = {},
            .tags = {tag({evil, evil}, "orange", evil)},
            .episodes = {episode},
            .leftOut = {}};
}

ExportData largeExport(int annotations)
{
    ExportData data = sampleExport();
    const std::vector<ExportAnnotation> patterns = data.episodes.front().annotations;
    ExportEpisode episode = data.episodes.front();
    data.episodes.clear();
    episode.annotations.clear();
    for (int i = 0; i < annotations; ++i) {
        episode.annotations.push_back(patterns[size_t(i) % patterns.size()]);
        episode.annotations.back().guid = sampleGuid(i);
        episode.annotations.back().links.clear(); // that lead to patterns
        if (episode.annotations.size() == 500 || i + 1 == annotations) {
            data.episodes.push_back(episode);
            episode.annotations.clear();
        }
    }
    return data;
}

} // namespace visavis::test

// SPDX-License-Identifier: MIT
#include "tests/ui/reader/sampletranscript.h"

#include "models/transcript/transcriptbuilder.h"

#include <random>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Milliseconds> at(int minutes, int seconds)
{
    return Milliseconds((minutes * 60 + seconds) * 1000);
}

Transcript english()
{
    TranscriptBuilder builder({});
    const int host = builder.label(u"Helen Marsh"_s, Role::Interviewer);
    const int guest = builder.label(u"Tomasz"_s, Role::Interviewee);
    const int other = builder.label(u"Mrs Oyelaran-Whitcombe (neighbour)"_s, Role::Other);
    using Join = TranscriptBuilder::Join;
    builder.beginSection(u"The lock-keeper’s house", 1);
    builder.beginSection(u"Arriving", 2);
    builder.addUnit({host}, u"When did you first see the house?", Join::Paragraph, at(0, 4), at(0, 7));
    builder.addUnit(
        {guest},
        u"In March, and it was raining so hard that we could not see the other bank. My wife said: if "
        u"we like it today, we shall like it always. The roof leaked in two places and there was a heron "
        u"on the chimney, quite still, as if somebody had put it there to sell us the place.",
        Join::Paragraph, at(0, 8), at(0, 41));
    builder.addParagraph(
        u"We signed in April. Everybody told us we were mad. My brother, who knows about money, did "
        u"not speak to me for a month; and then he came for a week-end and stayed for nine.");
    builder.addUnit({host}, u"Nine days?", Join::Paragraph, at(0, 58), {});
    builder.addUnit({guest}, u"Nine weeks!", Join::Paragraph, at(1, 0), {});
    builder.addUnit({other}, u"He repaired our boat, too. Nobody else would have.", Join::Paragraph, at(1, 2),
                    {});
    builder.beginSection(u"What the water does to people", 2);
    builder.addUnit({host}, u"Did living so close to the water change how you work?", Join::Paragraph,
                    at(61, 5), {});
    builder.addUnit(
        {guest},
        u"It changed the hours. You get up when the boats do, at five or so in summer, and by the "
        u"afternoon you have had two days. I used to be a man who finished things at night. Now I begin "
        u"them in the morning, which is harder than it sounds, because in the morning nobody is tired "
        u"enough to be satisfied with what he has done.",
        Join::Paragraph, at(61, 9), {});
    builder.addParagraph(
        u"And one listens differently. After a year I could tell the boats by their engines, and "
        u"after two years I could tell who was steering.");
    builder.beginSection(u"The flood", 3);
    builder.addUnit({host}, u"And the flood?", Join::Paragraph, at(62, 40), {});
    builder.addUnit(
        {guest},
        u"The flood was not the worst of it. The worst was the week after, when the water had gone and "
        u"everything it had touched was still there. You cannot throw away a piano. We tried: it took "
        u"six people and a rope, and in the end it stood in the field until the autumn, and the "
        u"children played on it. It had eleven notes left. I think they were happy with eleven.",
        Join::Paragraph, at(62, 44), {});
    builder.addUnit({}, u"[The kettle. A door.]");
    builder.addUnit({guest}, u"Where were we? Yes: the piano.", Join::Paragraph, at(64, 2), {});
    builder.facts().title = u"The lock-keeper’s house"_s;
    builder.facts().language = u"en"_s;
    return builder.finish();
}

Transcript frenchOne()
{
    TranscriptBuilder builder({});
    const int host = builder.label(u"Hélène Marchand"_s, Role::Interviewer);
    const int guest = builder.label(u"Thomas"_s, Role::Interviewee);
    using Join = TranscriptBuilder::Join;
    builder.beginSection(u"La maison de l’éclusier", 1);
    builder.beginSection(u"L’arrivée", 2);
    builder.addUnit({host}, u"Quand avez-vous vu la maison pour la première fois ?", Join::Paragraph,
                    at(0, 4), {});
    builder.addUnit(
        {guest},
        u"En mars, et il pleuvait si fort qu’on ne voyait pas l’autre rive. Ma femme a dit : « Si elle "
        u"nous plaît aujourd’hui, elle nous plaira toujours. » Le toit fuyait à deux endroits et il y "
        u"avait un héron sur la cheminée, immobile, comme si quelqu’un l’avait posé là pour nous vendre "
        u"l’endroit.",
        Join::Paragraph, at(0, 8), {});
    builder.addParagraph(
        u"Nous avons signé en avril. Tout le monde nous disait fous. M. Lenoir, le notaire, nous a "
        u"demandé : « Vous savez nager ? » à voix basse, en rangeant ses papiers.");
    builder.addUnit({host}, u"Et vous saviez nager ?", Join::Paragraph, at(0, 58), {});
    builder.addUnit({guest}, u"Non !", Join::Paragraph, at(1, 0), {});
    builder.beginSection(u"Ce que l’eau fait aux gens", 2);
    builder.addUnit({host}, u"Vivre si près de l’eau a-t-il changé votre façon de travailler ?",
                    Join::Paragraph, at(61, 5), {});
    builder.addUnit(
        {guest},
        u"Cela a changé les heures. On se lève avec les bateaux, vers cinq heures en été, et l’après-midi "
        u"on a déjà vécu deux journées. J’étais un homme qui finissait les choses la nuit. Maintenant je "
        u"les commence le matin, ce qui est plus difficile qu’il n’y paraît : le matin, personne n’est "
        u"assez fatigué pour se contenter de ce qu’il a fait.",
        Join::Paragraph, at(61, 9), {});
    builder.addParagraph(
        u"Et l’on écoute autrement. Au bout d’un an je reconnaissais les bateaux à leur moteur, et au "
        u"bout de deux ans je savais qui tenait la barre.");
    builder.facts().title = u"La maison de l’éclusier"_s;
    builder.facts().language = u"fr"_s;
    return builder.finish();
}

} // namespace

std::shared_ptr<const Transcript> sampleInterview(bool french)
{
    return std::make_shared<const Transcript>(french ? frenchOne() : english());
}

Utf16Range rangeOf(const Transcript &transcript, QStringView quote)
{
    const qsizetype start = transcript.body.indexOf(quote);
    return start < 0 ? Utf16Range{} : Utf16Range{Utf16Offset(start), Utf16Offset(start + quote.size())};
}

std::vector<Highlight> sampleHighlights(const Transcript &transcript)
{
    const auto colour = [](int index) { return palette()[size_t(index)].colour; };
    const bool french = transcript.language == u"fr";
    std::vector<Highlight> highlights;
    const auto add = [&](QStringView englishQuote, QStringView frenchQuote, int paint,
                         const std::vector<int> &tags, const QStringList &names, bool note) {
        const Utf16Range range = rangeOf(transcript, french ? frenchQuote : englishQuote);
        std::vector<Colour> colours;
        for (const int tag : tags) {
            colours.push_back(colour(tag));
        }
        highlights.push_back({.id = AnnotationId(qint64(highlights.size()) + 1),
                              .range = range,
                              .colour = colour(paint),
                              .tagColours = colours,
                              .tagNames = names,
                              .hasNote = note});
    };
    add(u"if we like it today, we shall like it always",
        u"Si elle nous plaît aujourd’hui, elle nous plaira toujours", 0, {1}, {u"choosing"_s}, true);
    add(u"a heron on the chimney, quite still", u"un héron sur la cheminée, immobile", 3, {}, {}, false);
    add(u"Everybody told us we were mad. My brother, who knows about money, did not speak to me for a month",
        u"Tout le monde nous disait fous. M. Lenoir, le notaire, nous a demandé : « Vous savez nager ? »", 2,
        {2, 5}, {u"family"_s, u"others’ doubts"_s}, false);
    add(u"My brother, who knows about money, did not speak", u"M. Lenoir, le notaire, nous a demandé", 1, {1},
        {u"money"_s}, false);
    add(u"who knows about money", u"le notaire", 6, {6}, {u"irony"_s}, true);
    add(u"You get up when the boats do, at five or so in summer, and by the afternoon you have had two days. "
        u"I used "
        u"to be a man who finished things at night.",
        u"On se lève avec les bateaux, vers cinq heures en été, et l’après-midi on a déjà vécu deux "
        u"journées. J’étais "
        u"un homme qui finissait les choses la nuit.",
        4, {4}, {u"rhythm of work"_s}, false);
    add(u"harder than it sounds", u"plus difficile qu’il n’y paraît", 5, {}, {}, false);
    add(u"And one listens differently.", u"Et l’on écoute autrement.", 7, {3, 7},
        {u"listening"_s, u"place"_s}, true);
    if (!french) {
        const Utf16Range whole{rangeOf(transcript, u"And the flood?").start,
                               rangeOf(transcript, u"You cannot throw away a piano.").stop};
        highlights.push_back({.id = AnnotationId(20),
                              .range = whole,
                              .colour = colour(3),
                              .tagColours = {colour(3)},
                              .tagNames = {u"flood"_s},
                              .hasNote = false});
    }
    return highlights;
}

std::shared_ptr<const Transcript> longInterview(int words)
{
    static const QStringList Words{u"water"_s, u"morning"_s, u"the"_s,  u"of"_s,        u"and"_s,
                                   u"boat"_s,  u"a"_s,       u"we"_s,   u"remember"_s,  u"house"_s,
                                   u"year"_s,  u"nobody"_s,  u"told"_s, u"it"_s,        u"étage"_s,
                                   u"was"_s,   u"winter"_s,  u"long"_s, u"neighbour"_s, u"street"_s};
    std::mt19937 random(7);
    TranscriptBuilder builder({});
    const int host = builder.label(u"Anna"_s, Role::Interviewer);
    const int guest = builder.label(u"Ben"_s, Role::Interviewee);
    QString text;
    int turn = 0;
    for (int left = words; left > 0; ++turn) {
        if (turn % 200 == 0) {
            builder.beginSection(u"Part %1"_s.arg(turn / 200 + 1), 2);
        }
        const int count = std::min(left, 20 + int(random() % 61));
        left -= count;
        text.clear();
        for (int i = 0; i < count; ++i) {
            text += Words[qsizetype(random() % quint32(Words.size()))];
            text += i % 12 == 11 ? u". "_s : u" "_s;
        }
        builder.addUnit({turn % 2 == 0 ? host : guest}, text, TranscriptBuilder::Join::Paragraph,
                        Milliseconds(turn * 20'000), Milliseconds(turn * 20'000 + 19'000));
    }
    return std::make_shared<const Transcript>(builder.finish());
}

std::vector<Highlight> manyHighlights(const Transcript &transcript, int count)
{
    std::mt19937 random(11);
    std::vector<Highlight> highlights;
    highlights.reserve(size_t(count));
    const auto size = quint32(transcript.body.size());
    for (int i = 0; i < count; ++i) {
        const qsizetype length = i % 50 == 0 ? 2'000 : 20 + qsizetype(random() % 150);
        const qsizetype start = std::max<qsizetype>(0, qsizetype(random() % size) - length);
        const Colour colour = palette()[random() % 8].colour;
        Highlight highlight{.id = AnnotationId(i + 1),
                            .range = {Utf16Offset(start), Utf16Offset(start + length)},
                            .colour = colour,
                            .tagColours = {colour},
                            .tagNames = {u"tag %1"_s.arg(i % 40)},
                            .hasNote = i % 7 == 0};
        if (i % 5 == 0) {
            highlight.tagColours.push_back(palette()[random() % 8].colour);
            highlight.tagNames.append(u"theme %1"_s.arg(i % 9));
        }
        highlights.push_back(std::move(highlight));
    }
    return highlights;
}

Transcript paragraphs(const QStringList &texts)
{
    TranscriptBuilder builder({});
    const int label = builder.label(u"Ann"_s);
    for (const QString &text : texts) {
        builder.addUnit({label}, text);
    }
    return builder.finish();
}

} // namespace visavis::test

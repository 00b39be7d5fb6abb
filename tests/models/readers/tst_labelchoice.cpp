// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Transcript read(const QString &text, const QString &fileName = u"a.txt"_s)
{
    const Result<Source> source = decodeSource(fileName, text.toUtf8());
    NoProgress progress;
    return source ? readTranscript(*source, progress).value_or(Transcript()) : Transcript();
}

QStringList names(const Transcript &transcript)
{
    QStringList found;
    for (const Label &label : transcript.labels) {
        found.append(label.name);
    }
    return found;
}

} // namespace

/// Who is a speaker and who is not: small documents, one trap each.
class LabelChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString talk = u"Ann: How was it?\nBen: Cold.\nAnn: And then?\nBen: Colder.\n"_s;
        row("two", talk, {u"Ann"_s, u"Ben"_s});
        row("whoever says nothing", talk + u"Cleo:\nAnn: Oh.\nDan:\n"_s, {u"Ann"_s, u"Ben"_s});
        row("one more heard once", talk + u"Carla Diaz: May I?\nBen: Please.\n"_s,
            {u"Ann"_s, u"Ben"_s, u"Carla Diaz"_s});
        const QString byRole = u"Interviewer: Where?\nRespondent: At the mill.\nInterviewer: When?\n"_s;
        row("a name heard once among roles",
            byRole + u"Respondent: In spring.\nMarie: In May!\nRespondent: Yes.\nNote: a bell.\n"_s,
            {u"Interviewer"_s, u"Respondent"_s, u"Marie"_s});
        row("a word with a colon in a long answer",
            byRole + u"Respondent: In spring.\nWe waited.\nIt rained.\nOutcome: nothing.\nWe left.\nIt "
                     u"was late.\nThat was it.\n"_s,
            {u"Interviewer"_s, u"Respondent"_s});
        row("one long answer to an interviewer",
            u"Interviewer: Tell me.\n\nMaria Lopez: It began in 1951.\n\nWe had "
            u"nothing.\n\nThen came: rain, snow.\n\nInterviewer: Thanks.\n"_s,
            {u"Interviewer"_s, u"Maria Lopez"_s});
        row("names in brackets", u"[Ann]: Where?\n[Ben]: There.\n[Ann]: When?\n(Ben): In May.\n"_s,
            {u"Ann"_s, u"Ben"_s});
        row("numbered turns", u"1. Ann: Where?\n2. Ben: There.\n3) Ann: When?\n4. Ben: In May.\n"_s,
            {u"Ann"_s, u"Ben"_s});
        row("a diary", u"12 March: rain.\n13 March: sun.\n14 March 1951: rain.\nMonday, 15 March: wind.\n"_s,
            {});
        row("a week", u"Monday: rain.\nTuesday: sun.\nMonday: rain again.\nTuesday: sun again.\n"_s, {});
        row("people named as months", u"May: Where?\nJan: There.\nMay: When?\nJan: Now.\n"_s,
            {u"May"_s, u"Jan"_s});
        row("a letter", u"From: Ann\nTo: Ben\n\nDear Ben,\n\nIt stands still.\n"_s, {});
        row("note among them", talk + u"Note: the tape ends.\nFor example: this one.\n"_s,
            {u"Ann"_s, u"Ben"_s});
        row("particulars above", u"Recording Location: Kitchen\nDate: 4 May 2020\n\n"_s + talk,
            {u"Ann"_s, u"Ben"_s});
        row("French spacing", u"Anne : Où ?\nBen\u00a0: Là.\nAnne\u202f: Là ?\nBen : Oui.\n"_s,
            {u"Anne"_s, u"Ben"_s});
        row("wide colon", u"アン： どこ？\nベン： ここ。\nアン： なぜ？\nベン： 雨。\n"_s,
            {u"アン"_s, u"ベン"_s});
        row("initials",
            u"Ann Bell (AB): Where?\nCy Dow (CD): Here.\nAB: Why?\nCD: Rain.\nAB: Oh.\nCD: Yes.\n"_s,
            {u"Ann Bell"_s, u"Cy Dow"_s});
        row("turns that recur",
            u"Ann Bell\n\nDid it rain?\n\nCy Dow\n\nYes\n\nAnn Bell\n\nFor long?\n\nCy Dow\n\nYes\n\nAnn "
            u"Bell\n\nAnd then?\n\n"
            u"Cy Dow\n\nIt stopped.\n"_s,
            {u"Ann Bell"_s, u"Cy Dow"_s});
        row("addresses and times",
            u"See https://e.org: it is there.\nAt 12:30 we left.\nRatio 3:1 was enough.\n"_s, {});
        row("recipe",
            u"Preparation: ten minutes.\nCooking: an hour.\nServings: four.\nThen eat it while it is hot.\n"_s,
            {});
        row("recipe of nothing but steps",
            u"1. Mixing: ten minutes.\n2. Resting: an hour.\n3. Baking: an hour.\n4. Cooling: as long.\n"_s,
            {});
        const QString initials = u"JM: Where?\nNB: In Lyon.\nJM: When?\nNB: In May.\nJM: Oh.\nNB: Yes.\n"_s;
        row("initials that mean something else", initials, {u"JM"_s, u"NB"_s});
        row("initials like those of others", initials + u"JM: Ah.\nPK: No.\nNB: Why?\nPK: So.\n"_s,
            {u"JM"_s, u"NB"_s, u"PK"_s});
        row("a short label that means something else",
            QString(initials).replace(u"JM"_s, u"Enq"_s).replace(u"NB"_s, u"Part"_s), {u"Enq"_s, u"Part"_s});
        row("notes that recur among turns",
            talk + u"Note: rain.\nAnn: Oh?\nNote: sun.\nBen: So.\nNote: hail.\nAnn: Ah.\nBen: Yes.\n"_s,
            {u"Ann"_s, u"Ben"_s});
        row("people of whom a chat has the number",
            u"[12/03/2024, 14:05:11] Marie: Salut.\n[12/03/2024, 14:06:02] Paul: Oui.\n[12/03/2024, "
            u"14:07:30] Marie: Bon.\n[12/03/2024, 14:09:00] +33 6 12 34 56 78: Et moi ?\n[12/03/2024, "
            u"14:10:00] "
            u"Paul: Toi.\n[12/03/2024, 14:12:00] ~ léo: Ah.\n"_s,
            {u"Marie"_s, u"Paul"_s, u"+33 6 12 34 56 78"_s, u"~ léo"_s});
        row("people of whom a chat has small letters",
            u"[12/03/2024, 14:05:11] marie: Salut.\n[12/03/2024, 14:06:02] paul martin: Oui.\n[12/03/2024, "
            u"14:07:30] marie: Bon.\n[12/03/2024, 14:09:00] paul martin: Et moi ?\n"_s,
            {u"marie"_s, u"paul martin"_s});
        const QString sighs =
            u"Ann: How was it?\nBen: Cold.\n(Sighs) I froze.\nAnn: And then?\nBen: Colder.\n(Sighs) We left.\n"_s;
        row("remarks in brackets", sighs, {u"Ann"_s, u"Ben"_s});
        row("what begins as plays have names", QString(sighs).replace(u"(Sighs)"_s, u"OK."_s),
            {u"Ann"_s, u"Ben"_s});
        row("a remark that is a label too", sighs + u"Sighs: I do.\n"_s, {u"Ann"_s, u"Ben"_s, u"Sighs"_s});
        row("brackets without colons", u"[Ann] Where?\n[Ben] There.\n[Ann] When?\n[Ben] In May.\n"_s,
            {u"Ann"_s, u"Ben"_s});
        const QString bold =
            u"**Ann Bell** Where?\n\n**Cy Dow** In Lyon.\n\n**Ann Bell** When?\n\n**Cy Dow** In May.\n"_s;
        row("names in bold", bold, {u"Ann Bell"_s, u"Cy Dow"_s});
        row("names in bold with a full stop", QString(bold).replace(u"Dow**"_s, u"Dow.**"_s),
            {u"Ann Bell"_s, u"Cy Dow"_s});
        row("names in brackets above their words",
            u"[Ann]\nWhere?\n\n[Cy]\nThere.\n\n[Ann]\nWhen?\n\n[Cy]\nIn May.\n"_s, {u"Ann"_s, u"Cy"_s});
        row("remarks in brackets above words",
            u"[Drums]\nWe left.\nIt rained.\n[Applause]\nWe came.\nIt was late.\nWe slept.\n[Drums]\nWe "
            "rose.\n[Applause]\nIt was over.\n"_s,
            {});
        row("three in turn",
            u"Anna: We begin.\nBen: We do.\nCleo: I do not.\nAnna: With the mill.\nBen: With it.\nCleo: "
            "No.\nAnna: It closed.\nBen: We left.\nCleo: Not all.\n"_s,
            {u"Anna"_s, u"Ben"_s, u"Cleo"_s});
        row("years at the ends of turns",
            u"Anna: It began in 1980.\nBen: No, in 1979.\nAnna: It closed in 1985.\nBen: In 1986.\nAnna: We "
            "left in 1990.\nBen: In 1991.\n"_s,
            {u"Anna"_s, u"Ben"_s});
        row("one voice",
            u"For example: a river.\n\nThe river is wide and has no bridge.\n\nFor example: a road.\n\nThe "
            u"road is long.\n\n"
            u"For example: a hill.\n\nNobody goes there.\n"_s,
            {});
    }
    void speakers()
    {
        QFETCH(const QString, text);
        QTEST(names(read(text, text.contains(u"**"_s) ? u"a.md"_s : u"a.txt"_s)), "expected");
    }

    /// Bo (Al) is said to be Al, and Al (Bo) to be Bo.
    void namesThatMeanEachOtherAreOne()
    {
        const Transcript transcript =
            read(u"<v bo (al)>One.\n<v al (bo)>Two.\n<v bo>Three.\n<v al>Four.\n"_s);
        QCOMPARE(names(transcript).size(), 1);
        QVERIFY(transcript.body.startsWith(u"One."_s));
        QVERIFY(transcript.body.contains(u"Four."_s));
    }

    void initialsAloneAreAName()
    {
        const Transcript transcript =
            read(u"[  (AB)]: One.\nAB: Two.\nZed: Three.\nAB: Four.\nZed: Five.\n"_s);
        QVERIFY(!names(transcript).contains(QString()));
        QVERIFY(names(transcript).contains(u"AB"_s));
    }

    void nobodySpeaks_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &fileName, const QString &text) {
            QTest::newRow(name) << fileName << text;
        };
        row("people txt", u"a.txt"_s,
            u"Ann Bell - teacher in Redon\nTom Reed - keeper of the lock\nCleo Fox - nurse\nDan Low - miller\n"_s);
        row("enum txt", u"a.txt"_s,
            u"A. The first reason is water. It freezes.\nB. The second reason is ice. It breaks.\nA. Again, the first reason holds.\nB. And the second.\n"_s);
        row("cookbook md", u"a.md"_s,
            u"# Soups\n## Leek soup\n### Ingredients\nThree leeks and a potato.\n### Method\nBoil them.\n## Pea soup\n### Ingredients\nPeas.\n### Method\nBoil them too.\n"_s);
        row("log txt", u"a.txt"_s,
            u"INFO: server started on port 80\nWARN: no config was found\nINFO: loading defaults\nERROR: cannot bind\n"_s);
        row("schedule txt", u"a.txt"_s,
            u"10:00 Welcome and coffee\n10:30 Keynote by Ann Bell\n11:30 Panel with Tom Reed\n12:30 Lunch\n"_s);
        row("brackets txt", u"a.txt"_s,
            u"We met at noon (12:30) and left.\n\nHe was late (12:45), as ever.\n\n[Laughter] Nobody minded.\n\n[Applause] And so it went.\n"_s);
        row("diary txt", u"a.txt"_s,
            u"Monday - It rained all day.\nTuesday - It rained again.\nMonday - Still rain.\nTuesday - Sun at last.\n"_s);
        row("glossary md", u"a.md"_s,
            u"**Lock:** A device for raising boats.\n\n**Weir:** A low dam across a river.\n\n**Gate:** What closes the lock.\n"_s);
        row("changelog md", u"a.md"_s,
            u"# Changelog\n\n## 1.2 (2021-03-04)\n\n- Fixed: crash on start\n- Added: new menu\n\n## 1.1 (2020-01-02)\n\n- Fixed: typo\n- Added: French\n"_s);
        row("novel fr.txt", u"a.txt"_s,
            u"Le soir tombait sur l’écluse quand Yves rentra.\n\n— Tu es en retard, dit sa mère.\n\nIl posa son sac sur la table et ne répondit pas. Le vent se levait et les volets battaient contre le mur.\n\n— Je sais, dit-il enfin.\n\nElle haussa les épaules. On n’entendait plus que la pluie.\n"_s);
        row("verse txt", u"a.txt"_s,
            u"John 3:16 is often quoted.\n\nLuke 2:1 less so.\n\nRatio 3:1 was enough.\n"_s);
        row("letter txt", u"a.txt"_s,
            u"Dear Ann,\n\nI write to you from Redon - it rains here. Tom - you know him - says hello.\n\nThree things: water, ice, boats.\n\nYours - as ever - Ben\n"_s);
        row("rules of a game md", u"a.md"_s,
            u"**Armour** 15, of leather.\n\n**Speed** 30 feet.\n\n**Armour** 12, of wool.\n\n**Speed** 25 "
            u"feet.\n\n**Armour** 18, of iron.\n\n**Speed** 20 feet.\n"_s);
        row("faq md", u"a.md"_s,
            u"# FAQ\n\n**Note:** read this first.\n\n**Important:** there is no charge.\n\n**Note:** bring boots.\n\n**Important:** no dogs.\n"_s);
        row("toc txt", u"a.txt"_s,
            u"1. Introduction\n2. The lock\n3. The cottage\n4. Is there more?\n5. The end\n"_s);
        row("questions txt", u"a.txt"_s,
            u"1. How old are you?\n2. Where do you live?\n3. Why did you come?\n4. Do you like it?\n"_s);
        row("table md", u"a.md"_s,
            u"The people we met:\n\n| Name | Age | Trade |\n|---|---|---|\n| Ann | 34 | Teacher |\n| Ben | 51 | Miller |\n\nThey were all kind to us, and the rain stopped.\n"_s);
        row("data csv", u"a.csv"_s,
            u"name,city,notes\nAnn,Redon,\"likes long walks, and the sea\"\nBen,Nantes,\"has a dog that barks\"\nAnn,Vannes,\"moved here in the last year\"\n"_s);
        row("address txt", u"a.txt"_s,
            u"Ann Bell\n12 Lock Street\nRedon\n\nTom Reed\n4 Mill Lane\nNantes\n\nAnn Bell\n9 High Road\nVannes\n"_s);
    }
    void nobodySpeaks()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QString, text);
        const Transcript transcript = read(text, fileName);
        QVERIFY(!transcript.body.isEmpty());
        QCOMPARE(names(transcript), QStringList());
    }

    void runInHeadingsAreNoSpeakers()
    {
        const Transcript transcript = read(
            u"**Speed:** It is fast.\n\nVery.\n\n**Size:** It is small.\n\n**Price:** It is cheap.\n\nToo cheap.\n"_s,
            u"a.md"_s);
        QCOMPARE(names(transcript), QStringList());
    }

    void textGoesOnWithTheSpeaker()
    {
        const Transcript transcript =
            read(u"**Ann:** One.\n\nTwo.\n\n**Ben:** Three?\n\n**Ann:** Four.\n"_s, u"a.md"_s);
        QCOMPARE(transcript.turns.size(), 3);
        QCOMPARE(transcript.text(transcript.turns[0].range), u"One.\n\nTwo.");
        QCOMPARE(transcript.units, 3);
    }

    void dividersAreNobody()
    {
        const Transcript transcript = read(
            u"**Ann:** One.\n\n**Break:**\n\n**Ann:** Two.\n\n**Jingle:**\n\n**Ben:** Three.\n"_s, u"a.md"_s);
        QCOMPARE(names(transcript), (QStringList{u"Ann"_s, u"Ben"_s}));
        QCOMPARE(transcript.turns.size(), 2);
        QCOMPARE(transcript.warnings.size(), 2);
    }

    /// What has the name of an interruption and words is said.
    void wordsBehindDividersAreKept()
    {
        const Transcript transcript =
            read(u"Ann: One.\nMusic: it was all we had.\nBen: Two.\n(Pause) We moved.\nAnn: Three.\n"
                 u"Break: (music)\nBen: Four.\n"_s);
        QCOMPARE(names(transcript), (QStringList{u"Ann"_s, u"Ben"_s}));
        QVERIFY(transcript.body.contains(u"it was all we had."));
        QVERIFY(transcript.body.contains(u"(Pause) We moved."));
        QCOMPARE(transcript.warnings.size(), 1);
        QCOMPARE(transcript.warnings[0].arguments, (QStringList{u"Break:"_s, u"14"_s}));
    }

    void aSpeakerMayHaveTheNameOfADivider()
    {
        const Transcript transcript =
            read(u"Marie: Where?\nMusique: In Lyon.\nMarie: When?\nMusique: In 1932.\n"_s);
        QCOMPARE(names(transcript), (QStringList{u"Marie"_s, u"Musique"_s}));
    }

    void timesOfDashesBelongToTurns()
    {
        const Transcript transcript = read(
            u"[0:05] — How was it?\n[0:09] — Cold.\n[0:14] — And then?\n[0:20] — Colder.\n[0:31] — Oh?\n"_s);
        QCOMPARE(transcript.turns.size(), 5);
        QCOMPARE(transcript.turns[0].start, Milliseconds(5000));
        QCOMPARE(transcript.turns[4].start, Milliseconds(31'000));
    }

    void timesBelongToTurns()
    {
        const Transcript transcript =
            read(u"[00:01] Ann: One?\n[00:05] Ben: Two.\n[00:09] Ann: Three?\n[00:04] Ben: Four.\n"_s);
        QCOMPARE(transcript.turns.size(), 4);
        QCOMPARE(transcript.turns[1].start, Milliseconds(5000));
        QCOMPARE(transcript.text(transcript.turns[1].range), u"Two.");
        QCOMPARE(transcript.warnings.size(), 1);
        QCOMPARE(transcript.warnings[0].code, WarningCode::TimesNotMonotone);
        QCOMPARE(transcript.warnings[0].line, 4);
    }
};

QTEST_APPLESS_MAIN(LabelChoiceTest)
#include "tst_labelchoice.moc"

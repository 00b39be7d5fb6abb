// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "models/transcript/validate.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Transcript read(const QString &fileName, const QString &text)
{
    const Result<Source> source = decodeSource(fileName, text.toUtf8());
    NoProgress progress;
    return source ? readTranscript(*source, progress).value_or(Transcript()) : Transcript();
}

QString speakerOf(const Transcript &transcript, const Turn &turn)
{
    if (turn.labels.empty()) {
        return u"-"_s;
    }
    const Label &label = transcript.labels[size_t(turn.labels.front())];
    return !label.name.isEmpty() ? label.name : label.role == Role::Interviewer ? u"Q"_s : u"A"_s;
}

/// "## title" for each section with a title, "Ann: words" for each turn, "Q" and "A" where nobody is named,
/// "-" where nobody speaks; " / " between paragraphs, and long ones by their beginning.
QStringList outline(const Transcript &transcript)
{
    QStringList lines;
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        const Section &section = transcript.sections[i];
        if (!section.titleRange.isEmpty()) {
            lines.append(QString(section.level, u'#') + u' ' + transcript.titleOf(section).toString());
        }
        const auto [first, last] = transcript.turnsOf(int(i));
        for (int turn = first; turn < last; ++turn) {
            const Turn &one = transcript.turns[size_t(turn)];
            QStringList paragraphs = transcript.text(one.range).toString().split(u"\n\n"_s);
            for (QString &paragraph : paragraphs) {
                paragraph = paragraph.size() > 60 ? paragraph.first(20) + u"..."_s : paragraph;
            }
            lines.append(speakerOf(transcript, one) + u": "_s + paragraphs.join(u" / "_s));
        }
    }
    return lines;
}

/// A name alone on a line before what is said, with a page's head above, in the shape of a real page.
QString namesOnLines()
{
    return u"Maëlle Kerbrat\n\nEntretien avec Maëlle Kerbrat, gardienne de phare\n\n12 février 2019\n\n"
           "Métiers de la mer\nPhoto de Maëlle Kerbrat\n\nL’arrivée au phare\n\nPaul Dumas\n\n"
           "Comment êtes-vous arrivée ici ?\n\nMaëlle Kerbrat\n\nEn bateau.\n\nPaul Dumas\n\nEt ensuite ?\n\n"
           "Maëlle Kerbrat\n\nJ’ai ouvert les volets. Il faisait froid. Qui aurait dormi là ? Pas moi.\n\n"
           "Paul Dumas\n\nLa lampe.\n\nMaëlle Kerbrat\n\nOui.\n\nQu’est-ce qu’une lanterne ?\n\nPaul "
           "Dumas\n\nExpliquez-nous.\n\nMaëlle Kerbrat\n\nC’est la pièce du haut.\n\nMaëlle Kerbrat\n\n"
           "Et la plus froide.\n\nLa nuit\nPaul Dumas\n\nDormiez-vous ?\n\nMaëlle Kerbrat\n\nJamais.\n\n"
           "Jean Le Bras\n\nMoi si.\n\nPaul Dumas\n\nMerci.\n"_s;
}

QStringList outlineOfNames()
{
    return {u"-: Maëlle Kerbrat"_s,
            u"# Entretien avec Maëlle Kerbrat, gardienne de phare"_s,
            u"-: 12 février 2019 / Métiers de la mer / Photo de Maëlle Kerbrat"_s,
            u"## L’arrivée au phare"_s,
            u"Paul Dumas: Comment êtes-vous arrivée ici ?"_s,
            u"Maëlle Kerbrat: En bateau."_s,
            u"Paul Dumas: Et ensuite ?"_s,
            u"Maëlle Kerbrat: J’ai ouvert les vole..."_s,
            u"Paul Dumas: La lampe."_s,
            u"Maëlle Kerbrat: Oui."_s,
            u"## Qu’est-ce qu’une lanterne ?"_s,
            u"Paul Dumas: Expliquez-nous."_s,
            u"Maëlle Kerbrat: C’est la pièce du haut. / Et la plus froide."_s,
            u"## La nuit"_s,
            u"Paul Dumas: Dormiez-vous ?"_s,
            u"Maëlle Kerbrat: Jamais."_s,
            u"Jean Le Bras: Moi si."_s,
            u"Paul Dumas: Merci."_s};
}

const QString Prose =
    u"The wheel turned day and night, and whoever slept in the house learned to sleep in its noise. When it "
    "stopped, everybody woke."_s;

} // namespace

/// The shapes of interviews that are met, told by evidence: other words, other languages, other line ends.
class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlines_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &fileName, const QString &text,
                            const QStringList &expected) {
            QTest::newRow(name) << fileName << text << expected;
        };

        row("headings of nothing but a time", u"a.md"_s,
            u"### 1:12 :\n\nAnn: Where was it?\n\nBen: By the river.\n\n### 2:30 :\n\nAnn: And then?\n"_s,
            {u"### 1:12 :"_s, u"Ann: Where was it?"_s, u"Ben: By the river."_s, u"### 2:30 :"_s,
             u"Ann: And then?"_s});
        row("two lines that come again", u"a.txt"_s, u"MEN:n.\nT EI\nO\nMEN:n.\nT EI\nO\nMEN:n."_s,
            {u"MEN: n."_s, u"-: T EI\nO"_s, u"MEN: n."_s, u"-: T EI\nO"_s, u"MEN: n."_s});
        row("somebody unnamed writes to somebody", u"a.txt"_s,
            u"12:03:04 From to Ben: Hello\n12:03:09 From Ben to Ann: Good day\n"
            "12:03:19 From Ann to Ben: And you?\n"_s,
            {u"From to Ben: Hello"_s, u"From Ben to Ann: Good day"_s, u"From Ann to Ben: And you?"_s});

        row("questions as headings, some without a mark", u"a.md"_s,
            u"---\ntitle: Die Müllerin\nguests: [Anna Fischer]\n---\n{% include player.html %}\n\n"
            "### Wie sind Sie zur Mühle gekommen\n\nDurch meinen Großvater.\n\nEr hat sie gepachtet.\n\n"
            "### Und wer hat das bezahlt?\n\nWir selbst. Wer sonst?\n\n## Der Alltag\n\n### Wann beginnt "
            "Ihr Tag?\n\nUm vier.\n\n### Hatten Sie Angst?\n\nJa.\n\n### Der Keller\n\nEr war immer nass.\n\n"
            "## Was raten Sie jungen Leuten?\n\nGeduld.\n"_s,
            {u"Q: Wie sind Sie zur Mühle gekommen"_s, u"A: Durch meinen Großvater. / Er hat sie gepachtet."_s,
             u"Q: Und wer hat das bezahlt?"_s, u"A: Wir selbst. Wer sonst?"_s, u"## Der Alltag"_s,
             u"Q: Wann beginnt Ihr Tag?"_s, u"A: Um vier."_s, u"Q: Hatten Sie Angst?"_s, u"A: Ja."_s,
             u"### Der Keller"_s, u"-: Er war immer nass."_s, u"Q: Was raten Sie jungen Leuten?"_s,
             u"A: Geduld."_s});
        row("questions in bold, one without a mark", u"a.md"_s,
            u"**Où étiez-vous ?**\n\nAu port.\n\n**Que faisiez-vous**\n\nRien. **Vraiment** rien.\n\n**Et "
            "après ?**\n\nRien.\n\n**Un peu de repos**\n\n**Avez-vous eu peur ?**\n\nNon.\n"_s,
            {u"Q: Où étiez-vous ?"_s, u"A: Au port."_s, u"Q: Que faisiez-vous"_s,
             u"A: Rien. Vraiment rien."_s, u"Q: Et après ?"_s, u"A: Rien. / Un peu de repos"_s,
             u"Q: Avez-vous eu peur ?"_s, u"A: Non."_s});
        row("few headings ask", u"a.md"_s,
            u"# Guide\n\n## What is it?\n\nA mill.\n\n## Building\n\nOf stone.\n\n## Work\n\nHard.\n"_s,
            {u"# Guide"_s, u"## What is it?"_s, u"-: A mill."_s, u"## Building"_s, u"-: Of stone."_s,
             u"## Work"_s, u"-: Hard."_s});

        const QString article =
            Prose + u"\nThe old mill\n"_s + Prose + u"\nWhy it stands still\n"_s + Prose + u'\n';
        const QStringList articleOutline{u"-: The wheel turned day..."_s, u"## The old mill"_s,
                                         u"-: The wheel turned day..."_s, u"## Why it stands still"_s,
                                         u"-: The wheel turned day..."_s};
        row("article", u"a.txt"_s, article, articleOutline);
        row("article with FAQ", u"a.txt"_s,
            article + u"FAQ\nDoes it still grind?\n"_s + Prose + u"\nWho owns it?\n"_s + Prose + u'\n',
            articleOutline + QStringList{u"## FAQ"_s, u"Q: Does it still grind?"_s,
                                         u"A: The wheel turned day..."_s, u"Q: Who owns it?"_s,
                                         u"A: The wheel turned day..."_s});
        row("FAQ without question marks", u"a.txt"_s,
            article + u"Foire aux questions\nComment y aller\n"_s + Prose + u"\nPeut-on y dormir\n"_s +
                Prose + u"\nQui la garde\n"_s + Prose + u'\n',
            articleOutline + QStringList{u"## Foire aux questions"_s, u"Q: Comment y aller"_s,
                                         u"A: The wheel turned day..."_s, u"Q: Peut-on y dormir"_s,
                                         u"A: The wheel turned day..."_s, u"Q: Qui la garde"_s,
                                         u"A: The wheel turned day..."_s});
        row("a question of two lines is no title", u"a.md"_s,
            Prose + u"\n\n"_s + Prose + u"\n\nDoes it\\\nstill grind?\n\n"_s + Prose +
                u"\n\n*The house*\n\n"_s + Prose,
            {u"-: The wheel turned day... / The wheel turned day... / Does it\nstill grind? / The wheel turned day..."_s,
             u"## The house"_s, u"-: The wheel turned day..."_s});
        row("news with others below it", u"a.txt"_s,
            u"Cover\n\nThe mill grinds again\n\n"_s + Prose + u"\n\n"_s + Prose +
                u"\n\nAuthor: Jo Marsh\nLatest News\nA bridge is closed\n\n"_s + Prose +
                u"\n\nThe herons are back\n\n"_s + Prose + u'\n',
            {u"-: Cover"_s, u"# The mill grinds again"_s,
             u"-: The wheel turned day... / The wheel turned day... / Author: Jo Marsh"_s,
             u"## Latest News"_s, u"### A bridge is closed"_s, u"-: The wheel turned day..."_s,
             u"### The herons are back"_s, u"-: The wheel turned day..."_s});

        const QString names = namesOnLines();
        row("names on lines", u"a.txt"_s, names, outlineOfNames());
        row("names on lines, CRLF", u"a.txt"_s, QString(names).replace(u'\n', u"\r\n"_s), outlineOfNames());
        row("names on lines, blanks, no last line end", u"a.txt"_s,
            QString(names).replace(u"Paul Dumas"_s, u"\tPaul Dumas \u00a0"_s).chopped(1), outlineOfNames());
        row("names on lines, no blank lines", u"a.txt"_s,
            u"Ruth Abel\nWhen did the fog come?\nTom Quist\nAround four.\nNia Berg\nNo, five.\nRuth Abel\n"
            "Which bell?\nNia Berg\nThe harbour’s.\nTom Quist\nIt rang.\n"_s,
            {u"Ruth Abel: When did the fog come?"_s, u"Tom Quist: Around four."_s, u"Nia Berg: No, five."_s,
             u"Ruth Abel: Which bell?"_s, u"Nia Berg: The harbour’s."_s, u"Tom Quist: It rang."_s});
        row("last words of turns are no titles", u"a.txt"_s,
            u"Ann: Let me ask about your work.\n\nWhat do you do?\n\nBen: I drive a bus.\n\nAnn: I see.\n\n"
            "Ben: They are grown up now.\n\nNo more than that\n\nAnn: Where?\n\nBen: In Leeds.\n"_s,
            {u"Ann: Let me ask about your work. / What do you do?"_s, u"Ben: I drive a bus."_s,
             u"Ann: I see."_s, u"Ben: They are grown up now. / No more than that"_s, u"Ann: Where?"_s,
             u"Ben: In Leeds."_s});
        row("lines without gaps are no titles", u"a.txt"_s,
            u"Ann: Let me ask about your work.\nWhat do you do?\nBen: I drive a bus.\nAnn: The strike.\n"
            "How did it start?\nBen: With the rotas.\nSlowly at first\nAnn: Ah.\nBen: Then fast\n"_s,
            {u"Ann: Let me ask about your work. / What do you do?"_s, u"Ben: I drive a bus."_s,
             u"Ann: The strike. / How did it start?"_s, u"Ben: With the rotas. / Slowly at first"_s,
             u"Ann: Ah."_s, u"Ben: Then fast"_s});
        row("a prompt without a question mark", u"a.txt"_s,
            u"Marie Dupont : « Il faut tout changer »\n\nPropos recueillis par Jean Martin\n\nPourquoi ce "
            u"livre "
            "maintenant ?\n\n"_s +
                Prose + u"\n\nVous parlez d’un choix…\n\n"_s + Prose + u"\n\nQue proposez-vous ?\n\n"_s +
                Prose + u"\n\nÊtes-vous optimiste ?\n\n"_s + Prose + u'\n',
            {u"# Marie Dupont : « Il faut tout changer »"_s, u"-: Propos recueillis par Jean Martin"_s,
             u"Q: Pourquoi ce livre maintenant ?"_s, u"A: The wheel turned day..."_s,
             u"Q: Vous parlez d’un choix…"_s, u"A: The wheel turned day..."_s, u"Q: Que proposez-vous ?"_s,
             u"A: The wheel turned day..."_s, u"Q: Êtes-vous optimiste ?"_s,
             u"A: The wheel turned day..."_s});
        row("what stands in italics above the first question", u"a.md"_s,
            u"*A mill and its keeper.*\n\n**Where was it?**\n\nBy the river.\n\n**You speak of the "
            u"flood.**\n\n"
            "It came at night.\n\n**Did you stay?**\n\nYes.\n\n**And now?**\n\nNow it is dry.\n"_s,
            {u"-: A mill and its keeper."_s, u"Q: Where was it?"_s, u"A: By the river."_s,
             u"Q: You speak of the flood."_s, u"A: It came at night."_s, u"Q: Did you stay?"_s, u"A: Yes."_s,
             u"Q: And now?"_s, u"A: Now it is dry."_s});
        row("initials of whom a newspaper named once", u"a.md"_s,
            u"**Pourquoi ce livre ?**\n\nMarie Dupont : Parce qu’il manquait.\n\n**Et le titre ?**\n\nM. D. "
            u": Il "
            "est venu tout seul.\n\n**Vraiment ?**\n\nM. D. : Presque.\n\n**Et la suite ?**\n\nM. D. : On verra.\n"_s,
            {u"Q: Pourquoi ce livre ?"_s, u"Marie Dupont: Parce qu’il manquait."_s, u"Q: Et le titre ?"_s,
             u"Marie Dupont: Il est venu tout seul."_s, u"Q: Vraiment ?"_s, u"Marie Dupont: Presque."_s,
             u"Q: Et la suite ?"_s, u"Marie Dupont: On verra."_s});
        row("questions in bold to several", u"a.md"_s,
            u"**Where was it?**\n\nAnn: By the river.\n\nBen: By the sea.\n\n**And when?**\n\nBen: In "
            u"May.\n\n"
            "Ann: In June.\n\n**Did it rain?**\n\nAnn: It did.\n"_s,
            {u"Q: Where was it?"_s, u"Ann: By the river."_s, u"Ben: By the sea."_s, u"Q: And when?"_s,
             u"Ben: In May."_s, u"Ann: In June."_s, u"Q: Did it rain?"_s, u"Ann: It did."_s});
        row("questions between turns of one of two", u"a.txt"_s,
            u"Ann: By the river.\n\nWas it cold?\n\nAnn: It was.\n\nAnd wet?\n\nAnn: Very.\n\nBen: I was not "
            "there.\n\nWhere were you?\n\nBen: In town.\n\nAnn: He was.\n"_s,
            {u"Ann: By the river."_s, u"Q: Was it cold?"_s, u"Ann: It was."_s, u"Q: And wet?"_s,
             u"Ann: Very."_s, u"Ben: I was not there."_s, u"Q: Where were you?"_s, u"Ben: In town."_s,
             u"Ann: He was."_s});
        const QString items =
            u"# Talk\n\n- Where did you live?\n\n- Near Lyon.\n\n- And your parents?\n\n- Paris.\n"_s;
        row("dialogue in items", u"a.md"_s, items,
            {u"# Talk"_s, u"Q: Where did you live?"_s, u"A: Near Lyon."_s, u"Q: And your parents?"_s,
             u"A: Paris."_s});
        row("a list of questions", u"a.md"_s, QString(items).replace(u"Near Lyon."_s, u"For how long?"_s),
            {u"# Talk"_s, u"-: Where did you live? / For how long? / And your parents? / Paris."_s});
        row("how somebody says it", u"a.txt"_s,
            u"Marie (souriant) : Bonjour.\nPaul : Oui.\nMarie: Et là ?\nPaul (hésite): Ça va.\n"_s,
            {u"Marie: (souriant) Bonjour."_s, u"Paul: Oui."_s, u"Marie: Et là ?"_s,
             u"Paul: (hésite) Ça va."_s});
        row("names and times", u"a.txt"_s,
            u"Ann Lee (00:01):\nHow was it?\n\nBen Cole (00:04):\nCold.\n\nUnknown (00:09):\nTime.\n"_s,
            {u"Ann Lee: How was it?"_s, u"Ben Cole: Cold."_s, u"Unknown: Time."_s});
        row("labels in French typography", u"a.txt"_s,
            u"Q\u00a0: Où\u00a0?\nR\u202f: Là. Il disait : « Reste ». Bon.\nQ : Seul ?\nR : Non. Par exemple "
            u": "
            "lui.\nExemple : la barque.\nhttps://exemple.org/a\nQ : Merci.\n"_s,
            {u"Q: Où\u00a0?"_s, u"R: Là. Il disait : « Reste ». Bon."_s, u"Q: Seul ?"_s,
             u"R: Non. Par exemple : lui. / Exemple : la barque. / https://exemple.org/a"_s, u"Q: Merci."_s});
        row("a chat with tabs", u"a.txt"_s,
            u"00:05:32\t Ann Lee:\tHello\n00:05:40\t Ben Cole:\tHi\n00:06:02\t Ann Lee:\tWell?\n00:06:09\t "
            u"Ben "
            "Cole:\tYes\n"_s,
            {u"Ann Lee: Hello"_s, u"Ben Cole: Hi"_s, u"Ann Lee: Well?"_s, u"Ben Cole: Yes"_s});
        row("one voice", u"a.txt"_s,
            u"I was born in the mill. My mother: a weaver.\n\nOne thing: the wheel.\n\nNote: from memory.\n\n"
            "For example: the flood.\n\nFor example: the fire.\n\nhttp: nobody knew it.\n"_s,
            {u"-: I was born in the mill. My mother: a weaver. / One thing: the wheel. / Note: from memory. "
             u"/ "
             "For example: the flood. / For example: the fire. / http: nobody knew it."_s});
    }
    void outlines()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QString, text);
        const Transcript transcript = read(fileName, text);
        QTEST(outline(transcript), "expected");
        QCOMPARE(violation(transcript).value_or(QString()), QString());
    }

    void takesTheFactsOfAPage()
    {
        const Transcript transcript = read(u"a.txt"_s, namesOnLines());
        QCOMPARE(transcript.title, u"Entretien avec Maëlle Kerbrat, gardienne de phare"_s);
        QCOMPARE(transcript.date, QDate(2019, 2, 12));
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.units, 13);
    }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"

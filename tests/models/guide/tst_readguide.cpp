// SPDX-License-Identifier: MIT
#include "models/guide/guide.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// One line per question, with a full stop for each level.
QString outline(const Guide &guide)
{
    QStringList lines;
    for (const GuideQuestion &question : guide) {
        lines.append(QString(question.level, u'.') + question.text);
    }
    return lines.join(u'\n');
}

} // namespace

class ReadGuideTest : public QObject
{
    Q_OBJECT

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guide");
        const auto row = [](const char *name, const QString &text, const QString &guide) {
            QTest::newRow(name) << text << guide;
        };
        row("nothing", u""_s, u""_s);
        row("blank", u" \n\t\n\r\n"_s, u""_s);
        row("one question", u"How did you come here?"_s, u"How did you come here?"_s);
        row("a line each", u"How did you come here?\nTell me about the house.\nWhere is it?\n"_s,
            u"How did you come here?\nTell me about the house.\nWhere is it?"_s);
        row("a line each without marks", u"how you came here\nthe house\na day"_s,
            u"how you came here\nthe house\na day"_s);
        row("apart", u"How did you come here?\r\n\r\nTell me about the house.\r\n\r\nAnd a day?\r\n"_s,
            u"How did you come here?\nTell me about the house.\nAnd a day?"_s);

        const QString two = u"Comment ?\nPourquoi ?"_s;
        row("1.", u"1. Comment ?\n2. Pourquoi ?"_s, two);
        row("1)", u"1) Comment ?\n2) Pourquoi ?"_s, two);
        row("1.Without space", u"1.Comment ?\n2.Pourquoi ?"_s, two);
        row("1 -", u"1 - Comment ?\n2 – Pourquoi ?"_s, two);
        row("(1)", u"(1) Comment ?\n(2) Pourquoi ?"_s, two);
        row("1°", u"1°) Comment ?\n2° Pourquoi ?"_s, two);
        row("1/", u"1/ Comment ?\n2/ Pourquoi ?"_s, two);
        row("Q1:", u"Q1: Comment ?\nQ2: Pourquoi ?"_s, two);
        row("Q1", u"Q1 Comment ?\nQ2 Pourquoi ?"_s, two);
        row("Q:", u"Q: Comment ?\nQ: Pourquoi ?"_s, two);
        row("Question 1 :", u"Question 1\u00a0: Comment ?\nQuestion 2 : Pourquoi ?"_s, two);
        row("a)", u"a) Comment ?\nb) Pourquoi ?"_s, two);
        row("I.", u"I. Comment ?\nII. Pourquoi ?"_s, two);
        row("a) to i)", u"a) A?\nb) B?\nc) C?\nd) D?\ne) E?\nf) F?\ng) G?\nh) H?\ni) I?"_s,
            u"A?\nB?\nC?\nD?\nE?\nF?\nG?\nH?\nI?"_s);
        row("- dashes", u"- Comment ?\n- Pourquoi ?"_s, two);
        row("bullets", u"•\tComment ?\n•\tPourquoi ?"_s, two);
        row("French dashes", u"– Comment ?\n–Pourquoi ?"_s, two);
        row("boxes", u"- [ ] Comment ?\n- [x] Pourquoi ?"_s, two);
        row("bold", u"**1. Comment ?**\n\n**2. Pourquoi ?**"_s, two);
        row("nine and ten", u" 9. Comment ?\n10. Pourquoi ?"_s, two);
        row("a number alone", u"1.\nComment ?\n2.\nPourquoi ?"_s, two);
        row("a byte order mark", u"\ufeff1. Comment ?\n2. Pourquoi ?"_s, two);
        row("no numbers",
            u"1968 : où étiez-vous ?\n3 enfants, c’était beaucoup ?\nM. Durand, vous le voyiez ?"_s,
            u"1968 : où étiez-vous ?\n3 enfants, c’était beaucoup ?\nM. Durand, vous le voyiez ?"_s);

        const QString levels = u"A?\n.B?\n.C?\n..D?\nE?\n.F?"_s;
        row("numbers and dashes", u"1. A?\n   - B?\n   - C?\n      - D?\n2. E?\n   - F?"_s, levels);
        row("dashes under numbers", u"1. A?\n- B?\n- C?\n  * D?\n2. E?\n- F?"_s, levels);
        row("numbers with parts", u"1. A?\n1.1 B?\n1.2 C?\n1.2.1 D?\n2. E?\n2.1 F?"_s, levels);
        row("numbers, letters, i)", u"1. A?\na) B?\nb) C?\ni) D?\n2. E?\na) F?"_s, levels);
        row("I., 1., a)", u"I. A?\n1. B?\n2. C?\na) D?\nII. E?\n3. F?"_s, levels);
        row("1a.", u"1. A?\n1a. B?\n1b. C?\n- D?\n2. E?\n2a. F?"_s, levels);
        row("two bullets", u"• A?\n– B?\n– C?\n· D?\n• E?\n– F?"_s, levels);
        row("Word's bullets", u"•\tA?\no\tB?\no\tC?\n\t\t▪ D?\n•\tE?\no\tF?"_s, levels);
        row("tabs", u"A?\n\tB?\n\tC?\n\t\tD?\nE?\n\tF?"_s, levels);
        row("spaces", u"A?\n  B?\n  C?\n    D?\nE?\n  F?"_s, levels);
        row("headings ask", u"# A?\n- B?\n- C?\n  - D?\n\n# E?\n\n- F?\n"_s, levels);
        row("dashes under lines", u"A?\n- B?\n- C?\n  - D?\n\nE?\n- F?"_s, levels);
        row("probes", u"1. A?\nRelance : B?\nRelance : C?\n   - D?\n2. E?\nProbe: F?"_s, levels);
        row("a label over probes",
            u"1. A?\n   Relances :\n   - B?\n   - C?\n     - D?\n2. E?\n   Probes:\n   - F?"_s, levels);
        row("what asks on its own line", u"1. A?\n   B?\n   C?\n     - D?\n2. E?\n   F?"_s, levels);
        row("probes in brackets", u"1. A?\n(B?)\n(C?)\n   - D?\n2. E?\n   (Relances : F?)"_s, levels);
        row("a deep first line", u"    A?\n      B?\n      C?\n        D?\n    E?\n      F?"_s, levels);

        row("wrapped",
            u"1. Could you take me through an ordinary session, from\n   when you arrive to when you lock "
            u"up?\n"
            "2. What kinds of things\ndo people bring?\n   - Has that changed\n     over the years?"_s,
            u"Could you take me through an ordinary session, from when you arrive to when you lock up?\n"
            "What kinds of things do people bring?\n.Has that changed over the years?"_s);
        row("wrapped before a name",
            u"Quelles étaient vos relations avec les notables de la ville de\nGuéret ?\n\n"
            "Et avec les parents des élèves, les fêtes, les cadeaux ?"_s,
            u"Quelles étaient vos relations avec les notables de la ville de Guéret ?\n"
            "Et avec les parents des élèves, les fêtes, les cadeaux ?"_s);
        row("a title",
            u"Interview guide: volunteers of the repair cafés\n\n1. How did you come here?\n2. And now?"_s,
            u"How did you come here?\nAnd now?"_s);
        row("a title with more lines",
            u"Guide d’entretien\nLes canaux\nDate : ______\n\n1. Comment ?\n2. Pourquoi ?"_s, two);
        row("a heading as title", u"# Guide\n\n1. Comment ?\n2. Pourquoi ?"_s, two);
        row("an underlined title", u"Guide\n=====\n\n1. Comment ?\n2. Pourquoi ?"_s, two);
        row("a title over lines", u"Guide d’entretien\n\nComment ?\nPourquoi ?"_s, two);
        row("a title over headings that ask", u"# Guide\n\n## Comment ?\n\n## Pourquoi ?\n"_s, two);
        row("headings that tell", u"# Guide\n\n## Tell me how.\n\n## Describe the house\n"_s,
            u"Tell me how.\nDescribe the house"_s);

        const QString themes = u"l’arrivée\n.Comment ?\n..Quand ?\n.Pourquoi ?\nla maison\n.Où ?"_s;
        row("themes",
            u"Thème 1 : l’arrivée\n1. Comment ?\n- Quand ?\n2. Pourquoi ?\n\nThème 2 : la maison\n3. Où ?"_s,
            themes);
        row("themes over lines",
            u"Thème 1 : l’arrivée\n\nComment ?\n  Quand ?\nPourquoi ?\n\nThème 2 : la maison\n\nOù ?"_s,
            themes);
        row("headings",
            u"# Guide\n\n## Introduction\n\n## 1. l’arrivée\n\n- Comment ?\n  - Quand ?\n- Pourquoi ?\n\n"
            "## 2. la maison\n\n- Où ?\n\n## Fin\n"_s,
            themes);
        row("bold headings",
            u"**l’arrivée**\n\n1. Comment ?\n   - Quand ?\n2. Pourquoi ?\n\n**la maison**\n\n3. Où ?"_s,
            themes);
        row("lines as headings",
            u"Guide\n\nl’arrivée\n1. Comment ?\n   - Quand ?\n2. Pourquoi ?\n\nla maison\n3. Où ?\n\nMerci beaucoup"_s,
            themes);
        row("lines over lines", u"l’arrivée\nComment ?\n  Quand ?\nPourquoi ?\n\nla maison\nOù ?"_s, themes);
        row("lines between bullets", u"Arrival\n- How?\n  - When?\nThe house\n- Where?"_s,
            u"Arrival\n.How?\n..When?\nThe house\n.Where?"_s);
        row("lines between bare bullets", u"Arrival\n- how\n- why\nThe house\n- where"_s,
            u"Arrival\n.how\n.why\nThe house\n.where"_s);
        row("a title and what is read out, over themes and bullets",
            u"GUIDE\nLes canaux – 2023\n\nBonjour, je suis étudiante.\nJe vous remercie.\n\nThème 1 – "
            u"l’arrivée\n  • Comment ?\n"
            "      – Quand ?\n  • Pourquoi ?\n\nThème 2 – la maison\n  • Où ?\n\nAge, métier"_s,
            themes);
        row("A., 1.",
            u"A. l’arrivée\n1. Comment ?\n   - Quand ?\n2. Pourquoi ?\nB. la maison\n3. Où ?\nC. Fin"_s,
            themes);

        row("notes",
            u"[Show the photo before.]\n1. Comment ?\n   (montrer la photo)\n2. Pourquoi ?\n[Stop here\nif it is late.]"_s,
            two);
        row("brackets in a question", u"1. Comment (en train ?) et [si oui] quand ?"_s,
            u"Comment (en train ?) et [si oui] quand ?"_s);
        row("what is read out",
            u"Bonjour, je fais une étude sur les canaux.\nJe vous remercie de me recevoir.\n\n1. Comment "
            u"?\n2. Pourquoi ?\n\n"
            "Merci de votre temps."_s,
            two);
        row("hashes behind", u"## Comment ? ##\n\n## Pourquoi ? #"_s, two);
        row("only hashes", u"# ##\n\n# Comment ?"_s, u"##\nComment ?"_s);
        row("rules", u"1. Comment ?\n\n---\n\n2. Pourquoi ?\n\n***\n"_s, two);
        row("only one mark comes off", u"1. 2. Comment ?\n- - Pourquoi ?"_s,
            u"2. Comment ?\n.- Pourquoi ?"_s);
    }

private Q_SLOTS:
    void readsWhatPeopleWrite_data() { addTexts(); }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, guide);
        QCOMPARE(outline(readGuide(text)), guide);
    }

    void readsWhatItWrites_data()
    {
        addTexts();
        QTest::newRow("marks in questions")
            << u""_s << u"1. One?\n.- Two?\n..Q3: Three?\n# Four\n.[Five]\n(Six?)\nI. Seven\n...* Eight"_s;
        QTest::newRow("no question marks") << u""_s << u"Arrival\n.how\n.why\nHouse\nA day"_s;
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, guide);
        Guide made;
        for (const QString &line : guide.split(u'\n', Qt::SkipEmptyParts)) {
            const auto text = std::ranges::find_if(line, [](QChar c) { return c != u'.'; });
            made.push_back({.text = line.sliced(text - line.begin()), .level = int(text - line.begin())});
        }
        made = tidied(made);
        QCOMPARE(outline(readGuide(writeGuide(made))), outline(made));
    }
    void hasMoreThanAThousandQuestions()
    {
        Guide guide;
        for (int i = 0; i < 1200; ++i) {
            guide.push_back({.text = u"What about %1?"_s.arg(i)});
        }
        QCOMPARE(readGuide(writeGuide(guide)), guide);
    }

    /// Whatever a file holds is read in little time.
    void readsAnything_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int Many = 200000;
        const auto times = [](const QString &text) { return text.repeated(Many / text.size()); };
        QTest::newRow("open brackets") << times(u"("_s);
        QTest::newRow("open brackets in lines") << times(u"[(\n"_s);
        QTest::newRow("a line that goes on") << times(u"and\n"_s);
        QTest::newRow("hashes and spaces") << u"# a"_s + times(u" "_s) + u"b"_s + times(u"#"_s);
        QTest::newRow("rules that are none") << times(u"- "_s) + u"x"_s;
        QTest::newRow("numbers") << times(u"1."_s);
        QTest::newRow("numbers in lines") << times(u"1.1.1\n1. a\nI.\n"_s);
        QTest::newRow("emphasis") << times(u"*"_s);
        QTest::newRow("carriage returns") << times(u"a\r\r\n"_s);
        QString stairs;
        for (int i = 0; i < 600; ++i) {
            stairs += QString(i, u' ') + u"- a\n"_s;
        }
        QTest::newRow("stairs") << stairs;
    }
    void readsAnything()
    {
        QFETCH(QString, text);
        const Guide guide = readGuide(text);
        QCOMPARE(tidied(guide), guide);
    }

    void levelsAreTidied()
    {
        const Guide guide{{u" a  b "_s, 3}, {u""_s, 0}, {u"c"_s, 5}, {u"d"_s, 4}, {u"e"_s, 0}, {u"f"_s, 9}};
        QCOMPARE(tidied(guide), Guide({{u"a b"_s, 0}, {u"c"_s, 1}, {u"d"_s, 1}, {u"e"_s, 0}, {u"f"_s, 1}}));
    }
};

QTEST_APPLESS_MAIN(ReadGuideTest)
#include "tst_readguide.moc"

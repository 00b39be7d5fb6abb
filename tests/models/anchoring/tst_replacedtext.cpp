// SPDX-License-Identifier: MIT
#include "models/anchoring/replacedtext.h"
#include "models/transcript/validate.h"
#include "tests/support/interview.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

Transcript numbered(Transcript text)
{
    qint64 id = 0;
    for (Turn &turn : text.turns) {
        turn.id = TurnId(++id);
    }
    for (Section &section : text.sections) {
        section.id = SectionId(++id);
    }
    for (Label &label : text.labels) {
        label.id = LabelId(++id);
    }
    return text;
}

Transcript lock()
{
    return numbered(interviewOf(u"# The lock\nQ: Who was there?\nAnn: Paul and I. Then Paul left.\n"
                                "# After\nQ: And then?\nAnn: Nothing."_s));
}

/// Each place of a name.
std::vector<textedits::Replacement> renaming(const Transcript &text, const QString &name,
                                             const QString &alias)
{
    std::vector<textedits::Replacement> replacements;
    for (qsizetype at = text.body.indexOf(name); at >= 0; at = text.body.indexOf(name, at + 1)) {
        replacements.push_back({.range = {Utf16Offset(at), Utf16Offset(at + name.size())}, .text = alias});
    }
    return replacements;
}

Utf16Range rangeOf(const Transcript &text, const QString &words)
{
    const qsizetype at = text.body.indexOf(words);
    return {Utf16Offset(at), Utf16Offset(at + words.size())};
}

} // namespace

class TestReplacedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToReplace()
    {
        const ReplacedText replaced(lock(), {}, u"[…]"_s);
        QCOMPARE(replaced.transcript(), lock());
        QCOMPARE(replaced.moved(rangeOf(lock(), u"Nothing."_s)), rangeOf(lock(), u"Nothing."_s));
    }

    void placesMoveAlong_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before") << u"Who was"_s << u"Who was"_s;
        QTest::newRow("the name") << u"Paul"_s << u"Bartholomew"_s;
        QTest::newRow("part of it") << u"aul an"_s << u"Bartholomew an"_s;
        QTest::newRow("around it") << u"Paul and I"_s << u"Bartholomew and I"_s;
        QTest::newRow("between") << u" and I. "_s << u" and I. "_s;
        QTest::newRow("both") << u"Paul and I. Then Paul left"_s
                              << u"Bartholomew and I. Then Bartholomew left"_s;
        QTest::newRow("behind") << u"Nothing."_s << u"Nothing."_s;
        QTest::newRow("a title") << u"After"_s << u"After"_s;
    }

    void placesMoveAlong()
    {
        QFETCH(const QString, marked);
        QFETCH(const QString, expected);
        const Transcript text = lock();
        const auto replacements = renaming(text, u"Paul"_s, u"Bartholomew"_s);
        QCOMPARE(replacements.size(), 2U);
        const ReplacedText replaced(text, replacements);
        QVERIFY(!replaced.transcript().body.contains(u"Paul"));
        QCOMPARE(replaced.transcript().text(replaced.moved(rangeOf(text, marked))).toString(), expected);
        QCOMPARE(replaced.transcript().turns.size(), text.turns.size());
    }

    void aRangeOverTurnsAndTitlesGoesInEach()
    {
        const Transcript text = lock();
        const Utf16Range range{rangeOf(text, u"Then Paul left."_s).start, rangeOf(text, u"then?"_s).stop};
        const ReplacedText replaced(text, {range}, u"[…]"_s);
        QCOMPARE(replaced.transcript().body,
                 u"The lock\n\nWho was there?\n\nPaul and I. […]\n\n[…]\n\n[…]\n\nNothing."_s);
        QCOMPARE(replaced.transcript().titleOf(replaced.transcript().sections[1]).toString(), u"[…]"_s);
        QCOMPARE(replaced.moved(rangeOf(text, u"Nothing."_s)), rangeOf(replaced.transcript(), u"Nothing."_s));
        QCOMPARE(replaced.transcript().text(replaced.moved(rangeOf(text, u"Paul left"_s))).toString(),
                 u"[…]"_s);
    }

    void spacesStay_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("two in a title") << u"# 2.  Paul at the mill\nAnn: We had bread."_s;
        QTest::newRow("two names in a title") << u"# Paul,  then Paul\nAnn: We had bread."_s;
        QTest::newRow("no-break in a title") << u"# Paul\u00a0: la\u202fnuit\nAnn: We had bread."_s;
        QTest::newRow("two in a turn") << u"# Mill\nQ: Paul  came.  When?\nAnn: We had bread."_s;
        QTest::newRow("no-break in a turn") << u"# Mill\nQ: Paul\u00a0?\u00a0Non\nAnn: We had bread."_s;
    }

    void spacesStay()
    {
        QFETCH(const QString, lines);
        const Transcript text = numbered(interviewOf(lines));
        const ReplacedText replaced(text, renaming(text, u"Paul"_s, u"Odile"_s));
        QString expected = text.body;
        QCOMPARE(replaced.transcript().body, expected.replace(u"Paul"_s, u"Odile"_s));
        QCOMPARE(replaced.transcript().text(replaced.moved(rangeOf(text, u"We had"_s))).toString(),
                 u"We had"_s);
    }

    void spacesAtLineEndsStay()
    {
        Transcript text = numbered(interviewOf(u"# Mill\nQ: Paul came.\nAnn: We had bread."_s));
        text.body.replace(u"Paul came."_s, u"Paul \nmet."_s); // as long as before
        const ReplacedText replaced(text, renaming(text, u"met"_s, u"[…]"_s));
        QCOMPARE(replaced.transcript().body, u"Mill\n\nPaul \n[…].\n\nWe had bread."_s);
        QCOMPARE(replaced.moved(rangeOf(text, u"We had"_s)), rangeOf(replaced.transcript(), u"We had"_s));
    }

    void wordsThatStayKeepTheirTimes()
    {
        Transcript text = lock();
        Milliseconds time{0};
        for (const QString &word : {u"Paul"_s, u"and"_s, u"I."_s, u"Then"_s, u"left."_s}) {
            time += Milliseconds(1000);
            text.times.push_back(
                {.range = rangeOf(text, word), .start = time, .end = time + Milliseconds(500)});
        }
        const ReplacedText replaced(text, renaming(text, u"Paul"_s, u"[…]"_s));
        for (const QString &word : {u"and"_s, u"I."_s, u"Then"_s, u"left."_s}) {
            const Utf16Range range = rangeOf(text, word);
            QCOMPARE(replaced.transcript().timeAt(replaced.moved(range).start), text.timeAt(range.start));
        }
    }

    void wordsAreNeverLeftForWantOfOthers()
    {
        const Transcript text = lock();
        const ReplacedText replaced(text, renaming(text, u"Nothing."_s, QString()));
        QVERIFY(!replaced.transcript().body.contains(u"Nothing"));
        QCOMPARE(replaced.transcript().turns.size(), text.turns.size());
        QCOMPARE(replaced.transcript().text(replaced.moved(rangeOf(text, u"Nothing."_s))).toString(), u"…"_s);
    }

    void whatStandsThereAlreadyStays()
    {
        const Transcript text = lock();
        const ReplacedText replaced(text, renaming(text, u"Paul"_s, u"Paul"_s));
        QCOMPARE(replaced.transcript(), text);
        QCOMPARE(replaced.moved(rangeOf(text, u"left"_s)), rangeOf(text, u"left"_s));
    }

    void allOfIt()
    {
        const Transcript text = lock();
        const ReplacedText replaced(text, {{Utf16Offset(0), Utf16Offset(text.body.size())}}, u"[…]"_s);
        QCOMPARE(replaced.transcript().body, u"[…]\n\n[…]\n\n[…]\n\n[…]\n\n[…]\n\n[…]"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplacedText)
#include "tst_replacedtext.moc"

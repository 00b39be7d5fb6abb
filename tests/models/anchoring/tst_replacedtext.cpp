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

Transcript lock()
{
    Transcript text = interviewOf(u"# The lock\nQ: Who was there?\nAnn: Paul and I. Then Paul left.\n"
                                  "# After\nQ: And then?\nAnn: Nothing."_s);
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
        std::vector<textedits::Replacement> replacements;
        for (qsizetype at = text.body.indexOf(u"Paul"); at >= 0; at = text.body.indexOf(u"Paul", at + 1)) {
            replacements.push_back(
                {.range = {Utf16Offset(at), Utf16Offset(at + 4)}, .text = u"Bartholomew"_s});
        }
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

    void allOfIt()
    {
        const Transcript text = lock();
        const ReplacedText replaced(text, {{Utf16Offset(0), Utf16Offset(text.body.size())}}, u"[…]"_s);
        QCOMPARE(replaced.transcript().body, u"[…]\n\n[…]\n\n[…]\n\n[…]\n\n[…]\n\n[…]"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplacedText)
#include "tst_replacedtext.moc"

// SPDX-License-Identifier: MIT
#include "models/transcript/sentences.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("plain") << QStringList{u"One."_s, u"Two!"_s, u"Three?"_s};
        QTest::newRow("no end") << QStringList{u"One."_s, u"AND SO ON"_s};
        QTest::newRow("titles") << QStringList{u"M. Durand et Mme. Roy sont venus."_s, u"Dr. Lee too."_s};
        QTest::newRow("initials") << QStringList{u"J. S. Bach played."_s, u"We listened."_s};
        QTest::newRow("etc. inside") << QStringList{u"Des pommes, etc. et des poires."_s, u"Oui."_s};
        QTest::newRow("etc. at the end") << QStringList{u"Apples, pears, etc."_s, u"That was all."_s};
        QTest::newRow("e.g.") << QStringList{u"Some towns, e.g. Lyon, grew."_s, u"Others did not."_s};
        QTest::newRow("French spaces") << QStringList{u"Et vous ?"_s, u"Jamais !"_s, u"Bon…"_s, u"Voilà."_s};
        QTest::newRow("no-break spaces") << QStringList{u"Et vous\u202f?"_s, u"Jamais\u00a0!"_s};
        QTest::newRow("guillemets, lower case after")
            << QStringList{u"Il a dit « Bonjour ? » à voix basse."_s, u"Puis rien."_s};
        QTest::newRow("guillemets, narrow spaces")
            << QStringList{u"«\u202fViens\u202f!\u202f» dit-elle."_s, u"Il vint."_s};
        QTest::newRow("guillemets, upper case after") << QStringList{u"« Ah bon ? »"_s, u"Elle riait."_s};
        QTest::newRow("English quotes") << QStringList{u"“Is it?” she asked."_s, u"“Yes.”"_s, u"We left."_s};
        QTest::newRow("brackets") << QStringList{u"(It rained.)"_s, u"We stayed."_s};
        QTest::newRow("number with a point") << QStringList{u"It was 3.5 km away."_s, u"Far."_s};
        QTest::newRow("no. as a number") << QStringList{u"We lived at no. 4 then."_s, u"A flat."_s};
        QTest::newRow("No as an answer") << QStringList{u"No."_s, u"Never."_s};
        QTest::newRow("dash dialogue") << QStringList{u"Oui."_s, u"– Non."_s, u"— Si !"_s};
        QTest::newRow("dash, lower case after") << QStringList{u"« Ah ! » — dit-il."_s, u"Bon."_s};
        QTest::newRow("ellipsis goes on") << QStringList{u"Well... we left."_s, u"Then..."_s, u"Nothing."_s};
        QTest::newRow("several marks") << QStringList{u"What?!"_s, u"Yes!!!"_s};
        QTest::newRow("capital with accent") << QStringList{u"Fini."_s, u"Étrange."_s};
        QTest::newRow("digits start one") << QStringList{u"We moved."_s, u"1984 was hard."_s};
        QTest::newRow("web address") << QStringList{u"See example.org for more."_s, u"Thanks."_s};
        QTest::newRow("emoji") << QStringList{u"Great 😀!"_s, u"Yes."_s};
    }

    void cuts()
    {
        QFETCH(QStringList, sentences);
        const QString text = sentences.join(u' ');
        QStringList found;
        for (const qsizetype start : sentenceStarts(text)) {
            const auto [first, last] = sentenceAt(text, start);
            QCOMPARE(first, start);
            found.append(text.sliced(first, last - first));
        }
        QCOMPARE(found, sentences);
    }

    void blankLineEndsASentenceWithoutPoint()
    {
        QCOMPARE(sentenceStarts(u"A title\n\nA text. more"), (std::vector<qsizetype>{0, 9}));
    }

    void ideographicStopNeedsNoSpace()
    {
        QCOMPARE(sentenceStarts(u"你好。再见。"), (std::vector<qsizetype>{0, 3}));
    }

    void placeInTheSpaceBelongsToTheSentenceBefore()
    {
        const QStringView text = u"One.  Two.";
        QCOMPARE(sentenceAt(text, 4), (std::pair<qsizetype, qsizetype>(0, 4)));
        QCOMPARE(sentenceAt(text, 5), (std::pair<qsizetype, qsizetype>(0, 4)));
        QCOMPARE(sentenceAt(text, 6), (std::pair<qsizetype, qsizetype>(6, 10)));
        QCOMPARE(sentenceAt(text, 10), (std::pair<qsizetype, qsizetype>(6, 10)));
    }

    void nothingIsNothing()
    {
        QVERIFY(sentenceStarts({}).empty());
        QCOMPARE(sentenceAt({}, 0), (std::pair<qsizetype, qsizetype>(0, 0)));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"

// SPDX-License-Identifier: MIT
#include "models/readers/text/frontmatter.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class FrontMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFacts()
    {
        Transcript facts;
        readFrontMatter(u"title: \"A: b\"\nnumber: 7\nlang: fr-FR\ndate: 2020-02-03\ntags:\n  - x\nvideo: "
                        u"v\nsummary: |-\n"
                        u"  One.\n  Two.\ndescription: |-\n  One.\n  Two.\n",
                        facts);
        QCOMPARE(facts.title, u"A: b"_s);
        QCOMPARE(facts.number, u"7"_s);
        QCOMPARE(facts.language, u"fr"_s);
        QCOMPARE(facts.date, QDate(2020, 2, 3));
        QCOMPARE(facts.media, u"v"_s);
        QCOMPARE(facts.summary, u"One.\nTwo."_s);
        QCOMPARE(facts.warnings.size(), 1);
        QCOMPARE(facts.warnings[0].arguments, QStringList{u"tags"_s});
    }

    void readsByLineWhatIsNoYaml_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("colon") << u"title: Rain: a history\nnumber: 3\n"_s;
        QTest::newRow("TOML") << u"# of the page\ntitle = \"Rain: a history\"\nnumber = 3\n[extra]\n"_s;
        QTest::newRow("Liquid")
            << u"title: 'Rain: a history'\ndate: {{ page.date }}\n{% if x %}\nnumber: 3\n{% endif %}\n"_s;
        QTest::newRow("nested") << u"title: \"Rain: a history\"\nnumber: 3\nx: "_s + u"["_s.repeated(100'000);
    }
    void readsByLineWhatIsNoYaml()
    {
        QFETCH(const QString, yaml);
        Transcript facts;
        readFrontMatter(yaml, facts);
        QCOMPARE(facts.title, u"Rain: a history"_s);
        QCOMPARE(facts.number, u"3"_s);
    }

    void findsItsEnds()
    {
        const QString text = u"---\ntitle: A\n---\nBody\n"_s;
        const FrontMatter found = findFrontMatter(text);
        QCOMPARE(found.yaml, u"title: A\n");
        QCOMPARE(found.bodyStart, text.indexOf(u"Body"));
        QCOMPARE(found.lines, 3);
        QCOMPARE(findFrontMatter(u"---\ntitle: A\nBody").bodyStart, 0);
        QCOMPARE(findFrontMatter(u"Body\n---\nx\n---\n").bodyStart, 0);
        QCOMPARE(findFrontMatter(u"").bodyStart, 0);
        QCOMPARE(findFrontMatter(u"---").bodyStart, 0);
        QCOMPARE(findFrontMatter(u"---\n---\nBody").bodyStart, 8);
    }

    void isNotTakenFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose between rules") << u"---\nThe mill was sold in 1951.\n---\nBody\n"_s;
        QTest::newRow("talk between rules")
            << u"---\nAnn: How was it?\nBen: Cold.\nAnn: And then?\n---\nBody\n"_s;
        QTest::newRow("talk that goes on below")
            << u"---\nInterviewer: Who are you?\nSarah: A weaver.\n---\nInterviewer: Since when?\n\n**Sarah:** Always.\n"_s;
        QTest::newRow("times") << u"---\n12:30 We left.\n---\nBody\n"_s;
        QTest::newRow("far too long") << u"---\n"_s + u"a: b\n"_s.repeated(100'000) + u"---\nBody\n"_s;
    }
    void isNotTakenFromTheText()
    {
        QFETCH(const QString, text);
        QCOMPARE(findFrontMatter(text).bodyStart, 0);
    }

    void quotesSentencesThatFindNoPlace()
    {
        Transcript facts;
        readFrontMatter(u"host: Ann\nremark: She was tired.\n"_s, facts);
        QCOMPARE(facts.warnings[0].arguments, (QStringList{u"host"_s, u"remark: She was tired."_s}));
        const QString text =
            u"---\nsummary: Ann speaks.\nhost: Ann\n---\nHost: So?\n\nSummary: it rained.\n"_s;
        QVERIFY(findFrontMatter(text).bodyStart > 0);
    }

    void namesNotEveryKeyOfAThousand()
    {
        QString yaml;
        for (int i = 0; i < 1000; ++i) {
            yaml += u"key%1: a\n"_s.arg(i);
        }
        Transcript facts;
        readFrontMatter(yaml, facts);
        QVERIFY(facts.warnings[0].arguments.size() < 50);
        QCOMPARE(facts.warnings[0].arguments.back(), u"…"_s);
    }
};

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "tst_frontmatter.moc"

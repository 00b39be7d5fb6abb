// SPDX-License-Identifier: MIT
#include "models/transcript/exchanges.h"
#include "tests/support/interview.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Which turns are a question and its answers.
class ExchangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsExchanges_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("exchanges"); // first-answer-last of each, # with a title
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("questions and answers")
            << u"Q: Where?\nA: Here.\nQ: When?\nA: Then.\nB: No, later."_s << u"0-1-2 2-3-5"_s;
        QTest::newRow("a short turn does not end one")
            << u"Q: Where?\nA: Here.\nQ: Yes.\nA: And there.\nQ: When?\nA: Then."_s << u"0-1-4 4-5-6"_s;
        QTest::newRow("a long one does") << u"Q: Where?\nA: Here.\nQ: Then tell me about all the years that "
                                            "came behind that first one.\nA: Well."_s
                                         << u"0-1-2 2-3-4"_s;
        QTest::newRow("two who ask") << u"Q: Welcome.\nQ: Where?\nA: Here."_s << u"0-1-2"_s;
        QTest::newRow("what comes before the first question")
            << u"A: Is this on?\nQ: It is. Where?\nA: Here."_s << u"0-0-1 1-2-3"_s;
        QTest::newRow("headings that ask")
            << u"# Where?\nA: Here.\n# When?\nA: Then.\nB: Later."_s << u"#0-0-1 #1-1-3"_s;
        QTest::newRow("a section ends one") << u"# Youth\nQ: Where?\nA: Here.\n# Age\nA: I go on.\nQ: "
                                               "When?\nA: Then."_s
                                            << u"#0-1-2 #2-2-3 3-4-5"_s;
        QTest::newRow("who asks is found")
            << u"X: Where?\nY: Here.\nX: When?\nY: Then.\nX: Why?\nY: So."_s << u"0-1-2 2-3-4 4-5-6"_s;
        QTest::newRow("two who converse")
            << u"X: Where?\nY: Where what?\nX: When?\nY: What when?\nX: Why?\nY: Is "
               "it not?"_s
            << u"0-0-6"_s;
    }
    void findsExchanges()
    {
        QFETCH(QString, lines);
        const Transcript text = lines.isEmpty() ? Transcript() : test::interviewOf(lines);
        QStringList found;
        for (const Exchange &exchange : exchangesOf(text)) {
            found.append((exchange.title >= 0 ? u"#%1-%2-%3"_s : u"%1-%2-%3"_s)
                             .arg(exchange.first)
                             .arg(exchange.answer)
                             .arg(exchange.last));
        }
        QTEST(found.join(u' '), "exchanges");
    }

    void questionsHaveWords()
    {
        const Transcript text =
            test::interviewOf(u"# Youth\nQ: Where was that?\nA: Here.\nQ: And when?\nA: Then."_s);
        const auto exchanges = exchangesOf(text);
        QCOMPARE(questionText(text, exchanges.at(0)), u"Youth Where was that?"_s);
        QCOMPARE(questionText(text, exchanges.at(1)), u"And when?"_s);
    }

    void asks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("asks");
        QTest::newRow("at its end") << u"And then?"_s << true;
        QTest::newRow("French") << u"Et alors\u202f?"_s << true;
        QTest::newRow("before a remark") << u"And then? [Both laugh.]"_s << true;
        QTest::newRow("Arabic") << u"متى؟"_s << true;
        QTest::newRow("long ago") << u"Why? Because it rained for weeks, and nobody had a coat to wear."_s
                                  << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void asks()
    {
        QFETCH(QString, words);
        QTEST(asksSomething(words), "asks");
    }
};

QTEST_GUILESS_MAIN(ExchangesTest)
#include "tst_exchanges.moc"

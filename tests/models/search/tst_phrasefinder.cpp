// SPDX-License-Identifier: MIT
#include "models/search/phrasefinder.h"
#include "tests/support/interview.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PhraseFinderTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList found(const Transcript &text, const QString &typed)
    {
        QStringList words;
        for (const Utf16Range &hit : PhraseFinder(typed).find(text, NoProgress())) {
            words.append(text.text(hit).toString());
        }
        return words;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("start of a word")
            << u"eco"_s << QStringList{u"Écoles"_s, u"école"_s, u"ecole"_s, u"écoutais"_s};
        QTest::newRow("accents, capitals") << u"ÉCOLE"_s << QStringList{u"Écoles"_s, u"école"_s, u"ecole"_s};
        QTest::newRow("a space ends the word") << u"ecole "_s << QStringList{u"école"_s, u"ecole"_s};
        QTest::newRow("so does a quotation mark") << u"\"école\""_s << QStringList{u"école"_s, u"ecole"_s};
        QTest::newRow("and a full stop") << u"école."_s << QStringList{u"école"_s, u"ecole"_s};
        QTest::newRow("elision") << u"l'eco"_s << QStringList{u"L’école"_s, u"l'écoutais"_s};
        QTest::newRow("an apostrophe, to be gone on from") << u"aujourd'"_s << QStringList{u"aujourd’hui"_s};
        QTest::newRow("one word with an apostrophe") << u"aujourd'h"_s << QStringList{u"aujourd’hui"_s};
        QTest::newRow("ligature") << u"soeur"_s << QStringList{u"sœur"_s};
        QTest::newRow("phrase") << u"ma soe"_s << QStringList{u"ma sœur"_s};
        QTest::newRow("in this order") << u"sœur ma"_s << QStringList{};
        QTest::newRow("over punctuation") << u"sœur aujourd'hui"_s << QStringList{u"sœur, aujourd’hui"_s};
        QTest::newRow("over paragraphs of a turn") << u"ecole et je"_s << QStringList{u"ecole.\n\nEt je"_s};
        QTest::newRow("not over turns") << u"hui oui"_s << QStringList{};
        QTest::newRow("not from a title into a turn") << u"village l'école"_s << QStringList{};
        QTest::newRow("no operators") << u"OR sœur"_s << QStringList{};
        QTest::newRow("no fields") << u"speaker:ma"_s << QStringList{};
        QTest::newRow("in a title") << u"du vill"_s << QStringList{u"du village"_s};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("no words") << u" …!"_s << QStringList{};
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, expected);
        const Transcript text =
            test::interviewOf(u"# Écoles du village\nQ: L’école de ma sœur, aujourd’hui ?\n"
                              "A: Oui. Une ecole.\nA: Et je l'écoutais."_s);
        QCOMPARE(text.turns.size(), size_t(2));
        QCOMPARE(found(text, typed), expected);
    }

    void isCancelled()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64 /*done*/, qint64 /*total*/) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        const Transcript text = test::interviewOf(u"A: Oui."_s);
        QVERIFY(PhraseFinder(u"oui").find(text, Cancelled()).empty());
    }

    void wholeWordsOfASelection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("expected");
        const QString text = u"By the river, l’E\u0301cole. 😀 Oui"_s;
        QTest::newRow("a word") << text << u"river"_s << u"river"_s;
        QTest::newRow("within words") << text << u"e riv"_s << u"the river"_s;
        QTest::newRow("with what is around them") << text << u" river, "_s << u"river"_s;
        QTest::newRow("elision") << text << u"l’E\u0301co"_s << u"l’E\u0301cole"_s;
        QTest::newRow("emoji") << text << u"😀"_s << u"😀"_s;
        QTest::newRow("at the start") << text << u"B"_s << u"By"_s;
        QTest::newRow("at the end") << text << u"ui"_s << u"Oui"_s;
        QTest::newRow("no words") << text << u". "_s << QString();
        QTest::newRow("nothing") << text << u""_s << QString();
    }

    void wholeWordsOfASelection()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, selected);
        QFETCH(const QString, expected);
        const qsizetype at = text.indexOf(selected);
        QVERIFY(at >= 0);
        const Utf16Range words = wholeWords(text, {Utf16Offset(at), Utf16Offset(at + selected.size())});
        QCOMPARE(slice(text, words).toString(), expected);
    }
};

QTEST_APPLESS_MAIN(PhraseFinderTest)
#include "tst_phrasefinder.moc"

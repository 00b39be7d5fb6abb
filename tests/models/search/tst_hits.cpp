// SPDX-License-Identifier: MIT
#include "models/search/folding.h"
#include "models/search/hits.h"
#include "models/search/predicate.h"
#include "models/search/queryparser.h"

#include "tests/models/search/randomtext.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class HitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QString french = u"L’école, les écoles ; je l'aimais, l’E\u0301COLE."_s;
        QTest::newRow("word") << french << u"ecole"_s << QStringList{u"école"_s, u"E\u0301COLE"_s};
        QTest::newRow("elision") << french << u"l'école"_s << QStringList{u"L’école"_s, u"l’E\u0301COLE"_s};
        QTest::newRow("prefix") << french << u"éco*"_s
                                << QStringList{u"école"_s, u"écoles"_s, u"E\u0301COLE"_s};
        QTest::newRow("phrase over punctuation")
            << french << u"\"école les\""_s << QStringList{u"école, les"_s};
        QTest::newRow("several") << french << u"je aimais"_s << QStringList{u"je"_s, u"aimais"_s};
        QTest::newRow("longest") << french << u"je OR \"je l\" OR \"je l aimais\""_s
                                 << QStringList{u"je l'aimais"_s};
        QTest::newRow("overlapping phrases")
            << u"a b c"_s << u"\"a b\" \"b c\" b"_s << QStringList{u"a b"_s, u"b c"_s};
        QTest::newRow("not what is excluded")
            << french << u"école -aimais"_s << QStringList{u"école"_s, u"E\u0301COLE"_s};
        QTest::newRow("excluded twice") << french << u"-(a -aimais)"_s << QStringList{u"aimais"_s};
        QTest::newRow("not fields") << french << u"speaker:école tag:je"_s << QStringList{};
        QTest::newRow("nothing") << french << u""_s << QStringList{};
        QTest::newRow("English") << u"Ann's boat; ann BOATS"_s << u"ann boat*"_s
                                 << QStringList{u"Ann"_s, u"boat"_s, u"ann"_s, u"BOATS"_s};
        QTest::newRow("soft hyphen") << u"trans\u00adcription"_s << u"transcription"_s
                                     << QStringList{u"trans\u00adcription"_s};
        QTest::newRow("emoji") << u"oui 😀👍🏽"_s << u"👍"_s << QStringList{u"👍🏽"_s};
        QTest::newRow("Han in a row") << u"私は日本語です"_s << u"日本"_s << QStringList{u"日本"_s};
        QTest::newRow("Hebrew") << u"אמר שָׁלוֹם"_s << u"שלום"_s << QStringList{u"שָׁלוֹם"_s};
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        QStringList words;
        for (const Utf16Range range : hits(text, parseQuery(query))) {
            words.append(slice(text, range).toString());
        }
        QCOMPARE(words, found);
    }

    void context_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("start");
        QTest::newRow("whole text") << u"one hit two"_s << u"one "_s << u" two"_s << 4;
        QTest::newRow("alone") << u"hit"_s << u""_s << u""_s << 0;
        QTest::newRow("cut between words")
            << u"alpha beta gamma hit delta epsilon"_s << u"gamma "_s << u" delta"_s << 17;
        QTest::newRow("cut at a space")
            << u"alpha beta gam hit four 89 epsilon"_s << u"beta gam "_s << u" four 89"_s << 15;
        QTest::newRow("counted in code points")
            << u"😀😀 bbb😀 cc hit d😀d 😀😀😀 eee"_s << u"bbb😀 cc "_s << u" d😀d 😀😀😀"_s << 11;
        QTest::newRow("no spaces") << u"abcdefghijkl.hit.abcdefghijkl"_s << u"efghijkl."_s << u".abcdefgh"_s
                                   << 13;
        QTest::newRow("emoji are not cut") << u"😀😀😀😀😀😀😀😀😀😀hit😀😀😀😀😀😀😀😀😀😀"_s
                                           << u"😀😀😀😀😀😀😀😀😀"_s << u"😀😀😀😀😀😀😀😀😀"_s << 10;
        QTest::newRow("accents are not cut")
            << u"e\u0301e\u0301e\u0301e\u0301e\u0301.hit.e\u0301e\u0301e\u0301e\u0301"_s
            << u"e\u0301e\u0301e\u0301e\u0301."_s << u".e\u0301e\u0301e\u0301e\u0301"_s << 11;
        QTest::newRow("lines are kept") << u"a\n\nhit\n\nb"_s << u"a\n\n"_s << u"\n\nb"_s << 3;
    }

    void context()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const int, start);
        const HitFinder finder(parseQuery(u"hit"_s));
        const std::vector<Hit> found = hitsInContext(text, finder, 9);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].before, before);
        QCOMPARE(found[0].match, u"hit"_s);
        QCOMPARE(found[0].after, after);
        QCOMPARE(found[0].range, (CodePointRange{CodePoint(start), CodePoint(start + 3)}));
        QVERIFY(text.contains(before + u"hit"_s + after));
    }

    /// Hits lie in the text, ascend, and are there exactly when the predicate holds; each word finds itself.
    void anyText()
    {
        test::RandomText random(5);
        for (int i = 0; i < 2000; ++i) {
            const QString text = random.text(12);
            Fields fields;
            fields.text = text;
            const Query query =
                parseQuery(u'"' + random.word() + (random.oneIn(2) ? u' ' + random.word() : QString()) +
                           (random.oneIn(3) ? u"\"*"_s : u"\""_s));
            Utf16Range last{Utf16Offset(-1), Utf16Offset(-1)};
            const std::vector<Utf16Range> found = hits(text, query);
            for (const Utf16Range range : found) {
                QVERIFY(range.start > last.start && range.stop > last.stop);
                QVERIFY(range.stop.value() <= text.size() && !range.isEmpty());
                last = range;
            }
            QVERIFY2(matches(query, fields) == !found.empty(),
                     qPrintable(text + u" / "_s + query.toString()));
            for (const Hit &hit : hitsInContext(text, HitFinder(query), random.below(30))) {
                QVERIFY(text.contains(hit.before + hit.match + hit.after));
            }
            forEachWord(text, [&text](QByteArrayView, Utf16Range range) {
                const Query itself = parseQuery(u'"' + slice(text, range).toString() + u'"');
                QVERIFY2(std::ranges::contains(hits(text, itself), range), qPrintable(text));
            });
        }
    }
};

QTEST_APPLESS_MAIN(HitsTest)
#include "tst_hits.moc"

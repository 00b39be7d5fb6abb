// SPDX-License-Identifier: MIT
#include "models/readers/json/json.h"

#include <QTest>

using namespace visavis;
using namespace visavis::json;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private:
    static Result<Document> parse(const QString &text)
    {
        NoProgress progress;
        return Document::parse(text, progress);
    }

private Q_SLOTS:
    void walks()
    {
        const QString text =
            u"{\"a\": [1, \"two\", {\"b\": null, \"c\": [], \"d\": true}], \"e\": -1.5e1, \"f\": \"x\"}"_s;
        const auto document = parse(text);
        QVERIFY(document);
        QVERIFY(!document->isTruncated());
        const Value root = document->root();
        QVERIFY(root.isObject());
        QCOMPARE(root[u"e"].number(), -15.0);
        QCOMPARE(root[u"f"].raw(), u"x");
        QVERIFY(root[u"g"].isMissing());
        QVERIFY(root[u"f"][u"g"].isMissing());
        QVERIFY(root[u"f"].front().isMissing());
        QList<Kind> kinds;
        for (const Value value : root[u"a"]) {
            kinds.append(value.kind());
        }
        QCOMPARE(kinds, (QList{Kind::Number, Kind::String, Kind::Object}));
        kinds.clear();
        Value last;
        for (const Value value : root[u"a"]) {
            last = value;
        }
        for (const Value value : last) {
            kinds.append(value.kind());
        }
        QCOMPARE(kinds, (QList{Kind::Null, Kind::Array, Kind::Bool}));
        QVERIFY(last[u"d"].isTrue());
        for (const Value value : last[u"c"]) {
            QVERIFY2(value.isMissing(), "nothing is in an empty array");
        }
    }

    void decodesStrings_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("decoded");
        QTest::newRow("plain") << u"\"été\""_s << u"été"_s;
        QTest::newRow("escapes") << u"\"a\\\"b\\\\c\\/d\\n\\t\""_s << u"a\"b\\c/d\n\t"_s;
        QTest::newRow("code units") << u"\"\\u00e9\\ud83d\\ude00\""_s << u"é😀"_s;
        QTest::newRow("no code unit") << u"\"\\u00zz!\""_s << u"\uFFFD00zz!"_s;
        QTest::newRow("cut in an escape") << u"\"ab\\u00"_s << u"ab"_s;
        QTest::newRow("cut behind the backslash") << u"\"ab\\"_s << u"ab"_s;
        QTest::newRow("cut") << u"\"ab"_s << u"ab"_s;
    }
    void decodesStrings()
    {
        QFETCH(QString, source);
        QFETCH(QString, decoded);
        const QString text = u"["_s + source;
        const auto document = parse(text);
        QVERIFY(document);
        QVERIFY(document->isTruncated());
        QCOMPARE(document->root().front().string(), decoded);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("line");
        const auto wrong = ErrorCode::MalformedContainer;
        QTest::newRow("no value") << u"{\"a\":\n }"_s << wrong << 2;
        QTest::newRow("no key") << u"{\n\n1: 2}"_s << wrong << 3;
        QTest::newRow("no colon") << u"{\"a\" 2}"_s << wrong << 1;
        QTest::newRow("no comma") << u"[1 2]"_s << wrong << 1;
        QTest::newRow("other bracket") << u"[1}"_s << wrong << 1;
        QTest::newRow("word") << u"[nul]"_s << wrong << 1;
        QTest::newRow("closed too often") << u"[]\n]"_s << wrong << 2;
        QTest::newRow("long number") << u"["_s + u"1"_s.repeated(1000) + u"]"_s << wrong << 1;
        QTest::newRow("nesting") << u"["_s.repeated(100000) << ErrorCode::TooDeeplyNested << 1;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QFETCH(int, line);
        const auto document = parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().code, code);
        QCOMPARE(document.error().line, line);
    }

    void acceptsWhatProgramsWrite()
    {
        const QString text = u"{\"a\": NaN, \"b\": -Infinity, \"c\": [1,],}\n[2]\n{\"d\": \"3.5\"}\n"_s;
        const auto document = parse(text);
        QVERIFY(document);
        const auto roots = document->roots();
        QCOMPARE(roots.size(), 3UZ);
        QVERIFY(!roots[0][u"a"].number());
        QCOMPARE(roots[0][u"c"].front().number(), 1.0);
        QCOMPARE(roots[1].front().number(), 2.0);
        QCOMPARE(roots[2][u"d"].number(), 3.5);
    }

    void closesWhatIsCutOff_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"{\"a\": [1, 2"_s, u"{\"a\": [1, 2]"_s, u"{\"a\": [1, 2], \"b"_s, u"{\"a\": [1, 2], \"b\""_s,
              u"{\"a\": [1, 2], \"b\":"_s, u"{\"a\": [1, 2,"_s, u"{\"a\": [1, 2], \"b\": fal"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void closesWhatIsCutOff()
    {
        QFETCH(QString, text);
        const auto document = parse(text);
        QVERIFY(document);
        QVERIFY(document->isTruncated());
        QList<double> numbers;
        for (const Value value : document->root()[u"a"]) {
            numbers.append(value.number().value_or(0));
        }
        QCOMPARE(numbers, (QList<double>{1, 2}));
    }

    void peeksWithoutReadingAll()
    {
        const QString text = u"{\"text\": \""_s + u"x"_s.repeated(1'000'000) + u"\", \"n\": ["_s +
                             u"1,"_s.repeated(1'000'000) + u"1], \"last\": 1}"_s;
        const Document start = Document::peek(text);
        QCOMPARE(start.root()[u"n"].front().number(), 1.0);
        QVERIFY(start.root()[u"last"].isMissing());
        QVERIFY(Document::peek(u"Ann: {}"_s).root().isMissing());
        QVERIFY(Document::peek(u""_s).root().isMissing());
        QCOMPARE(Document::peek(u"{\"a\": 1, b}"_s).root()[u"a"].number(), 1.0);
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"

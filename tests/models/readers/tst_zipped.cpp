// SPDX-License-Identifier: MIT
#include "models/readers/documents/zipped.h"
#include "models/readers/limits.h"
#include "tests/models/readers/zips.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class ZippedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByName()
    {
        auto zipped = Zipped::open(zipOf({{u"a/b.xml"_s, "one"}, {u"c.txt"_s, QByteArray(100'000, 'x')}}));
        QVERIFY(zipped.has_value());
        QCOMPARE(QSet<QString>(zipped->names().begin(), zipped->names().end()),
                 (QSet<QString>{u"a/b.xml"_s, u"c.txt"_s}));
        QVERIFY(zipped->contains(u"a/b.xml"_s));
        QVERIFY(!zipped->contains(u"b.xml"_s));
        QCOMPARE(zipped->read(u"a/b.xml"_s).value_or(QByteArray()), QByteArray("one"));
        QCOMPARE(zipped->read(u"c.txt"_s).value_or(QByteArray()).size(), 100'000);
        QCOMPARE(zipped->read(u"none"_s).error().code, ErrorCode::MalformedContainer);
    }

    void refusesABomb()
    {
        const QByteArray bomb = zipOf({{u"word/document.xml"_s, QByteArray(100'000'000, ' ')}});
        QVERIFY(bomb.size() < 200'000);
        auto zipped = Zipped::open(bomb);
        QVERIFY(zipped.has_value());
        QCOMPARE(zipped->read(u"word/document.xml"_s).error().code, ErrorCode::InflatesTooMuch);
    }

    void doesNotBelieveTheStatedSize()
    {
        // Both headers say ten bytes; there are a hundred million.
        QByteArray bomb = zipOf({{u"a"_s, QByteArray(100'000'000, ' ')}});
        const QByteArray size = QByteArray::fromHex("00e1f505");
        QCOMPARE(bomb.count(size), 2);
        bomb.replace(size, QByteArray::fromHex("0a000000"));
        auto zipped = Zipped::open(bomb);
        QVERIFY(zipped.has_value());
        QCOMPARE(zipped->read(u"a"_s).error().code, ErrorCode::InflatesTooMuch);
    }

    void refusesTooMuchInAll()
    {
        QByteArray noise;
        for (quint32 state = 1, i = 0; i < 50'000'000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise += char(state >> 24);
        }
        auto zipped =
            Zipped::open(zipOf({{u"a"_s, noise}, {u"b"_s, noise}, {u"c"_s, noise}}, KZip::NoCompression));
        QVERIFY(zipped.has_value());
        QVERIFY(zipped->read(u"a"_s).has_value());
        QVERIFY(zipped->read(u"b"_s).has_value());
        QCOMPARE(zipped->read(u"c"_s).error().code, ErrorCode::InflatesTooMuch);
    }

    void refusesWhatIsCutOff()
    {
        const QByteArray whole = zipOf({{u"a"_s, QByteArray("word ").repeated(1000)}}, KZip::NoCompression);
        for (const qsizetype size : {qsizetype(10), whole.size() / 2, whole.size() - 30}) {
            auto zipped = Zipped::open(whole.first(size));
            const ErrorCode code = zipped ? zipped->read(u"a"_s).error().code : zipped.error().code;
            QCOMPARE(code, ErrorCode::MalformedContainer);
        }
    }

    void refusesWhatIsEncrypted()
    {
        QByteArray zip = zipOf({{u"a"_s, "secret"}});
        zip[6] = char(zip[6] | 1);
        auto zipped = Zipped::open(zip);
        QVERIFY(zipped.has_value());
        QCOMPARE(zipped->read(u"a"_s).error().code, ErrorCode::Encrypted);
    }

    void looksWhereNamesAre()
    {
        const QByteArray zip =
            zipOf({{u"mimetype"_s, "application/epub+zip"}, {u"x/y.opf"_s, "z"}}, KZip::NoCompression);
        QCOMPARE(statedMimeType(zip), QByteArrayView("application/epub+zip"));
        QVERIFY(mentionsEntry(zip, "x/y.opf"));
        QVERIFY(!mentionsEntry(zip, "word/document"));
        QVERIFY(statedMimeType("PK\x03\x04").isEmpty());
    }
};

QTEST_APPLESS_MAIN(ZippedTest)
#include "tst_zipped.moc"

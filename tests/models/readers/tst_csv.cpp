// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "models/readers/text/csv.h"
#include "models/readers/text/csvparser.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("units");
        QTest::newRow("quoted.en.csv")
            << QStringList{u"Ann Bell 3-8.5: When, if I may ask, did you start keeping the lock?"_s,
                           u"Tom Reed 9-14: In 1967. My uncle said: \"You, boy.\"\n\nThat was all."_s,
                           u"Ann Bell 15-17: And the cottage?"_s,
                           u"Tom Reed 18-21: It went with the place."_s}
            << 4;
        QTest::newRow("semicolons.fr.csv")
            << QStringList{u"Claire 3-?: Quand avez-vous commencé ?"_s,
                           u"Yves 9-?: En 1967 ; mon oncle partait.\n\nIl pleuvait."_s,
                           u"Claire 18-?: Et la maison ?"_s, u"Yves 20-?: Elle allait avec la place."_s}
            << 5;
        QTest::newRow("whisper.en.tsv") << QStringList{u" 3-11: When did you start keeping the lock? In "
                                                       u"1967. It was raining and the boats were "
                                                       "all tied up."_s}
                                        << 4;
        QTest::newRow("untitled.fr.tsv") << QStringList{u"Claire ?-?: Quand avez-vous commencé ?"_s,
                                                        u"Yves ?-?: En 1967. Mon oncle partait."_s,
                                                        u"Claire ?-?: Et la maison, dites-moi ?"_s,
                                                        u"Yves ?-?: Elle allait avec la place."_s}
                                         << 4;
        QTest::newRow("loose.en.csv")
            << QStringList{u" ?-?: Interview 12\n\nRecorded in May"_s,
                           u"Ann 1.5-?: Well, when did you start?"_s, u"Tom 4-?: In 1967, as I said."_s,
                           u"Ann 6.25-?: And the cottage?"_s}
            << 3;
    }
    void files()
    {
        QFETCH(const QStringList, expected);
        QFETCH(const int, units);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const Result<Source> source = loadSource(QStringLiteral(FIXTURES) + u"/csv/"_s + name);
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->format, u"csv"_s);
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        QCOMPARE(outlineOf(*transcript), expected);
        QCOMPARE(transcript->units, units);
        for (const SourcePiece &piece : transcript->pieces) {
            QCOMPARE(QStringView(transcript->body).sliced(piece.body.value(), piece.length),
                     QStringView(source->text).sliced(piece.source.value(), piece.length));
        }
    }

    void isNotClaimed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prices") << bytesOf(QStringLiteral(FIXTURES) + u"/csv/prices.csv"_s);
        QTest::newRow("prose") << QByteArray("Yes, we went there.\nNo, nobody came.\nYes, I did see it.\n"
                                             "No, I never saw him.\n");
        QTest::newRow("json") << QByteArray(
            "{\"text\": \"a, b\", \"start\": 1,\n\"end\": 2, \"speaker\": 3}\n");
        QTest::newRow("labels behind times")
            << QByteArray("0:01\tAnn: Well then.\n0:05\tBen: Hello you.\n0:09\tAnn: And so on.\n");
        QTest::newRow("markdown") << QByteArray("| Speaker | Text |\n| --- | --- |\n| Ann | Hello to you. |\n"
                                                "| Ben | Hello to you too. |\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("separators") << QByteArray(",,,\n;;;\n\t\t\n");
    }
    void isNotClaimed()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(csvFormat().fit(sourceOf(text)), Fit::No);
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells"); // with bars between, one row each
        const auto row = [](const char *name, const QString &text, const QStringList &cells) {
            QTest::newRow(name) << text << cells;
        };
        row("plain", u"a,b\nc,d"_s, {u"a|b"_s, u"c|d"_s});
        row("separator and line end in quotes", u"\"a,\nb\",c\nd,e"_s, {u"a,\nb|c"_s, u"d|e"_s});
        row("doubled", u"\"say \"\"a\"\"\",c"_s, {u"say \"a\"|c"_s});
        row("not doubled", u"\"say \"a\" so\",c"_s, {u"say \"a\" so|c"_s});
        row("blank behind", u"\"a\" ,c"_s, {u"a|c"_s});
        row("somebody quoted", u"x,\"a.\" b\nc,d"_s, {u"x|\"a.\" b"_s, u"c|d"_s});
        row("quote within", u"a\"b\",c"_s, {u"a\"b\"|c"_s});
        row("blank rows", u"a,b\n\n,\nc,d\n"_s, {u"a|b"_s, u"c|d"_s});
        row("never closed", u"a,\"b"_s, {u"a|b"_s});
        row("never closed over many lines", u"\"a,b\n"_s + u"c,d\n"_s.repeated(30),
            QStringList{u"\"a|b"_s} + QStringList(30, u"c|d"_s));
    }
    void quotes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, cells);
        const CsvTable table = parseCsv(text, u',');
        QStringList rows;
        for (const structure::TableRow &row : table.rows) {
            QStringList one;
            for (const structure::TableCell &cell : row.cells) {
                one.append(table.text.sliced(cell.start, cell.length));
            }
            rows.append(one.join(u'|'));
        }
        QCOMPARE(rows, cells);
    }

    void truncatedInQuotes()
    {
        NoProgress progress;
        const auto transcript = readTranscript(
            sourceOf("Speaker,Text\nAnn,Hello to you.\nBen,Hello.\nAnn,\"And so it"), progress);
        QVERIFY(transcript.has_value());
        QVERIFY(transcript->body.endsWith(u"And so it"));
        QVERIFY(std::ranges::contains(transcript->warnings, WarningCode::Truncated, &Warning::code));
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"

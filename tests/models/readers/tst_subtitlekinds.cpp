// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "models/readers/subtitles/ttml.h"
#include "models/readers/subtitles/ttmltime.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Subtitles beside WebVTT and SubRip: each kind is known by its content, and what is made of it.
class SubtitleKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("outline");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char *file, const char *format, int units, const QString &title,
                            const QStringList &outline, const QStringList &warnings = {}) {
            const QString path = QStringLiteral(FIXTURES) + u'/' + QLatin1StringView(file);
            QTest::newRow(file) << bytesOf(path) << QByteArray(format) << units << title << outline
                                << warnings;
        };
        row("sbv/plain.sbv", "sbv", 2, {}, {u" 1-4: Who is there? It is me. Only me."_s});
        row("sbv/subviewer.sub", "sbv", 4, u"A talk"_s,
            {u"Nora 1-2.5: Who is there?"_s, u"Elias 2.5-2.5: It is me. Only me."_s, u"Nora 5-6: Well."_s,
             u"Elias 6-7: Yes."_s},
            {u"BadCue: 00:00:02.50,00:00:02.00"_s, u"NoteBlockLeftOut: SubViewer, 5"_s});
        row("lrc/plain.lrc", "lrc", 2, u"A talk"_s, {u" 1-4: Who is there? It is me."_s},
            {u"FrontMatterLeftOut: ar"_s});
        row("lrc/refrain.lrc", "lrc", 3, {}, {u" 1-6.5: Round and round we go. Round and round"_s});
        row("lrc/words.lrc", "lrc", 2, u"Words"_s, {u" 1-3659.5: Who is there? It <is> me."_s});
        row("ass/plain.ass", "ass", 3, u"A talk"_s,
            {u"Nora 1-2.5: Who is there?"_s, u"Elias 3-4.5: It is me, only me."_s,
             u"Nora 5-6: Well, well."_s},
            {u"NoteBlockLeftOut: Comment, 1"_s, u"MarkupLeftOut: {}, 1"_s, u"MarkupLeftOut: \\p, 1"_s});
        row("ass/old.ssa", "ass", 2, {}, {u" 1-2: One, two three {and"_s},
            {u"BadCue: Marked=0,0:00:02.00,0:00:0x.00,three {and"_s});
        row("ttml/plain.ttml", "ttml", 6, u"A talk"_s,
            {u"Nora Lind 11-12.2: Who is there & why?"_s, u"Elias 13.5-14.5: It is me."_s,
             u"Nora Lind, Elias 15-16: Yes."_s, u"Nora Lind 0-4: One."_s, u"Elias 4-6: Two,"_s,
             u"Nora Lind 4-6: three."_s},
            {u"TimesNotMonotone: 0:00"_s});
        row("ttml/words.dfxp", "ttml", 4, {}, {u" 0.5-4: Qui vient ? Moi, Léo."_s});
    }
    void makesTurns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, format);
        QFETCH(int, units);
        QFETCH(QString, title);
        QFETCH(QStringList, outline);
        QFETCH(QStringList, warnings);
        const Source source = sourceOf(bytes);
        const Format *found = formatFor(source);
        QVERIFY(found != nullptr);
        QCOMPARE(found->id, QLatin1StringView(format));
        NoProgress progress;
        const auto transcript = found->read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source.text).value_or(QString()), QString());
        QCOMPARE(outlineOf(*transcript), outline);
        QCOMPARE(transcript->units, units);
        QCOMPARE(transcript->title, title);
        QCOMPARE(transcript->format, QString(found->id));
        QStringList keys;
        for (const Warning &warning : transcript->warnings) {
            keys.append(warningKey(warning));
        }
        QCOMPARE(keys, warnings);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("time");
        const auto row = [](const QString &text, qint64 time) {
            QTest::newRow(qPrintable(text)) << text << time;
        };
        row(u"00:00:01"_s, 1000);
        row(u"01:00:01.25"_s, 3'601'250);
        row(u"00:00:01:12"_s, 1480);
        row(u"100:00:00.000"_s, 360'000'000);
        row(u"1.5h"_s, 5'400'000);
        row(u"0.1m"_s, 6000);
        row(u"12.5s"_s, 12'500);
        row(u"12"_s, 12'000);
        row(u"250ms"_s, 250);
        row(u"50f"_s, 2000);
        row(u"20000t"_s, 2000);
        row(u"-1s"_s, -1);
        row(u"1e3s"_s, -1);
        row(u"99999999999999999999s"_s, -1);
        row(u"1:2:3:4:5"_s, -1);
        row(u":"_s, -1);
        row(u""_s, -1);
        row(u"s"_s, -1);
        row(u"wallclock(2026)"_s, -1);
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, time);
        const auto read = ttmlTime(text, {.frameRate = 25, .subFrameRate = 1, .tickRate = 10'000});
        QCOMPARE(read ? qint64(read->count()) : -1, time);
    }

    void readsTtmlThatIsNotWell_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("body");
        const QByteArray start = "<tt><body><div><p begin='1s' end='2s'>One.</p>";
        QTest::newRow("cut off") << QByteArray(start + "<p begin='3s'>Tw") << u"One. Tw"_s;
        QTest::newRow("not closed rightly") << QByteArray(start + "</tt>") << QString();
        QTest::newRow("nested too deeply")
            << QByteArray(start + QByteArray("<p>").repeated(100'000)) << QString();
        QTest::newRow("entity bomb")
            << QByteArray(
                   "<!DOCTYPE tt [<!ENTITY a 'aaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                   "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
                   "<tt><body><p begin='1s'>&d;</p></body></tt>")
            << u"&d;"_s; // nothing that a file declares is put in
        QTest::newRow("another file")
            << QByteArray("<!DOCTYPE tt [<!ENTITY a SYSTEM "
                          "'file:///etc/passwd'>]><tt><body><p>One&a;.</p></body></tt>")
            << u"One&a;."_s;
        QByteArray attributes;
        for (int i = 0; i < 50'000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=''";
        }
        QTest::newRow("attributes") << QByteArray("<tt><body><p" + attributes + ">One.</p></body></tt>")
                                    << QString();
    }
    void readsTtmlThatIsNotWell()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, body);
        const Source source = sourceOf(bytes);
        QCOMPARE(ttmlFormat().fit(source), Fit::Certain);
        NoProgress progress;
        const auto transcript = ttmlFormat().read(source, progress);
        QCOMPARE(transcript ? transcript->body : QString(), body);
        if (!transcript) {
            QVERIFY(transcript.error().line > 0);
        }
    }

    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("times in brackets")
            << QByteArray("[00:01] Ann: Hello.\n[00:05] Ben: Bye.\n[00:07] Ann: Well.\n");
        QTest::newRow("hours in brackets")
            << QByteArray("[00:00:01.5] Ann: Hello.\n[00:00:05.5] Ben: Bye.\n");
        QTest::newRow("links") << QByteArray("[a]: http://example.org\n[b]: http://example.org\n");
        QTest::newRow("numbers") << QByteArray("1.5,2.5\n3.5,4.5\n");
        QTest::newRow("a table") << QByteArray("start,end,text\n0:00:01.0,0:00:02.0,Hello\n");
        QTest::newRow("web page") << QByteArray("<html><body><tt>typewriter</tt></body></html>");
        QTest::newRow("script") << QByteArray("Dialogue: A talk, by Ann, and Ben\n\nAnn: Hello.\n");
    }
    void leavesOtherFilesAlone()
    {
        QFETCH(QByteArray, bytes);
        const Format *found = formatFor(sourceOf(bytes));
        const QString id = found ? QString(found->id) : QString();
        QVERIFY2(id.isEmpty() || id == u"text" || id == u"csv" || id == u"markdown" || id == u"html",
                 qPrintable(id));
    }
};

QTEST_APPLESS_MAIN(SubtitleKindsTest)
#include "tst_subtitlekinds.moc"

// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Each kind of JSON that transcripts come in: known by its shape, and what is made of it.
class JsonFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("units");
        QTest::addColumn<QStringList>("outline");
        const auto row = [](const char *name, const char *format, int units, const QStringList &outline) {
            const QString path = QStringLiteral(FIXTURES "/json/") + QLatin1StringView(name) + u".json"_s;
            QTest::newRow(name) << bytesOf(path) << QByteArray(format) << units << outline;
        };
        row("whisper", "whisper-json", 2, {u" 0-1.5: One two."_s, u" 4.25-5: Three."_s});
        row("whisper-with-escapes", "whisper-json", 1, {u" 1-2: L'été \"vrai\"."_s});
        row("whisper-a-list-alone-with-names-in-the-text", "whisper-json", 3,
            {u"Ann 0-1: One."_s, u"Ben 1-2: Two."_s, u"Ann 2-3: Three."_s});
        row("whisper-times-that-are-none", "whisper-json", 4, {u" 0-2: One two three"_s, u" 5-5: four."_s});
        row("whisperx", "whisper-json", 3, {u"SPEAKER_00 0-1: One?"_s, u"SPEAKER_01 1-3: Two. Three."_s});
        row("whisperx-only-words-have-speakers", "whisper-json", 2,
            {u"A 0-3: One, two."_s, u"B 0-3: Three."_s});
        row("transformers", "whisper-json", 2, {u" 0-1: One. Two."_s});
        row("transformers-with-speakers", "whisper-json", 2,
            {u"SPEAKER_00 0-1: One."_s, u"SPEAKER_01 1-2: Two."_s});
        row("whisper-words-only", "whisper-json", 2, {u" 0-1.5: One two. Three"_s});
        row("whisper-cpp", "whispercpp-json", 2, {u" 0-2.5: Un. Deux."_s});
        row("whisper-cpp-a-word-each", "whispercpp-json", 2, {u" 0-0.5: One, two. Three"_s});
        row("podcast", "podcast-json", 2, {u"Ann 0.5-2: Who is there?"_s, u"Ben 2-3: It is me."_s});
        row("podcast-a-word-each", "podcast-json", 6, {u"Ann 0-3: Who is there?"_s, u"Ben 4-6: I am."_s});
        row("podcast-words-of-japanese", "podcast-json", 4, {u" 0-4: 今日は晴れ。"_s});
    }
    void makesTurns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, format);
        QFETCH(int, units);
        QFETCH(QStringList, outline);
        const Source source = sourceOf(bytes, u"a.json"_s);
        const Format *found = formatFor(source);
        QVERIFY(found != nullptr);
        QCOMPARE(found->id, QLatin1StringView(format));
        NoProgress progress;
        const auto transcript = found->read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source.text).value_or(QString()), QString());
        QCOMPARE(outlineOf(*transcript), outline);
        QCOMPARE(transcript->units, units);
        QCOMPARE(transcript->format, QString(found->id));
    }

    void leavesOtherJsonAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("package") << QByteArray("{\"name\": \"a\", \"version\": \"1.0.0\", \"segments\": 3}");
        QTest::newRow("list") << QByteArray("[{\"text\": \"a\", \"user\": \"b\"}, {\"text\": \"c\"}]");
        QTest::newRow("words") << QByteArray("{\"words\": [\"a\", \"b\"]}");
        QTest::newRow("results") << QByteArray("{\"results\": [{\"title\": \"a\", \"start\": 1}]}");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("segments of a track")
            << QByteArray("{\"segments\": [{\"start\": [1, 2], \"end\": [3, 4], \"name\": \"road\"}]}");
        QTest::newRow("events") << QByteArray("{\"events\": [{\"id\": 1, \"type\": \"PushEvent\"}]}");
        QTest::newRow("a call, in brackets") << QByteArray("[00:00:01] Hello.\n[00:00:02] Bye.\n");
    }
    void leavesOtherJsonAlone()
    {
        QFETCH(QByteArray, bytes);
        const Format *found = formatFor(sourceOf(bytes, u"a.json"_s));
        QVERIFY(found == nullptr || !found->fileNameSuffixes.contains(u"json"));
    }

    void givesWhatACutOffFileHolds()
    {
        const Source source = sourceOf("{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"One.\"}, "
                                       "{\"start\": 1, \"end\": 2, \"text\": \"Tw");
        NoProgress progress;
        const auto transcript = json::whisperFormat().read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->body, u"One. Tw"_s);
        QCOMPARE(transcript->warnings.size(), 1UZ);
        QCOMPARE(transcript->warnings[0].code, WarningCode::Truncated);
    }

    void tellsTheLineOfAnError()
    {
        const Source source =
            sourceOf("{\"segments\": [\n{\"start\": 0, \"end\": 1, \"text\": \"One.\"}\n{\"start\": 1}]}");
        QCOMPARE(json::whisperFormat().fit(source), Fit::Certain);
        NoProgress progress;
        const auto transcript = json::whisperFormat().read(source, progress);
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().code, ErrorCode::MalformedContainer);
        QCOMPARE(transcript.error().line, 3);
    }

    void keepsTheWayBack()
    {
        const Source source =
            sourceOf("{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \" One two.\"}]}");
        NoProgress progress;
        const auto transcript = json::whisperFormat().read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->pieces.size(), 1UZ);
        QCOMPARE(transcript->pieces[0].source.value(), source.text.indexOf(u"One"));
    }
};

QTEST_APPLESS_MAIN(JsonFilesTest)
#include "tst_jsonfiles.moc"

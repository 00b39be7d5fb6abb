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
        row("whisper-times-that-are-none", "whisper-json", 4, {u" 0-1: One two three"_s, u" 5-5: four."_s});
        row("whisperx", "whisper-json", 3, {u"SPEAKER_00 0-1: One?"_s, u"SPEAKER_01 1-3: Two. Three."_s});
        row("whisperx-only-words-have-speakers", "whisper-json", 2,
            {u"A 0-3: One, two."_s, u"B 0-3: Three."_s});
        row("segments-with-clock-times", "whisper-json", 2, {u"Ann 1.5-2: Who?"_s, u"Ben 2-3: Me."_s});
        row("transformers", "whisper-json", 2, {u" 0-1: One. Two."_s});
        row("transformers-with-speakers", "whisper-json", 2,
            {u"SPEAKER_00 0-1: One."_s, u"SPEAKER_01 1-2: Two."_s});
        row("whisper-words-only", "whisper-json", 2, {u" 0-1.5: One two. Three"_s});
        row("whisper-cpp", "whispercpp-json", 2, {u" 0-2.5: Un. Deux."_s});
        row("whisper-cpp-a-word-each", "whispercpp-json", 2, {u" 0-0.5: One, two. Three"_s});
        row("podcast", "podcast-json", 2, {u"Ann 0.5-2: Who is there?"_s, u"Ben 2-3: It is me."_s});
        row("podcast-a-word-each", "podcast-json", 6, {u"Ann 0-3: Who is there?"_s, u"Ben 4-6: I am."_s});
        row("podcast-words-of-japanese", "podcast-json", 4, {u" 0-4: 今日は晴れ。"_s});
        row("podlove", "podlove-json", 2, {u"Ann 1-2.5: Who is there?"_s, u"Ben 2.5-4: It is me."_s});
        row("podlove-list", "podlove-json", 1, {u"Ann 1-2.5: Who is there?"_s});
        row("youtube-recognised", "youtube-json3", 2, {u" 1-5.51: so it begins and ends"_s});
        row("youtube-written", "youtube-json3", 2, {u" 1-2: Who is there?"_s, u" 2-3: Me."_s});
        row("vosk", "vosk-json", 2, {u" 0.5-1.5: who is"_s, u" 4.5-5: me"_s});
        row("vosk-alternatives", "vosk-json", 1, {u" 0-1: yes"_s});
        row("aws", "aws-transcribe", 1, {u" 0.5-2: It's here, now."_s});
        row("aws-speakers", "aws-transcribe", 3,
            {u"spk_0 0-1: Who?"_s, u"spk_1 1-2: Me."_s, u"spk_0 2-3: Yes."_s});
        row("aws-audio-segments", "aws-transcribe", 2, {u"spk_0 0-1: Who?"_s, u"spk_1 1-3: Me. Yes."_s});
        row("aws-channels", "aws-transcribe", 2, {u"ch_1 0-1: Who?"_s, u"ch_0 2-3: Me"_s});
        row("deepgram", "deepgram", 2, {u"Speaker 0 0-1.5: Who is there?"_s, u"Speaker 1 2-2.5: Me."_s});
        row("deepgram-paragraphs", "deepgram", 2,
            {u"Speaker 0 0-1.5: Who is there?"_s, u"Speaker 1 2-2.5: Me."_s});
        row("deepgram-utterances", "deepgram", 2,
            {u"Speaker 0 0-1.5: Who is there?"_s, u"Speaker 1 2-2.5: Me."_s});
        row("deepgram-channels", "deepgram", 2, {u"Channel 1 0-1: Who?"_s, u"Channel 0 2-2.5: Me."_s});
        row("assemblyai", "assemblyai", 2, {u"A 0.25-1: Who?"_s, u"B 1.5-2: Me."_s});
        row("assemblyai-words", "assemblyai", 2, {u" 0.25-2: Who is? Me."_s});
        row("google", "google-speech", 2, {u" 0-3: Who is there it is me"_s});
        row("google-speakers", "google-speech", 2, {u"Speaker 1 0-1.5: who"_s, u"Speaker 2 1.5-2: me"_s});
        row("azure", "azure-speech", 2, {u"Speaker 1 0.5-1.5: Who?"_s, u"Speaker 2 62.5-63.5: Me."_s});
        row("azure-fast", "azure-speech", 2, {u"Channel 0 0.5-1: Who?"_s, u"Channel 1 1.5-2: Me."_s});
        row("rev", "rev", 2, {u"Speaker 0 0.5-1.5: Who is?"_s, u"Ben 2-2.5: Me."_s});
        row("speechmatics", "speechmatics", 2, {u"S1 0.5-1: Who?"_s, u"S2 1.5-2: Me"_s});
        row("watson", "watson", 2, {u"Speaker 0 0.5-2: who"_s, u"Speaker 2 0.5-2: me"_s});
        row("elevenlabs", "elevenlabs", 2, {u"speaker_0 0.5-1.5: Who is?"_s, u"speaker_1 1.6-2: Me."_s});
        row("gladia", "gladia", 2, {u"Speaker 0 0.5-1: Who?"_s, u"Speaker 1 1.5-2: Me."_s});
        row("sonix", "sonix", 2, {u"Ann 0.5-1: Who?"_s, u"Ben 1.5-2: Me."_s});
        row("otranscribe", "otranscribe", 4,
            {u"Ann 1.5-?: Who is there & why?"_s, u"Ben 4-?: It is me. I came early."_s, u"Ann ?-?: Café?"_s,
             u"Ben 9-?: Yes."_s});
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

    void keepsFactsCleanly()
    {
        const Source source = sourceOf("{\"title\": \" A\\u0000\\n\\ud800 \", \"transcripts\": "
                                       "[{\"start_ms\": 1, \"end_ms\": 2, \"text\": \"a\\u0000\"}]}");
        NoProgress progress;
        const auto transcript = json::podloveFormat().read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source.text).value_or(QString()), QString());
        QCOMPARE(transcript->title, u"A\uFFFD \uFFFD"_s);
        QCOMPARE(transcript->body, u"a\uFFFD"_s);
    }

    /// Whole numbers beyond what 64 bits hold are no speakers' numbers, and no undefined behaviour.
    void speakersMayHaveAnyNumber()
    {
        const Source source = sourceOf("{\"transcripts\": [{\"start_ms\": 1, \"end_ms\": 2, \"speaker\": "
                                       "3e50, \"text\": \"One.\"}, {\"start_ms\": 3, \"end_ms\": 4, "
                                       "\"speaker\": 4, \"text\": \"Two.\"}]}");
        NoProgress progress;
        const auto transcript = json::podloveFormat().read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->labels.size(), 2UZ);
        QCOMPARE(transcript->labels[0].name, u"3e+50"_s);
        QCOMPARE(transcript->labels[1].name, u"Speaker 4"_s);
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

    /// It may be refused or read, but by none in the square of its length: that would take many minutes.
    void hostileJsonIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype Many = 50'000;
        const auto many = [](const QByteArray &each) { return QByteArray(each + ',').repeated(Many) + each; };
        QTest::newRow("empty segments") << QByteArray("{\"segments\": [" + many("{}") + "]}");
        QTest::newRow("empty monologues")
            << QByteArray("{\"speakers\": [" + many("{\"id\": 1, \"name\": \"a\"}") + "], \"monologues\": [" +
                          many("{\"speaker\": 2, \"elements\": []}") + "]}");
        QTest::newRow("segments beside items")
            << QByteArray("{\"results\": {\"speaker_labels\": {\"segments\": [" +
                          many("{\"start_time\": \"9\", \"end_time\": \"1\"}") + "]}, \"items\": [" +
                          many("{\"start_time\": \"1\", \"alternatives\": [{\"content\": \"a\"}]}") + "]}}");
        QTest::newRow("voices") << [] {
            QByteArray segments = "[";
            for (int i = 0; i < 50'000; ++i) {
                segments +=
                    "{\"start\": 1, \"end\": 1, \"text\": \"a\", \"speaker\": " + QByteArray::number(i) +
                    "},";
            }
            return QByteArray(segments + "]");
        }();
        QTest::newRow("members") << QByteArray("{" + many("\"a\": 1") + ", \"segments\": []}");
        QTest::newRow("roots") << QByteArray("{\"text\": \"a\", \"result\": []}\n").repeated(Many);
        QTest::newRow("arrays") << QByteArray("[").repeated(Many);
        QTest::newRow("escapes") << QByteArray("[{\"start\": 0, \"end\": 1, \"text\": \"" +
                                               QByteArray("\\ud800\\n").repeated(Many) + "\"}]");
        QTest::newRow("an open string")
            << QByteArray("{\"segments\": [{\"text\": \"" + QByteArray(Many * 10, 'a'));
    }
    void hostileJsonIsReadOrRefused()
    {
        QFETCH(QByteArray, bytes);
        const Source source = sourceOf(bytes, u"a.json"_s);
        NoProgress progress;
        for (const Format &format : formats()) {
            if (format.fileNameSuffixes.contains(u"json"_s)) {
                static_cast<void>(format.fit(source));
                const auto transcript = format.read(source, progress);
                QVERIFY(!transcript || !violation(*transcript, source.text));
            }
        }
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

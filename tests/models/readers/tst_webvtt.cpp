// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/vttcuetext.h"
#include "models/readers/subtitles/webvtt.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class WebVttTest : public QObject
{
    Q_OBJECT

private:
    static Transcript read(const QByteArray &bytes)
    {
        const Source source = sourceOf(bytes);
        NoProgress progress;
        auto transcript = webVttFormat().read(source, progress);
        if (!transcript) {
            qWarning("error %d", int(transcript.error().code));
            return {};
        }
        if (const auto broken = violation(*transcript, source.text)) {
            qWarning("%s", qUtf8Printable(*broken));
            return {};
        }
        return std::move(*transcript);
    }

    static bool hasWarning(const Transcript &transcript, WarningCode code, const QStringList &arguments)
    {
        return std::ranges::any_of(transcript.warnings, [&](const Warning &warning) {
            return warning.code == code && warning.arguments == arguments;
        });
    }

private Q_SLOTS:
    void makesTurns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("outline");
        QTest::addColumn<int>("units");
        const auto row = [](const char *name, const QByteArray &cues, const QStringList &outline, int units) {
            QTest::newRow(name) << ("WEBVTT\n\n" + cues) << outline << units;
        };
        row("voices without end tags",
            "00:01.000 --> 00:02.000\n<v Ann>So I\n\n00:02.000 --> 00:03.500\n<v Ann>went\nhome.\n\n"
            "00:04.000 --> 00:05.000\n<v.loud Ben Lee>Why?",
            {u"Ann 1-3.5: So I went home."_s, u"Ben Lee 4-5: Why?"_s}, 3);
        row("names that people gave themselves, before each cue",
            "1\n00:01.000 --> 00:02.000\nNora Lind (she/her): So shall we start?\n\n2\n00:02.000 --> "
            "00:03.000\n"
            "Nora Lind (she/her): I think: yes.\n\n3\n00:03.000 --> 00:04.000\niPhone 12: Who?\n\n"
            "4\n00:04.000 --> 00:05.000\nmika: Me.",
            {u"Nora Lind (she/her) 1-3: So shall we start? I think: yes."_s, u"iPhone 12 3-4: Who?"_s,
             u"mika 4-5: Me."_s},
            4);
        row("three lines that roll",
            "00:01.000 --> 00:02.000\na\n\n00:02.000 --> 00:03.000\na\nb\n\n00:03.000 --> "
            "00:04.000\na\nb\nc\n\n"
            "00:04.000 --> 00:05.000\nb\nc\nd\n\n00:05.000 --> 00:06.000\nc\nd\nb",
            {u" 1-6: a b c d b"_s}, 5);
        row("several voices in one cue",
            "00:01.000 --> 00:02.000\n<v Ann>Hello</v> <v Ben>Hi <i>you</i></v>\n(they laugh)\n",
            {u"Ann 1-2: Hello"_s, u"Ben 1-2: Hi you"_s, u" 1-2: (they laugh)"_s}, 2);
        row("entities and tags",
            "00:01.000 --> 00:02.000\nQ&amp;A <b>1 &lt; 2</b>&#33;<00:01.500> a&nbsp;b &bogus;",
            {u" 1-2: Q&A 1 < 2! a\u00A0b &bogus;"_s}, 1);
        row("references to line ends", "00:01.000 --> 00:02.000\na&#13;b&#10;c&#10;&#10;&#10;d",
            {u" 1-2: a b c   d"_s}, 1);
        row("a name alone above what is said",
            "00:01.000 --> 00:02.000\nAnn Lee\nHow was it?\n\n00:02.000 --> 00:03.000\nBen Cole\nCold.\n\n"
            "00:03.000 --> 00:04.000\nAnn Lee\nAnd\nthen?\n\n00:04.000 --> 00:05.000\nBen Cole\nNothing.",
            {u"Ann Lee 1-2: How was it?"_s, u"Ben Cole 2-3: Cold."_s, u"Ann Lee 3-4: And then?"_s,
             u"Ben Cole 4-5: Nothing."_s},
            4);
        row("ruby", "00:01.000 --> 00:02.000\n<ruby>漢字<rt>かんじ</rt></ruby>です",
            {u" 1-2: 漢字(かんじ)です"_s}, 1);
        row("names as prefixes hold until the next",
            "00:01.000 --> 00:02.000\nAnn: One.\n\n00:02.000 --> 00:03.000\nTwo: not a name.\n\n"
            "00:03.000 --> 00:04.000\nBen: Three.\n\n00:30.000 --> 00:31.000\nAnn: Four.\n\n"
            "00:31.000 --> 00:32.000\nfive\n\n00:33.000 --> 00:34.000\nsix\n\n00:35.000 --> 00:36.000\nBen: "
            "Seven.",
            {u"Ann 1-3: One. Two: not a name."_s, u"Ben 3-4: Three."_s, u"Ann 30-34: Four. five six"_s,
             u"Ben 35-36: Seven."_s},
            7);
        row("every cue has its name, some once",
            "00:01.000 --> 00:02.000\nAnn Lee: One.\n\n00:02.000 --> 00:03.000\nSpeaker 2: Two.\nBen: "
            "Three.\n",
            {u"Ann Lee 1-2: One."_s, u"Speaker 2 2-3: Two."_s, u"Ben 2-3: Three."_s}, 3);
        row("a word with a colon is no speaker",
            "00:01.000 --> 00:02.000\nI said\n\n00:02.000 --> 00:03.000\nRemember: it was late.\n\n"
            "00:03.000 --> 00:04.000\nThat is all.\n",
            {u" 1-4: I said Remember: it was late. That is all."_s}, 3);
        row("chevrons",
            "00:01.000 --> 00:02.000\n&gt;&gt; Hello.\n\n00:02.000 --> 00:03.000\n>> Hi\n>> ANN: There.\n",
            {u" 1-2: Hello."_s, u" 2-3: Hi"_s, u" 2-3: ANN: There."_s}, 2);
        row("dashes",
            "00:01.000 --> 00:02.000\n- Tea?\n- No, -5 is cold.\n\n00:02.000 --> 00:03.000\nWell.\n",
            {u" 1-2: Tea?"_s, u" 1-2: No, -5 is cold."_s, u" 2-3: Well."_s}, 2);
        row("a pause begins a turn",
            "00:01.000 --> 00:02.000\nOne\n\n00:03.999 --> 00:05.000\ntwo\n\n"
            "00:07.000 --> 00:08.000\nthree\n",
            {u" 1-5: One two"_s, u" 7-8: three"_s}, 3);
        row("rolling captions",
            "00:01.000 --> 00:02.000\none\n\n00:02.000 --> 00:03.000\none\ntwo\n\n00:03.000 --> "
            "00:04.000\ntwo\nthree\n\n"
            "00:04.000 --> 00:05.000\nthree\nfour\n",
            {u" 1-5: one two three four"_s}, 4);
        row("chapters are sections",
            "00:00.000 --> 01:00.000\nChildhood\n\n01:00.000 --> 02:10.000\nThe mill\n",
            {u"# Childhood"_s, u"# The mill"_s}, 2);
        row("metadata is kept",
            "00:00.000 --> 00:01.000\n{\"a\": 1}\n\n00:01.000 --> 00:02.000\n{\n\"b\": 2}\n",
            {u" 0-1: {\"a\": 1}"_s, u" 1-2: { \"b\": 2}"_s}, 2);
        row("words of damaged cues are kept",
            "00:01.000 --> 00:02.000\none\n\n7\n00:02,000 --> 00:0x,000\ntwo\n\n00:03,000 --> "
            "00:04,000\nthree\n\n8\nfour\n",
            {u" 1-4: one two three four"_s}, 4);
        row("an end before the start", "00:05.000 --> 00:02.000\none\n", {u" 5-5: one"_s}, 1);
    }
    void makesTurns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, outline);
        QFETCH(int, units);
        const Transcript transcript = read(bytes);
        QCOMPARE(outlineOf(transcript), outline);
        QCOMPARE(transcript.units, units);
        QCOMPARE(transcript.format, u"webvtt"_s);
    }

    void keepsCueTimesAndTheirPlaceInTheSource()
    {
        const Transcript transcript = read(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>So I\nwent\n\n00:02.000 --> 00:03.500\n<v Ann>home.");
        QCOMPARE(transcript.times.size(), 2U);
        QCOMPARE(transcript.text(transcript.times[0].range), u"So I went");
        QCOMPARE(transcript.times[1].end, Milliseconds(3500));
        QCOMPARE(transcript.pieces.size(), 3U);
    }

    void takesTheHeaderAndWarnsOfTheRest()
    {
        const Transcript transcript = read(
            "WEBVTT - A day at the mill\nKind: captions\nLanguage: fr-CA\nAuthor: A. Lee\n\n"
            "STYLE\n::cue {}\n\nREGION\nid:a\n\nNOTE one\n\nNOTE\ntwo\n\n00:01.000 --> 00:02.000\nOui.\n");
        QCOMPARE(transcript.title, u"A day at the mill"_s);
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.body, u"Oui."_s);
        QVERIFY(hasWarning(transcript, WarningCode::FrontMatterLeftOut, {u"Author"_s}));
        QVERIFY(hasWarning(transcript, WarningCode::NoteBlockLeftOut, {u"NOTE"_s, u"2"_s}));
        QVERIFY(hasWarning(transcript, WarningCode::NoteBlockLeftOut, {u"STYLE"_s, u"1"_s}));
        QVERIFY(hasWarning(transcript, WarningCode::NoteBlockLeftOut, {u"REGION"_s, u"1"_s}));
    }

    void warnsOfTimesThatGoBack()
    {
        const Transcript transcript =
            read("\n\nWEBVTT\n\n01:05.000 --> 01:06.000\none\n\n00:02.000 --> 00:03.000\ntwo\n");
        QVERIFY(hasWarning(transcript, WarningCode::TimesNotMonotone, {u"0:02"_s}));
        QCOMPARE(transcript.warnings.front().line, 8);
    }

    void longSpeechWithoutSpeakersIsCutAtSentences()
    {
        QByteArray bytes = "WEBVTT\n\n";
        for (int i = 0; i < 40; ++i) {
            const QByteArray second = QByteArray::number(10 + i);
            bytes += "00:" + second + ".000 --> 00:" + second + ".900\nfive words in every cue" +
                     QByteArray(i % 2 == 0 ? "." : "") + "\n\n";
        }
        const Transcript transcript = read(bytes);
        QCOMPARE(transcript.turns.size(), 4U);
        for (size_t turn = 0; turn + 1 < transcript.turns.size(); ++turn) {
            QVERIFY(transcript.text(transcript.turns[turn].range).endsWith(u'.'));
        }
    }

    void refusesWhatHasNoWords()
    {
        NoProgress progress;
        for (const char *bytes :
             {"WEBVTT", "WEBVTT\n\n", "WEBVTT\n\nNOTE\nhello\n", "WEBVTT\n\n00:01.000 --> 00:02.000"}) {
            const auto transcript = webVttFormat().read(sourceOf(bytes), progress);
            QVERIFY(!transcript);
            QCOMPARE(transcript.error().code, ErrorCode::NoWords);
        }
        const auto transcript = webVttFormat().read(sourceOf("Hello"), progress);
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().code, ErrorCode::MalformedContainer);
    }

    void stopsWhenCancelled()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64 /*done*/, qint64 /*total*/) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } progress;
        const auto transcript =
            webVttFormat().read(sourceOf("WEBVTT\n\n00:01.000 --> 00:02.000\none\n"), progress);
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().code, ErrorCode::Cancelled);
    }

    void knowsItsFilesByContent()
    {
        const auto fit = webVttFormat().fit;
        QCOMPARE(fit(sourceOf("WEBVTT")), Fit::Certain);
        QCOMPARE(fit(sourceOf("\xEF\xBB\xBFWEBVTT - x\n")), Fit::Certain);
        QCOMPARE(fit(sourceOf("\n\nWEBVTT\n")), Fit::Likely);
        QCOMPARE(fit(sourceOf("WEBVTTX\n")), Fit::No);
        QCOMPARE(fit(sourceOf("")), Fit::No);
    }

    void cueTextNestsAsDeepAsItLikes()
    {
        const QString payload = u"<b>"_s.repeated(200000) + u"x"_s;
        int nodes = 0;
        int depth = 0;
        parseVttCueText(payload, [&](const VttNode &node) {
            ++nodes;
            depth = node.depth;
        });
        QCOMPARE(nodes, 200001);
        QCOMPARE(depth, 200000);
    }
};

QTEST_GUILESS_MAIN(WebVttTest)
#include "tst_webvtt.moc"

// SPDX-License-Identifier: MIT
#include "models/writers/transcripts/subtitlecues.h"
#include "tests/models/writers/transcripts/transcriptsample.h"

#include <QBuffer>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString longText()
{
    QString text;
    for (int i = 0; i < 40; ++i) {
        text += u"It was the winter of the long frost, and the boats lay still, all of them, for weeks. "_s;
    }
    return text.trimmed();
}

std::vector<SubtitleCue> cuesOf(const Transcript &transcript)
{
    std::vector<SubtitleCue> cues;
    NoProgress progress;
    if (!subtitleCues(transcript, progress, [&](const SubtitleCue &cue) { cues.push_back(cue); })) {
        qWarning() << "not cut";
    }
    return cues;
}

} // namespace

/// What of a transcript is shown when, and how subtitles write it.
class TestSubtitles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuesCanBeRead()
    {
        const Transcript transcript =
            TranscriptMaker().says({u"Ann"_s}, {longText(), u"And that was it."_s}, 100, 400).made();
        const std::vector<SubtitleCue> cues = cuesOf(transcript);
        QVERIFY(cues.size() >= 40);
        QStringList words;
        Milliseconds last = 100s;
        for (const SubtitleCue &cue : cues) {
            QVERIFY(cue.lines.size() <= 2);
            for (const QString &line : cue.lines) {
                QVERIFY2(line.size() <= 50, qPrintable(line));
                QCOMPARE(line, line.trimmed());
            }
            QVERIFY(cue.start >= last && cue.start - last < 200ms); // the space between
            QVERIFY(cue.end > cue.start);
            QVERIFY(cue.end - cue.start <= 7100ms);
            last = cue.end;
            words += cue.lines;
        }
        QCOMPARE(last, Milliseconds(400s));
        QCOMPARE(words.join(u' '), longText() + u" And that was it."_s);
        QCOMPARE(cues.back().lines, QStringList{u"And that was it."_s});
    }

    void cuesOfTheSourceStay()
    {
        TranscriptBuilder builder{QStringView()};
        const int ann = builder.label(u"Ann"_s);
        using Join = TranscriptBuilder::Join;
        builder.addUnit({ann}, u"So the lamp", Join::Line, 1s, 2s);
        builder.addUnit({ann}, u"went out.", Join::Line, 2500ms, 3s);
        builder.addUnit({ann}, u"And then? Nothing.", Join::Line, 3s, 9s);
        const Transcript transcript = builder.finish();
        const std::vector<SubtitleCue> cues = cuesOf(transcript);
        QCOMPARE(cues.size(), size_t(3));
        QCOMPARE(cues[0].lines, QStringList{u"So the lamp"_s});
        QCOMPARE(cues[0].end, Milliseconds(2s));
        QCOMPARE(cues[1].start, Milliseconds(2500ms));
        QCOMPARE(cues[2].lines, QStringList{u"And then? Nothing."_s});
        const Transcript back = readBack(written(writeWebVtt, transcript).bytes, "vtt");
        QCOMPARE(back.times.size(), transcript.times.size());
        for (size_t i = 0; i < back.times.size(); ++i) {
            QCOMPARE(back.times[i], transcript.times[i]);
        }
    }

    void wordsBecomeCues()
    {
        TranscriptBuilder builder{QStringView()};
        const int ann = builder.label(u"Ann"_s);
        Milliseconds time = 1s;
        const QString words = u"The lamp went out at four. Then there was nothing but wind."_s;
        for (const QString &word : words.split(u' ')) {
            builder.addUnit({ann}, word, TranscriptBuilder::Join::Line, time, time + 300ms);
            time += 400ms;
        }
        const std::vector<SubtitleCue> cues = cuesOf(builder.finish());
        QCOMPARE(cues.size(), size_t(1));
        QCOMPARE(cues[0].start, Milliseconds(1s));
        QCOMPARE(cues[0].end, time - 100ms);
        QCOMPARE(cues[0].lines.join(u' '), words);
    }

    void endsAreFound()
    {
        const Transcript transcript = TranscriptMaker()
                                          .says({u"Ann"_s}, {u"How was it there, in the end?"_s}, 10)
                                          .says({u"Ben"_s}, {u"Cold."_s}, 12)
                                          .says({u"Ann"_s}, {u"Very cold?"_s}, 100)
                                          .made();
        const std::vector<SubtitleCue> cues = cuesOf(transcript);
        QCOMPARE(cues.size(), size_t(3));
        QCOMPARE(cues[0].end, Milliseconds(12s)); // the next one begins
        QVERIFY(cues[1].end < 20s);               // silence
        QVERIFY(cues[2].end > 100s);
    }

    void subtitlesAreEscaped()
    {
        const Transcript transcript =
            TranscriptMaker()
                .says({u"Ann"_s}, {u"<i>One</i> --> {\\an8} & &amp; \\N <3"_s}, 1, 4)
                .says({u"Ben"_s}, {u"Two."_s}, 5, 6)
                .made();
        const QByteArray vtt = written(writeWebVtt, transcript).bytes;
        QVERIFY(vtt.contains("<v Ann>&lt;i&gt;One&lt;/i&gt; --&gt; {\\an8} &amp; &amp;amp; \\N &lt;3</v>"));
        for (const TranscriptWriter &f : {TranscriptWriters[0], TranscriptWriters[1]}) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            QCOMPARE(back.text(back.turns[0].range).toString(),
                     transcript.text(transcript.turns[0].range).toString());
        }
    }

    void whatIsToCheckIsMarkedOnce()
    {
        const Transcript transcript =
            TranscriptMaker()
                .says({u"Ann"_s}, {u"Who was it?"_s}, 0, 1)
                .says({u"Ben"_s}, {u"My brother, and he is alive."_s, u"Do not write that."_s}, 2, 9)
                .says({u"Ann"_s}, {u"I see."_s}, 10, 11)
                .made();
        ExportData data = dataOf(transcript);
        ExportAnnotation passage;
        passage.restriction = Restriction::ToCheck;
        passage.shown = {transcript.turns[1].range.start + 3, transcript.turns[1].range.start + 10};
        data.episodes.front().annotations = {passage};
        for (const TranscriptWriter &f : TranscriptWriters) {
            const QByteArray bytes = written(f.write, data).bytes;
            QCOMPARE(bytes.count("to check before publishing"), 1);
            QVERIFY2(bytes.indexOf("to check") > bytes.indexOf("Who was"), f.id);
            QVERIFY2(bytes.indexOf("to check") < bytes.indexOf("My brother"), f.id);
        }
        QVERIFY(written(writeWebVtt, data).bytes.contains("\nNOTE to check before publishing\n\n"));
        QCOMPARE(outline(readBack(written(writeWebVtt, data).bytes, "vtt"), false, false),
                 outline(transcript, false, false));
        QVERIFY(written(writeSubRip, data).bytes.contains("\nBen: [to check before publishing] My brother"));
        // So is all that somebody says who is to check.
        data.episodes.front().annotations.clear();
        data.persons = {ExportPerson()};
        data.persons.front().restriction = Restriction::ToCheck;
        data.episodes.front().labelPersons = {0, -1};
        QCOMPARE(written(writeTextTranscript, data).bytes.count("to check before publishing"), 2);
    }

    void titleCannotBeginACue()
    {
        ExportData data = dataOf(ordinaryTranscript());
        data.episodes.front().title = u"A --> B\n\n00:01.000 --> 00:02.000\nno"_s;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        QVERIFY(writeWebVtt(data, 0, {}, buffer, progress).has_value());
        const Transcript back = readBack(buffer.data(), "vtt");
        QCOMPARE(outline(back, false, false), outline(ordinaryTranscript(), false, false));
    }

    void timesMissing()
    {
        const Transcript transcript = TranscriptMaker()
                                          .says({u"Ann"_s}, {u"One?"_s}, 1, 2)
                                          .says({u"Ben"_s}, {u"Two."_s})
                                          .says({u"Ann"_s}, {u"Three?"_s})
                                          .made();
        for (const Write write : {Write(writeWebVtt), Write(writeSubRip)}) {
            const ExportLosses losses = written(write, transcript).losses;
            QCOMPARE(losses.size(), size_t(1));
            QCOMPARE(losses[0].kind, ExportLoss::Kind::TimesMissing);
            QCOMPARE(losses[0].what, u"The keeper's lamp"_s);
            QCOMPARE(losses[0].count, 2);
        }
        const Transcript never = TranscriptMaker().says({u"Ann"_s}, {u"One?"_s}).made();
        QVERIFY(written(writeWebVtt, never).bytes.startsWith("WEBVTT - The keeper's lamp\n"));
        QVERIFY(!written(writeTei, never).bytes.contains("timeline"));
        QVERIFY(written(writeTei, never).losses.empty());
    }
};

QTEST_GUILESS_MAIN(TestSubtitles)
#include "tst_subtitles.moc"

// SPDX-License-Identifier: MIT
#include "tests/models/writers/transcripts/transcriptsample.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Cancelled from the start.
class Cancelled final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestTranscriptWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data()
    {
        QTest::addColumn<int>("format");
        for (int i = 0; i < int(TranscriptWriters.size()); ++i) {
            QTest::newRow(TranscriptWriters[size_t(i)].id) << i;
        }
    }

    void readsBack()
    {
        QFETCH(const int, format);
        const TranscriptWriter &f = TranscriptWriters[size_t(format)];
        const Transcript transcript = ordinaryTranscript();
        const Written file = written(f.write, transcript);
        QVERIFY(file.losses.empty());
        const Transcript back = readBack(file.bytes, f.suffix);
        QCOMPARE(back.format, QString::fromLatin1(f.id));
        QStringList lines = outline(back, f.hasSections, f.hasParagraphs);
        QStringList expected = outline(transcript, f.hasSections, f.hasParagraphs);
        if (back.format == "text"_L1) {
            // Its head is a section too.
            expected = QStringList{u"# The keeper's lamp"_s, u": Number: E07\n\nDate: 14 November 2023"_s} +
                       expected;
        }
        if (lines != expected) {
            qDebug().noquote() << file.bytes;
        }
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    }

    void factsReadBack()
    {
        for (const TranscriptWriter &f : TranscriptWriters) {
            const Transcript back = readBack(written(f.write, ordinaryTranscript()).bytes, f.suffix);
            const QString id = QString::fromLatin1(f.id);
            if (id != "subrip"_L1) {
                QCOMPARE(back.title, u"The keeper's lamp"_s);
            }
            QCOMPARE(back.language, u"en"_s);
            if (id == "tei"_L1 || id == "markdown"_L1) {
                QCOMPARE(back.date, QDate(2023, 11, 14));
                QCOMPARE(back.media, u"https://example.org/lamp.mp3"_s);
            }
            if (id == "markdown"_L1) {
                QCOMPARE(back.number, u"E07"_s);
            }
        }
    }

    void timesReadBack()
    {
        const Transcript transcript = ordinaryTranscript();
        for (const TranscriptWriter &f : TranscriptWriters) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            const size_t head = back.turns.size() - transcript.turns.size();
            for (size_t i = 0; i < transcript.turns.size(); ++i) {
                QCOMPARE(back.turns[head + i].start, transcript.turns[i].start);
                const bool hasEnds = f.write != writeMarkdownTranscript && f.write != writeTextTranscript;
                QVERIFY(!hasEnds || back.turns[head + i].end == transcript.turns[i].end);
            }
        }
        ExportOptions options;
        options.withTimes = false;
        QVERIFY(!written(writeMarkdownTranscript, transcript, options).bytes.contains("[00:"));
        QVERIFY(!written(writeTextTranscript, transcript, options).bytes.contains("[00:"));
    }

    void clocksTellWholeSeconds()
    {
        Transcript transcript = ordinaryTranscript();
        for (Turn &turn : transcript.turns) {
            *turn.start += 900ms;
            *turn.end += 900ms;
        }
        for (TimeSpan &span : transcript.times) {
            span.start += 900ms;
            span.end += 900ms;
        }
        for (const TranscriptWriter &f : TranscriptWriters) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            const bool isClock = f.write == writeMarkdownTranscript || f.write == writeTextTranscript;
            const size_t head = back.turns.size() - transcript.turns.size();
            for (size_t i = 0; i < transcript.turns.size(); ++i) {
                const Milliseconds start = *transcript.turns[i].start;
                QCOMPARE(back.turns[head + i].start, std::optional(isClock ? start - 900ms : start));
            }
        }
    }

    // What stands between words and labels in one format is a word in another.
    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("inSubtitles");
        QTest::addColumn<QString>("beforeColon");
        QTest::newRow("colon") << u"Dr: Who"_s << u"Dr Who"_s << u"Dr Who"_s;
        QTest::newRow("angles") << u"Ben <B> Stone"_s << u"Ben B Stone"_s << u"Ben B Stone"_s;
        QTest::newRow("stars") << u"*Ben* \"The Lamp\" Stone"_s << u"Ben The Lamp Stone"_s
                               << u"Ben The Lamp Stone"_s;
        QTest::newRow("markup") << u"Ben & Sons -->"_s << u"Ben & Sons --"_s << u"Ben & Sons --"_s;
    }

    void hostileNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, inSubtitles);
        QFETCH(const QString, beforeColon);
        TranscriptMaker maker;
        for (int i = 0; i < 6; ++i) {
            maker.says({u"Ann Weaver"_s}, {u"What is number %1?"_s.arg(i)}, 10 * i, 10 * i + 2);
            maker.says({name}, {u"It is a lamp: number %1, of course."_s.arg(i)}, 10 * i + 3, 10 * i + 8);
        }
        const Transcript transcript = maker.made();
        const auto labelled = [&](Write write) {
            const QByteArray bytes = written(write, transcript).bytes;
            return QString::fromUtf8(bytes);
        };
        const QStringList voices = labelled(writeWebVtt).split(u"<v "_s).sliced(1);
        QCOMPARE(voices.size(), 12);
        for (const QString &voice : voices) {
            QVERIFY2(!voice.section(u'>', 0, 0).contains(u'<'), qPrintable(voice));
        }
        const Transcript vtt = readBack(labelled(writeWebVtt).toUtf8(), "vtt");
        QCOMPARE(vtt.labels.size(), size_t(2));
        QCOMPARE(vtt.labels[1].name, name);
        const Transcript tei = readBack(labelled(writeTei).toUtf8(), "xml");
        QCOMPARE(tei.labels.size(), size_t(2));
        QCOMPARE(tei.labels[1].name, name);
        const bool endsInDashes = beforeColon.endsWith(u'-'); // what readers take for no part of a name
        const QString read = endsInDashes ? beforeColon.chopped(3) : beforeColon;
        QVERIFY(labelled(writeSubRip).contains(u'\n' + inSubtitles + u": It is"_s));
        QCOMPARE(readBack(labelled(writeSubRip).toUtf8(), "srt").turns.size(), size_t(12));
        for (const TranscriptWriter &f : {TranscriptWriters[3], TranscriptWriters[4]}) {
            const Transcript back = readBack(labelled(f.write).toUtf8(), f.suffix);
            QVERIFY(std::ranges::contains(back.labels, read, &Label::name));
            QVERIFY(outline(back, false, false).contains(read + u": It is a lamp: number 3, of course."_s));
        }
    }

    void twoPeopleStayTwo()
    {
        const Transcript transcript = TranscriptMaker()
                                          .says({u"Ben <A>"_s}, {u"One."_s}, 0, 1)
                                          .says({u"Ben {A}"_s}, {u"Two."_s}, 2, 3)
                                          .made();
        const QString markdown = QString::fromUtf8(written(writeMarkdownTranscript, transcript).bytes);
        QVERIFY(markdown.contains(u"**Ben A:** "_s));
        QVERIFY(markdown.contains(u"**Ben A 2:** "_s));
    }

    void whoMayNotBeNamedHasNoName()
    {
        Transcript transcript = TranscriptMaker()
                                    .says({u"Ann"_s}, {u"One."_s}, 0, 1)
                                    .says({u"Ben"_s}, {u"[…]"_s}, 2, 3)
                                    .says({u"Cleo"_s}, {u"[…]"_s}, 4, 5)
                                    .made();
        transcript.labels[1].name = WithheldWords.toString();
        transcript.labels[2].name = WithheldWords.toString();
        for (const TranscriptWriter &f : TranscriptWriters) {
            const QString text = QString::fromUtf8(written(f.write, transcript).bytes);
            QVERIFY2(!text.contains(u"[ ]"), f.id);
            QVERIFY2(!text.contains(u"] 2"), f.id);
        }
        for (const Write write : {Write(writeTextTranscript), Write(writeSubRip)}) {
            QCOMPARE(QString::fromUtf8(written(write, transcript).bytes).count(u"[…]: […]"_s), 2);
        }
    }

    void rolesWithoutNames()
    {
        TranscriptMaker maker;
        for (int i = 0; i < 4; ++i) {
            maker.says({QString()}, {u"And what is number %1?"_s.arg(i)}, 10 * i, 10 * i + 2,
                       Role::Interviewer);
            maker.says({QString()}, {u"That is the lamp, you know it."_s}, 10 * i + 3, 10 * i + 8,
                       Role::Interviewee);
        }
        const Transcript transcript = maker.made();
        QCOMPARE(transcript.labels.size(), size_t(2));
        for (const TranscriptWriter &f : TranscriptWriters) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            QCOMPARE(back.labels.size(), size_t(2));
            QCOMPARE(back.labels[0].role, Role::Interviewer);
            QCOMPARE(back.labels[1].role, Role::Interviewee);
            QCOMPARE(back.labels[0].name.toLower(), u"interviewer"_s);
        }
    }

    void nobodyIsNotWhoSpokeBefore()
    {
        const Transcript transcript = TranscriptMaker()
                                          .says({u"Ann"_s}, {u"Is it on?"_s}, 0, 1)
                                          .says({}, {u"A door falls shut."_s}, 2, 3)
                                          .says({u"Ann"_s}, {u"It is."_s}, 4, 5)
                                          .made();
        for (const Write write :
             {Write(writeMarkdownTranscript), Write(writeTextTranscript), Write(writeSubRip)}) {
            const QString text = QString::fromUtf8(written(write, transcript).bytes).remove(u"**"_s);
            QVERIFY(text.contains(u"Unknown speaker: "_s));
        }
        QVERIFY(written(writeWebVtt, transcript).bytes.contains("\nA door falls shut.\n"));
        const Transcript alone =
            TranscriptMaker().says({}, {u"Rain."_s}, 0, 1).says({}, {u"More rain."_s}, 2, 3).made();
        for (const TranscriptWriter &f : TranscriptWriters) {
            QVERIFY(!written(f.write, alone).bytes.contains("Unknown"));
        }
    }

    void noTextAtAll()
    {
        for (const TranscriptWriter &f : TranscriptWriters) {
            ExportData data = dataOf({});
            data.episodes.front().text.reset();
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            NoProgress progress;
            QVERIFY(f.write(data, 0, {}, buffer, progress).has_value());
        }
    }

    void divisionsAreNested()
    {
        const Transcript transcript = TranscriptMaker()
                                          .says({u"Ann"_s}, {u"Before all."_s})
                                          .section(u"One"_s, 2)
                                          .section(u"One and a half"_s, 4)
                                          .says({u"Ann"_s}, {u"In it.\nOn two lines."_s})
                                          .section(u"Two"_s, 2)
                                          .says({u"Ben"_s}, {u"Last."_s})
                                          .made();
        const Transcript back = readBack(written(writeTei, transcript).bytes, "xml");
        QCOMPARE(back.sections.size(), size_t(4));
        QCOMPARE(back.sections[1].level, 1);
        QCOMPARE(back.sections[2].level, 2);
        QCOMPARE(back.sections[3].level, 1);
        const Transcript markdown = readBack(written(writeMarkdownTranscript, transcript).bytes, "md");
        QCOMPARE(markdown.sections.size(), size_t(4));
        QCOMPARE(markdown.sections[2].level, 4);
    }

    void teiIsWellFormed()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty()) {
            QSKIP("xmllint is not installed.");
        }
        Transcript transcript =
            TranscriptMaker()
                .section(u"A <b> & \"c\" \x0b"_s)
                .says({u"Ann' \"<&"_s, u"Ben"_s}, {u"One ]]> \x01 &amp;"_s, u"Two"_s}, 1, 3)
                .made();
        transcript.times = {{.range = {transcript.turns[0].range.start + 4, transcript.turns[0].range.stop},
                             .start = 2s,
                             .end = 3s}};
        const QByteArray bytes = written(writeTei, transcript).bytes;
        QVERIFY(bytes.contains("<anchor synch=\"#T2\"/>"));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QProcess process;
        process.start(xmllint, {u"--noout"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void canBeCancelled()
    {
        for (const TranscriptWriter &f : TranscriptWriters) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            Cancelled progress;
            const auto result = f.write(dataOf(ordinaryTranscript()), 0, {}, buffer, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void deviceErrorsAreTold()
    {
        for (const TranscriptWriter &f : TranscriptWriters) {
            QBuffer buffer;
            buffer.open(QIODevice::ReadOnly);
            NoProgress progress;
            QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
            const auto result = f.write(dataOf(ordinaryTranscript()), 0, {}, buffer, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscriptWriters)
#include "tst_transcriptwriters.moc"

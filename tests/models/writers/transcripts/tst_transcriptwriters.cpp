// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "models/transcript/transcriptbuilder.h"
#include "models/writers/transcripts/subtitlecues.h"
#include "models/writers/transcripts/transcriptformats.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace visavis;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Write = Result<ExportLosses> (*)(const ExportData &, int, const ExportOptions &, QIODevice &,
                                       Progress &);

struct Writer {
    const char *id; ///< of the reader
    const char *suffix;
    Write write;
    bool hasSections;
    bool hasParagraphs;
};
const std::array Writers{
    Writer{"webvtt", "vtt", writeWebVtt, false, false}, Writer{"subrip", "srt", writeSubRip, false, false},
    Writer{"tei", "xml", writeTei, true, true}, Writer{"markdown", "md", writeMarkdownTranscript, true, true},
    Writer{"text", "txt", writeTextTranscript, true, true}};

ExportData dataOf(Transcript transcript)
{
    ExportEpisode episode;
    episode.title = u"The keeper's lamp"_s;
    episode.number = u"E07"_s;
    episode.date = QDate(2023, 11, 14);
    episode.language = u"en"_s;
    episode.media = u"https://example.org/lamp.mp3"_s;
    episode.text = std::make_shared<const Transcript>(std::move(transcript));
    ExportData data;
    data.title = u"Night work"_s;
    data.createdWith = u"Visavis 0.1.0"_s;
    data.episodes = {episode};
    return data;
}

struct Written {
    QByteArray bytes;
    ExportLosses losses;
};

Written written(Write write, const Transcript &transcript, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto losses = write(dataOf(transcript), 0, options, buffer, progress);
    if (!losses) {
        qWarning() << int(losses.error().code) << losses.error().detail;
        return {};
    }
    return {.bytes = buffer.data(), .losses = *losses};
}

Transcript readBack(const QByteArray &bytes, const char *suffix)
{
    NoProgress progress;
    const auto source = decodeSource(u"back."_s + QString::fromLatin1(suffix), bytes);
    const auto read = source ? readTranscript(*source, progress) : std::unexpected(source.error());
    if (!read) {
        qWarning() << int(read.error().code) << read.error().arguments;
        return {};
    }
    return *read;
}

/// "# title" and "Ann: words" lines.
QStringList outline(const Transcript &transcript, bool withSections, bool withParagraphs)
{
    QStringList lines;
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        const QStringView title = transcript.titleOf(transcript.sections[size_t(section)]);
        if (withSections && !title.isEmpty()) {
            lines += u"# "_s + title.toString();
        }
        const auto [first, last] = transcript.turnsOf(section);
        for (int i = first; i < last; ++i) {
            const Turn &turn = transcript.turns[size_t(i)];
            const QString words = transcript.text(turn.range).toString();
            lines += transcript.speakerNames(turn) + u": "_s + (withParagraphs ? words : words.simplified());
        }
    }
    return lines;
}

/// Puts transcripts together with less to write.
class Maker
{
public:
    Maker &section(const QString &title, int level = 2)
    {
        m_builder.beginSection(title, level);
        return *this;
    }
    Maker &says(const QStringList &names, const QStringList &paragraphs, std::optional<int> start = {},
                std::optional<int> end = {}, Role role = Role::Other)
    {
        std::vector<int> labels;
        for (const QString &name : names) {
            labels.push_back(m_builder.label(name, role));
        }
        const auto time = [](std::optional<int> seconds) {
            return seconds ? std::optional<Milliseconds>(std::chrono::seconds(*seconds)) : std::nullopt;
        };
        m_builder.breakTurn();
        m_builder.addUnit(labels, paragraphs.value(0), TranscriptBuilder::Join::Paragraph, time(start),
                          time(end));
        for (const QString &paragraph : paragraphs.sliced(1)) {
            m_builder.addParagraph(paragraph);
        }
        return *this;
    }
    Transcript made() { return m_builder.finish(); }

private:
    TranscriptBuilder m_builder{QStringView()};
};

Transcript ordinary()
{
    const QString ann = u"Ann Weaver"_s;
    const QString ben = u"Ben Stone"_s;
    return Maker()
        .section(u"Nights on the rock"_s)
        .says({ann}, {u"How were the nights?"_s}, 2, 4)
        .says(
            {ben},
            {u"You learn to sleep in pieces. Four hours, then the lamp, then two more if the wind allows."_s,
             u"Nobody tells you about that & the <cold>."_s},
            5, 16)
        .says({ann}, {u"Did you ever want to leave the lamp out?"_s}, 17, 20)
        .says({ben}, {u"Never. It was 100% mine, *mine* and {{nobody}} else's."_s}, 21, 26)
        .section(u"Leaving the rock"_s)
        .says({ann}, {u"And then the ships came?"_s}, 60, 62)
        .says({ben}, {u"Seven of them, and they all sounded their horns. I counted […] every one."_s}, 63, 69)
        .says({ann, ben}, {u"Seven!"_s}, 70, 71)
        .says({ann}, {u"What did you do?"_s}, 72, 74)
        .says({ben}, {u"I put out the lamp."_s}, 75, 77)
        .made();
}

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
        for (int i = 0; i < int(Writers.size()); ++i) {
            QTest::newRow(Writers[size_t(i)].id) << i;
        }
    }

    void readsBack()
    {
        QFETCH(const int, format);
        const Writer &f = Writers[size_t(format)];
        const Transcript transcript = ordinary();
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
        for (const Writer &f : Writers) {
            const Transcript back = readBack(written(f.write, ordinary()).bytes, f.suffix);
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
        const Transcript transcript = ordinary();
        for (const Writer &f : Writers) {
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
        Maker maker;
        for (int i = 0; i < 6; ++i) {
            maker.says({u"Ann Weaver"_s}, {u"What is number %1?"_s.arg(i)}, 10 * i, 10 * i + 2);
            maker.says({name}, {u"It is a lamp: number %1, of course."_s.arg(i)}, 10 * i + 3, 10 * i + 8);
        }
        const Transcript transcript = maker.made();
        const auto labelled = [&](Write write) {
            const QByteArray bytes = written(write, transcript).bytes;
            return QString::fromUtf8(bytes);
        };
        QVERIFY2(!labelled(writeWebVtt).contains(u"<v "_s + name) || !name.contains(u'<'), "not escaped");
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
        for (const Writer &f : {Writers[3], Writers[4]}) {
            const Transcript back = readBack(labelled(f.write).toUtf8(), f.suffix);
            QVERIFY(std::ranges::contains(back.labels, read, &Label::name));
            QVERIFY(outline(back, false, false).contains(read + u": It is a lamp: number 3, of course."_s));
        }
    }

    void twoPeopleStayTwo()
    {
        const Transcript transcript =
            Maker().says({u"Ben <A>"_s}, {u"One."_s}, 0, 1).says({u"Ben {A}"_s}, {u"Two."_s}, 2, 3).made();
        const QString markdown = QString::fromUtf8(written(writeMarkdownTranscript, transcript).bytes);
        QVERIFY(markdown.contains(u"**Ben A:** "_s));
        QVERIFY(markdown.contains(u"**Ben A 2:** "_s));
    }

    void rolesWithoutNames()
    {
        Maker maker;
        for (int i = 0; i < 4; ++i) {
            maker.says({QString()}, {u"And what is number %1?"_s.arg(i)}, 10 * i, 10 * i + 2,
                       Role::Interviewer);
            maker.says({QString()}, {u"That is the lamp, you know it."_s}, 10 * i + 3, 10 * i + 8,
                       Role::Interviewee);
        }
        const Transcript transcript = maker.made();
        QCOMPARE(transcript.labels.size(), size_t(2));
        for (const Writer &f : Writers) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            QCOMPARE(back.labels.size(), size_t(2));
            QCOMPARE(back.labels[0].role, Role::Interviewer);
            QCOMPARE(back.labels[1].role, Role::Interviewee);
            QCOMPARE(back.labels[0].name.toLower(), u"interviewer"_s);
        }
    }

    void nobodyIsNotWhoSpokeBefore()
    {
        const Transcript transcript = Maker()
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
            Maker().says({}, {u"Rain."_s}, 0, 1).says({}, {u"More rain."_s}, 2, 3).made();
        for (const Writer &f : Writers) {
            QVERIFY(!written(f.write, alone).bytes.contains("Unknown"));
        }
    }

    void timesMissing()
    {
        const Transcript transcript = Maker()
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
        const Transcript never = Maker().says({u"Ann"_s}, {u"One?"_s}).made();
        QVERIFY(written(writeWebVtt, never).bytes.startsWith("WEBVTT - The keeper's lamp\n"));
        QVERIFY(!written(writeTei, never).bytes.contains("timeline"));
        QVERIFY(written(writeTei, never).losses.empty());
    }

    void noTextAtAll()
    {
        for (const Writer &f : Writers) {
            ExportData data = dataOf({});
            data.episodes.front().text.reset();
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            NoProgress progress;
            QVERIFY(f.write(data, 0, {}, buffer, progress).has_value());
        }
    }

    void cuesCanBeRead()
    {
        const Transcript transcript =
            Maker().says({u"Ann"_s}, {longText(), u"And that was it."_s}, 100, 400).made();
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
        const Transcript transcript = Maker()
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
            Maker()
                .says({u"Ann"_s}, {u"<i>One</i> --> {\\an8} & &amp; \\N <3"_s}, 1, 4)
                .says({u"Ben"_s}, {u"Two."_s}, 5, 6)
                .made();
        const QByteArray vtt = written(writeWebVtt, transcript).bytes;
        QVERIFY(vtt.contains("<v Ann>&lt;i&gt;One&lt;/i&gt; --&gt; {\\an8} &amp; &amp;amp; \\N &lt;3</v>"));
        for (const Writer &f : {Writers[0], Writers[1]}) {
            const Transcript back = readBack(written(f.write, transcript).bytes, f.suffix);
            QCOMPARE(back.text(back.turns[0].range).toString(),
                     transcript.text(transcript.turns[0].range).toString());
        }
    }

    void titleCannotBeginACue()
    {
        ExportData data = dataOf(ordinary());
        data.episodes.front().title = u"A --> B\n\n00:01.000 --> 00:02.000\nno"_s;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        QVERIFY(writeWebVtt(data, 0, {}, buffer, progress).has_value());
        const Transcript back = readBack(buffer.data(), "vtt");
        QCOMPARE(outline(back, false, false), outline(ordinary(), false, false));
    }

    void divisionsAreNested()
    {
        const Transcript transcript = Maker()
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
            Maker()
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
        for (const Writer &f : Writers) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            Cancelled progress;
            const auto result = f.write(dataOf(ordinary()), 0, {}, buffer, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void deviceErrorsAreTold()
    {
        for (const Writer &f : Writers) {
            QBuffer buffer;
            buffer.open(QIODevice::ReadOnly);
            NoProgress progress;
            QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
            const auto result = f.write(dataOf(ordinary()), 0, {}, buffer, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscriptWriters)
#include "tst_transcriptwriters.moc"

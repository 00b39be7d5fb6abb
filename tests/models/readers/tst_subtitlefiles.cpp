// SPDX-License-Identifier: MIT
// Subtitles and JSON as their publishers wrote them, against what was counted by hand.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QTest>

#include <map>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// How many files of a format have a number right.
struct Tally {
    int exact = 0;
    int near = 0; ///< within 2 %
    int wrong = 0;

    void add(qsizetype found, const QByteArray &truth)
    {
        if (truth.isEmpty()) {
            return; // not counted by hand
        }
        const qsizetype expected = truth.toLongLong();
        const bool isNear = std::abs(found - expected) * 50 <= expected;
        ++(found == expected ? exact : isNear ? near : wrong);
    }
};

class SubtitleFilesTest : public QObject
{
    Q_OBJECT

private:
    std::map<QString, std::array<Tally, 4>> m_table; ///< units, turns, speakers, sections

private Q_SLOTS:
    void agreesWithTheTruth_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<QByteArray>>("truth");
        const QString corpus = sharedPath(u"corpus"_s);
        if (corpus.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        const QList<QByteArray> rows = bytesOf(corpus + u"/TRUTH.tsv"_s).split('\n');
        for (const QByteArray &row : rows) {
            const QList<QByteArray> columns = row.split('\t');
            const QByteArray folder = columns[0].left(2);
            const QByteArray suffix = columns[0].sliced(columns[0].lastIndexOf('.') + 1);
            const bool isOurs = QByteArrayList{"srt", "vtt", "lrc", "json"}.contains(suffix);
            const bool isReal = QByteArrayList{"03", "10", "12"}.contains(folder);
            if (isOurs && isReal && columns.size() > 6) {
                QTest::newRow(columns[0].constData())
                    << QString(corpus + u"/"_s + QString::fromUtf8(columns[0])) << columns;
            }
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(QString, path);
        QFETCH(QList<QByteArray>, truth);
        const Result<Source> source = loadSource(path);
        QVERIFY(source);
        QCOMPARE(formatFor(*source)->fit(*source), path.endsWith(u".lrc") ? Fit::Likely : Fit::Certain);
        NoProgress progress;
        const auto transcript = readTranscript(*source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        auto &tallies = m_table[transcript->format];
        tallies[0].add(transcript->units, truth[1]);
        tallies[1].add(qsizetype(transcript->turns.size()), truth[2]);
        tallies[2].add(qsizetype(transcript->labels.size()), truth[3]);
        tallies[3].add(qsizetype(transcript->sections.size()), truth[4]);

        QCOMPARE(QByteArray::number(transcript->units), truth[1]);
        if (!truth[2].isEmpty()) {
            QCOMPARE(QByteArray::number(transcript->turns.size()), truth[2]);
        }
        QCOMPARE(QByteArray::number(transcript->labels.size()), truth[3]);
        QCOMPARE(double(transcript->times.front().start.count()) / 1000, truth[5].toDouble());
        QCOMPARE(double(transcript->times.back().end.count()) / 1000, truth[6].toDouble());
        QStringList names;
        for (const Label &label : transcript->labels) {
            names.append(label.name);
        }
        QCOMPARE(names.join(u" | "_s), QString::fromUtf8(truth.value(7)));
    }

    /// Files with no truth beside them: so many cues as they have.
    void readsSamplesOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("units");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        const QString corpus = sharedPath(u"corpus/13_srt_conformance"_s);
        if (corpus.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        const auto row = [&](const char *file, const QString &format, int units, double first, double last) {
            QTest::newRow(file) << QString(corpus + u'/' + QLatin1StringView(file)) << format << units
                                << first << last;
        };
        row("popcorn_parserSBV_data.sbv", u"sbv"_s, 3, 2.4, 18.042);
        row("popcorn_parserSSA_data.ssa", u"ass"_s, 3, 2.4, 18.04);
        row("popcorn_parserTTML_data.ttml", u"ttml"_s, 10, 1.12, 52.5);
        row("popcorn_parserTTML_unit.ttml", u"ttml"_s, 10, 0.76, 54);
        row("cdown/ascii.srt", u"subrip"_s, 3, 27, 36.57);
        row("cdown/gb2312.srt", u"subrip"_s, 3, 27, 36.57);
    }
    void readsSamplesOfOtherPrograms()
    {
        QFETCH(QString, path);
        QFETCH(int, units);
        QFETCH(double, first);
        QFETCH(double, last);
        const Result<Source> source = loadSource(path);
        QVERIFY(source);
        QCOMPARE(source->undecodable, 0);
        NoProgress progress;
        const auto transcript = readTranscript(*source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        QTEST(transcript->format, "format");
        QCOMPARE(transcript->units, units);
        QVERIFY(transcript->labels.empty());
        QCOMPARE(double(transcript->times.front().start.count()) / 1000, first);
        QCOMPARE(double(transcript->times.back().end.count()) / 1000, last);
    }

    /// One interview as Whisper exports it.
    void exportsOfOneInterviewSayTheSame()
    {
        const QString start = sharedPath(u"corpus/03_hitsave"_s);
        if (start.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        QString body;
        for (const QString &suffix : {u"json"_s, u"lrc"_s, u"srt"_s, u"vtt"_s}) {
            const Result<Source> source =
                loadSource(start + u"/Goodboy_Galaxy_Goodboy_Galaxy_-_Rik_Nicol."_s + suffix);
            QVERIFY(source);
            NoProgress progress;
            const auto transcript = readTranscript(*source, progress);
            QVERIFY(transcript);
            body = body.isEmpty() ? transcript->body : body;
            QCOMPARE(transcript->body, body);
        }
    }

    void leavesOtherJsonAlone()
    {
        const QString folder = sharedPath(u"corpus/11_vtt_conformance"_s);
        if (folder.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        int looked = 0;
        for (QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext(); ++looked) {
            const Result<Source> source = loadSource(files.next());
            const Format *format = source ? formatFor(*source) : nullptr;
            QVERIFY2(format == nullptr || !format->fileNameSuffixes.contains(u"json"_s),
                     qPrintable(files.filePath()));
        }
        QVERIFY(looked > 0);
    }

    void cleanupTestCase()
    {
        constexpr std::array columns{"units", "turns", "speakers", "sections"};
        for (const auto &[format, tallies] : m_table) {
            for (size_t column = 0; column < columns.size(); ++column) {
                const Tally &tally = tallies[column];
                if (tally.exact + tally.near + tally.wrong > 0) {
                    qInfo("%-14s %-8s exact %2d, within 2 %% %2d, wrong %2d", qPrintable(format),
                          columns[column], tally.exact, tally.near, tally.wrong);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(SubtitleFilesTest)
#include "tst_subtitlefiles.moc"

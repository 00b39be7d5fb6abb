// SPDX-License-Identifier: MIT
// Files of transcription tools as their publishers wrote them, against what was counted by hand.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/support/shared.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cstdio>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class LinguisticFilesTest : public QObject
{
    Q_OBJECT

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
            if (columns.size() > 6 && (columns[0].startsWith("17_") || columns[0].startsWith("19_"))) {
                QTest::newRow(columns[0].constData())
                    << QString(corpus + u'/' + QString::fromUtf8(columns[0])) << columns;
            }
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(const QString, path);
        QFETCH(const QList<QByteArray>, truth);
        const Result<Source> source = loadSource(path);
        QVERIFY(source);
        NoProgress progress;
        const auto transcript = readTranscript(*source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        const std::array<qsizetype, 4> counted{transcript->units, qsizetype(transcript->turns.size()),
                                               qsizetype(transcript->labels.size()),
                                               qsizetype(transcript->sections.size())};
        for (size_t i = 0; i < counted.size(); ++i) {
            QByteArray expected = truth[qsizetype(i) + 1];
            if (i == 0 && truth[0].endsWith("bobby_words_with_newlines_longfile_elan.TextGrid")) {
                // Four words, a phrase and four points. The truth has 8: it takes the word that begins with a
                // quotation mark for an empty interval.
                QCOMPARE(expected, "8");
                expected = "9";
            }
            if (!expected.isEmpty()) {
                tally(transcript->format, i, counted[i], expected.toLongLong());
                QCOMPARE(counted[i], expected.toLongLong());
            }
        }
    }

    void losesAndDoublesNoWord_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pattern");
        if (sharedPath(u"corpus"_s).isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        QTest::newRow("TEI") << sharedPath(u"corpus/17_tei/ParlaMint-TR_T27-tbmm-2020-05-27.xml"_s)
                             << u"<u [^>]*>(.*?)</u>"_s;
        QTest::newRow("short TextGrid") << sharedPath(u"corpus/19_elan_textgrid/mary.TextGrid"_s)
                                        << u"\\n[0-9]+[.][0-9]+\\n\"([^\"]*)\""_s;
    }
    /// The words that a pattern finds in the source are those of the turns, in whatever order the times give
    /// them.
    void losesAndDoublesNoWord()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, pattern);
        const Result<Source> source = loadSource(path);
        QVERIFY(source);
        NoProgress progress;
        const auto transcript = readTranscript(*source, progress);
        QVERIFY(transcript);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        static const QRegularExpression space(u"\\s+"_s);
        const QRegularExpression words(pattern, QRegularExpression::DotMatchesEverythingOption);
        QStringList expected;
        for (const QRegularExpressionMatch &match : words.globalMatch(source->text)) {
            expected += match.captured(1).replace(tag, u" "_s).split(space, Qt::SkipEmptyParts);
        }
        QStringList found = transcript->body.split(space, Qt::SkipEmptyParts);
        if (transcript->format != u"tei") {
            expected.sort();
            found.sort();
        }
        QVERIFY(expected.size() > 20);
        QCOMPARE(found, expected);
    }

    void cleanupTestCase()
    {
        static constexpr std::array Names{"units", "turns", "speakers", "sections"};
        for (auto format = m_tally.begin(); format != m_tally.end(); ++format) {
            for (size_t i = 0; i < Names.size(); ++i) {
                const auto &[exact, near, wrong] = (*format)[i];
                std::printf("%-10s %-9s %d exact, %d within 2 %%, %d wrong\n", qPrintable(format.key()),
                            Names[i], exact, near, wrong);
            }
        }
    }

private:
    void tally(const QString &format, size_t what, qint64 counted, qint64 expected)
    {
        const qint64 off = qAbs(counted - expected);
        ++m_tally[format][what][off == 0 ? 0 : off * 50 <= expected ? 1 : 2];
    }

    QMap<QString, std::array<std::array<int, 3>, 4>> m_tally;
};

QTEST_GUILESS_MAIN(LinguisticFilesTest)
#include "tst_linguisticfiles.moc"

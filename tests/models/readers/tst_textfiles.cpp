// SPDX-License-Identifier: MIT
// Transcripts in text and Markdown as their publishers wrote them, against what was counted by hand.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class TextFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTruth_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("names");
        const QString corpus = sharedPath(u"corpus"_s);
        if (corpus.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        const QList<QByteArray> rows = bytesOf(corpus + u"/TRUTH.tsv"_s).split('\n');
        for (const QByteArray &row : rows) {
            const QList<QByteArray> columns = row.split('\t');
            const bool isText = columns[0].endsWith(".md") || columns[0].endsWith(".txt");
            // Lines of "[a --> b] words" have a reader of their own to come.
            const bool isLabelled = columns.size() > 8 && !columns[7].isEmpty();
            if (isText && isLabelled) {
                QTest::newRow(columns[0].constData())
                    << QString(corpus + u'/' + QString::fromUtf8(columns[0])) << columns[1].toInt()
                    << QString::fromUtf8(columns[7]);
            }
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(const QString, path);
        QFETCH(const int, units);
        const Result<Source> source = loadSource(path);
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
        QStringList names;
        for (const Label &label : transcript->labels) {
            names.append(label.name);
        }
        QTEST(names.join(u" | "_s), "names");
        // By hand one more or less is counted in some.
        QVERIFY2(std::abs(transcript->units - units) <= 1, qPrintable(QString::number(transcript->units)));
    }
};

QTEST_GUILESS_MAIN(TextFilesTest)
#include "tst_textfiles.moc"

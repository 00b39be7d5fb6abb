// SPDX-License-Identifier: MIT
// Subtitles as their publishers wrote them, against what was counted by hand.
#include "models/readers/subtitles/subrip.h"
#include "models/readers/subtitles/webvtt.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class SubtitleFilesTest : public QObject
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
            const bool isOurs = columns[0].endsWith(".srt") || columns[0].endsWith(".vtt");
            const bool isReal = columns[0].startsWith("03") || columns[0].startsWith("1");
            if (isOurs && isReal && !columns[0].startsWith("11") && columns.size() > 6) {
                QTest::newRow(columns[0].constData())
                    << QString(corpus + u"/"_s + QString::fromUtf8(columns[0])) << columns;
            }
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(QString, path);
        QFETCH(QList<QByteArray>, truth);
        const Source source = sourceOf(bytesOf(path), path);
        const Format format = path.endsWith(u".srt") ? subRipFormat() : webVttFormat();
        QCOMPARE(format.fit(source), Fit::Certain);
        NoProgress progress;
        const auto transcript = format.read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source.text).value_or(QString()), QString());
        QCOMPARE(QByteArray::number(transcript->units), truth[1]);
        if (!truth[2].isEmpty()) {
            QCOMPARE(QByteArray::number(transcript->turns.size()), truth[2]);
        }
        QCOMPARE(QByteArray::number(transcript->labels.size()), truth[3]);
        if (!truth[5].isEmpty()) {
            QCOMPARE(double(transcript->times.front().start.count()) / 1000, truth[5].toDouble());
            QCOMPARE(double(transcript->times.back().end.count()) / 1000, truth[6].toDouble());
        }
        QStringList names;
        for (const Label &label : transcript->labels) {
            names.append(label.name);
        }
        QCOMPARE(names.join(u" | "_s), QString::fromUtf8(truth.value(7)));
    }
};

QTEST_GUILESS_MAIN(SubtitleFilesTest)
#include "tst_subtitlefiles.moc"

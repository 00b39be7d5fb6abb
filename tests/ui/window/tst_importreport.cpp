// SPDX-License-Identifier: MIT
#include "ui/window/importreport.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ImportReportTest : public QObject
{
    Q_OBJECT

    static ImportOutcome failed(const QString &file, ErrorCode code, qint64 line = 0)
    {
        ImportOutcome outcome;
        outcome.file = u"/home/ann/"_s + file;
        outcome.error =
            Error{.code = code, .arguments = {}, .file = outcome.file, .line = line, .detail = {}};
        return outcome;
    }

    static ImportOutcome added(const QString &file, qint64 episode, const QList<Warning> &warnings = {})
    {
        ImportOutcome outcome;
        outcome.file = file;
        outcome.episode = EpisodeId(episode);
        outcome.warnings = {warnings.begin(), warnings.end()};
        return outcome;
    }

private Q_SLOTS:
    void tellsOneReasonOnce()
    {
        QList<ImportOutcome> outcomes{added(u"good.md"_s, 7), failed(u"empty.txt"_s, ErrorCode::FileEmpty)};
        for (const auto *name : {"a.png", "b.png", "c.png", "d.png", "e.png", "f.png"}) {
            outcomes.append(failed(QString::fromLatin1(name), ErrorCode::NotText));
        }
        const ImportReport report = ImportReport::of(outcomes);
        const QStringList lines = report.text.split(u'\n');
        QVERIFY2(lines.size() == 3, qPrintable(report.text));
        QVERIFY2(lines[1].startsWith(u"empty.txt: "), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"a.png, b.png, c.png, d.png and 2 more: "), qPrintable(lines[2]));
        QVERIFY(report.hasFailures);
        QCOMPARE(report.first, EpisodeId(7));
    }

    void placesStayApart()
    {
        const ImportReport report = ImportReport::of({failed(u"a.md"_s, ErrorCode::TooDeeplyNested, 3),
                                                      failed(u"a.md"_s, ErrorCode::TooDeeplyNested, 9)});
        QCOMPARE(report.text.count(u"a.md"), 2);
        QVERIFY2(report.text.contains(u"3") && report.text.contains(u"9"), qPrintable(report.text));
    }

    void manyReasonsAreCounted()
    {
        QList<ImportOutcome> outcomes;
        for (const auto code : {ErrorCode::FileEmpty, ErrorCode::NotText, ErrorCode::NoWords,
                                ErrorCode::UnknownFormat, ErrorCode::FileNotReadable}) {
            outcomes.append(failed(u"a"_s, code));
            outcomes.append(failed(u"b"_s, code));
        }
        const QStringList lines = ImportReport::of(outcomes).text.split(u'\n');
        QCOMPARE(lines.size(), 6); // how many were imported, four reasons, and the rest
        QVERIFY2(lines.back().startsWith(u"2 "), qPrintable(lines.back()));
    }

    void newTextsSayWhatBecameOfAnnotations()
    {
        ImportOutcome first = added(u"one.md"_s, 7);
        first.anchoring = AnchoringSummary{.unchanged = 5, .changed = 2, .toReview = 1, .orphans = 0};
        ImportOutcome second = added(u"two.md"_s, 8);
        second.anchoring = AnchoringSummary{.unchanged = 1, .changed = 0, .toReview = 0, .orphans = 3};
        const ImportReport report = ImportReport::of({first, second});
        QCOMPARE(report.anchoring,
                 (AnchoringSummary{.unchanged = 6, .changed = 2, .toReview = 1, .orphans = 3}));
        QCOMPARE(report.first, EpisodeId(7));
        const QStringList lines = report.text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"2 "), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"6 as before, 2 with changed words, 1 to review, 3 orphan"),
                 qPrintable(lines[1]));
    }

    void nothingNewIsNoFailure()
    {
        ImportOutcome known = added(u"good.md"_s, 7);
        known.wasThere = true;
        const ImportReport report = ImportReport::of({known});
        QVERIFY(!report.hasFailures);
        QVERIFY(!report.first.isValid());
        QCOMPARE(report.text.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(ImportReportTest)
#include "tst_importreport.moc"

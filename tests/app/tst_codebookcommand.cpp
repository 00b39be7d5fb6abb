// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The codebook in and out, on the command line.
class CodebookCommandTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
        QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s}).exitStatus, 0);
    }

    void comesAndGoes()
    {
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"none.qdc"_s}).exitStatus, 1); // no tag yet
        QVERIFY(!QFile::exists(path(u"none.qdc"_s)));
        QVERIFY(writeFile(path(u"tags.csv"_s), "path,kind,size\nWater > Locks,theme,4\nFear,person,\n"));
        const Run in = run({u"import"_s, u"p.visavis"_s, u"tags.csv"_s, u"--codebook"_s, u"--json"_s});
        QCOMPARE(in.exitStatus, 1); // one was refused
        QCOMPARE(in.complaints().size(), 1);
        QVERIFY(in.errors.contains("line 3"));
        const QJsonObject told = in.json().object();
        QCOMPARE(told["new"_L1].toInt(), 2);
        QCOMPARE(told["refused"_L1].toInt(), 1);
        QCOMPARE(told["left_out"_L1].toArray().at(0).toString(), u"size"_s);
        QCOMPARE(told["tags"_L1].toArray().at(1)["path"_L1].toString(), u"Water > Locks"_s);

        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"out.qdc"_s}).exitStatus, 0);
        const Run csv = run({u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"codebook-csv"_s});
        QCOMPARE(csv.exitStatus, 0);
        QVERIFY(csv.output.contains("Water > Locks,theme,candidate,yes,#"));
        const Run again = run({u"import"_s, u"p.visavis"_s, u"out.qdc"_s, u"--codebook"_s});
        QCOMPARE(again.exitStatus, 0);
        QCOMPARE(again.output, QByteArray("unchanged: Water\nunchanged: Water > Locks\n"));
        QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
    }

    void wrongUsage()
    {
        QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"a"_s, u"b"_s, u"--codebook"_s}).exitStatus, 2);
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"x.qdc"_s, u"--by"_s, u"tag"_s}).exitStatus, 2);
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"x.qdc"_s, u"--to-check"_s, u"omit"_s}).exitStatus, 2);
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"p.visavis"_s, u"--format"_s, u"qdc"_s}).exitStatus, 2);
        QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"--codebook"_s}).exitStatus, 1);
    }
};

QTEST_MAIN(CodebookCommandTest)
#include "tst_codebookcommand.moc"

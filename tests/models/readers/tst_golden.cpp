// SPDX-License-Identifier: MIT
#include "models/readers/outline.h"
#include "models/readers/reader.h"
#include "tests/models/readers/warningkeys.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Every file in fixtures/readers against FILE.expected.json beside it. refresh-golden writes those anew.
class GoldenTest : public QObject
{
    Q_OBJECT

private:
    static Transcript read(const QString &path)
    {
        const Result<Source> source = loadSource(path);
        NoProgress progress;
        return source ? readTranscript(*source, progress).value_or(Transcript()) : Transcript();
    }

private Q_SLOTS:
    void outline_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(FIXTURES) + u"/readers"_s);
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            if (!name.endsWith(u".expected.json") && (name.endsWith(u".md") || name.endsWith(u".txt"))) {
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
            }
        }
    }
    void outline()
    {
        QFETCH(const QString, path);
        QBuffer made;
        QVERIFY(made.open(QIODevice::WriteOnly));
        QVERIFY(writeOutline(QFileInfo(path).fileName(), read(path), test::warningKey, made));
        QFile expected(path + u".expected.json"_s);
        QVERIFY2(expected.open(QIODevice::ReadOnly), "no reference; see refresh-golden");
        QCOMPARE(made.data().split('\n'), expected.readAll().trimmed().split('\n'));
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"

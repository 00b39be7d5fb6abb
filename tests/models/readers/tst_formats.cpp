// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "tests/models/readers/sources.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A project holds the id, and finds the format by it when a source is read again.
    void haveIdsOfTheirOwn()
    {
        QSet<QString> ids;
        for (const Format &format : formats()) {
            QVERIFY2(!ids.contains(format.id), format.id.data());
            ids.insert(format.id);
            QCOMPARE(formatNamed(QString(format.id)), &format);
        }
    }

    void areInTheManuals_data()
    {
        QTest::addColumn<QString>("manual");
        QTest::newRow("README") << u"README.md"_s;
        QTest::newRow("man page") << u"app/packaging/visavis.1"_s;
    }
    void areInTheManuals()
    {
        QFETCH(const QString, manual);
        const QString text = QString::fromUtf8(bytesOf(QStringLiteral(SOURCES "/") + manual));
        QVERIFY(!text.isEmpty());
        for (const Format &format : formats()) {
            for (const QString &suffix : format.fileNameSuffixes) {
                const QRegularExpression named(u"[ `]\\."_s + QRegularExpression::escape(suffix) + u"\\b"_s);
                QVERIFY2(named.match(text).hasMatch(), qPrintable(suffix));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FormatsTest)
#include "tst_formats.moc"

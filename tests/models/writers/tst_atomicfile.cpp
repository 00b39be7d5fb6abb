// SPDX-License-Identifier: MIT
#include "models/writers/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestAtomicFile final : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<void> writeNew(QIODevice &device)
    {
        device.write("new");
        return {};
    }

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.md"_s);
        QVERIFY(writeAtomically(path, [](QIODevice &device) -> Result<void> {
            device.write("old and longer");
            return {};
        }));
        QVERIFY(writeAtomically(path, writeNew));
        QCOMPARE(contentOf(path), "new");
    }

    void aFailureLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.md"_s);
        QVERIFY(writeAtomically(path, writeNew));
        const Result<void> written = writeAtomically(path, [](QIODevice &device) -> Result<void> {
            device.write("half");
            return fail(ErrorCode::Cancelled);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(path), "new");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"notes.md"_s});
    }

    void errorsNameTheFile()
    {
        const QTemporaryDir folder;
        const Result<void> intoFolder = writeAtomically(folder.path(), writeNew);
        QCOMPARE(intoFolder.error().code, ErrorCode::FileIsFolder);
        QCOMPARE(intoFolder.error().file, folder.path());

        const QString nowhere = folder.filePath(u"no/such/folder/notes.md"_s);
        const Result<void> intoNowhere = writeAtomically(nowhere, writeNew);
        QCOMPARE(intoNowhere.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(intoNowhere.error().file, nowhere);
        QVERIFY(!intoNowhere.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"

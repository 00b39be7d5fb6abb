// SPDX-License-Identifier: MIT
#include "models/writers/atomicfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Result<void> writeFiles(const QString &path, const QList<std::pair<QString, QByteArray>> &files,
                        const Result<void> &end = {})
{
    return writeFolderAtomically(path, [&](const FolderFile &file) -> Result<void> {
        for (const auto &[name, bytes] : files) {
            const auto written = file(name, [&](QIODevice &device) -> Result<void> {
                device.write(bytes);
                return {};
            });
            if (!written) {
                return written;
            }
        }
        return end;
    });
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestAtomicFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        // Nothing that was only needed meanwhile is left.
        const QStringList left =
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &name : left) {
            QVERIFY2(name == u"notes", qPrintable(name));
        }
    }

    void filesAndFoldersAreWritten()
    {
        QVERIFY(writeFiles(path(), {{u"index.md"_s, "one"}, {u"tags/Fear.md"_s, "two"}}));
        QCOMPARE(read(path() + u"/index.md"_s), "one");
        QCOMPARE(read(path() + u"/tags/Fear.md"_s), "two");
    }

    void anExportReplacesAnother()
    {
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}, {u"b.md"_s, "two"}}));
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "three"}}));
        QCOMPARE(read(path() + u"/a.md"_s), "three");
        QVERIFY(!QFile::exists(path() + u"/b.md"_s));
    }

    void aRelativePathIsAsGood()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        QVERIFY(writeFiles(u"notes"_s, {{u"a.md"_s, "one"}}));
        const auto again = writeFiles(u"notes"_s, {{u"a.md"_s, "two"}});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(again);
        QCOMPARE(read(path() + u"/a.md"_s), "two");
    }

    void whatSomebodyPutInIsNotReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another file") << u"mine.md"_s << QByteArray("x");
        QTest::newRow("a changed file") << u"a.md"_s << QByteArray("one, changed");
        QTest::newRow("a hidden file") << u".hidden"_s << QByteArray("x");
    }

    void whatSomebodyPutInIsNotReplaced()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}}));
        QFile file(path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto result = writeFiles(path(), {{u"a.md"_s, "three"}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FolderNotOurs);
        QCOMPARE(read(path() + u'/' + name), bytes);
    }

    /// Whoever looks at a folder with Obsidian or a Mac leaves files in it.
    void settingsOfObsidianStay()
    {
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}}));
        QVERIFY(QDir().mkdir(path() + u"/.obsidian"_s));
        for (const QString &name : {u".obsidian/app.json"_s, u".DS_Store"_s}) {
            QFile file(path() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        }
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "two"}}));
        QCOMPARE(read(path() + u"/a.md"_s), "two");
        QCOMPARE(read(path() + u"/.obsidian/app.json"_s), "{}");
    }

    void aNewFolderIsAsOthersAre()
    {
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}}));
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
        QCOMPARE(QFileInfo(path()).permissions(), QFileInfo(m_folder->filePath(u"other"_s)).permissions());
        QVERIFY(QDir(m_folder->path()).rmdir(u"other"_s));
    }

    void aFolderOfSomebodyElseIsNotReplaced()
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}})); // an empty one is
        QVERIFY(QFile::remove(path() + u"/.visavis-export"_s));
        QCOMPARE(writeFiles(path(), {}).error().code, ErrorCode::FolderNotOurs);
    }

    void aFailureLeavesTheOldOne()
    {
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "one"}}));
        const auto result = writeFiles(path(), {{u"a.md"_s, "two"}}, fail(ErrorCode::Cancelled));
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(read(path() + u"/a.md"_s), "one");
    }

    void namesStayWithin_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../a.md", "/a.md", "x/../../a.md", "", ".visavis-export"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void namesStayWithin()
    {
        QFETCH(const QString, name);
        QCOMPARE(writeFiles(path(), {{name, "x"}}).error().code, ErrorCode::FileNotWritable);
    }

    void twoAlikeGiveTheSameBytes()
    {
        QVERIFY(writeFiles(path(), {{u"b.md"_s, "2"}, {u"a.md"_s, "1"}}));
        const QByteArray list = read(path() + u"/.visavis-export"_s);
        QVERIFY(writeFiles(path(), {{u"a.md"_s, "1"}, {u"b.md"_s, "2"}}));
        QCOMPARE(read(path() + u"/.visavis-export"_s), list);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("as it is") << u"The lock"_s << u"The lock.md"_s;
        QTest::newRow("slash") << u"a/b: c?"_s << u"a b c.md"_s;
        QTest::newRow("dots") << u"../.."_s << u"untitled.md"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile.md"_s;
        QTest::newRow("nothing") << u""_s << u"untitled.md"_s;
        QTest::newRow("line break") << u"one\ntwo"_s << u"one two.md"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(80, u'x') + u".md"_s;
        QTest::newRow("pair") << QString(79, u'x') + u"\U0001F600"_s << QString(79, u'x') + u".md"_s;
    }

    void fileNames()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        GivenNames given;
        QCOMPARE(uniqueFileName(title, "md"_L1, given), name);
        const QString second = uniqueFileName(title, "md"_L1, given);
        QVERIFY(second != name);
        QVERIFY(second.endsWith(u" 2.md"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"notes"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAtomicFolder)
#include "tst_atomicfolder.moc"

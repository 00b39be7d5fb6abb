// SPDX-License-Identifier: MIT
#include "models/sharing/privatefolder.h"
#include "models/sharing/workingcopy.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Folders that nobody uses any more go, and no others.
class PrivateFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_parent;

    [[nodiscard]] QDir parent() const { return QDir(m_parent->path()); }
    [[nodiscard]] QString path(const QString &name) const { return parent().filePath(name); }
    [[nodiscard]] QStringList entries() const
    {
        return parent().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
    }
    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Marie Dupont") > 0);
    }
    /// As a program leaves it that is killed.
    void leave(const QString &name) const
    {
        QVERIFY(parent().mkpath(name + u"/within"_s));
        write(name + u"/copy.visavis"_s);
    }

private Q_SLOTS:
    void init() { m_parent = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_parent.reset(); }

    void goesWithAllThatIsInIt()
    {
        {
            const PrivateFolder folder = sure(PrivateFolder::make(parent().path(), u".own-"));
            QCOMPARE(entries().size(), 1);
            QFile file(folder.filePath(u"copy"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(!(QFile::permissions(path(entries().front())) &
                      (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        }
        QCOMPARE(entries(), QStringList());
    }

    void whatIsLeftIsSwept()
    {
        const PrivateFolder used = sure(PrivateFolder::make(parent().path(), u".own-"));
        const QString inUse = entries().front();
        leave(u".own-left"_s);
        leave(u".other-left"_s);
        write(u".own-file"_s);
        QVERIFY(QFile::link(path(u".other-left"_s), path(u".own-link"_s)));
        QCOMPARE(PrivateFolder::sweep(parent().path(), u".own-"), QStringList());
        QVERIFY(QFile::exists(path(inUse)));
        QVERIFY(!QFile::exists(path(u".own-left"_s)));
        QVERIFY(QFile::exists(path(u".own-file"_s)));
        QVERIFY(QFile::exists(path(u".other-left/copy.visavis"_s))); // no link is followed
    }

    void nowhere()
    {
        const auto folder = PrivateFolder::make(path(u"none"_s), u".own-");
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(folder.error().file, path(u"none"_s));
    }

    void workingCopiesThatWereLeft()
    {
        const QString project = path(u"study.visavis"_s);
        sure(Project::create(project));
        leave(u".visavis-copy-killed"_s);
        {
            const WorkingCopy first = sure(WorkingCopy::of(project));
            QVERIFY(!QFile::exists(path(u".visavis-copy-killed"_s)));
            const WorkingCopy second = sure(WorkingCopy::of(project));
            QVERIFY(QFile::exists(first.path()));
            QVERIFY(QFile::exists(second.path()));
        }
        QCOMPARE(entries(), QStringList{u"study.visavis"_s});
    }
};

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "tst_privatefolder.moc"

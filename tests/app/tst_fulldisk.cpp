// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"
#include "tests/support/privatemounts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The command line on a disk that fills, and on one that cannot be written.
class FullDiskTest final : public QObject
{
    Q_OBJECT

public:
    explicit FullDiskTest(PrivateMounts &mounts)
        : m_mounts(mounts)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importsWhatThereIsRoomFor_data();
    void importsWhatThereIsRoomFor();
    void makesNoProjectWithoutRoom();
    void leavesNoHalfExport();
    void readsFromAReadOnlyMedium();

private:
    static constexpr qint64 Megabyte = qint64(1024) * 1024;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder->path());
    }
    [[nodiscard]] QSet<QString> sources() const;

    PrivateMounts &m_mounts;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_medium;
};

void FullDiskTest::initTestCase()
{
    if (!m_mounts.obstacle().isEmpty()) {
        QSKIP(qPrintable(m_mounts.obstacle()));
    }
}

void FullDiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_medium = path(u"medium"_s);
    QVERIFY(QDir().mkpath(m_medium));
    QVERIFY(m_mounts.mountMemory(m_medium, 4 * Megabyte));
}

void FullDiskTest::cleanup()
{
    QVERIFY(m_mounts.unmount(m_medium));
}

QSet<QString> FullDiskTest::sources() const
{
    QSet<QString> names;
    const QJsonArray episodes =
        run({u"list"_s, u"medium/p.visavis"_s, u"--json"_s}).json()["episodes"_L1].toArray();
    for (const auto &episode : episodes) {
        names.insert(episode["source"_L1].toString());
    }
    return names;
}

void FullDiskTest::importsWhatThereIsRoomFor_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("json") << true;
}

void FullDiskTest::importsWhatThereIsRoomFor()
{
    QFETCH(const bool, json);
    QStringList files;
    for (int i = 0; i < 200; ++i) {
        QByteArray text = "ANN: What of number " + QByteArray::number(i) + "?\n\nBEN: ";
        for (int word = 0; word < 2'500; ++word) {
            text += QByteArray::number(word * 7919 % 100'003 + i, 36) + ' ';
        }
        files.append(u"in/%1.txt"_s.arg(i));
        QVERIFY(writeFile(path(files.back()), text));
    }
    const QStringList import{u"import"_s, u"medium/p.visavis"_s};
    constexpr qsizetype Few = 10; // there is room for these
    QCOMPARE(this->run(import + files.first(Few)).exitStatus, 0);
    const QSet<QString> before = sources();
    QCOMPARE(before.size(), Few);
    const QStringList rest = files.sliced(Few);
    const QStringList call = import + rest;
    const Run run = this->run(json ? call + QStringList{u"--json"_s} : call);
    QCOMPARE(run.exitStatus, 1);
    // What, where, what to do; and how many files.
    QCOMPARE(run.complaints().size(), 2);
    QVERIFY2(run.complaints()[0].startsWith("medium/p.visavis: The disk is full. Make room"),
             run.errors.constData());
    QSet<QString> added;
    qsizetype failed = 0;
    if (json) {
        for (const auto &file : run.json()["files"_L1].toArray()) {
            const bool isAdded = file["status"_L1].toString() == u"added";
            failed += isAdded ? 0 : 1;
            if (isAdded) {
                added.insert(QFileInfo(file["file"_L1].toString()).fileName());
            }
        }
        QCOMPARE(run.json()["added"_L1].toInt(), added.size());
        QCOMPARE(run.json()["failed"_L1].toInt(), failed);
    } else {
        for (const QByteArray &line : run.output.split('\n')) {
            if (line.startsWith("added: ")) {
                const QString file = QString::fromUtf8(line.mid(7)).section(u" ("_s, 0, 0);
                added.insert(QFileInfo(file).fileName());
            }
        }
        failed = rest.size() - added.size();
    }
    QVERIFY2(run.complaints()[1].startsWith(QByteArray::number(failed) + " file"), run.errors.constData());
    QVERIFY(failed > 0 && added.size() + failed == rest.size());

    QCOMPARE(sources(), before + added); // readable on the full disk
    QVERIFY(m_mounts.resize(m_medium, 64 * Megabyte));
    QCOMPARE(sources(), before + added);
    QCOMPARE(this->run(call).exitStatus, 0);
    QCOMPARE(sources().size(), files.size());
    QCOMPARE(this->run({u"check"_s, u"medium/p.visavis"_s}).exitStatus, 0);
}

void FullDiskTest::makesNoProjectWithoutRoom()
{
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QVERIFY(PrivateMounts::fill(m_medium));
    const Run import = run({u"import"_s, u"medium/p.visavis"_s, u"ferry.md"_s});
    QCOMPARE(import.exitStatus, 1);
    QCOMPARE(import.output, QByteArray());
    QCOMPARE(import.complaints().size(), 1);
    QVERIFY2(import.errors.startsWith("medium/p.visavis: The disk is full. Make room"),
             import.errors.constData());
    QCOMPARE(QDir(m_medium).entryList(QDir::Files | QDir::Hidden), QStringList{u"ballast"_s});
}

void FullDiskTest::leavesNoHalfExport()
{
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s}).exitStatus, 0);
    QVERIFY(PrivateMounts::fill(m_medium));
    const Run exported = run({u"export"_s, u"p.visavis"_s, u"medium/notes.html"_s});
    QCOMPARE(exported.exitStatus, 1);
    QCOMPARE(exported.complaints().size(), 1);
    QVERIFY2(exported.errors.startsWith("medium/notes.html: The disk is full. Make room"),
             exported.errors.constData());
    QCOMPARE(QDir(m_medium).entryList(QDir::Files | QDir::Hidden), QStringList{u"ballast"_s});
}

void FullDiskTest::readsFromAReadOnlyMedium()
{
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QVERIFY(writeFile(path(u"bakery.vtt"_s), Bakery));
    QCOMPARE(run({u"import"_s, u"medium/p.visavis"_s, u"ferry.md"_s}).exitStatus, 0);
    QVERIFY(m_mounts.makeReadOnly(m_medium));
    QCOMPARE(sources(), QSet<QString>{u"ferry.md"_s});
    QCOMPARE(run({u"search"_s, u"medium/p.visavis"_s, u"river"_s, u"--json"_s}).json()["total"_L1].toInt(),
             2);
    QCOMPARE(run({u"check"_s, u"medium/p.visavis"_s}).exitStatus, 0);
    QCOMPARE(run({u"export"_s, u"medium/p.visavis"_s, u"notes.md"_s}).exitStatus, 0);
    for (const QStringList &call : {QStringList{u"import"_s, u"medium/p.visavis"_s, u"bakery.vtt"_s},
                                    QStringList{u"import"_s, u"medium/new.visavis"_s, u"bakery.vtt"_s},
                                    QStringList{u"check"_s, u"medium/p.visavis"_s, u"--repair"_s},
                                    QStringList{u"export"_s, u"medium/p.visavis"_s, u"medium/notes.md"_s}}) {
        const Run refused = run(call);
        QVERIFY2(refused.exitStatus == 1, qPrintable(call.join(u' ')));
        QCOMPARE(refused.complaints().size(), 1);
        QVERIFY2(refused.errors.startsWith("medium/"), refused.errors.constData());
    }
}

int main(int argc, char **argv)
{
    PrivateMounts mounts;
    QCoreApplication application(argc, argv);
    FullDiskTest test(mounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"

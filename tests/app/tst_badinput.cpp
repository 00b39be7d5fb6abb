// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Input that cannot be used: one clear line each, exit status 1, and the rest of the batch goes on.
class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBatchGoesOn_data();
    void aBatchGoesOn();
    void aProjectIsRefused_data();
    void aProjectIsRefused();
    void aNewerProjectIsReadOnly();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Of an ordinary file; nothing of another.
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        const bool isOrdinary = QFileInfo(path(name)).isFile();
        return isOrdinary && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool makeDatabase(const QString &name, const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"good.md"_s), Ferry));
}

bool BadInputTest::makeDatabase(const QString &name, const QStringList &statements) const
{
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path(name));
        good = database.open();
        for (const QString &statement : statements) {
            good = QSqlQuery(database).exec(statement) && good;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return good;
}

void BadInputTest::aBatchGoesOn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>(
        "size"); // of a sparse file; 0: content; -1: no file; -2: an empty folder; -3: a pipe
    QTest::newRow("missing") << QByteArray() << qint64(-1);
    QTest::newRow("folder without files") << QByteArray() << qint64(-2);
    QTest::newRow("a pipe") << QByteArray() << qint64(-3);
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2",
                                          8)
                            << qint64(0);
    QTest::newRow("empty") << QByteArray() << qint64(0);
    QTest::newRow("only spaces") << QByteArray("  \n \n") << qint64(0);
    QTest::newRow("200 MB") << QByteArray() << qint64(200) * 1024 * 1024;
    QTest::newRow("two million lines and one") << QByteArray("a\n").repeated(2'000'001) << qint64(0);
    QTest::newRow("a line of 50 MB") << QByteArray(50'000'000, 'a') << qint64(0);
}

void BadInputTest::aBatchGoesOn()
{
    QFETCH(const QByteArray, content);
    QFETCH(const qint64, size);
    const QString bad = u"bad.md"_s;
    if (size == -3) {
        QCOMPARE(::mkfifo(QFile::encodeName(path(bad)).constData(), 0600), 0);
    } else if (size == -2) {
        QVERIFY(QDir(m_folder->path()).mkdir(bad));
    } else if (size >= 0) {
        QVERIFY(writeFile(path(bad), content));
        QVERIFY(size == 0 || QFile::resize(path(bad), size));
    }
    const Run outline = runVisavis({u"outline"_s, bad, u"good.md"_s, u"--json"_s}, m_folder->path());
    QCOMPARE(outline.exitStatus, 1);
    QCOMPARE(outline.json().array().size(), 1);
    QCOMPARE(outline.json()[0]["file"_L1].toString(), u"good.md"_s);
    const Run import =
        runVisavis({u"import"_s, u"p.visavis"_s, bad, u"good.md"_s, u"--json"_s}, m_folder->path());
    QCOMPARE(import.exitStatus, 1);
    QCOMPARE(import.json()["added"_L1].toInt(), 1);
    for (const Run &run : {outline, import}) {
        QCOMPARE(run.complaints().size(), 1);
        QVERIFY2(run.errors.startsWith("bad.md: "), run.errors.constData());
        QVERIFY(run.errors.size() < 400);
    }
    QCOMPARE(runVisavis({u"check"_s, u"p.visavis"_s}, m_folder->path()).exitStatus, 0);
}

void BadInputTest::aProjectIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "folder", "text", "empty", "other", "damaged", "cut", "pipe",
                             "device", "full device", "link to nothing", "link to itself"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void BadInputTest::aProjectIsRefused()
{
    QFETCH(const QString, kind);
    const QString project = u"p.visavis"_s;
    if (kind == u"folder") {
        QVERIFY(QDir(m_folder->path()).mkdir(project));
    } else if (kind == u"text" || kind == u"empty") {
        QVERIFY(writeFile(path(project), kind == u"text" ? Ferry : QByteArray()));
    } else if (kind == u"pipe") {
        QCOMPARE(mkfifo(QFile::encodeName(path(project)).constData(), 0600), 0);
    } else if (kind == u"device" || kind == u"full device") {
        QVERIFY(QFile::link(kind == u"device" ? u"/dev/zero"_s : u"/dev/full"_s, path(project)));
    } else if (kind == u"link to nothing" || kind == u"link to itself") {
        QVERIFY(QFile::link(kind == u"link to nothing" ? path(u"none"_s) : path(project), path(project)));
    } else if (kind == u"other") {
        QVERIFY(makeDatabase(project, {u"CREATE TABLE bookmark (url TEXT)"_s}));
    } else if (kind == u"damaged" || kind == u"cut") {
        QCOMPARE(runVisavis({u"import"_s, project, u"good.md"_s}, m_folder->path()).exitStatus, 0);
        QFile file(path(project));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == u"cut") {
            QVERIFY(file.resize(5000));
        } else {
            file.seek(100);
            QVERIFY(file.write(QByteArray(20'000, '\xee')) > 0);
        }
    }
    const QByteArray bytes = contentOf(project);
    const QString target = QFileInfo(path(project)).symLinkTarget();
    const QStringList export_{u"export"_s, project, u"notes.md"_s};
    QList<QStringList> calls{{u"list"_s, project, u"--json"_s},
                             {u"search"_s, project, u"river"_s},
                             {u"annotate"_s, project, u"--episode"_s, u"12"_s, u"--quote"_s, u"Ice."_s},
                             {u"check"_s, project},
                             export_};
    if (kind != u"missing") {
        calls.append({u"import"_s, project, u"good.md"_s});
    }
    for (const QStringList &call : std::as_const(calls)) {
        const Run run = runVisavis(call, m_folder->path());
        QVERIFY2(run.exitStatus == 1, qPrintable(call.constFirst()));
        const bool findsIt = call.constFirst() == u"check" && !run.output.isEmpty();
        QVERIFY2(findsIt || run.errors.contains("p.visavis: "), run.errors.constData());
        QVERIFY2(run.complaints().size() <= 1, run.errors.constData());
    }
    QVERIFY(!QFile::exists(path(u"notes.md"_s)));
    QCOMPARE(contentOf(project), bytes);
    QCOMPARE(QFileInfo(path(project)).symLinkTarget(), target);
    const QStringList beside =
        QDir(m_folder->path()).entryList({project + u"?*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(beside, QStringList());
}

void BadInputTest::aNewerProjectIsReadOnly()
{
    const QString project = u"p.visavis"_s;
    QCOMPARE(runVisavis({u"import"_s, project, u"good.md"_s}, m_folder->path()).exitStatus, 0);
    QVERIFY(makeDatabase(project, {u"PRAGMA user_version=999"_s}));
    const Run list = runVisavis({u"list"_s, project, u"--json"_s}, m_folder->path());
    QCOMPARE(list.exitStatus, 0);
    QCOMPARE(list.json()["episodes"_L1].toArray().size(), 1);
    const Run import = runVisavis({u"import"_s, project, u"good.md"_s}, m_folder->path());
    QCOMPARE(import.exitStatus, 1);
    QCOMPARE(import.complaints().size(), 1);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"

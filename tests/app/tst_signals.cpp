// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The program itself, told to end by the system: by kill, by Ctrl+C, by the end of a session.
class SignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesTheWindow_data();
    void closesTheWindow();
    void closesTheWindowUnderADialog();
    void endsTheWindowWhileItAsks();
    void endsTheWindowWhileItImports();
    void keepsWhatIsImported_data();
    void keepsWhatIsImported();
    void breaksAnExportOff();
    void ignoresWhatItWasStartedToIgnore();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder->path());
    }
    [[nodiscard]] QStringList writeInterviews(int count, int turns) const;
    [[nodiscard]] QVariant ask(const QString &sql) const;
    /// Only the project is there, whole.
    void compareWithClosed() const;
    [[nodiscard]] static bool tell(const QProcess &process, int signal)
    {
        return kill(pid_t(process.processId()), signal) == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SignalsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"in/ferry.md"_s), Ferry));
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"in/ferry.md"_s}).exitStatus, 0);
}

QStringList SignalsTest::writeInterviews(int count, int turns) const
{
    QStringList files;
    for (int i = 0; i < count; ++i) {
        QByteArray text;
        for (int turn = 0; turn < turns; ++turn) {
            text += "ANN: What of the year " + QByteArray::number(1900 + turn) + "?\n\nBEN: In interview " +
                    QByteArray::number(i) + " the river was wide, and we waited for the tide.\n\n";
        }
        files.append(u"in/%1.txt"_s.arg(i));
        if (!writeFile(path(files.back()), text)) {
            return {};
        }
    }
    return files;
}

QVariant SignalsTest::ask(const QString &sql) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ask"_s);
        database.setDatabaseName(path(u"p.visavis"_s));
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        const bool isOpen = database.open();
        QSqlQuery query(database);
        if (isOpen && query.exec(sql) && query.next()) {
            answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"ask"_s);
    return answer;
}

void SignalsTest::compareWithClosed() const
{
    QCOMPARE(QDir(m_folder->path()).entryList({u"p.visavis*"_s}, QDir::Files | QDir::Hidden),
             QStringList{u"p.visavis"_s});
    const Run check = run({u"check"_s, u"p.visavis"_s});
    QVERIFY2(check.exitStatus == 0, check.output.constData());
}

void SignalsTest::closesTheWindow_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void SignalsTest::closesTheWindow()
{
    QFETCH(const int, signal);
    QProcess window;
    window.start(programPath(), {path(u"p.visavis"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"p.visavis.lock"_s)), 60'000);
    // Something that the window did, and that is on its way to the file.
    const Run annotated = run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"12"_s, u"--quote"_s,
                               u"spring tide"_s, u"--coder"_s, u"Ann"_s});
    QCOMPARE(annotated.exitStatus, 0);
    QVERIFY(QFile::exists(path(u"p.visavis-wal"_s)));
    QVERIFY(tell(window, signal));
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    compareWithClosed();
    QCOMPARE(ask(u"SELECT count(*) FROM annotation"_s).toInt(), 1);
    QVERIFY(!ask(u"SELECT closed FROM replica ORDER BY id DESC LIMIT 1"_s).isNull());
    QCOMPARE(ask(u"SELECT count(*) FROM setting WHERE scope = 'reading'"_s).toInt(), 1);
}

void SignalsTest::closesTheWindowUnderADialog()
{
    QProcess window;
    window.start(QStringLiteral(DIALOG_WINDOW), {path(u"p.visavis"_s)});
    QVERIFY(window.waitForReadyRead(60'000));
    QCOMPARE(window.readLine(), QByteArray("dialog\n"));
    QVERIFY(tell(window, SIGTERM));
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    compareWithClosed();
}

/// Files given to the window are shown before they are imported, as dropped ones are.
void SignalsTest::endsTheWindowWhileItAsks()
{
    const QStringList files = writeInterviews(3, 4);
    QVERIFY(!files.isEmpty());
    QProcess window;
    window.setWorkingDirectory(m_folder->path());
    window.start(QStringLiteral(IMPORTING_WINDOW), QStringList{u"p.visavis"_s} + files);
    QVERIFY(window.waitForReadyRead(60'000));
    QCOMPARE(window.readLine(), QByteArray("3 shown\n"));
    QVERIFY(tell(window, SIGTERM));
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    compareWithClosed();
    QCOMPARE(ask(u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt(), 1);
}

/// Without asking, where a person wants it so.
void SignalsTest::endsTheWindowWhileItImports()
{
    const QStringList files = writeInterviews(400, 60);
    QVERIFY(!files.isEmpty());
    QVERIFY(writeFile(path(u"config/visavis/visavis.conf"_s), "[import]\nwithout-asking=true\n"));
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    window.setProcessEnvironment(environment);
    window.setWorkingDirectory(m_folder->path());
    window.start(programPath(), QStringList{u"p.visavis"_s} + files);
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt() > 1, 60'000);
    QVERIFY(tell(window, SIGTERM));
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    compareWithClosed();
    const int live = ask(u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt();
    QVERIFY2(live < 401, "the import was over before the signal");
}

void SignalsTest::keepsWhatIsImported_data()
{
    closesTheWindow_data();
}

void SignalsTest::keepsWhatIsImported()
{
    QFETCH(const int, signal);
    const QStringList files = writeInterviews(400, 60);
    QVERIFY(!files.isEmpty());
    QProcess import;
    import.setWorkingDirectory(m_folder->path());
    import.start(programPath(), QStringList{u"import"_s, u"p.visavis"_s} + files);
    QTRY_VERIFY_WITH_TIMEOUT(ask(u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt() > 1, 60'000);
    QVERIFY(tell(import, signal));
    QVERIFY(import.waitForFinished());
    QCOMPARE(import.exitStatus(), QProcess::NormalExit);
    QCOMPARE(import.exitCode(), 1);
    const QByteArray output = import.readAllStandardOutput();
    const QByteArray errors = import.readAllStandardError();
    QCOMPARE(errors.count('\n'), 1);
    QVERIFY2(errors.contains("cancelled"), errors.constData());
    compareWithClosed();
    const int live = ask(u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt();
    QVERIFY2(live < 401, "the import was over before the signal");
    QCOMPARE(output.count("added: "), live - 1); // the ferry was there before
}

void SignalsTest::breaksAnExportOff()
{
    // More than a pipe holds, so that the program waits for this test to read on.
    const QByteArray long_ = QByteArray("The river was wide, and nobody knew. ").repeated(20'000);
    QVERIFY(writeFile(path(u"in/long.txt"_s), "ANN: What of it?\n\nBEN: " + long_ + "\n"));
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"in/long.txt"_s}).exitStatus, 0);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"long.txt"_s, u"--start"_s, u"20"_s,
                      u"--stop"_s, u"700000"_s, u"--coder"_s, u"Ann"_s})
                     .exitStatus,
                 0);
    }
    const qsizetype size =
        run({u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"markdown"_s}).output.size();
    QProcess broken;
    broken.setWorkingDirectory(m_folder->path());
    broken.start(programPath(), {u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"markdown"_s});
    QVERIFY(broken.waitForReadyRead(60'000));
    QVERIFY(tell(broken, SIGTERM));
    QVERIFY(broken.waitForFinished());
    QCOMPARE(broken.exitStatus(), QProcess::NormalExit);
    QCOMPARE(broken.exitCode(), 1);
    const QByteArray errors = broken.readAllStandardError();
    QVERIFY2(errors.contains("cancelled"), errors.constData());
    QVERIFY(broken.readAllStandardOutput().size() < size);
}

/// As nohup starts it.
void SignalsTest::ignoresWhatItWasStartedToIgnore()
{
    QProcess window;
    window.setChildProcessModifier([] { (void)std::signal(SIGHUP, SIG_IGN); });
    window.start(programPath(), {path(u"p.visavis"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"p.visavis.lock"_s)), 60'000);
    QVERIFY(tell(window, SIGHUP));
    const Run annotated = run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"12"_s, u"--quote"_s,
                               u"spring tide"_s, u"--coder"_s, u"Ann"_s});
    QCOMPARE(annotated.exitStatus, 0);
    QCOMPARE(window.state(), QProcess::Running);
    QVERIFY(tell(window, SIGTERM));
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"

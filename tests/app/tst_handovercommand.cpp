// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The command line while another process holds the project, as a window does.
class HandOverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void annotatesThroughTheWindow();
    void importsThroughTheWindow();
    void passesFailuresOn();
    void readsBesideTheWindow();
    void servesSeveral();
    void reportsAWindowThatDoesNotAnswer();
    void waitsForOtherCommandLines();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder->path());
    }
    [[nodiscard]] QStringList annotation(const QString &quote) const
    {
        return {u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"12"_s,
                u"--quote"_s,  quote,          u"--coder"_s,   u"Ann"_s};
    }
    /// One command line for each quote, all running together; each must succeed without a word.
    void annotateAtOnce(const QStringList &quotes)
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const QString &quote : quotes) {
            auto &process = processes.emplace_back(std::make_unique<QProcess>());
            process->setWorkingDirectory(m_folder->path());
            process->start(programPath(), annotation(quote));
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->readAllStandardError(), QByteArray());
            QCOMPARE(process->exitCode(), 0);
        }
    }
    void hold(const QStringList &options = {})
    {
        m_holder = std::make_unique<QProcess>();
        startHolder(*m_holder, QStringList{path(u"p.visavis"_s)} + options);
    }
    QByteArray ask(const QByteArray &question)
    {
        m_holder->write(question + '\n');
        while (!m_holder->canReadLine() && m_holder->waitForReadyRead()) {
        }
        return m_holder->readLine().trimmed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_holder;
};

void HandOverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QVERIFY(writeFile(path(u"bakery.vtt"_s), Bakery));
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s}).exitStatus, 0);
}

void HandOverTest::cleanup()
{
    if (m_holder) {
        m_holder->write("quit\n");
        QVERIFY(m_holder->waitForFinished());
        QCOMPARE(m_holder->exitCode(), 0);
        QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
        m_holder.reset();
    }
}

void HandOverTest::annotatesThroughTheWindow()
{
    hold();
    const Run annotated = run(annotation(u"spring tide"_s) + QStringList{u"--tag"_s, u"A > B"_s});
    QCOMPARE(annotated.errors, QByteArray());
    QCOMPARE(annotated.exitStatus, 0);
    QVERIFY(!QUuid::fromString(QString::fromUtf8(annotated.output.trimmed())).isNull());
    // The window goes on under its own name, and has the step for undo.
    QCOMPARE(ask("coder"), QByteArray("nobody"));
    QCOMPARE(run({u"list"_s, u"p.visavis"_s, u"--json"_s}).json()["tags"_L1].toArray().size(), 1);
    QVERIFY(!ask("undo").isEmpty());
    QTRY_COMPARE(run({u"list"_s, u"p.visavis"_s, u"--json"_s}).json()["tags"_L1].toArray().size(), 0);
}

void HandOverTest::importsThroughTheWindow()
{
    hold();
    const Run imported = run({u"import"_s, u"p.visavis"_s, u"bakery.vtt"_s, u"none.vtt"_s, u"--json"_s});
    QCOMPARE(imported.exitStatus, 1);
    QCOMPARE(imported.json()["added"_L1].toInt(), 1);
    QCOMPARE(imported.json()["failed"_L1].toInt(), 1);
    QCOMPARE(imported.complaints().size(), 1);
    QVERIFY(imported.errors.contains("none.vtt: "));
}

void HandOverTest::passesFailuresOn()
{
    hold();
    const Run failed = run(annotation(u"volcano"_s));
    QCOMPARE(failed.exitStatus, 1);
    QCOMPARE(failed.output, QByteArray());
    QVERIFY(failed.errors.contains("volcano"));
}

void HandOverTest::readsBesideTheWindow()
{
    hold();
    QCOMPARE(run({u"list"_s, u"p.visavis"_s, u"--json"_s}).exitStatus, 0);
    QCOMPARE(run({u"search"_s, u"p.visavis"_s, u"river"_s, u"--json"_s}).json()["total"_L1].toInt(), 2);
    QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"notes.md"_s}).exitStatus, 0);
    QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
    QCOMPARE(run({u"check"_s, u"p.visavis"_s, u"--repair"_s}).exitStatus, 1);
}

void HandOverTest::servesSeveral()
{
    hold();
    annotateAtOnce({u"spring tide"_s, u"small boat"_s, u"tickets"_s, u"Ice."_s});
    const auto list = run({u"list"_s, u"p.visavis"_s, u"--json"_s}).json();
    QCOMPARE(list["episodes"_L1].toArray().at(0)["annotations"_L1].toInt(), 4);
}

void HandOverTest::reportsAWindowThatDoesNotAnswer()
{
    hold({u"--deaf"_s});
    const Run refused = run(annotation(u"spring tide"_s));
    QCOMPARE(refused.exitStatus, 1);
    QCOMPARE(refused.output, QByteArray());
    QCOMPARE(refused.complaints().size(), 1);
    QVERIFY(refused.errors.contains("p.visavis: "));
}

void HandOverTest::waitsForOtherCommandLines()
{
    annotateAtOnce({u"spring tide"_s, u"small boat"_s, u"tickets"_s});
    QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
}

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_handovercommand.moc"

// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis::test;
using namespace Qt::StringLiterals;

/// `visavis outline`, and what all commands have in common: help, version, wrong usage.
class OutlineCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsAllKeys();
    void printsATree();
    void walksFolders();
    void goesOnAfterAFailure();
    void tellsHelpAndVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void reportsAFullDisk();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutlineCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"in/ferry.md"_s), Ferry));
    QVERIFY(writeFile(path(u"in/deeper/bakery.vtt"_s), Bakery));
}

void OutlineCommandTest::printsAllKeys()
{
    const Run run = runVisavis({u"outline"_s, path(u"in/deeper/bakery.vtt"_s), u"--json"_s});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.errors, QByteArray());
    const QJsonArray files = run.json().array();
    QCOMPARE(files.size(), 1);
    const QJsonObject file = files[0].toObject();
    const QStringList keys{u"date"_s,     u"file"_s,     u"format"_s, u"language"_s, u"number"_s,
                           u"sections"_s, u"speakers"_s, u"title"_s,  u"units"_s,    u"warnings"_s};
    QCOMPARE(file.keys(), keys);
    QCOMPARE(file["file"_L1].toString(), path(u"in/deeper/bakery.vtt"_s));
    QCOMPARE(file["format"_L1].toString(), u"webvtt"_s);
    QVERIFY(file["number"_L1].isNull());
    QVERIFY(file["date"_L1].isNull());
    QCOMPARE(file["units"_L1].toInt(), 2);
    const QJsonArray speakers = file["speakers"_L1].toArray();
    QCOMPARE(speakers.size(), 2);
    QCOMPARE(speakers[0].toObject().keys(), QStringList({u"name"_s, u"role"_s, u"turns"_s}));
    QCOMPARE(speakers[1]["name"_L1].toString(), u"Émile"_s);
    const QJsonObject section = file["sections"_L1].toArray().at(0).toObject();
    QCOMPARE(section.keys(), QStringList({u"level"_s, u"title"_s, u"turns"_s}));
    const QJsonObject turn = section["turns"_L1].toArray().at(1).toObject();
    QCOMPARE(turn.keys(), QStringList({u"end_ms"_s, u"speaker"_s, u"start_ms"_s, u"text"_s}));
    QCOMPARE(turn["start_ms"_L1].toInt(), 5000);
    QCOMPARE(turn["text"_L1].toString(), u"At two, the street is dark."_s);
}

void OutlineCommandTest::printsATree()
{
    const Run run = runVisavis({u"outline"_s, u"ferry.md"_s}, path(u"in"_s));
    QCOMPARE(run.exitStatus, 0);
    const QString text = QString::fromUtf8(run.output);
    QVERIFY(text.startsWith(u"ferry.md\n"));
    QVERIFY(text.contains(u"The night ferry 😀"));
    QVERIFY(text.contains(u"  Crossing\n"));
    QVERIFY(text.contains(u"How did you come"));
}

void OutlineCommandTest::walksFolders()
{
    const Run run = runVisavis({u"outline"_s, u"--json"_s, u"in"_s}, m_folder->path());
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.json().array().size(), 2);
}

void OutlineCommandTest::goesOnAfterAFailure()
{
    const Run run = runVisavis({u"outline"_s, path(u"none.md"_s), path(u"in/ferry.md"_s), u"--json"_s});
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(run.json().array().size(), 1);
    QCOMPARE(run.complaints().size(), 1);
    QVERIFY(run.errors.startsWith(path(u"none.md"_s).toUtf8() + ": "));
}

void OutlineCommandTest::tellsHelpAndVersion()
{
    const Run help = runVisavis({u"--help"_s});
    QCOMPARE(help.exitStatus, 0);
    QCOMPARE(help.errors, QByteArray());
    for (const char *command : {"outline", "import", "list", "annotate", "search", "export", "check"}) {
        QVERIFY2(help.output.contains(QByteArray("visavis ") + command), command);
        const Run own = runVisavis({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(own.exitStatus, 0);
        QVERIFY(own.output.startsWith(QByteArray("usage: visavis ") + command));
    }
    const Run version = runVisavis({u"--version"_s});
    QCOMPARE(version.exitStatus, 0);
    QVERIFY(version.output.startsWith("visavis "));
}

void OutlineCommandTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("no file", {u"outline"_s});
    row("unknown option", {u"outline"_s, u"a.md"_s, u"--jsn"_s});
    row("import without files", {u"import"_s, u"p.visavis"_s});
    row("list without project", {u"list"_s});
    row("list of two", {u"list"_s, u"a"_s, u"b"_s});
    row("search without query", {u"search"_s, u"p.visavis"_s});
    row("search for a bad query", {u"search"_s, u"p.visavis"_s, u"(river"_s});
    row("annotate nothing", {u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"E"_s});
    row("annotate without episode", {u"annotate"_s, u"p.visavis"_s, u"--quote"_s, u"Q"_s});
    row("annotate twice",
        {u"annotate"_s, u"p"_s, u"--episode"_s, u"E"_s, u"--quote"_s, u"Q"_s, u"--start"_s, u"1"_s});
    row("annotate a half range", {u"annotate"_s, u"p"_s, u"--episode"_s, u"E"_s, u"--start"_s, u"1"_s});
    row("a bad turn",
        {u"annotate"_s, u"p"_s, u"--episode"_s, u"E"_s, u"--quote"_s, u"Q"_s, u"--turn"_s, u"0"_s});
    row("a bad colour",
        {u"annotate"_s, u"p"_s, u"--episode"_s, u"E"_s, u"--quote"_s, u"Q"_s, u"--colour"_s, u"loud"_s});
    row("an empty tag",
        {u"annotate"_s, u"p"_s, u"--episode"_s, u"E"_s, u"--quote"_s, u"Q"_s, u"--tag"_s, u"a > "_s});
    row("an unknown format", {u"export"_s, u"p.visavis"_s, u"out.doc"_s});
    row("an unknown grouping", {u"export"_s, u"p.visavis"_s, u"out.md"_s, u"--by"_s, u"mood"_s});
    row("an unknown field", {u"export"_s, u"p.visavis"_s, u"out.md"_s, u"--fields"_s, u"tags,shoes"_s});
    row("an unknown language", {u"export"_s, u"p.visavis"_s, u"out.md"_s, u"--language"_s, u"xx"_s});
    row("check nothing", {u"check"_s});
}

void OutlineCommandTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Run run = runVisavis(arguments, m_folder->path());
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.output, QByteArray());
    const QList<QByteArray> lines = run.complaints();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("visavis " + arguments[0].toUtf8() + ": "));
    QVERIFY(lines[1].startsWith("usage: visavis " + arguments[0].toUtf8()));
}

void OutlineCommandTest::reportsAFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("There is no /dev/full here.");
    }
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" \"$@\" >/dev/full"_s, programPath(), u"outline"_s,
                          u"--json"_s, path(u"in/ferry.md"_s)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(!shell.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(OutlineCommandTest)
#include "tst_outlinecommand.moc"

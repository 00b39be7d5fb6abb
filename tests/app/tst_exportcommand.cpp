// SPDX-License-Identifier: MIT
#include "models/export/exporttask.h"
#include "models/writers/templatefolder.h"
#include "tests/app/runner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Every kind of export on the command line.
class ExportCommandTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] test::Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder.path());
    }
    [[nodiscard]] test::Run exportTo(const QString &output, const QStringList &options) const
    {
        return run(QStringList{u"export"_s, u"p.visavis"_s, output} + options);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The files of a folder or file, by name.
    [[nodiscard]] QMap<QString, QByteArray> everything(const QString &name) const
    {
        QMap<QString, QByteArray> files;
        if (QFileInfo(path(name)).isFile()) {
            files.insert({}, bytes(name));
            return files;
        }
        const QDir folder(path(name));
        for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
            files.insert(file, bytes(name + u'/' + file));
        }
        for (const QString &below : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto inner = everything(name + u'/' + below);
            for (const auto &[file, content] : inner.asKeyValueRange()) {
                files.insert(below + u'/' + file, content);
            }
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeFile(path(u"in/ferry.md"_s), Ferry));
        QVERIFY(writeFile(path(u"in/bakery.md"_s), Bakery));
        QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"in"_s}).exitStatus, 0);
        const test::Run marked = run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"ferry"_s, u"--quote"_s,
                                      u"spring tide"_s, u"--tag"_s, u"Tides"_s, u"--note"_s, u"A *note*."_s});
        QVERIFY2(marked.exitStatus == 0, marked.errors);
    }

    void everyKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("format");
        for (const ExportKind &kind : exportKinds()) {
            for (const WriterFormat &format : kind.formats) {
                QTest::addRow("%s %s", kind.id.data(), format.id.data())
                    << QString(kind.id) << QString(format.id);
            }
        }
    }

    /// Twice the same bytes, and those that the writer gives: what the window has, too.
    void everyKind()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, format);
        const QStringList options{u"--kind"_s, kind, u"--format"_s, format, u"--language"_s, u"en"_s};
        const QString one = u"one-"_s + kind + u'-' + format;
        const QString two = u"two-"_s + kind + u'-' + format;
        const test::Run first = exportTo(one, options);
        QVERIFY2(first.exitStatus == 0, first.errors);
        QCOMPARE(first.output, QByteArray());
        const auto written = everything(one);
        QVERIFY(!written.isEmpty());
        QCOMPARE(exportTo(two, options).exitStatus, 0);
        QCOMPARE(everything(two), written);

        ExportTask task{.kind = exportKind(kind), .format = nullptr, .selection = {}, .options = {}};
        task.format = formatOf(*task.kind, format);
        NoProgress progress;
        const auto data =
            prepareExport([this] { return Snapshot::open(path(u"p.visavis"_s)); }, u"p"_s, task, progress);
        QVERIFY(data);
        const QString three = u"three-"_s + kind + u'-' + format;
        QVERIFY(writeExport(*task.format, *data, task.options, path(three), progress));
        QCOMPARE(everything(three), written);
        QCOMPARE(QFileInfo(path(one)).isDir(), isFolder(*task.format, *data));
    }

    void aFolderIsReplacedWhenItIsOurs()
    {
        const auto found = std::ranges::find_if(exportKinds(), [](const ExportKind &kind) {
            return std::ranges::any_of(kind.formats,
                                       [](const WriterFormat &format) { return bool(format.writeEpisode); });
        });
        QVERIFY(found != exportKinds().end());
        const auto format = std::ranges::find_if(
            found->formats, [](const WriterFormat &one) { return bool(one.writeEpisode); });
        const QStringList options{u"--kind"_s, QString(found->id), u"--format"_s, QString(format->id)};
        QCOMPARE(exportTo(u"texts"_s, options).exitStatus, 0);
        QVERIFY(QFileInfo(path(u"texts"_s)).isDir());
        QCOMPARE(exportTo(u"texts"_s, options).exitStatus, 0);
        QVERIFY(writeFile(path(u"texts/mine.txt"_s), "mine"));
        const test::Run refused = exportTo(u"texts"_s, options);
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errors.contains("holds something else"), refused.errors);
        QCOMPARE(bytes(u"texts/mine.txt"_s), QByteArray("mine"));
        // Standard output takes one of them, not several.
        QCOMPARE(exportTo(u"-"_s, options).exitStatus, 1);
        const test::Run one = exportTo(u"-"_s, options + QStringList{u"--episode"_s, u"ferry"_s});
        QVERIFY2(one.exitStatus == 0, one.errors);
        QVERIFY(!one.output.isEmpty());
    }

    void formatsGoBySuffix()
    {
        QCOMPARE(exportTo(u"notes.tex"_s, {}).exitStatus, 0);
        QVERIFY(bytes(u"notes.tex"_s).contains("\\documentclass"));
        QCOMPARE(exportTo(u"NOTES.MD"_s, {}).exitStatus, 0);
        QVERIFY(bytes(u"NOTES.MD"_s).contains("> spring tide"));
    }

    void templatesOfAFolder()
    {
        QVERIFY(writeFile(path(u"own/notes-annotation.md"_s), "MINE {{ quote }}\n"));
        const QStringList options{u"--format"_s, u"md"_s, u"--templates"_s, u"own"_s};
        const test::Run own = exportTo(u"-"_s, options);
        QCOMPARE(own.exitStatus, 0);
        QVERIFY(own.output.contains("MINE > spring tide"));
        QVERIFY(writeFile(path(u"own/notes-annotation.md"_s), "a\n{% load x %}\n"));
        const test::Run refused = exportTo(u"-"_s, options);
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errors.startsWith("notes-annotation.md: line 2: "), refused.errors);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char *name, const QStringList &options, const char *complaint) {
            QTest::newRow(name) << options << QByteArray(complaint);
        };
        row("a kind", {u"--kind"_s, u"novel"_s, u"--format"_s, u"md"_s}, "Known kinds: notes");
        row("a format", {u"--format"_s, u"doc"_s}, "Known formats: ");
        row("no format", {}, "format");
        row("an order", {u"--format"_s, u"md"_s, u"--by"_s, u"mood"_s}, "--by is one of: episode, tag");
        row("a citation", {u"--format"_s, u"md"_s, u"--citation"_s, u"page"_s}, "“name” or “number”");
        row("a page", {u"--format"_s, u"tex"_s, u"--page"_s, u"a5"_s}, "“a4” or “letter”");
        row("what to do without", {u"--format"_s, u"md"_s, u"--without"_s, u"words"_s}, "--without");
        row("what to do with", {u"--format"_s, u"md"_s, u"--with"_s, u"words"_s}, "--with is “consent”");
        row("a query", {u"--format"_s, u"md"_s, u"--filter"_s, u"(tag:"_s}, "");
        row("a codebook of a kind", {u"--format"_s, u"qdc"_s, u"--kind"_s, u"notes"_s}, "codebook");
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, complaint);
        const test::Run refused = exportTo(u"wrong"_s, options);
        QCOMPARE(refused.exitStatus, 2);
        QVERIFY2(refused.errors.contains(complaint), refused.errors);
        QVERIFY(!QFileInfo::exists(path(u"wrong"_s)));
    }

    void aMissingKeyFile()
    {
        const test::Run run = exportTo(u"notes.md"_s, {u"--aliases"_s, u"none.csv"_s});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.errors.contains("none.csv"), run.errors);
    }

    /// Of an empty variable of a shell.
    void anEmptyKeyFileIsRefused()
    {
        const test::Run run = exportTo(u"named.md"_s, {u"--aliases"_s, QString()});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains("--aliases"), run.errors);
    }
};

QTEST_MAIN(ExportCommandTest) // PDF needs faces
#include "tst_exportcommand.moc"

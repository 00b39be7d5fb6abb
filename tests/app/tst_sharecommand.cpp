// SPDX-License-Identifier: MIT
#include "models/project/peopleediting.h"
#include "tests/app/runner.h"
#include "tests/support/sure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Aliases, copies for others and withdrawals on the command line.
class ShareCommandTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder->path());
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void makePerson(const QString &label) const
    {
        const auto project = sure(Project::open(path(u"p.visavis"_s), u"Test"_s));
        sure(project->loadLabels());
        for (const EpisodeLabel &one : project->data().labels()) {
            if (one.name == label) {
                sure(PeopleEditing(*project).assign({one.id}, label));
                return;
            }
        }
        QFAIL("no such label");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFile(path(u"talk.txt"_s), "Interviewer: Who was there?\n\n"
                                               "Marie Dupont: I was, and Hugo Roux with me.\n\n"
                                               "Interviewer: And you?\n\n"
                                               "Hugo Roux: She carried the lantern, Marie did.\n"));
        QVERIFY(
            writeFile(path(u"key.csv"_s), "name,alias\nMarie,Jeanne\nDupont,Petit\nHugo,Paul\nRoux,Blanc\n"));
        QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"talk.txt"_s}).exitStatus, 0);
        QCOMPARE(run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"talk"_s, u"--quote"_s,
                      u"carried the lantern, Marie did"_s, u"--note"_s, u"Marie and the light"_s})
                     .exitStatus,
                 0);
    }

    void exportsWithAliases()
    {
        const QStringList plain{u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"markdown"_s};
        QVERIFY(run(plain).output.contains("Marie did"));
        const Run aliased = run(plain + QStringList{u"--aliases"_s, u"key.csv"_s});
        QCOMPARE(aliased.exitStatus, 0);
        QVERIFY(aliased.output.contains("carried the lantern, Jeanne did"));
        QVERIFY(aliased.output.contains("Jeanne and the light"));
        for (const char *name : {"Marie", "Dupont", "Hugo", "Roux"}) {
            QVERIFY2(!aliased.output.contains(name), name);
        }
    }

    void copies()
    {
        const Run shared = run({u"share"_s, u"p.visavis"_s, u"s.visavis"_s, u"--aliases"_s, u"key.csv"_s});
        QCOMPARE(shared.exitStatus, 0);
        QCOMPARE(shared.errors, QByteArray());
        const QByteArray file = bytes(u"s.visavis"_s).toLower();
        QVERIFY(file.contains("jeanne"));
        for (const char *name : {"marie", "dupont", "hugo", "roux"}) {
            QVERIFY2(!file.contains(name), name);
        }
        QCOMPARE(run({u"check"_s, u"s.visavis"_s}).exitStatus, 0);
        const Run found = run({u"search"_s, u"s.visavis"_s, u"jeanne"_s, u"--json"_s});
        QCOMPARE(found.json()["total"_L1].toInt(), 1);

        const Run open = run({u"share"_s, u"p.visavis"_s, u"open.visavis"_s});
        QCOMPARE(open.exitStatus, 0);
        QVERIFY(open.errors.contains("Names stay as they are"));
        QVERIFY(bytes(u"open.visavis"_s).contains("Marie"));
    }

    void withdrawals()
    {
        const QStringList ask{u"withdraw"_s, u"p.visavis"_s, u"Hugo Roux"_s};
        QCOMPARE(run(ask).exitStatus, 1); // a label, and nobody said that it is a person
        makePerson(u"Hugo Roux"_s);
        const Run asked = run(ask);
        QCOMPARE(asked.exitStatus, 0);
        QVERIFY(asked.output.contains("1 turn becomes"));
        QVERIFY(asked.output.contains("1 annotation goes"));
        QVERIFY(bytes(u"p.visavis"_s).contains("lantern"));
        QCOMPARE(run(ask + QStringList{u"--for-good"_s}).exitStatus, 0);
        for (const char *trace : {"lantern", "Hugo", "Roux", "the light"}) {
            QVERIFY2(!bytes(u"p.visavis"_s).contains(trace), trace);
        }
        QVERIFY(bytes(u"p.visavis"_s).contains("Marie Dupont"));
        QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
        QCOMPARE(run(ask).exitStatus, 1); // is not there any more
    }

    void whatCannotBeDone()
    {
        QCOMPARE(run({u"share"_s, u"p.visavis"_s}).exitStatus, 2);
        QCOMPARE(run({u"share"_s, u"p.visavis"_s, u"p.visavis"_s}).exitStatus, 1);
        QCOMPARE(run({u"share"_s, u"none.visavis"_s, u"s.visavis"_s}).exitStatus, 1);
        const Run noKey = run({u"share"_s, u"p.visavis"_s, u"s.visavis"_s, u"--aliases"_s, u"talk.txt"_s});
        QCOMPARE(noKey.exitStatus, 1);
        QVERIFY(noKey.errors.contains("key file"));
        QVERIFY(!QFile::exists(path(u"s.visavis"_s)));
        // The only table of who is who.
        const QString keyFile = u"key.csv"_s;
        QVERIFY(QFile(path(keyFile)).open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(run({u"share"_s, u"p.visavis"_s, keyFile, u"--aliases"_s, keyFile}).exitStatus, 2);
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, keyFile, u"--kind"_s, u"annotations"_s, u"--aliases"_s,
                      keyFile})
                     .exitStatus,
                 2);
        QCOMPARE(run({u"export"_s, u"p.visavis"_s, u"x.qdc"_s, u"--aliases"_s, u"key.csv"_s}).exitStatus, 2);
    }
};

QTEST_MAIN(ShareCommandTest)
#include "tst_sharecommand.moc"

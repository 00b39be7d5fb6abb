// SPDX-License-Identifier: MIT
#include "models/codebook/codebookcsv.h"
#include "models/codebook/codebookplan.h"
#include "models/codebook/codebookqdc.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/readers/text/csvparser.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/shared.h"
#include "tests/support/sure.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

using Write = Result<void> (*)(const CodebookFile &, QIODevice &);

QByteArray written(const CodebookFile &file, Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    sure(write(file, buffer));
    return buffer.data();
}

/// All that an entry says, as one line.
QString lineOf(const CodebookEntry &entry)
{
    const auto text = [](const std::optional<QString> &value) { return value.value_or(u"-"_s); };
    return u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(
        writtenPath(entry.path), QString::number(int(entry.kind.value_or(TagKind(9)))),
        QString::number(int(entry.status.value_or(TagStatus(9)))),
        entry.codable ? QString::number(int(*entry.codable)) : u"-"_s,
        entry.colour ? entry.colour->name() : u"-"_s, text(entry.shortcut), text(entry.description),
        text(entry.include), text(entry.exclude));
}

QStringList linesOf(const CodebookFile &file)
{
    QStringList lines;
    std::ranges::transform(file.entries, std::back_inserter(lines), lineOf);
    return lines;
}

QString fates(const CodebookPlan &plan)
{
    QStringList fates;
    for (const CodebookStep &step : plan.steps) {
        constexpr std::array Words{"new", "changed", "unchanged", "refused"};
        fates.append(u"%1 %2"_s.arg(QLatin1StringView(Words[size_t(step.fate)]), step.path));
    }
    return fates.join(u", "_s);
}

} // namespace

class CodebookFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    QTemporaryDir m_folder;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] Editing edit() { return Editing(project()); }
    [[nodiscard]] CodebookEditing codebook() { return CodebookEditing(project()); }

    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"codebook"_s));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] CodebookFile read(const QByteArray &content)
    {
        return sure(readCodebook(fileWith(content)));
    }

    /// A codebook with all that can go wrong in its words.
    void fill()
    {
        const TagId water = sure(edit().createTag(u"Water > \\ \"locks\", <b>; & more"_s));
        const TagId deep = sure(edit().createTag(u"=1+1"_s, water));
        const TagId plain = sure(edit().createTag(u"Peur du noir 😀"_s));
        sure(edit().describeTag(water, u"First line,\nsecond \"line\"\n\n  indented"_s));
        sure(edit().describeTag(deep, u"[visavis]\nkind: theme"_s));
        sure(codebook().setKind(water, TagKind::Category));
        sure(codebook().setCodable(water, false));
        sure(codebook().setStatus(deep, TagStatus::Dropped));
        sure(codebook().setInclude(deep, u"-1\n\n+2: three"_s));
        sure(codebook().setExclude(deep, u"'=quoted"_s));
        sure(edit().setShortcut(deep, u"7"_s));
        sure(edit().recolourTag(plain, Colour{0x123456}));
        sure(edit().createTag(u"Nothing said"_s, plain));
    }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<test::SampleProject>(); }
    void cleanup()
    {
        QVERIFY(project().flush());
        QCOMPARE(test::findingsOf(m_sample->path()), QStringList());
        m_sample.reset();
    }

    void comesBack_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::newRow("csv") << true;
        QTest::newRow("qdc") << false;
    }

    void comesBack()
    {
        QFETCH(const bool, isCsv);
        fill();
        const CodebookFile whole = codebookOf(m_sample->data());
        const QByteArray content = written(whole, isCsv ? writeCodebookCsv : writeCodebookQdc);
        const CodebookFile again = read(content);
        QVERIFY(again.losses.empty());
        if (isCsv) {
            QCOMPARE(linesOf(again), linesOf(whole));
        }
        QCOMPARE(again.entries.size(), whole.entries.size());
        for (size_t i = 0; i < whole.entries.size(); ++i) {
            QCOMPARE(again.entries[i].guid, whole.entries[i].guid);
        }
        // Into the project that it came from, nothing changes.
        const CodebookPlan plan = planCodebook(again, project());
        QCOMPARE(plan.count(EntryFate::Unchanged), int(whole.entries.size()));
        QVERIFY(plan.changes.isEmpty());

        // Into another project it comes whole, under its GUIDs, in one step.
        m_sample = std::make_unique<test::SampleProject>();
        sure(codebook().importCodebook(again, u"codebook"_s));
        QCOMPARE(linesOf(codebookOf(m_sample->data())), linesOf(whole));
        QCOMPARE(codebookOf(m_sample->data()).entries.front().guid, whole.entries.front().guid);
        project().undo();
        QCOMPARE(m_sample->data().tags().size(), 0);
        project().redo();
        QCOMPARE(linesOf(codebookOf(m_sample->data())), linesOf(whole));
    }

    void csvIsHarmless()
    {
        fill();
        const QByteArray bytes = written(codebookOf(m_sample->data()), writeCodebookCsv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto content = QString::fromUtf8(bytes);
        QVERIFY(content.contains(u"\r\n"));
        const CsvTable table = parseCsv(QString(content).remove(u'\r'), u',');
        QCOMPARE(table.rows.size(), size_t(5));
        for (const structure::TableRow &row : table.rows) {
            for (const structure::TableCell &cell : row.cells) {
                const QString words = table.text.sliced(cell.start, cell.length);
                QVERIFY2(words.isEmpty() || !u"=+-@"_s.contains(words.front()), qPrintable(words));
            }
        }
        QVERIFY(content.contains(u"'-1"));
    }

    void qdcIsValid()
    {
        const QString schema = test::sharedPath(u"refi-qda/Codebook.xsd"_s);
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (schema.isEmpty() || xmllint.isEmpty()) {
            QSKIP("the REFI-QDA schema or xmllint is not there");
        }
        fill();
        const QString path = fileWith(written(codebookOf(m_sample->data()), writeCodebookQdc));
        QProcess check;
        check.start(xmllint, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, path});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    }

    void readsWhatOthersWrite()
    {
        const QString annex = test::sharedPath(u"refi-qda/samples/spec-A1-codebook.qdc"_s);
        const QString whole = test::sharedPath(u"refi-qda/samples/skyloom-Project.qde"_s);
        if (annex.isEmpty() || whole.isEmpty()) {
            QSKIP("the REFI-QDA samples are not there");
        }
        const CodebookFile file = sure(readCodebook(annex));
        QCOMPARE(file.entries.size(), size_t(6));
        QCOMPARE(lineOf(file.entries[0]), u"Topics|9|9|0|-|-|-|-|-"_s);
        QCOMPARE(lineOf(file.entries[1]),
                 u"Economy|9|9|1|#ffff00|-|Anything about jobs or taxes or business|-|-"_s);
        QCOMPARE(file.entries[3].guid, QUuid(u"{9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520}"_s));
        QCOMPARE(sure(codebook().importCodebook(file, u"annex"_s)).count(EntryFate::New), 6);
        // A second time it updates instead of doubling, whatever the tags are called by then.
        sure(edit().renameTag(m_sample->data().tagNamed(u"Economy")->id, u"Jobs"_s));
        QCOMPARE(fates(sure(codebook().importCodebook(file, u"annex"_s))),
                 u"unchanged Topics, changed Economy, unchanged Health care, unchanged Values, unchanged "
                 "Conservatives, unchanged Liberals"_s);
        QCOMPARE(m_sample->data().tags().size(), 6);

        const CodebookFile codes = sure(readCodebook(whole));
        QCOMPARE(codes.entries.size(), size_t(14));
        QCOMPARE(codes.entries[5].path, QStringList(u"Coke::diet Coke"_s));
        QCOMPARE(codes.entries[5].description, u"non sucré"_s);
        QVERIFY(codes.losses.empty()); // sets of sources are none of the codebook's
    }

    void namesWhatIsLeftOut()
    {
        const CodebookFile sets =
            read("<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code guid='' name=' Two\n words ' "
                 "isCodable='true' color='#f00'><Description>a\n  b</Description><Code name='Inner' "
                 "isCodable='True'/></Code></Codes><Sets><Set name='Mine' guid=''><Description>x"
                 "</Description></Set></Sets></CodeBook>");
        QCOMPARE(linesOf(sets), QStringList({u"Two words|9|9|1|#ff0000|-|a\n  b|-|-"_s,
                                             u"Two words > Inner|9|9|1|-|-|-|-|-"_s}));
        QCOMPARE(sets.losses.size(), size_t(1));
        QCOMPARE(sets.losses[0],
                 (CodebookFile::Loss{.kind = CodebookFile::Loss::Kind::Set, .name = u"Mine"_s}));
        const CodebookFile columns = read("Path;Weight;Colour\nWater > Locks;5;sky\n");
        QCOMPARE(linesOf(columns), QStringList(u"Water > Locks|9|9|-|#56b4e9|-|-|-|-"_s));
        QCOMPARE(columns.losses.front().name, u"Weight"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other XML") << QByteArray("<tei><text>Words</text></tei>");
        QTest::newRow("XML that breaks off")
            << QByteArray("<CodeBook><Codes><Code name='A' isCodable='true'/>");
        QTest::newRow("a table without a path") << QByteArray("name,colour\nWater,sky\n");
        QTest::newRow("prose") << QByteArray("We came by the river, and it was cold.\n");
    }

    void refuses()
    {
        QFETCH(const QByteArray, content);
        const auto file = readCodebook(fileWith(content));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotACodebook);
        QVERIFY(!file.error().file.isEmpty());
    }

    void plans_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("tags");
        const QString there = u"Water, Water > Locks, Fear"_s;
        const auto row = [](const char *name, const char *content, const QString &expected,
                            const QString &tags) {
            QTest::newRow(name) << QByteArray(content) << expected << tags;
        };
        row("parents that only a path names", "path\nA > B > C\n", u"new A, new A > B, new A > B > C"_s,
            u"Water, Water > Locks, Fear, A, A > B, A > B > C"_s);
        row("a parent's own row later", "path,kind\nA > B,\nA,theme\n", u"new A, new A > B"_s,
            u"Water, Water > Locks, Fear, A, A > B"_s);
        row("whatever the case", "path\nwater > locks\nFEAR\n", u"changed water > locks, changed FEAR"_s,
            u"Water, Water > locks, FEAR"_s);
        row("bad values", "path,kind,shortcut,codable\nA,person,,\nB,,12,\nC,,,perhaps\nD,,,oui\n,theme,,\n",
            u"refused A, refused B, refused C, new D, refused "_s, there + u", D"_s);
        row("twice", "path\nFear\nfear\n", u"unchanged Fear, refused fear"_s, there);
        row("one key for two", "path,shortcut\nFear,1\nWater,1\n", u"changed Fear, refused Water"_s, there);
        row("cells behind the last column", "path,kind\nFear,theme,,\nWater,theme,x\n",
            u"changed Fear, refused Water"_s, there);
    }

    void plans()
    {
        QFETCH(const QByteArray, content);
        const TagId water = sure(edit().createTag(u"Water"_s));
        sure(edit().createTag(u"Locks"_s, water));
        sure(edit().createTag(u"Fear"_s));
        const CodebookPlan plan = sure(codebook().importCodebook(read(content), u"x"_s));
        QTEST(fates(plan), "expected");
        QStringList paths;
        for (const CodebookEntry &entry : codebookOf(m_sample->data()).entries) {
            paths.append(writtenPath(entry.path));
        }
        QTEST(paths.join(u", "_s), "tags");
        for (const CodebookStep &step : plan.steps) {
            QCOMPARE(step.reason.has_value(), step.fate == EntryFate::Refused);
        }
    }

    void movesByGuid()
    {
        const TagId water = sure(edit().createTag(u"Water"_s));
        const TagId locks = sure(edit().createTag(u"Locks"_s, water));
        const TagId fear = sure(edit().createTag(u"Fear"_s));
        const auto guid = [&](TagId tag) {
            return m_sample->data().tags().find(tag)->guid.toByteArray(QUuid::WithoutBraces);
        };
        sure(codebook().importCodebook(read("path,guid\nFear > Sluices," + guid(locks) + "\n"), u"x"_s));
        QCOMPARE(m_sample->data().tagPath(locks), u"Fear > Sluices"_s);
        const CodebookPlan ring = sure(
            codebook().importCodebook(read("path,guid\nFear > Sluices > Fear," + guid(fear) + "\n"), u"x"_s));
        QCOMPARE(ring.steps.front().reason->code, ErrorCode::TagInsideItself);
    }

    /// As they do when a tag is renamed by hand, in the same step.
    void notesFollowNewNames_data()
    {
        QTest::addColumn<QByteArray>("paths"); // of Water, Water > Locks, Fear
        QTest::addColumn<QString>("note");
        QTest::newRow("a name") << QByteArray("Water|Water > Gates|Fear")
                                << u"[[water]] [[Gates]] [[Water > Gates]] [[Fear]] [[Rope]]"_s;
        QTest::newRow("a name above") << QByteArray("Rivers|Rivers > Locks|Fear")
                                      << u"[[Rivers]] [[Locks]] [[Rivers > Locks]] [[Fear]] [[Rope]]"_s;
        QTest::newRow("a place") << QByteArray("Water|Fear > Locks|Fear")
                                 << u"[[water]] [[Locks]] [[Fear > Locks]] [[Fear]] [[Rope]]"_s;
        QTest::newRow("a name that leads elsewhere")
            << QByteArray("Water|Water > Fear|Fear")
            << u"[[water]] [[Water > Fear]] [[Water > Fear]] [[Fear]] [[Rope]]"_s;
        QTest::newRow("nothing") << QByteArray("Water|Water > Locks|Fear")
                                 << u"[[water]] [[Locks]] [[Water > locks]] [[Fear]] [[Rope]]"_s;
    }
    void notesFollowNewNames()
    {
        QFETCH(QByteArray, paths);
        QFETCH(QString, note);
        const TagId water = sure(edit().createTag(u"Water"_s));
        const TagId tags[] = {water, sure(edit().createTag(u"Locks"_s, water)),
                              sure(edit().createTag(u"Fear"_s))};
        const QString before = u"[[water]] [[Locks]] [[Water > locks]] [[Fear]] [[Rope]]"_s;
        sure(edit().writeNote({}, before));
        QByteArray file = "path,guid\n";
        for (size_t i = 0; i < std::size(tags); ++i) {
            file += paths.split('|').at(qsizetype(i)) + ',' +
                    m_sample->data().tags().find(tags[i])->guid.toByteArray(QUuid::WithoutBraces) + '\n';
        }
        const auto body = [&] { return m_sample->data().notes().begin()->body; };
        sure(codebook().importCodebook(read(file), u"x"_s));
        QCOMPARE(body(), note);
        if (note != before) {
            project().undo();
        }
        QCOMPARE(body(), before);
    }

    /// Of two tags that swap their names each keeps its references.
    void notesFollowSwappedNames()
    {
        const TagId water = sure(edit().createTag(u"Water"_s));
        const TagId fear = sure(edit().createTag(u"Fear"_s));
        sure(edit().writeNote({}, u"[[Water]], not [[Fear]]"_s));
        const auto guid = [&](TagId tag) {
            return m_sample->data().tags().find(tag)->guid.toByteArray(QUuid::WithoutBraces);
        };
        sure(codebook().importCodebook(read("path,guid\nX," + guid(water) + "\n"), u"x"_s));
        sure(codebook().importCodebook(
            read("path,guid\nWater," + guid(fear) + "\nFear," + guid(water) + "\n"), u"x"_s));
        QCOMPARE(m_sample->data().notes().begin()->body, u"[[Fear]], not [[Water]]"_s);
    }

    void aParentBelowItsChildIsTheOneOfItsGuid()
    {
        const QByteArray guid("0f8fad5b-d9cb-469f-a165-70867728950e");
        const CodebookPlan plan =
            sure(codebook().importCodebook(read("path,guid\nA > B,\na," + guid + "\n"), u"x"_s));
        QCOMPARE(fates(plan), u"new A, new A > B"_s);
        const Tag *tag = m_sample->data().tagNamed(u"a");
        QVERIFY(tag);
        QCOMPARE(tag->guid.toByteArray(QUuid::WithoutBraces), guid);
    }

    void aKeyGoesToWhomTheFileGivesIt()
    {
        const TagId water = sure(edit().createTag(u"Water"_s));
        sure(edit().setShortcut(water, u"4"_s));
        const CodebookPlan plan = sure(codebook().importCodebook(read("path,shortcut\nFear,4\n"), u"x"_s));
        QCOMPARE(fates(plan), u"new Fear, changed Water"_s);
        QCOMPARE(m_sample->data().tags().find(water)->shortcut, QString());
    }

    void anEmptyCodebookIsNoFile()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(writeCodebookQdc({}, buffer).error().code, ErrorCode::CodebookEmpty);
        QVERIFY(writeCodebookCsv({}, buffer));
    }
};

QTEST_MAIN(CodebookFilesTest)
#include "tst_codebookfiles.moc"

// SPDX-License-Identifier: MIT
#include "models/writers/atomicfolder.h"
#include "models/writers/obsidian/obsidiantext.h"
#include "models/writers/obsidianwriter.h"
#include "tests/models/writers/exportsample.h"

#include <QBuffer>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

using Pages = QMap<QString, QString>; ///< by file name

Pages written(const ExportData &data, const ExportOptions &options = {})
{
    Pages pages;
    const FolderFile file =
        [&pages](const QString &name,
                 const std::function<Result<void>(QIODevice &)> &content) -> Result<void> {
        if (pages.contains(name)) {
            return fail(ErrorCode::FileNotWritable, {name});
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return content(buffer).transform([&] { pages.insert(name, QString::fromUtf8(buffer.data())); });
    };
    NoProgress progress;
    const auto losses = writeObsidian(data, options, file, progress);
    if (!losses) {
        qWarning() << int(losses.error().code) << losses.error().arguments;
        return {};
    }
    return pages;
}

/// What double brackets lead to, in all pages: those that a backslash makes words are none.
QStringList links(const QString &page)
{
    static const QRegularExpression Link(uR"((?<!\\)\[\[([^\[\]|]+)(?:\|([^\[\]]*))?\]\])"_s);
    QStringList targets;
    for (const QRegularExpressionMatch &match : Link.globalMatch(page)) {
        targets += match.captured(1);
    }
    return targets;
}

/// The first link that leads nowhere; empty when all lead somewhere.
QString deadLink(const Pages &pages)
{
    for (const auto &[name, page] : pages.asKeyValueRange()) {
        for (const QString &target : links(page)) {
            const QString file = target.section(u'#', 0, 0) + u".md"_s;
            const QString block = target.section(u"#^"_s, 1);
            if (!pages.contains(file) ||
                (!block.isEmpty() && pages[file].count(u"\n\n^%1\n\n"_s.arg(block)) != 1)) {
                return name + u": "_s + target;
            }
        }
    }
    return {};
}

YAML::Node head(const QString &page)
{
    const qsizetype end = page.indexOf("\n---\n"_L1);
    return page.startsWith("---\n"_L1) && end > 0 ? YAML::Load(page.first(end + 1).sliced(4).toStdString())
                                                  : YAML::Node();
}

QString scalar(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

ExportData withPersons(ExportData data)
{
    ExportPerson marta;
    marta.name = u"Marta Lindqvist"_s;
    marta.description = u"Kept the [[light]]."_s;
    marta.attributes = {u"60: \"or more\""_s, {}};
    marta.episodes = {0};
    data.personAttributes = {u"Age"_s, u"tags"_s};
    data.persons = {marta, marta};
    data.episodes[0].annotations[0].persons = {0};
    return data;
}

} // namespace

class TestObsidian final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreThere()
    {
        const Pages pages = written(withPersons(test::sampleExport()));
        QCOMPARE(pages.keys(),
                 (QStringList{u"Interviews/7 The keeper of the outer light.md"_s,
                              u"Interviews/Le boulanger de la rue basse.md"_s,
                              u"Interviews/Untitled interview.md"_s, u"People/Marta Lindqvist 2.md"_s,
                              u"People/Marta Lindqvist.md"_s, u"Start.md"_s, u"Tags/Farewell.md"_s,
                              u"Tags/Night shifts.md"_s, u"Tags/Solitude.md"_s, u"Tags/Work.md"_s}));
    }

    void linksLeadSomewhere_data()
    {
        QTest::addColumn<ExportData>("data");
        QTest::newRow("ordinary") << withPersons(test::sampleExport());
        QTest::newRow("hostile") << withPersons(test::hostileExport());
        QTest::newRow("many of one name") << test::largeExport(1200);
        QTest::newRow("nothing") << ExportData();
    }

    void linksLeadSomewhere()
    {
        QFETCH(const ExportData, data);
        const Pages pages = written(data);
        QVERIFY(pages.contains(u"Start.md"_s));
        QCOMPARE(deadLink(pages), QString());
        QCOMPARE(links(pages[u"Start.md"_s]).size(), pages.size() - 1);
    }

    void passagesAreBlocks()
    {
        const Pages pages = written(withPersons(test::sampleExport()));
        const QString page = pages[u"Interviews/7 The keeper of the outer light.md"_s];
        QVERIFY(page.contains(u"\n> You learn to sleep in pieces. "_s));
        QVERIFY(page.contains(u"\n\n^a-5b0c7f0e\n\n"_s));
        QVERIFY(page.contains(u"[[Tags/Night shifts|Night shifts]], [[Tags/Solitude|Solitude]]"_s));
        QVERIFY(page.contains(u"\n- **Method** · "_s));
        const QString tag = pages[u"Tags/Night shifts.md"_s];
        QVERIFY(tag.contains(u"[[Tags/Work|Work]]"_s));
        QVERIFY(tag.contains(u"Work between ten in the evening and six."_s));
        QVERIFY(tag.contains(u"- [[Interviews/7 The keeper of the outer light#^a-5b0c7f0e|"_s));
        const QString person = pages[u"People/Marta Lindqvist.md"_s];
        QVERIFY(person.contains(u"[[Interviews/7 The keeper of the outer light#^"_s));
        QVERIFY(person.contains(u"Kept the \\[\\[light\\]\\]."_s));
    }

    void headsAreYaml()
    {
        const Pages pages = written(withPersons(test::sampleExport()));
        const YAML::Node facts = head(pages[u"Interviews/7 The keeper of the outer light.md"_s]);
        QCOMPARE(scalar(facts["title"]), u"The keeper of the outer light"_s);
        QCOMPARE(scalar(facts["number"]), u"7"_s);
        QCOMPARE(scalar(facts["date"]), u"2023-11-14"_s);
        QCOMPARE(scalar(facts["language"]), u"en"_s);
        QCOMPARE(facts["speakers"].size(), size_t(2));
        QCOMPARE(scalar(facts["speakers"][1]), u"Marta Lindqvist"_s);
        QCOMPARE(scalar(facts["tags"][0]), u"Work/Night-shifts"_s);
        const YAML::Node person = head(pages[u"People/Marta Lindqvist.md"_s]);
        QCOMPARE(scalar(person["Age"]), u"60: \"or more\""_s);
        QVERIFY(!person["tags"]);

        const ExportData hostile = test::hostileExport();
        const Pages ofHostile = written(hostile);
        for (const auto &[name, page] : ofHostile.asKeyValueRange()) {
            if (name.startsWith("Interviews/"_L1)) {
                QCOMPARE(scalar(head(page)["title"]).simplified(), hostile.episodes[0].title.simplified());
            }
        }
    }

    void wordsAreNoMarks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("link") << u"see [[Fear]]"_s << u"> see \\[\\[Fear\\]\\]"_s;
        QTest::newRow("embed") << u"![[Fear]]"_s << u"> !\\[\\[Fear\\]\\]"_s;
        QTest::newRow("tag") << u"in #fear of"_s << u"> in \\#fear of"_s;
        QTest::newRow("comment") << u"100%% and %%%"_s << u"> 100%&#37; and %&#37;%"_s;
        QTest::newRow("block") << u"the end ^fear"_s << u"> the end &#94;fear"_s;
    }

    void wordsAreNoMarks()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, expected);
        const QString quote = obsidianQuote(words);
        QVERIFY(!quote.contains("%%"_L1));
        QCOMPARE(quote, expected);
        QVERIFY(links(quote).isEmpty());
    }

    void referencesBecomeLinks_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tag") << u"as [[solitude]] is"_s << u"as [[Tags/Solitude|solitude]] is"_s;
        QTest::newRow("path") << u"[[Work > Night shifts]]"_s
                              << u"[[Tags/Night shifts|Work › Night shifts]]"_s;
        QTest::newRow("interview")
            << u"[[The keeper of the outer light]]"_s
            << u"[[Interviews/7 The keeper of the outer light|The keeper of the outer light]]"_s;
        QTest::newRow("other words") << u"[[Solitude|alone]]"_s << u"[[Tags/Solitude|alone]]"_s;
        QTest::newRow("nothing of that name") << u"[[Nowhere]]"_s << u"\\[\\[Nowhere]]"_s;
        QTest::newRow("embedded") << u"![[Solitude]]"_s << u"\\![[Tags/Solitude|Solitude]]"_s;
        QTest::newRow("three brackets") << u"[[[Solitude]]]"_s << u"\\[[[Tags/Solitude|Solitude]]]"_s;
        QTest::newRow("open") << u"[[ and so on"_s << u"\\[\\[ and so on"_s;
    }

    void referencesBecomeLinks()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, expected);
        ExportData data = test::sampleExport();
        data.episodes[0].annotations[0].notes[0].markdown = note;
        const Pages pages = written(data);
        const QString page = pages[u"Interviews/7 The keeper of the outer light.md"_s];
        QVERIFY2(page.contains(u"\n  "_s + expected + u'\n'), qPrintable(page));
        QCOMPARE(deadLink(pages), QString());
    }

    void linksOfPassagesLead()
    {
        ExportData data = test::sampleExport();
        ExportAnnotation &first = data.episodes[0].annotations[0];
        first.links = {{.name = u"contradicts"_s,
                        .isFromHere = true,
                        .other = {.episode = 1, .annotation = 0},
                        .notes = first.notes}};
        data.episodes[1].annotations[0].links = {
            {.name = u"contradicts"_s, .isFromHere = false, .other = {.episode = 0, .annotation = 0}}};
        const Pages pages = written(data);
        QCOMPARE(deadLink(pages), QString());
        QVERIFY(pages[u"Interviews/7 The keeper of the outer light.md"_s].contains(
            u"\n- → contradicts: [[Interviews/Le boulanger de la rue basse#^a-"_s));
        QVERIFY(pages[u"Interviews/Le boulanger de la rue basse.md"_s].contains(
            u"\n- ← contradicts: [[Interviews/7 The keeper of the outer light#^a-5b0c7f0e|"_s));
    }

    void tagsOfObsidian_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("tag");
        QTest::newRow("path") << QStringList{u"Work"_s, u"Night shifts"_s} << u"Work/Night-shifts"_s;
        QTest::newRow("marks") << QStringList{u"#1: \"Fear\"!"_s} << u"1-Fear"_s;
        QTest::newRow("digits") << QStringList{u"1984"_s} << u"_1984"_s;
        QTest::newRow("nothing") << QStringList{u"?!"_s} << QString();
        QTest::newRow("accents") << QStringList{u"Été à l'eau"_s} << u"Été-à-l-eau"_s;
    }

    void tagsOfObsidian()
    {
        QFETCH(const QStringList, path);
        QFETCH(const QString, tag);
        QCOMPARE(obsidianTag(path), tag);
    }

    void fieldsAreHeeded()
    {
        ExportOptions options;
        options.fields = {};
        const QString page =
            written(test::sampleExport(), options)[u"Interviews/7 The keeper of the outer light.md"_s];
        QVERIFY(!page.contains(u"[[Tags/"_s));
        QVERIFY(!page.contains(u"skill"_s));
        QVERIFY(!page.contains(u"Thirty years"_s));
    }

    void sameDataSamePages()
    {
        QCOMPARE(written(withPersons(test::sampleExport())), written(withPersons(test::sampleExport())));
    }
};

QTEST_GUILESS_MAIN(TestObsidian)
#include "tst_obsidian.moc"

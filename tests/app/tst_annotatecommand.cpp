// SPDX-License-Identifier: MIT
#include "models/project/project.h"
#include "models/transcript/quotesearch.h"
#include "tests/app/runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// `visavis annotate`: how episodes and passages are named, what is stored, what is refused.
class AnnotateCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotes_data();
    void findsQuotes();
    void init();
    void storesAll();
    void isOneStep();
    void reusesTags();
    void namesEpisodes_data();
    void namesEpisodes();
    void marksRanges();
    void matchesQuotesAsPeopleTypeThem_data();
    void matchesQuotesAsPeopleTypeThem();
    void takesTheTurn();
    void listsCandidates();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run annotate(const QStringList &arguments) const
    {
        return runVisavis(QStringList{u"annotate"_s, u"p.visavis"_s} + arguments, m_folder->path());
    }
    [[nodiscard]] Run annotateFerry(const QStringList &arguments) const
    {
        return annotate(QStringList{u"--episode"_s, u"12"_s, u"--coder"_s, u"Ann"_s} + arguments);
    }
    [[nodiscard]] std::unique_ptr<Project> open() const
    {
        auto project = Project::open(path(u"p.visavis"_s), u"test"_s);
        return project && (*project)->loadAll() ? std::move(*project) : nullptr;
    }
    /// The quote of the only annotation.
    [[nodiscard]] QString onlyQuote() const
    {
        const auto project = open();
        return project && project->data().annotations().size() == 1
                   ? project->data().annotations().begin()->quote
                   : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AnnotateCommandTest::findsQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("plain") << u"one two one"_s << u"one"_s << QStringList{u"one"_s, u"one"_s};
    QTest::newRow("overlapping") << u"aaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("white space") << u"x a  b\n\nc y"_s << u" a b\tc "_s << QStringList{u"a  b\n\nc"_s};
    QTest::newRow("no-break space") << u"Quoi\u00a0? Oui."_s << u"Quoi ?"_s << QStringList{u"Quoi\u00a0?"_s};
    QTest::newRow("lenient") << u"l’eau"_s << u"l'eau"_s << QStringList{u"l’eau"_s};
    QTest::newRow("exact first") << u"l’eau l'eau"_s << u"l'eau"_s << QStringList{u"l'eau"_s};
    QTest::newRow("beyond the BMP") << u"😀  a 😀 b"_s << u"😀 b"_s << QStringList{u"😀 b"_s};
    QTest::newRow("no part of a pair") << u"😀"_s << u"😁"_s << QStringList{};
    QTest::newRow("case counts") << u"One"_s << u"one"_s << QStringList{};
    QTest::newRow("empty") << u"One"_s << u"  "_s << QStringList{};
}

void AnnotateCommandTest::findsQuotes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quote);
    QFETCH(const QStringList, found);
    QStringList actual;
    for (const Utf16Range &range : findQuote(text, quote)) {
        actual.append(slice(text, range).toString());
    }
    QCOMPARE(actual, found);
}

void AnnotateCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QVERIFY(writeFile(path(u"bakery.vtt"_s), Bakery));
    const Run run =
        runVisavis({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"bakery.vtt"_s}, m_folder->path());
    QCOMPARE(run.exitStatus, 0);
}

void AnnotateCommandTest::storesAll()
{
    const Run run = annotateFerry({u"--quote"_s, u"spring tide"_s, u"--tag"_s, u"Water > Tides"_s, u"--tag"_s,
                                   u"waiting"_s, u"--note"_s, u"Like *bread*."_s, u"--colour"_s, u"sky"_s});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.errors, QByteArray());
    const QUuid guid = QUuid::fromString(QString::fromUtf8(run.output.trimmed()));
    QVERIFY(!guid.isNull());

    const auto project = open();
    QVERIFY(project);
    const ProjectData &data = project->data();
    const Annotation *annotation = data.annotations().find(guid);
    QVERIFY(annotation);
    QCOMPARE(annotation->quote, u"spring tide"_s);
    QCOMPARE(annotation->colour.name(), u"#56b4e9"_s);
    QCOMPARE(data.coders().find(annotation->coder)->name, u"Ann"_s);
    QStringList tags;
    for (const TaggingId tagging : data.taggingsOf(annotation->id)) {
        tags.append(data.tagPath(data.taggings().find(tagging)->tag));
    }
    tags.sort();
    QCOMPARE(tags, QStringList({u"Water > Tides"_s, u"waiting"_s}));
    QCOMPARE(data.notesOn(guid).size(), size_t(1));
    QCOMPARE(data.notes().find(data.notesOn(guid).front())->body, u"Like *bread*."_s);
    // After an emoji, in code points.
    const auto transcript = project->transcript(annotation->episode);
    QVERIFY(transcript);
    const OffsetMap map((*transcript)->body);
    QCOMPARE((*transcript)->text(map.toUtf16(annotation->range())).toString(), u"spring tide"_s);
}

void AnnotateCommandTest::isOneStep()
{
    QCOMPARE(annotateFerry({u"--quote"_s, u"Ice."_s}).exitStatus, 0);
    const auto stepsBefore = open()->history(100);
    QVERIFY(stepsBefore);
    QCOMPARE(annotateFerry({u"--quote"_s, u"spring tide"_s, u"--tag"_s, u"A > B"_s, u"--tag"_s, u"C"_s,
                            u"--note"_s, u"n"_s})
                 .exitStatus,
             0);
    const auto stepsAfter = open()->history(100);
    QVERIFY(stepsAfter);
    QCOMPARE(stepsAfter->size(), stepsBefore->size() + 1);
}

void AnnotateCommandTest::reusesTags()
{
    QCOMPARE(annotateFerry({u"--quote"_s, u"Ice."_s, u"--tag"_s, u"Water > Tides"_s}).exitStatus, 0);
    QCOMPARE(annotateFerry({u"--quote"_s, u"tickets"_s, u"--tag"_s, u"tides"_s, u"--tag"_s, u"WATER>TIDES"_s})
                 .exitStatus,
             0);
    const auto project = open();
    QVERIFY(project);
    QCOMPARE(project->data().tags().size(), 2);
    QCOMPARE(project->data().taggings().size(), 2);
    QCOMPARE(project->data().coders().size(), 1);
}

void AnnotateCommandTest::namesEpisodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("title") << u"The night ferry 😀"_s;
    QTest::newRow("number") << u"12"_s;
    QTest::newRow("file") << u"ferry.md"_s;
    QTest::newRow("file without suffix") << u"ferry"_s;
    QTest::newRow("start of the title") << u"the NIGHT"_s;
}

void AnnotateCommandTest::namesEpisodes()
{
    QFETCH(const QString, words);
    const Run run = annotate({u"--episode"_s, words, u"--quote"_s, u"spring tide"_s});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitStatus, 0);
}

void AnnotateCommandTest::marksRanges()
{
    QCOMPARE(annotate({u"--episode"_s, u"bakery"_s, u"--start"_s, u"5"_s, u"--stop"_s, u"11"_s}).exitStatus,
             0);
    QCOMPARE(onlyQuote(), u"do you"_s);
}

void AnnotateCommandTest::matchesQuotesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("stored");
    QTest::newRow("apostrophe") << u"It's a small boat"_s << u"It’s a small boat"_s;
    QTest::newRow("across turns") << u"every  year."_s << u"every year."_s;
}

void AnnotateCommandTest::matchesQuotesAsPeopleTypeThem()
{
    QFETCH(const QString, quote);
    QFETCH(const QString, stored);
    const Run run = annotateFerry({u"--quote"_s, quote});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(onlyQuote(), stored);
}

void AnnotateCommandTest::takesTheTurn()
{
    QCOMPARE(annotateFerry({u"--quote"_s, u"river was wide"_s, u"--turn"_s, u"4"_s}).exitStatus, 0);
    const auto project = open();
    const Annotation annotation = *project->data().annotations().begin();
    const auto transcript = project->transcript(annotation.episode);
    const OffsetMap map((*transcript)->body);
    QCOMPARE((*transcript)->turnAt(map.toUtf16(annotation.start)), 3);
}

void AnnotateCommandTest::listsCandidates()
{
    const Run run = annotateFerry({u"--quote"_s, u"river was wide"_s});
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY(run.errors.contains("turn 2: "));
    QVERIFY(run.errors.contains("turn 4: "));
    QCOMPARE(open()->data().coders().size(), 0);
}

void AnnotateCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &complaint) {
        QTest::newRow(name) << arguments << complaint;
    };
    row("no such episode", {u"--episode"_s, u"volcano"_s, u"--quote"_s, u"Ice."_s}, "bakery.vtt");
    row("several episodes", {u"--episode"_s, u"  "_s, u"--quote"_s, u"Ice."_s}, "--episode");
    row("no such quote", {u"--episode"_s, u"12"_s, u"--quote"_s, u"lava"_s}, "lava");
    row("not in this turn", {u"--episode"_s, u"12"_s, u"--quote"_s, u"Ice."_s, u"--turn"_s, u"1"_s}, "Ice.");
    row("no such turn", {u"--episode"_s, u"12"_s, u"--quote"_s, u"Ice."_s, u"--turn"_s, u"99"_s}, "99");
    row("beyond the text", {u"--episode"_s, u"12"_s, u"--start"_s, u"3"_s, u"--stop"_s, u"99999"_s}, "99");
    row("an empty range", {u"--episode"_s, u"12"_s, u"--start"_s, u"3"_s, u"--stop"_s, u"3"_s}, "3");
}

void AnnotateCommandTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, complaint);
    const Run run = annotate(arguments);
    QVERIFY(run.exitStatus == 1 || run.exitStatus == 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(complaint), run.errors.constData());
    QCOMPARE(open()->data().annotations().size(), 0);
}

QTEST_GUILESS_MAIN(AnnotateCommandTest)
#include "tst_annotatecommand.moc"

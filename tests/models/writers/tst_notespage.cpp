// SPDX-License-Identifier: MIT
// The page of annotated notes: what may run in it, and what its script does.
#include "models/writers/htmlwriter.h"
#include "tests/models/writers/exportsample.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QByteArray written(const ExportData &data, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    return writeHtml(data, options, buffer, progress) ? buffer.data() : QByteArray();
}

ExportOptions byTag()
{
    ExportOptions options;
    options.grouping = Grouping::ByTag;
    options.fields = AllFields;
    return options;
}

/// What stands in the elements of this name, as bytes.
QByteArrayList contentsOf(const QByteArray &html, const QByteArray &element)
{
    QByteArrayList contents;
    qsizetype at = 0;
    while ((at = html.indexOf('<' + element + '>', at)) >= 0) {
        at += element.size() + 2;
        contents += html.sliced(at, html.indexOf("</" + element + '>', at) - at);
    }
    return contents;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64());
}

/// An attribute of each element of this name and class; empty where it has none.
QStringList attributesOf(const QByteArray &html, const QString &element, const QString &ofClass,
                         const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element &&
            reader.attributes().value("class"_L1).split(u' ').contains(ofClass)) {
            values += reader.attributes().value(attribute).toString();
        }
    }
    return values;
}

/// A script for node from this folder, told of a page; its exit status, -1 when it did not end.
int runOnPage(const QString &script, const QByteArray &page)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size()) {
        return -1;
    }
    file.close();
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Where Debian's packages of node are; a node from elsewhere does not look there.
    environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
    node.setProcessEnvironment(environment);
    node.start(
        QStandardPaths::findExecutable(u"node"_s),
        {QFileInfo(QStringLiteral(FIXTURES)).dir().filePath(u"models/writers/"_s + script), file.fileName()});
    constexpr int Patience = 120'000; // milliseconds, on a busy machine
    if (!node.waitForFinished(Patience) || node.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    const QByteArray said = node.readAllStandardError();
    if (!said.isEmpty()) {
        qWarning("%s", said.constData());
    }
    return node.exitCode();
}

} // namespace

class TestNotesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenByTheLanguage()
    {
        const QByteArray page = written(test::largeExport(1200));
        QVERIFY(page.contains("1,200"));
        QVERIFY(!page.contains(">1200<"));
    }

    void onlyItsOwnStyleAndScriptAreAllowed_data()
    {
        QTest::addColumn<ExportData>("data");
        QTest::newRow("sample") << test::sampleExport();
        QTest::newRow("hostile") << test::hostileExport();
        QTest::newRow("empty") << ExportData();
    }

    void onlyItsOwnStyleAndScriptAreAllowed()
    {
        QFETCH(const ExportData, data);
        const QByteArray html = written(data, byTag());
        const QByteArrayList styles = contentsOf(html, "style");
        const QByteArrayList scripts = contentsOf(html, "script");
        QCOMPARE(styles.size(), 1);
        QCOMPARE(scripts.size(), 1);
        QCOMPARE(html.count("<script"), 1);
        QCOMPARE(html.count("Content-Security-Policy"), 1);
        const QString policy =
            u"default-src 'none'; style-src 'sha256-%1'; script-src 'sha256-%2'; base-uri 'none'; form-action 'none'"_s
                .arg(hashOf(styles.front()), hashOf(scripts.front()));
        QVERIFY2(html.contains("content=\"" + policy.toUtf8() + '"'), qPrintable(policy));
        // The same for all data: none of it is in the script.
        QCOMPARE(scripts.front(), contentsOf(written(test::sampleExport()), "script").front());
    }

    /// Templates that somebody was given do not bring what runs.
    void theScriptIsTheProgramsOwn()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.js"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("alert(1)");
        file.close();
        ExportOptions options;
        options.templateFolder = folder.path();
        QCOMPARE(written(test::sampleExport(), options), written(test::sampleExport()));
    }

    /// What the script sorts by is not on the page where it is not asked for.
    void datesAreThereWhereAskedFor()
    {
        ExportData data = test::sampleExport();
        data.episodes[0].annotations[0].created = QDateTime(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::UTC);
        ExportOptions options;
        const auto dates = [&] {
            QStringList values =
                attributesOf(written(data, options), u"article"_s, u"passage"_s, u"data-date"_s);
            values.removeAll(QString());
            return values;
        };
        QCOMPARE(dates(), QStringList{u"2024-03-09"_s});
        options.fields &= ~ExportFields(ExportField::Dates);
        QCOMPARE(dates(), QStringList());
    }

    void repeatedPassagesSaySo()
    {
        const QStringList first =
            attributesOf(written(test::sampleExport(), byTag()), u"article"_s, u"passage"_s, u"data-first"_s);
        const QString guid = test::sampleExport().episodes[0].annotations[0].guid;
        QCOMPARE(first, (QStringList{{}, u"a-"_s + guid, {}, {}, {}}));
    }

    void groupsSayWhatTheyAre()
    {
        QCOMPARE(attributesOf(written(test::sampleExport()), u"section"_s, u"group"_s, u"data-kind"_s),
                 (QStringList{u"episode"_s, u"episode"_s, u"episode"_s}));
        QCOMPARE(
            attributesOf(written(test::sampleExport(), byTag()), u"section"_s, u"group"_s, u"data-kind"_s),
            (QStringList{u"tag"_s, u"tag"_s, u"tag"_s, {}}));
    }

    void onePassageIsCountedAsOne()
    {
        ExportData data = test::sampleExport();
        data.episodes.resize(1);
        data.episodes[0].annotations.resize(1);
        data.episodes[0].annotations[0].links.clear();
        QCOMPARE(attributesOf(written(data), u"output"_s, u"shown"_s, u"data-words"_s),
                 QStringList{u"%1 of %2 passage"_s});
    }

    void thePageWorksInNode_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<ExportData>("data");
        QTest::newRow("functions") << u"pagefunctions.js"_s << test::sampleExport();
        QTest::newRow("controls") << u"pagecontrols.js"_s << test::sampleExport();
        QTest::newRow("inert") << u"pageinert.js"_s << test::hostileExport();
    }

    void thePageWorksInNode()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
            QSKIP("node is not there");
        }
        QFETCH(const QString, script);
        QFETCH(const ExportData, data);
        constexpr int NothingToRunItIn = 77;
        const int status = runOnPage(script, written(data, byTag()));
        if (status == NothingToRunItIn) {
            QSKIP("node has no jsdom (node-jsdom of Debian)");
        }
        QCOMPARE(status, 0);
    }
};

QTEST_GUILESS_MAIN(TestNotesPage)
#include "tst_notespage.moc"

// SPDX-License-Identifier: MIT
#include "models/writers/tables/annotationtable.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/codebooktable.h"
#include "models/writers/tables/persontable.h"
#include "models/writers/tables/taggingtable.h"
#include "models/writers/tables/xlsxtext.h"
#include "tests/models/writers/exportsample.h"
#include "tests/models/writers/tables/tablesample.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr QChar Replaced = QChar::ReplacementCharacter;

const TableFormat &format(QStringView id)
{
    return *std::ranges::find_if(tableFormats(), [id](const TableFormat &each) { return id == each.id; });
}

QByteArray written(QStringView id, const Table &table, ExportLosses *losses = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const Result<ExportLosses> result = format(id).write(table, buffer, progress);
    if (!result) {
        qWarning() << int(result.error().code) << result.error().arguments << result.error().detail;
        return {};
    }
    if (losses) {
        *losses = *result;
    }
    return buffer.data();
}

QStringList namesOf(const Table &table)
{
    return {table.columns.begin(), table.columns.end()};
}

/// What a row says in some of its columns.
QStringList valuesOf(const Table &table, qint64 row, const QStringList &columns)
{
    const std::vector<Cell> cells = table.row(row);
    QStringList values;
    for (const QString &column : columns) {
        const auto found = std::ranges::find(table.columns, column);
        values.append(found == table.columns.end() ? u"no column %1"_s.arg(column)
                                                   : cellText(cells[size_t(found - table.columns.begin())]));
    }
    return values;
}

/// Every kind of value, and words that have to be quoted.
Table kindsOfValues()
{
    const QDateTime time(QDate(2024, 3, 9), QTime(19, 5), QTimeZone::fromSecondsAheadOfUtc(3600));
    return tableOf(
        {u"text"_s, u"count"_s, u"share"_s, u"known"_s, u"day"_s, u"time"_s},
        {{u"=1+1"_s, qint64(-5), 0.5, true, QDate(2024, 4, 2), time},
         {u"She said \"no\",\nthen left"_s, Cell(), Cell(), Cell(), Cell(), Cell()},
         {Cell(), qint64(9007199254740992), -0.25, false, QDate(), QDateTime()},
         {u"a"_s + QChar(0xd800) + u"b"_s + QChar(0) + u"c"_s, Cell(), qQNaN(), Cell(), Cell(), Cell()}});
}

/// Wanted up to some question whether it still is.
class CancelledLater final : public Progress
{
public:
    explicit CancelledLater(int questions)
        : m_left(questions)
    {
    }
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// Takes so many bytes and no more.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        m_room -= size;
        if (m_room < 0) {
            setErrorString(u"there is no room"_s);
            return -1;
        }
        return size;
    }

private:
    qint64 m_room;
};

/// Files of this process cannot grow beyond this, as on a full disk.
class FileLimit
{
    Q_DISABLE_COPY_MOVE(FileLimit)

public:
    explicit FileLimit(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

Table manyRows(qint64 rows)
{
    return {.name = u"Rows"_s, .columns = {u"row"_s, u"words"_s}, .rowCount = rows, .row = [](qint64 row) {
                return std::vector<Cell>{row,
                                         u"You learn to sleep in pieces, said the keeper (%1)."_s.arg(row)};
            }};
}

void addFormats()
{
    QTest::addColumn<QString>("id");
    for (const TableFormat &each : tableFormats()) {
        QTest::newRow(each.id.data()) << QString(each.id);
    }
}

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotations()
    {
        const ExportData data = tableExport();
        const Table table = annotationTable(data, {});
        QCOMPARE(table.name, u"Annotations"_s);
        QCOMPARE(namesOf(table).join(u' '),
                 u"id episode number section turn speaker start stop start_ms end_ms quote before after tag "
                 "weight note coder colour quotable state restriction created modified episode.Place "
                 "person.Age person.Code person.=Plan"_s);
        QCOMPARE(table.rowCount, 4);
        const QStringList some{u"id"_s,     u"episode"_s, u"number"_s,   u"section"_s, u"turn"_s,
                               u"start"_s,  u"stop"_s,    u"start_ms"_s, u"end_ms"_s,  u"tag"_s,
                               u"weight"_s, u"colour"_s,  u"quotable"_s, u"state"_s,   u"restriction"_s};
        QCOMPARE(
            valuesOf(table, 0, some).join(u'|'),
            u"5b0c7f0e-0000-4000-8000-000000000001|The keeper of the outer light|7|Nights|12|120|209|723000|"
            "741000|Night shifts; Solitude|3, 4.5; |#e69f00|false|anchored|publishable"_s);
        // An orphan has no place. It has no colour either.
        QCOMPARE(valuesOf(table, 1, some).mid(5).join(u'|'), u"||4498000|||||false|orphan|publishable"_s);
        QCOMPARE(valuesOf(table, 2, some).mid(5).join(u'|'),
                 u"9000|9140|4512000||Farewell|2|#56b4e9|true|to review|to check"_s);
        QCOMPARE(
            valuesOf(table, 0, {u"coder"_s, u"created"_s, u"modified"_s, u"before"_s}).join(u'|'),
            u"Ines Moreau|2024-03-09T18:05:00Z|2024-03-10T18:05:00Z|Nobody tells you about the nights."_s);
        QCOMPARE(
            valuesOf(table, 0, {u"note"_s}).first(),
            u"Sleep as a *skill*, not as rest. Compare:\n\n- the baker\n- the nurse, turn 40\n\nShe laughs "
            "here; the recording has it, the transcript does not."_s);
    }

    void attributesAreNumbersWhereAllAre()
    {
        const ExportData data = tableExport();
        const Table table = annotationTable(data, {});
        const std::vector<Cell> cells = table.row(0);
        const size_t first = table.columns.size() - 4;
        QCOMPARE(std::get<QString>(cells[first]), u"-3 km from shore"_s);
        QCOMPARE(std::get<qint64>(cells[first + 1]), 61);
        QCOMPARE(std::get<QString>(cells[first + 2]), u"007"_s);
        QCOMPARE(valuesOf(table, 1, {u"person.Age"_s, u"person.Code"_s, u"person.=Plan"_s}).join(u'|'),
                 u"61; -5|007; 12|=1+1; "_s);
        QCOMPARE(valuesOf(table, 3, {u"episode.Place"_s, u"person.Age"_s}).join(u'|'), u"|"_s);
    }

    void onlyChosenAttributes()
    {
        ExportData data = tableExport();
        ExportOptions options;
        options.attributes = {u"Code"_s};
        QCOMPARE(annotationTable(data, options).columns.back(), u"person.Code"_s);
        QCOMPARE(namesOf(personTable(data, options)).filter(u"person."_s), {u"person.Code"_s});
        data.personAttributes = {u"Age"_s, u"Age"_s, u"Age (2)"_s};
        QCOMPARE(namesOf(personTable(data, {})).filter(u"person."_s).join(u'|'),
                 u"person.Age|person.Age (2)|person.Age (2) (2)"_s);
    }

    void taggings()
    {
        const ExportData data = tableExport();
        const Table table = taggingTable(data, {});
        QCOMPARE(table.name, u"Taggings"_s);
        QCOMPARE(namesOf(table).join(u' '),
                 u"id annotation episode number section turn speaker start stop start_ms end_ms quote before "
                 "after tag tag_path weight tagging_coder tagging_created tagging_note colour quotable state "
                 "restriction episode.Place person.Age person.Code person.=Plan"_s);
        QCOMPARE(table.rowCount, 4);
        const QStringList some{u"id"_s,        u"annotation"_s, u"turn"_s,          u"tag"_s,
                               u"tag_path"_s,  u"weight"_s,     u"tagging_coder"_s, u"tagging_note"_s,
                               u"person.Age"_s};
        QCOMPARE(valuesOf(table, 0, some).join(u'|'),
                 u"tagging-1-Ines|5b0c7f0e-0000-4000-8000-000000000001|12|Night shifts|Work > Night "
                 "shifts|3|Ines||61"_s);
        QCOMPARE(valuesOf(table, 2, some).mid(3).join(u'|'), u"Solitude|Solitude||Ines|@see turn 40|61"_s);
        QCOMPARE(valuesOf(table, 3, some).mid(2).join(u'|'), u"58|Farewell|Farewell|2|Ada||"_s);
    }

    void codebook()
    {
        const ExportData data = tableExport();
        const Table table = codebookTable(data, {});
        QCOMPARE(
            namesOf(table).join(u' '),
            u"id name path level kind status colour definition include exclude passages interviews persons "
            "coders"_s);
        QCOMPARE(table.rowCount, 4);
        QCOMPARE(
            valuesOf(table, 1, namesOf(table)).join(u'|'),
            u"t-Work-Night shifts|Night shifts|Work > Night shifts|2|theme|settled|#e69f00|Work between ten "
            "in the evening and six.|Paid or not.||12|3|2|Ines Moreau; Ada"_s);
    }

    void people()
    {
        const ExportData data = tableExport();
        const Table table = personTable(data, {});
        QCOMPARE(namesOf(table).join(u' '),
                 u"id name kind description person.Age person.Code person.=Plan consent_scope consent_date "
                 "restriction interviews turns words"_s);
        QCOMPARE(valuesOf(table, 0, namesOf(table)).join(u'|'),
                 u"p-1|Marta Lindqvist|person|The last keeper.|61|007|=1+1|archive|2023-11-01|to "
                 "check|1|61|9045"_s);
        QCOMPARE(valuesOf(table, 1, namesOf(table)).join(u'|'),
                 u"p-2|Tom Adeyemi|person||-5|12||||publishable|2|0|0"_s);
    }

    void nothingIsATableToo()
    {
        const ExportData data;
        for (const Table &table : {annotationTable(data, {}), taggingTable(data, {}), codebookTable(data, {}),
                                   personTable(data, {})}) {
            QCOMPARE(table.rowCount, 0);
            QCOMPARE(written(u"json", table), "[\n]\n"_ba);
            QCOMPARE(csvCells(written(u"csv", table)), {namesOf(table)});
            QCOMPARE(sheetCells(written(u"xlsx", table)), {namesOf(table)});
        }
    }

    void hostileWordsAreJustWords()
    {
        const ExportData data = hostileExport();
        const Table table = annotationTable(data, {});
        QCOMPARE(valuesOf(table, 0, {u"tag"_s}).first(), data.tags.front().path.last());
        QList<QStringList> sheet = sheetCells(written(u"xlsx", table));
        for (QStringList &row : sheet) {
            row.resize(qsizetype(table.columns.size())); // the last cells are empty
            QString &quotable = row[namesOf(table).indexOf(u"quotable")];
            quotable = quotable == u"0" ? u"false"_s : quotable;
        }
        QCOMPARE(csvCells(written(u"csv", table)), sheet);
        QVERIFY(!QJsonDocument::fromJson(written(u"json", table)).array().isEmpty());
    }

    void csv()
    {
        QCOMPARE(written(u"csv", kindsOfValues()), "\xEF\xBB\xBFtext,count,share,known,day,time\r\n"
                                                   "'=1+1,-5,0.5,true,2024-04-02,2024-03-09T18:05:00Z\r\n"
                                                   "\"She said \"\"no\"\",\nthen left\",,,,,\r\n"
                                                   ",9007199254740992,-0.25,false,,\r\n"
                                                   "a\xEF\xBF\xBD"
                                                   "b\xEF\xBF\xBD"
                                                   "c,,,,,\r\n"_ba);
    }

    void tsv()
    {
        QCOMPARE(written(u"tsv", kindsOfValues()), "text\tcount\tshare\tknown\tday\ttime\n"
                                                   "'=1+1\t-5\t0.5\ttrue\t2024-04-02\t2024-03-09T18:05:00Z\n"
                                                   "\"She said \"\"no\"\",\nthen left\"\t\t\t\t\t\n"
                                                   "\t9007199254740992\t-0.25\tfalse\t\t\n"
                                                   "a\xEF\xBF\xBD"
                                                   "b\xEF\xBF\xBD"
                                                   "c\t\t\t\t\t\n"_ba);
        QCOMPARE(written(u"tsv", tableOf({u"a"_s, u"b"_s}, {{u"x\ty"_s, u"@z"_s}})),
                 "a\tb\n\"x\ty\"\t'@z\n"_ba);
    }

    void json()
    {
        const QByteArray bytes = written(u"json", kindsOfValues());
        QVERIFY(bytes.startsWith("[\n{\"text\": \"=1+1\", \"count\": -5, \"share\": 0.5, \"known\": true, "
                                 "\"day\": \"2024-04-02\", \"time\": \"2024-03-09T18:05:00Z\"},\n{"));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(bytes, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1][u"text"].toString(), u"She said \"no\",\nthen left"_s);
        QVERIFY(rows[1][u"count"].isNull());
        QCOMPARE(rows[2][u"count"].toInteger(), qint64(9007199254740992));
        QCOMPARE(rows[2][u"known"], QJsonValue(false));
        QVERIFY(rows[2][u"day"].isNull() && rows[2][u"time"].isNull());
        QCOMPARE(rows[3][u"text"].toString(), u"a"_s + Replaced + u"b"_s + Replaced + u"c"_s);
        QVERIFY(rows[3][u"share"].isNull());
    }

    void xlsx()
    {
        ExportLosses losses;
        const QByteArray bytes = written(u"xlsx", kindsOfValues(), &losses);
        QVERIFY(losses.empty());
        const QList<QStringList> rows = sheetCells(bytes);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].join(u'|'), u"text|count|share|known|day|time"_s);
        QCOMPARE(rows[1].mid(0, 5).join(u'|'), u"=1+1|-5|0.5|1|45384"_s);
        QVERIFY(std::abs(rows[1][5].toDouble() - (45360 + 18.0 / 24 + 5.0 / 1440)) < 1e-6);
        QCOMPARE(rows[2], {u"She said \"no\",\nthen left"_s});
        QCOMPARE(rows[3].join(u'|'), u"|9007199254740992|-0.25|0"_s);
        QCOMPARE(rows[4].first(), u"a"_s + Replaced + u"b"_s + Replaced + u"c"_s);

        const QByteArray sheet = workbookPart(bytes, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("hyperlink"));
        QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("<cols>"));
        QVERIFY(workbookPart(bytes, u"xl/styles.xml"_s).contains("yyyy-mm-dd hh:mm:ss"));
        QVERIFY(workbookPart(bytes, u"xl/workbook.xml"_s).contains("name=\"Rows\""));
        QVERIFY(workbookPart(bytes, u"docProps/core.xml"_s).contains("1980-01-01T00:00:00Z"));
    }

    void xlsxKeepsWordsThatLookLikeSomethingElse_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("formula") << u"=HYPERLINK(\"https://example.org\")"_s;
        QTest::newRow("array formula") << u"{=SUM(A1:A2)}"_s;
        QTest::newRow("address") << u"https://example.org/"_s;
        QTest::newRow("mail") << u"mailto:a@example.org"_s;
        QTest::newRow("number") << u"007"_s;
        QTest::newRow("escape") << u"_x0041_ and _x000D_"_s;
        QTest::newRow("escapes sharing a line") << u"_x0041_x0042_"_s;
        QTest::newRow("control characters") << u"a\x01\v\r\nb\x1f"_s;
        QTest::newRow("blanks") << u"  a \t"_s;
        QTest::newRow("markup") << u"<b>&amp;</b> ]]> \"'"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F600 e\u0301 \u00a0\u202f»"_s;
    }
    void xlsxKeepsWordsThatLookLikeSomethingElse()
    {
        QFETCH(const QString, words);
        const QByteArray bytes = written(u"xlsx", tableOf({words}, {{words, u"end"_s}}));
        QCOMPARE(sheetCells(bytes).value(0).value(0), words);
        QCOMPARE(sheetCells(bytes).value(1).value(0), words);
    }

    void xlsxHasNoNumbersThatExcelHasNot()
    {
        const QByteArray bytes =
            written(u"xlsx", tableOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                                     {{qint64(9007199254740993), QDate(1899, 12, 31), QDate(1900, 1, 1),
                                       QString(QChar(0xfffe)) + QChar(0xffff)}}));
        QCOMPARE(sheetCells(bytes).value(1).join(u'|'),
                 u"9007199254740993|1899-12-31|1|"_s + Replaced + Replaced);
    }

    void longCellsAreCutAndTold()
    {
        const QString most(SheetText::MostUnits, u'x');
        const QString pairAtTheEnd = QString(SheetText::MostUnits - 1, u'x') + u"\U0001F600"_s;
        const Table table = tableOf({u"quote"_s, u"note"_s},
                                    {{most, u"short"_s}, {most + u'y', most + u'z'}, {pairAtTheEnd, Cell()}});
        ExportLosses losses;
        const QList<QStringList> rows = sheetCells(written(u"xlsx", table, &losses));
        QCOMPARE(rows.value(1).value(0), most);
        QCOMPARE(rows.value(2).join(u'|'), most + u'|' + most);
        QCOMPARE(rows.value(3).value(0), most.chopped(1));
        QCOMPARE(losses, ExportLosses({{.kind = ExportLoss::Kind::CellsCut, .what = u"quote"_s, .count = 2},
                                       {.kind = ExportLoss::Kind::CellsCut, .what = u"note"_s, .count = 1}}));
        for (const QStringView id : {u"csv", u"tsv", u"json"}) {
            QVERIFY(written(id, table, &losses).contains((most + u'y').toUtf8()));
            QVERIFY(losses.empty());
        }
    }

    void escapesDoNotMakeACellTooLong()
    {
        const QString start = u"_x0041_"_s;
        const SheetText whole = sheetText(start + QString(SheetText::MostUnits - 7 - 7, u'x'));
        QVERIFY(!whole.isCut);
        const SheetText cut = sheetText(start + QString(SheetText::MostUnits - 7, u'x'));
        QVERIFY(cut.isCut);
        QCOMPARE(cut.text.size(), SheetText::MostUnits);
        QVERIFY(cut.text.startsWith(u"_x005F_x0041_x"));
    }

    void sheetNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("taken");
        const QString longest(31, u'n');
        QTest::newRow("good") << u"Livre de codes"_s << u"Livre de codes"_s;
        QTest::newRow("longest") << longest << longest;
        QTest::newRow("too long") << longest + u'n' << longest;
        QTest::newRow("pair at the end") << longest.chopped(1) + u"\U0001F600"_s << longest.chopped(1);
        QTest::newRow("refused characters") << u"a[b]:c*d?e/f\\g"_s << u"a-b--c-d-e-f-g"_s;
        QTest::newRow("apostrophes") << u"'it's'"_s << u"it's"_s;
        QTest::newRow("apostrophe where it is cut") << longest.chopped(1) + u"'n"_s << longest.chopped(1);
        QTest::newRow("nothing left") << u"''"_s << u"Sheet1"_s;
        QTest::newRow("reserved") << u"history"_s << u"history_"_s;
    }
    void sheetNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, taken);
        QCOMPARE(sheetName(name), taken);
        ExportLosses losses;
        const QByteArray bytes = written(u"xlsx", tableOf({u"a"_s}, {{u"b"_s}}, name), &losses);
        QVERIFY(workbookPart(bytes, u"xl/workbook.xml"_s).contains("name=\"" + taken.toUtf8() + '"'));
        const ExportLosses refused{{.kind = ExportLoss::Kind::NameRefused, .what = name}};
        QCOMPARE(losses, name == taken ? ExportLosses() : refused);
    }

    void tooManyRowsForASheet()
    {
        Table table = manyRows(1'048'576);
        table.row = [](qint64) -> std::vector<Cell> { qFatal("no row should be asked for"); };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        const Result<ExportLosses> result = writeXlsx(table, buffer, progress);
        QCOMPARE(result.error().code, ErrorCode::TableTooLarge);
        QCOMPARE(result.error().arguments, QStringList({u"1048576"_s, u"1048575"_s}));
        QVERIFY(buffer.data().isEmpty());
    }

    void sameBytesTwice_data() { addFormats(); }
    void sameBytesTwice()
    {
        QFETCH(const QString, id);
        const ExportData data = tableExport();
        for (const auto &make : {annotationTable, taggingTable, codebookTable, personTable}) {
            const QByteArray once = written(id, make(data, {}));
            QVERIFY(!once.isEmpty());
            QCOMPARE(written(id, make(data, {})), once);
        }
    }

    void cancelled_data() { addFormats(); }
    void cancelled()
    {
        QFETCH(const QString, id);
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        const qsizetype open = openFiles();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CancelledLater progress(500);
        const Result<ExportLosses> result = format(id).write(manyRows(1000), buffer, progress);
        if (before.isNull()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", before);
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(openFiles(), open);
    }

    void fullDevice_data() { addFormats(); }
    void fullDevice()
    {
        QFETCH(const QString, id);
        FullDevice device(1000);
        NoProgress progress;
        const Result<ExportLosses> result = format(id).write(manyRows(20'000), device, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(result.error().detail, u"there is no room"_s);
    }

    // The library does not tell that its temporary files were not taken.
    void noRoomForTemporaryFiles()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        Result<ExportLosses> result;
        {
            const FileLimit limit(512 * 1024);
            result = writeXlsx(manyRows(20'000), buffer, progress);
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QVERIFY(buffer.data().isEmpty());
    }

    void numbersHaveAPointEverywhere()
    {
        const char *french = std::setlocale(LC_ALL, "fr_FR.UTF-8");
        if (!french && !std::setlocale(LC_ALL, "de_DE.UTF-8")) {
            QSKIP("This system has neither French nor German habits installed.");
        }
        const QByteArray bytes = written(u"xlsx", kindsOfValues());
        const QString comma = QString::fromLatin1(std::localeconv()->decimal_point);
        std::setlocale(LC_ALL, "C.UTF-8");
        QCOMPARE(comma, u","_s);
        QCOMPARE(sheetCells(bytes).value(1).value(2), u"0.5"_s);
        QCOMPARE(bytes, written(u"xlsx", kindsOfValues()));
    }

    // What LibreOffice reads in a workbook is what CSV says of the same table.
    void libreOfficeReadsTheSame()
    {
        const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (soffice.isEmpty()) {
            QSKIP("LibreOffice is not there (Debian: libreoffice-calc-nogui).");
        }
        const ExportData data = tableExport();
        const Table table = annotationTable(data, {});
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"table.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(u"xlsx", table));
        file.close();
        QProcess office;
        office.start(soffice,
                     {u"-env:UserInstallation=file://%1/office"_s.arg(folder.path()), u"--headless"_s,
                      u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"_s,
                      u"--outdir"_s, folder.path(), file.fileName()});
        QVERIFY(office.waitForFinished(180'000));
        QFile converted(folder.filePath(u"table.csv"_s));
        QVERIFY2(converted.open(QIODevice::ReadOnly), office.readAllStandardError().constData());
        QList<QStringList> expected = csvCells(written(u"csv", table));
        for (QStringList &row : expected) {
            for (QString &cell : row) {
                if (const QDateTime time = QDateTime::fromString(cell, Qt::ISODate); time.isValid()) {
                    cell = time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
                } else if (cell == u"true" || cell == u"false") {
                    cell = cell.toUpper();
                }
            }
        }
        QCOMPARE(csvCells(converted.readAll()), expected);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

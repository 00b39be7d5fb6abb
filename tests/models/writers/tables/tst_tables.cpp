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
        const Result<ExportLosses> result = tableFormat(id).write(manyRows(1000), buffer, progress);
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
        const Result<ExportLosses> result = tableFormat(id).write(manyRows(20'000), device, progress);
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
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

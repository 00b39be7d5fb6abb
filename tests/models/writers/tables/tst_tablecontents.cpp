// SPDX-License-Identifier: MIT
#include "models/writers/tables/annotationtable.h"
#include "models/writers/tables/codebooktable.h"
#include "models/writers/tables/persontable.h"
#include "models/writers/tables/taggingtable.h"
#include "tests/models/writers/officeprogram.h"
#include "tests/models/writers/tables/tablesample.h"

#include <QTest>

#include <ranges>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What the tables say, whatever they are written as.
class TestTableContents final : public QObject
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
        QCOMPARE(
            namesOf(table).join(u' '),
            u"id annotation episode number section turn speaker start stop start_ms end_ms quote before "
            "after tag tag_path weight tagging_coder tagging_created tagging_note colour quotable state "
            "restriction note coder created modified episode.Place person.Age person.Code person.=Plan"_s);
        QCOMPARE(table.rowCount, 4);
        const QStringList some{u"id"_s,        u"annotation"_s, u"turn"_s,          u"tag"_s,
                               u"tag_path"_s,  u"weight"_s,     u"tagging_coder"_s, u"tagging_note"_s,
                               u"person.Age"_s};
        QCOMPARE(valuesOf(table, 0, some).join(u'|'),
                 u"tagging-1-Ines|5b0c7f0e-0000-4000-8000-000000000001|12|Night shifts|Work > Night "
                 "shifts|3|Ines||61"_s);
        // Of the passage, as the other table has it.
        const QStringList ofPassage{u"note"_s, u"coder"_s, u"created"_s, u"modified"_s};
        QCOMPARE(valuesOf(table, 0, ofPassage), valuesOf(annotationTable(data, {}), 0, ofPassage));
        QVERIFY(!valuesOf(table, 0, ofPassage).contains(QString()));
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
                 "restriction interviews turns words role"_s);
        QCOMPARE(valuesOf(table, 0, namesOf(table)).join(u'|'),
                 u"p-1|Marta Lindqvist|person|The last keeper.|61|007|=1+1|archive|2023-11-01|to "
                 "check|1|61|9045|"_s);
        QCOMPARE(valuesOf(table, 1, namesOf(table)).join(u'|'),
                 u"p-2|Tom Adeyemi|person||-5|12||||publishable|2|0|0|"_s);
    }

    void rolesOfPeople()
    {
        ExportData data = tableExport();
        data.episodes[0].speakers = {{.name = u"Tom Adeyemi"_s, .role = Role::Interviewer},
                                     {.name = u"Marta Lindqvist"_s, .role = Role::Interviewee}};
        data.episodes[0].labelPersons = {1, 0};
        const auto rolesOf = [&data](qint64 row) {
            return valuesOf(personTable(data, {}), row, {u"role"_s}).first();
        };
        QCOMPARE(rolesOf(0), u"interviewee"_s);
        QCOMPARE(rolesOf(1), u"interviewer"_s);
        data.episodes[1].speakers = {{.name = u"Tom Adeyemi"_s, .role = Role::Interviewee}};
        data.episodes[1].labelPersons = {1};
        QCOMPARE(rolesOf(1).split(u"; "_s).size(), 2);
    }

    // What LibreOffice reads in a workbook is what CSV says of the same table.
    void libreOfficeReadsTheSame()
    {
        if (!OfficeProgram::isThere()) {
            QSKIP("LibreOffice is not there (Debian: libreoffice-calc-nogui).");
        }
        const ExportData data = tableExport();
        const std::vector<std::pair<QString, Table>> tables{{u"annotations"_s, annotationTable(data, {})},
                                                            {u"taggings"_s, taggingTable(data, {})},
                                                            {u"codebook"_s, codebookTable(data, {})},
                                                            {u"people"_s, personTable(data, {})}};
        const OfficeProgram office;
        QStringList files;
        for (const auto &[name, table] : tables) {
            files += name + u".xlsx"_s;
            QVERIFY(office.add(files.last(), written(u"xlsx", table)));
        }
        QVERIFY(office.convert(u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"_s, files));
        for (const auto &[name, table] : tables) {
            QList<QStringList> expected = csvCells(written(u"csv", table));
            for (QString &cell : std::views::join(expected)) {
                const QDateTime time =
                    cell.contains(u'T') ? QDateTime::fromString(cell, Qt::ISODate) : QDateTime();
                if (time.isValid()) {
                    cell = time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
                } else if (cell == u"true" || cell == u"false") {
                    cell = cell.toUpper();
                }
            }
            QCOMPARE(csvCells(office.result(name + u".csv"_s)), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestTableContents)
#include "tst_tablecontents.moc"

// SPDX-License-Identifier: MIT
#include "models/readers/structure/structure.h"
#include "models/readers/structure/table.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::structure;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

struct Made {
    Document document;
    bool isRecognised = false;
};

/// Rows are lines, cells stand between bars.
Made tableOf(const QString &lines)
{
    Made made;
    made.document.text = lines;
    std::vector<TableRow> rows;
    qsizetype start = 0;
    for (const QString &line : lines.split(u'\n')) {
        TableRow row{.cells = {}, .line = qint64(rows.size()) + 1};
        for (const QString &cell : line.split(u'|')) {
            row.cells.push_back({.start = start, .length = cell.size()});
            start += cell.size() + 1;
        }
        rows.push_back(std::move(row));
    }
    made.isRecognised = appendTable(rows, made.document);
    return made;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("isRecognised");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char *name, const QString &table, const QStringList &expected,
                            int warnings = 0, bool isRecognised = true) {
            QTest::newRow(name) << table << isRecognised << expected << warnings;
        };
        row("speaker and words",
            u"Ann|Where did you live then?\nBen|Above the mill, as we all did.\n"
            "Ann|And later?\nBen|In the town."_s,
            {u"Ann ?-?: Where did you live then?"_s, u"Ben ?-?: Above the mill, as we all did."_s,
             u"Ann ?-?: And later?"_s, u"Ben ?-?: In the town."_s});
        row("time, speaker, words under titles",
            u"Time|Speaker|Transcript\n00:00:01|Ann:|Hello there.\n00:00:05|Ben:|Good morning."_s,
            {u"Ann 1-?: Hello there."_s, u"Ben 5-?: Good morning."_s});
        row("French titles, rows that go on",
            u"Minutage|Locuteur|Propos\n0:01|Enquêtrice|Bonjour, on y va ?\n0:05|Mme D.|Oui, allons-y.\n"
            "0:09||Je suis née ici.\n0:12|Enquêtrice|D’accord."_s,
            {u"Enquêtrice 1-?: Bonjour, on y va ?"_s, u"Mme D. 5-?: Oui, allons-y.\n\nJe suis née ici."_s,
             u"Enquêtrice 12-?: D’accord."_s});
        row("start and end in seconds", u"start|end|speaker|text\n0.5|2.25|S1|Hello you.\n2.5|4|S2|Hello."_s,
            {u"S1 0.5-2.25: Hello you."_s, u"S2 2.5-4: Hello."_s});
        row("milliseconds, as the pace says",
            u"start|end|speaker|text\n500|2250|S1|Hello to all of you.\n2500|4000|S2|Hello and welcome."_s,
            {u"S1 0.5-2.25: Hello to all of you."_s, u"S2 2.5-4: Hello and welcome."_s});
        row("numbers without titles",
            u"0.0|2.5|Hello to all of you.\n2.5|4.0|Hello and welcome.\n"
            "4.5|6.0|It is raining today."_s,
            {u" 0-6: Hello to all of you. Hello and welcome. It is raining today."_s});
        row("start and duration", u"Start|Duration|Speaker|Text\n1.0|2.0|Ann|Hello.\n4.0|1.5|Ben|Hello."_s,
            {u"Ann 1-3: Hello."_s, u"Ben 4-5.5: Hello."_s});
        row("range in one cell",
            u"[0:01 - 0:04]|Ann|Hello.\n[0:05 - 0:09]|Ben|Hello back.\n"
            "[0:10 - 0:11]|Ann|Right."_s,
            {u"Ann 1-4: Hello."_s, u"Ben 5-9: Hello back."_s, u"Ann 10-11: Right."_s});
        row("a counter and a confidence are left out",
            u"1|0:01|Ann|Hello to you.|0.93\n2|0:05|Ben|Hello to you too.|0.71\n3|0:09|Ann|Well then, go "
            "on.|0.88"_s,
            {u"Ann 1-?: Hello to you."_s, u"Ben 5-?: Hello to you too."_s, u"Ann 9-?: Well then, go on."_s},
            2);
        row("a translation is kept",
            u"Ann|Where did you live?|Où habitiez-vous ?\nBen|Above the old mill.|Au-dessus du vieux "
            u"moulin.\n"
            "Ann|For how many years was that?|Pendant combien d’années ?\nBen|Ten of them.|Dix ans."_s,
            {u"Ann ?-?: Where did you live?\n\nOù habitiez-vous ?"_s,
             u"Ben ?-?: Above the old mill.\n\nAu-dessus du vieux moulin."_s,
             u"Ann ?-?: For how many years was that?\n\nPendant combien d’années ?"_s,
             u"Ben ?-?: Ten of them.\n\nDix ans."_s});
        row("name and time in one cell",
            u"Ann 0:01|Where did you live then?\nBen 0:07|Above the mill.\nAnn 0:09|And then, later on?"_s,
            {u"Ann 1-?: Where did you live then?"_s, u"Ben 7-?: Above the mill."_s,
             u"Ann 9-?: And then, later on?"_s});
        row("a title across the table",
            u"Childhood\nAnn|Where did you live then?\nBen|Above the mill.\nAnn|And then, later on?"_s,
            {u" ?-?: Childhood"_s, u"Ann ?-?: Where did you live then?"_s, u"Ben ?-?: Above the mill."_s,
             u"Ann ?-?: And then, later on?"_s});
        row("a word among the times",
            u"0:01|Ann|Hello to you.\nBreak|Ben|Hello.\n0:09|Ann|Well.\n0:12|Ben|Yes.\n"
            "0:15|Ann|Right then."_s,
            {u"Ann 1-?: Hello to you."_s, u"Ben ?-?: Hello.\n\nBreak"_s, u"Ann 9-?: Well."_s,
             u"Ben 12-?: Yes."_s, u"Ann 15-?: Right then."_s});
        row("labels in the words",
            u"0:01|Ann: Hello to you.\n0:04|Ben: Hello.\n0:09|Ann: Well.\n0:12|Ben: Yes."_s,
            {u"Ann 1-?: Hello to you."_s, u"Ben 4-?: Hello."_s, u"Ann 9-?: Well."_s, u"Ben 12-?: Yes."_s});
        row("a column for each role",
            u"Question|Answer\nWhere did you live?|Above the mill.\nFor how many years?|Ten of them."_s,
            {u"Question ?-?: Where did you live?"_s, u"Answer ?-?: Above the mill."_s,
             u"Question ?-?: For how many years?"_s, u"Answer ?-?: Ten of them."_s});
        row("a column for each name, and one of times",
            u"Time|Ann|Cy\n0:01|Where did you live?|Above the mill.\n0:05|For how many years?|Ten of them."_s,
            {u"Ann 1-?: Where did you live?"_s, u"Cy ?-?: Above the mill."_s,
             u"Ann 5-?: For how many years?"_s, u"Cy ?-?: Ten of them."_s});
        row("a column for each name, one of them in a row",
            u"Ann|Cy\nIt was the mill.|\n|It was the river.\nNo, the mill.|\n|Then the mill."_s,
            {u"Ann ?-?: It was the mill."_s, u"Cy ?-?: It was the river."_s, u"Ann ?-?: No, the mill."_s,
             u"Cy ?-?: Then the mill."_s});
        row("columns of something else",
            u"Strength|Weakness\nIt has a mill.|It has no road.\nIt has a river.|It is far off."_s,
            {u" ?-?: Strength\n\nWeakness\n\nIt has a mill.\n\nIt has no road.\n\nIt has a river.\n\nIt is "
             u"far "
             "off."_s},
            0, false);
        row("people, their age and trade", u"Ann|34|Teacher\nBen|51|Miller\nCleo|29|Nurse"_s,
            {u" ?-?: Ann\n\n34\n\nTeacher\n\nBen\n\n51\n\nMiller\n\nCleo\n\n29\n\nNurse"_s}, 0, false);
        row("nothing", u""_s, {}, 0, false);
        row("one cell", u"Hello."_s, {u" ?-?: Hello."_s}, 0, false);
    }
    void columns()
    {
        QFETCH(const QString, table);
        QFETCH(const bool, isRecognised);
        QFETCH(const QStringList, expected);
        QFETCH(const int, warnings);
        Made made = tableOf(table);
        QCOMPARE(made.isRecognised, isRecognised);
        NoProgress progress;
        made.document.marksHeadings = true;
        const auto transcript = structureDocument(std::move(made.document), {}, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(violation(*transcript, table).value_or(QString()), QString());
        QCOMPARE(outlineOf(*transcript), expected);
        QCOMPARE(int(transcript->warnings.size()), warnings);
    }

    void knowsSpeakersAcrossTables()
    {
        Made made = tableOf(u"Ann|Where did you live then?\nBen|Above the mill.\nAnn|And later on?"_s);
        QCOMPARE(made.document.speakers, (std::vector<QString>{u"Ann"_s, u"Ben"_s}));
        const TableRow row{.cells = {{.start = 4, .length = 5}}, .line = 1};
        QVERIFY(!appendTable(std::span(&row, 1), made.document));
        QCOMPARE(made.document.speakers.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"

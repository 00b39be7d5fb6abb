// SPDX-License-Identifier: MIT
#include "models/export/exportbeginning.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/search/queryparser.h"
#include "models/writers/templatefolder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// How an export begins, and what of a project is chosen for it.
class ExportBeginningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::vector<AnnotationId> m_annotations; ///< one in each interview

    [[nodiscard]] static ExportTask task(QStringView format)
    {
        const ExportKind &notes = exportKinds().front();
        return {.kind = &notes, .format = formatOf(notes, format), .selection = {}, .options = {}};
    }

    [[nodiscard]] ExportBeginning beginning(const ExportTask &task,
                                            const QHash<QString, QString> &templates = {}) const
    {
        NoProgress progress;
        return sure(
            exportBeginning(m_sample->project().snapshotOfNow(), u"Study"_s, task, templates, progress));
    }

    void annotate(int interviews)
    {
        for (int i = 0; i < interviews; ++i) {
            const EpisodeId episode = m_sample->add(
                test::SampleShape{.title = u"Interview %1"_s.arg(i + 1), .seed = quint32(i + 1)});
            m_annotations.push_back(sure(Editing(m_sample->project())
                                             .annotate(episode, {CodePoint(30), CodePoint(60)},
                                                       palette()[0].colour, {}, u"Note %1."_s.arg(i + 1))));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_annotations.clear();
        m_sample = std::make_unique<test::SampleProject>();
    }

    void isAFewInterviews()
    {
        annotate(5);
        const ExportBeginning found = beginning(task(u"markdown"));
        QVERIFY(found.text.contains(u"Note 3.") && !found.text.contains(u"Note 4."));
        QVERIFY(found.isPart && !found.isPage && !found.isStandIn);
        QCOMPARE(found.suffix, u"md"_s);
    }

    void isTheWholeWhereThatIsShort()
    {
        annotate(3);
        QVERIFY(!beginning(task(u"markdown")).isPart);
    }

    void pagesHaveNoHead()
    {
        annotate(1);
        const ExportBeginning found = beginning(task(u"html"));
        QVERIFY(found.isPage);
        QVERIFY(found.text.contains(u"Note 1."));
        QVERIFY(!found.text.contains(u"<style") && !found.text.contains(u"<section"));
    }

    /// Qt's pages know no grids.
    void facingInterviewsStandSideBySide()
    {
        annotate(2);
        const ExportKind &facing = *exportKind(u"facing");
        for (const QStringView format : {u"html", u"pdf"}) {
            const ExportTask asked{
                .kind = &facing, .format = formatOf(facing, format), .selection = {}, .options = {}};
            const QString text = beginning(asked).text;
            QVERIFY(text.contains(u"<table width=\"100%\""));
            const qsizetype row = text.indexOf(u"<tr>");
            const qsizetype next = text.indexOf(u"</tr>", row);
            QVERIFY(row > 0 && next > row);
            QCOMPARE(text.sliced(row, next - row).count(u"<td "_s), 2);
            QVERIFY(!text.contains(u"role=\"row\""));
        }
    }

    /// Though it is in none of the first interviews.
    void queriesFindTheirPassages()
    {
        annotate(6);
        ExportTask asked = task(u"markdown");
        asked.selection.query = parseQuery(u"note:6"_s);
        const ExportBeginning found = beginning(asked);
        QVERIFY(found.text.contains(u"Note 6.") && !found.text.contains(u"Note 1."));
    }

    void annotationsCanBeChosen()
    {
        annotate(4);
        ExportTask asked = task(u"markdown");
        asked.selection.annotations = {m_annotations[1], m_annotations[3]};
        const QString text = beginning(asked).text;
        QVERIFY(text.contains(u"Note 2.") && text.contains(u"Note 4."));
        QVERIFY(!text.contains(u"Note 1.") && !text.contains(u"Interview 1"));
    }

    void withheldWordsAreNotShown()
    {
        annotate(1);
        sure(PeopleEditing(m_sample->project())
                 .restrict({m_annotations[0]}, {.restriction = Restriction::OffRecord}));
        QVERIFY(!beginning(task(u"markdown")).text.contains(u"Note 1."));
    }

    void templatesCanBeTriedOut()
    {
        annotate(1);
        const QHash<QString, QString> mine{{u"notes-annotation.md"_s, u"MINE {{ tag_names }}\n"_s}};
        QVERIFY(beginning(task(u"markdown"), mine).text.contains(u"MINE"));
    }

    /// Of a project without passages, too.
    void templatesHaveASample()
    {
        const QHash<QString, QString> mine{{u"notes-annotation.md"_s, u"MINE {{ tag_names }}\n"_s}};
        ExportTask asked = task(u"markdown");
        QVERIFY(beginning(asked, mine).text.contains(u"MINE Work › Waiting"));
        asked.options.language = u"fr"_s;
        QVERIFY(beginning(asked, mine).text.contains(u"MINE Travail › Attente"));
    }

    void refusedTemplatesAreErrors()
    {
        NoProgress progress;
        const auto refused =
            exportBeginning(m_sample->project().snapshotOfNow(), u"Study"_s, task(u"markdown"),
                            {{u"notes-annotation.md"_s, u"a\nb {% load x %}\n"_s}}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TemplateRefused);
        QCOMPARE(refused.error().arguments.value(0), u"notes-annotation.md"_s);
        QCOMPARE(refused.error().line, 2);
    }

    void longOnesAreCutBetweenParagraphs()
    {
        ExportKind kind{.id = "long"_L1};
        for (const QLatin1StringView id : {"html"_L1, "csv"_L1}) {
            kind.formats.push_back({.id = id,
                                    .suffix = id,
                                    .write = [id](const ExportData &, const ExportOptions &,
                                                  QIODevice &device, Progress &) -> Result<ExportLosses> {
                                        for (int i = 0; i < 10'000; ++i) {
                                            device.write(id == "html"_L1 ? "<p>word <b>word</b></p>\n"
                                                                         : "word,word\n");
                                        }
                                        return ExportLosses();
                                    }});
        }
        kind.formats.push_back({.id = "xlsx"_L1, .suffix = "xlsx"_L1, .write = kind.formats[1].write});
        NoProgress progress;
        for (const WriterFormat &format : kind.formats) {
            const ExportBeginning found = sure(exportBeginning(
                {}, {.kind = &kind, .format = &format, .selection = {}, .options = {}}, progress));
            QVERIFY(found.isPart);
            QVERIFY(found.text.size() <= BeginningLength && found.text.size() > BeginningLength / 2);
            QVERIFY(found.text.endsWith(format.id == "html"_L1 ? u"</p>" : u"word\n"));
            QCOMPARE(found.isStandIn, format.id == "xlsx"_L1);
        }
    }
};

QTEST_GUILESS_MAIN(ExportBeginningTest)
#include "tst_exportbeginning.moc"

// SPDX-License-Identifier: MIT
#include "models/people/interviewsmodel.h"
#include "models/people/labelsmodel.h"
#include "models/people/peoplefilter.h"
#include "models/people/peoplemodel.h"
#include "models/people/speechcounts.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/search/queryparser.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/interview.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The tables of people, labels and interviews, each compared whole.
class PeopleTablesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<SpeechCounts> m_counts;
    std::unique_ptr<PeopleModel> m_people;
    std::unique_ptr<LabelsModel> m_labels;
    std::unique_ptr<InterviewsModel> m_interviews;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    EpisodeId m_ferry;
    EpisodeId m_bridge;

    /// "Ann|Interviewer|2": the cells of each row.
    [[nodiscard]] static QStringList rows(const QAbstractItemModel &model, const QList<int> &columns)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column : columns) {
                cells.append(model.index(row, column).data().toString());
            }
            all.append(cells.join(u'|'));
        }
        return all;
    }
    [[nodiscard]] static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column) {
            all.append(model.headerData(column, Qt::Horizontal).toString());
        }
        return all;
    }
    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] PeopleEditing edit() { return PeopleEditing(project()); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); } // names sort as people read them
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        const auto add = [&](const QString &title, const QString &lines) {
            Transcript transcript = interviewOf(lines);
            transcript.title = title;
            transcript.format = u"text"_s;
            return m_sample->add(transcript);
        };
        m_ferry = add(u"The ferry"_s, u"Q: Were you there?\nAnn: Yes, I was.\nQ: When?"_s);
        m_bridge = add(u"The bridge"_s, u"Q: And you?\nAnn K.: Not on that day.\nBen: I was."_s);
        m_counts = std::make_unique<SpeechCounts>();
        m_people = std::make_unique<PeopleModel>(m_counts.get());
        m_labels = std::make_unique<LabelsModel>(m_counts.get());
        m_interviews = std::make_unique<InterviewsModel>(m_counts.get());
        for (PeopleTable *table :
             std::initializer_list<PeopleTable *>{m_people.get(), m_labels.get(), m_interviews.get()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                table, QAbstractItemModelTester::FailureReportingMode::QtTest));
            table->setProject(&project());
        }
        m_counts->setProject(&project());
        QTRY_VERIFY(!m_counts->isCounting());
    }

    void cleanup()
    {
        m_counts->setProject(nullptr);
        m_testers.clear();
        m_people.reset();
        m_labels.reset();
        m_interviews.reset();
        m_counts.reset();
        m_sample.reset();
    }

    void labelsWithWhatTheySay()
    {
        const QList all{0, 1, 2, 3, 4, 5};
        QCOMPARE(rows(*m_labels, all),
                 (QStringList{u"Q|The ferry|2|4|Interviewer|"_s, u"Ann|The ferry|1|3|Other|"_s,
                              u"Q|The bridge|1|2|Interviewer|"_s, u"Ann K.|The bridge|1|4|Other|"_s,
                              u"Ben|The bridge|1|2|Other|"_s}));
        QCOMPARE(m_labels->unassignedCount(), 5);
        QVERIFY(m_labels->setAll({1, 3}, LabelsModel::Person, u"Ann Keller"_s));
        QVERIFY(m_labels->setAll({1, 3, 4}, LabelsModel::LabelRole, int(Role::Interviewee)));
        QCOMPARE(rows(*m_labels, all)[3], u"Ann K.|The bridge|1|4|Interviewee|Ann Keller"_s);
        QCOMPARE(m_labels->unassignedCount(), 3);
        project().undo();
        project().undo();
        QCOMPARE(m_labels->unassignedCount(), 5);
    }

    void peopleOverInterviews()
    {
        QVERIFY(m_labels->setAll({1, 3}, LabelsModel::Person, u"Ann Keller"_s));
        QVERIFY(m_labels->setAll({0, 2}, LabelsModel::Person, u"Quentin"_s));
        const QList columns{int(PeopleModel::Name), int(PeopleModel::Roles), int(PeopleModel::Interviews),
                            int(PeopleModel::Turns), int(PeopleModel::Words)};
        QCOMPARE(rows(*m_people, columns),
                 (QStringList{u"Ann Keller|Other|2|2|7"_s, u"Quentin|Interviewer|2|3|6"_s}));
        // An interview that is out of sight does not count.
        sure(Editing(project()).removeEpisodes({m_bridge}));
        QCOMPARE(rows(*m_people, columns),
                 (QStringList{u"Ann Keller|Other|1|1|3"_s, u"Quentin|Interviewer|1|2|4"_s}));
        QCOMPARE(m_labels->rowCount(), 2);
        project().undo();
        QTRY_COMPARE(rows(*m_people, columns)[0], u"Ann Keller|Other|2|2|7"_s);
        QCOMPARE(m_labels->rowCount(), 5);
    }

    void countsFollowTheText()
    {
        QVERIFY(m_labels->setAll({1}, LabelsModel::Person, u"Ann"_s));
        QVERIFY(sure(Editing(project()).rewriteTurn(m_ferry, 1, u"Yes, I was there all night long."_s)));
        QTRY_COMPARE(m_people->index(0, PeopleModel::Words).data().toString(), u"7"_s);
        project().undo();
        QTRY_COMPARE(m_people->index(0, PeopleModel::Words).data().toString(), u"3"_s);
    }

    /// A turn without words, one of two people, one of nobody; somebody who has a label and says nothing.
    void turnsOfNobodyAndOfTwo()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The mill"_s;
        const int cleo = builder.label(u"Cleo"_s);
        const int dan = builder.label(u"Dan"_s);
        builder.label(u"Eve"_s);
        builder.addUnit({cleo}, u"…");
        builder.addUnit({cleo, dan}, u"It was sold.");
        builder.addUnit({}, u"After the flood, I believe.");
        m_sample->add(builder.finish());
        QTRY_VERIFY(!m_counts->isCounting());
        const int first = m_labels->rowCount() - 3;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(
                m_labels->setAll({first + i}, LabelsModel::Person, QStringList{u"C"_s, u"D"_s, u"E"_s}[i]));
        }
        QCOMPARE(rows(*m_people, {int(PeopleModel::Name), int(PeopleModel::Interviews),
                                  int(PeopleModel::Turns), int(PeopleModel::Words)}),
                 (QStringList{u"C|1|2|3"_s, u"D|1|1|3"_s, u"E|1|0|0"_s}));
        const int last = m_interviews->rowCount() - 1;
        QCOMPARE(m_interviews->index(last, InterviewsModel::Turns).data().toString(), u"3"_s);
        QCOMPARE(m_interviews->index(last, InterviewsModel::Words).data().toString(), u"8"_s);
        for (const QAbstractItemModel *table : {static_cast<const QAbstractItemModel *>(m_people.get()),
                                                static_cast<const QAbstractItemModel *>(m_interviews.get()),
                                                static_cast<const QAbstractItemModel *>(m_labels.get())}) {
            const auto column = titles(*table).indexOf(u"Turns"_s);
            QVERIFY(!table->headerData(int(column), Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void attributesAreColumns()
    {
        const int columns = m_people->columnCount();
        Attribute job;
        job.name = u"Job"_s;
        Attribute born;
        born.name = u"Born"_s;
        born.type = AttributeType::Number;
        const AttributeId jobId = sure(edit().makeAttribute(job));
        const AttributeId bornId = sure(edit().makeAttribute(born));
        QCOMPARE(m_people->columnCount(), columns + 2);
        QCOMPARE(titles(*m_people).sliced(PeopleModel::FixedBefore, 3),
                 (QStringList{u"Job"_s, u"Born"_s, u"Consent to"_s}));
        sure(edit().make(u"Ann"_s));
        sure(edit().make(u"Ben"_s));
        const int column = m_people->columnOf(bornId);
        QVERIFY(m_people->setAll({0, 1}, column, u"1954"_s));
        QCOMPARE(m_people->index(1, column).data().toString(), u"1954"_s);
        const QSignalSpy errors(m_people.get(), &PeopleTable::errorOccurred);
        QVERIFY(!m_people->setData(m_people->index(0, column), u"long ago"_s, Qt::EditRole));
        QCOMPARE(errors.front().front().value<Error>().code, ErrorCode::WrongValue);
        sure(edit().moveAttribute(bornId, 0));
        QCOMPARE(m_people->columnOf(bornId), PeopleModel::FixedBefore);
        QCOMPARE(m_people->index(0, m_people->columnOf(bornId)).data().toString(), u"1954"_s);
        sure(edit().removeAttribute(jobId));
        QCOMPARE(m_people->columnCount(), columns + 1);
        while (project().nextUndo()) {
            project().undo();
        }
        QCOMPARE(m_people->rowCount(), 0);
    }

    void interviewsAreCases()
    {
        QVERIFY(m_labels->setAll({1}, LabelsModel::Person, u"Ann Keller"_s));
        const QList columns{int(InterviewsModel::Title), int(InterviewsModel::People),
                            int(InterviewsModel::Turns), int(InterviewsModel::Words),
                            int(InterviewsModel::Restricted)};
        QVERIFY(m_interviews->setAll({0, 1}, InterviewsModel::Restricted,
                                     QVariant::fromValue(Access{.restriction = Restriction::OffRecord})));
        QCOMPARE(rows(*m_interviews, columns), (QStringList{u"The ferry|Q, Ann Keller|3|7|Off record"_s,
                                                            u"The bridge|Q, Ann K., Ben|3|8|Off record"_s}));
        QVERIFY(m_interviews->setData(m_interviews->index(0, 0), u"The raft"_s, Qt::EditRole));
        QCOMPARE(m_labels->index(0, LabelsModel::Interview).data().toString(), u"The raft"_s);
    }

    void sortsAndFilters()
    {
        PeopleFilter filter(m_people.get());
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &name : {u"Émile"_s, u"Ann 10"_s, u"Ann 9"_s, u"zoe"_s}) {
            sure(edit().make(name));
        }
        Attribute born;
        born.name = u"Year of birth"_s;
        born.type = AttributeType::Number;
        const int column = m_people->columnOf(sure(edit().makeAttribute(born)));
        QVERIFY(m_people->setAll({1}, column, u"1961"_s));
        QVERIFY(m_people->setAll({3}, column, u"954"_s));
        filter.sort(0, Qt::AscendingOrder);
        QCOMPARE(rows(filter, {0}), (QStringList{u"Ann 9"_s, u"Ann 10"_s, u"Émile"_s, u"zoe"_s}));
        filter.sort(column, Qt::AscendingOrder);
        QCOMPARE(rows(filter, {0}).first(2), (QStringList{u"zoe"_s, u"Ann 10"_s}));
        filter.sort(column, Qt::DescendingOrder); // those of whom nothing is known stay last
        QCOMPARE(rows(filter, {0}).first(2), (QStringList{u"Ann 10"_s, u"zoe"_s}));
        const auto answering = [&](const QString &query) {
            filter.setQuery(parseQuery(query));
            return rows(filter, {0});
        };
        QCOMPARE(answering(u"emile"_s), (QStringList{u"Émile"_s}));
        QCOMPARE(answering(u"\"year of birth\"=1961"_s), (QStringList{u"Ann 10"_s}));
        sure(edit().restrict({m_people->personAt(0)}, {.restriction = Restriction::ToCheck}));
        QCOMPARE(answering(u"restriction:\"to check\""_s), (QStringList{u"Émile"_s}));
        QCOMPARE(answering(u""_s).size(), 4);
    }

    void onlyLabelsThatStandForNobody()
    {
        PeopleFilter filter(m_labels.get());
        filter.setUnassignedOnly(true);
        QCOMPARE(filter.rowCount(), 5);
        QVERIFY(m_labels->setAll({0, 2}, LabelsModel::Person, u"Quentin"_s));
        QCOMPARE(filter.rowCount(), 3);
        filter.setUnassignedOnly(false);
        QCOMPARE(filter.rowCount(), 5);
    }
};

QTEST_GUILESS_MAIN(PeopleTablesTest)
#include "tst_peopletables.moc"

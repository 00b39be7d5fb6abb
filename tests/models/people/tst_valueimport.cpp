// SPDX-License-Identifier: MIT
#include "models/people/valueimport.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class ValueImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] PeopleEditing edit() { return PeopleEditing(project()); }
    [[nodiscard]] QVariant value(AttributeObject object, const QString &attribute, const QUuid &guid)
    {
        const Attribute *known = m_sample->data().attributeNamed(object, attribute);
        const AttributeValue *found = known ? m_sample->data().valueOf(known->id, guid) : nullptr;
        return found ? found->value : QVariant();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_sample->add(SampleShape{});
        m_sample->add(SampleShape{.title = u"The bridge"_s, .seed = 2});
    }

    void cleanup()
    {
        sure(project().flush());
        QCOMPARE(findingsOf(m_sample->path()), QStringList());
        m_sample.reset();
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("firstRow"); // none: refused
        QTest::newRow("commas") << QByteArray("Name,Job\nAnn,\"baker, retired\"\n")
                                << QStringList{u"Name"_s, u"Job"_s}
                                << QStringList{u"Ann"_s, u"baker, retired"_s};
        QTest::newRow("semicolons") << QByteArray("Nom;Métier;Âge\nAnn;boulangère;54,5\n")
                                    << QStringList{u"Nom"_s, u"Métier"_s, u"Âge"_s}
                                    << QStringList{u"Ann"_s, u"boulangère"_s, u"54,5"_s};
        QTest::newRow("tabs") << QByteArray("Name\tJob\nAnn\tbaker\n") << QStringList{u"Name"_s, u"Job"_s}
                              << QStringList{u"Ann"_s, u"baker"_s};
        QTest::newRow("a byte order mark and a title that is missing")
            << QByteArray("\xef\xbb\xbfName,,Age\r\nAnn,baker\r\n")
            << QStringList{u"Name"_s, u"B"_s, u"Age"_s} << QStringList{u"Ann"_s, u"baker"_s, u""_s};
        QTest::newRow("Latin 1") << QByteArray("Name;M\xe9tier\nAnn;boulang\xe8re\n")
                                 << QStringList{u"Name"_s, u"Métier"_s}
                                 << QStringList{u"Ann"_s, u"boulangère"_s};
        QTest::newRow("one column") << QByteArray("Name\nAnn\n") << QStringList() << QStringList();
        QTest::newRow("titles only") << QByteArray("Name,Job\n") << QStringList() << QStringList();
        QTest::newRow("empty") << QByteArray() << QStringList() << QStringList();
    }

    void tables()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = ValueTable::of(bytes, u"people.csv"_s);
        QFETCH(const QStringList, firstRow);
        QCOMPARE(table.has_value(), !firstRow.isEmpty());
        if (table) {
            QTEST(table->titles, "titles");
            QCOMPARE(table->rows.front(), firstRow);
        }
    }

    void aFileThatIsNotThere()
    {
        const auto table = ValueTable::read(m_sample->path() + u".none"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FileNotFound);
        QCOMPARE(table.error().file, m_sample->path() + u".none"_s);
    }

    void whatWouldChangeIsShownFirst()
    {
        const SpeakerId ann = sure(edit().make(u"Ann Keller"_s));
        const SpeakerId ben = sure(edit().make(u"Ben Osei"_s));
        const QUuid annGuid = m_sample->data().speakers().find(ann)->guid;
        const QUuid benGuid = m_sample->data().speakers().find(ben)->guid;
        Attribute job;
        job.name = u"Job"_s;
        const AttributeId jobId = sure(edit().makeAttribute(job));
        Attribute age;
        age.name = u"Age"_s;
        age.type = AttributeType::Number;
        sure(edit().makeAttribute(age));
        sure(edit().setValues(jobId, {annGuid, benGuid}, u"baker"_s));
        ValueImport plan(project(),
                         sure(ValueTable::of("Name,job,Age,Village\n"
                                             "ann keller,baker,54,Upton\n"
                                             "Ben Osei,ferryman,old,Upton\n"
                                             "Cleo,,61,Elm\n"
                                             "Ben Osei,x,1,y\n",
                                             u"people.csv"_s)),
                         AttributeObject::Speaker);
        const QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto state = [&](int row, int column) {
            return ValueState(plan.index(row, column).data(ValueStateRole).toInt());
        };
        QCOMPARE(state(0, 1), ValueState::Same);
        QCOMPARE(state(0, 2), ValueState::New);
        QCOMPARE(state(1, 1), ValueState::Changed);
        QCOMPARE(plan.index(1, 1).data().toString(), u"baker → ferryman"_s);
        QCOMPARE(state(1, 2), ValueState::Wrong);
        QCOMPARE(state(2, 2), ValueState::Nothing); // nobody of that name
        QCOMPARE(plan.rowsThatAre(RowState::NotFound), 1);
        QCOMPARE(plan.rowsThatAre(RowState::Double), 1);
        QCOMPARE(plan.changeCount(), 4);
        QCOMPARE(plan.columns()[2].type, AttributeType::Text);
        plan.setMakesPersons(true);
        QCOMPARE(plan.rowsThatAre(RowState::Made), 1);
        QCOMPARE(plan.changeCount(), 6);

        const QStringList before = recordsOf(project());
        QCOMPARE(sure(plan.import()), 6);
        const QStringList after = recordsOf(project());
        QCOMPARE(value(AttributeObject::Speaker, u"Job"_s, benGuid), QVariant(u"ferryman"_s));
        QCOMPARE(value(AttributeObject::Speaker, u"Village"_s, annGuid), QVariant(u"Upton"_s));
        QVERIFY(m_sample->data().speakerNamed(u"Cleo"));
        QCOMPARE(plan.changeCount(), 0); // a second time nothing is new
        project().undo();
        QCOMPARE(recordsOf(project()), before);
        project().redo();
        QCOMPARE(recordsOf(project()), after);
    }

    void interviewsByTitleAndColumnsAsChosen()
    {
        ValueImport plan(
            project(),
            sure(ValueTable::of("Interview;Wave;Place;Remark\n"
                                "The ferry;2;rural;x\nThe bridge;1;rural;y\nThe moon;3;urban;z\n",
                                u"cases.csv"_s)),
            AttributeObject::Episode);
        QCOMPARE(plan.columns()[0].type, AttributeType::Number);
        plan.setType(2, AttributeType::Choice);
        plan.setTaken(3, false);
        QCOMPARE(plan.rowsThatAre(RowState::NotFound), 1);
        QCOMPARE(sure(plan.import()), 4);
        const Attribute *place = m_sample->data().attributeNamed(AttributeObject::Episode, u"Place");
        QVERIFY(place);
        QCOMPARE(place->type, AttributeType::Choice);
        QCOMPARE(place->choices, QStringList(u"rural"_s)); // not that of the row that is nowhere
        QVERIFY(!m_sample->data().attributeNamed(AttributeObject::Episode, u"Remark"));
        const Episode *ferry = nullptr;
        for (const Episode &episode : m_sample->data().episodes()) {
            ferry = episode.title == u"The ferry" ? &episode : ferry;
        }
        QCOMPARE(value(AttributeObject::Episode, u"Wave"_s, ferry->guid), QVariant(2.0));
    }

    /// Two columns of one title are one attribute, which has one value.
    void oneOfTwoColumnsOfOneTitle()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const QUuid guid = m_sample->data().speakers().find(ann)->guid;
        ValueImport plan(project(), sure(ValueTable::of("Name,Job,job\nAnn,baker,ferrywoman\n", u"p.csv"_s)),
                         AttributeObject::Speaker);
        QVERIFY(plan.columns()[0].isTaken);
        QVERIFY(!plan.columns()[1].isTaken);
        plan.setTaken(2, true);
        QVERIFY(!plan.columns()[0].isTaken);
        QVERIFY(plan.columns()[1].isTaken);
        QCOMPARE(sure(plan.import()), 1);
        QCOMPARE(value(AttributeObject::Speaker, u"Job"_s, guid), QVariant(u"ferrywoman"_s));
        const AttributeId job = m_sample->data().attributeNamed(AttributeObject::Speaker, u"Job")->id;
        const AttributeValue once{
            .id = {}, .guid = {}, .attribute = job, .object = guid, .value = u"baker"_s};
        AttributeValue again = once;
        again.value = u"ferryman"_s;
        sure(edit().importValues({.persons = {}, .attributes = {}, .widened = {}, .values = {once, again}}));
        QCOMPARE(value(AttributeObject::Speaker, u"Job"_s, guid), QVariant(u"baker"_s));
    }

    void newChoicesAreAdded()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        Attribute place;
        place.name = u"Place"_s;
        place.type = AttributeType::Choice;
        place.choices = {u"Urban"_s};
        const AttributeId id = sure(edit().makeAttribute(place));
        ValueImport plan(project(),
                         sure(ValueTable::of("Name,Place\nAnn,Rural\nNobody,Island\n", u"people.csv"_s)),
                         AttributeObject::Speaker);
        QCOMPARE(sure(plan.import()), 1);
        QCOMPARE(m_sample->data().attributes().find(id)->choices, (QStringList{u"Urban"_s, u"Rural"_s}));
        QCOMPARE(m_sample->data().valueOf(id, m_sample->data().speakers().find(ann)->guid)->value,
                 QVariant(u"Rural"_s));
    }
};

QTEST_GUILESS_MAIN(ValueImportTest)
#include "tst_valueimport.moc"

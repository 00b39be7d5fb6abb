// SPDX-License-Identifier: MIT
#include "models/people/attributes.h"
#include "models/project/editing.h"
#include "models/project/migrations.h"
#include "models/project/peopleediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What a person can do to people, attributes and restrictions; each is one step that undo takes back whole.
class PeopleEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    EpisodeId m_ferry;
    EpisodeId m_bridge;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] const ProjectData &data() { return m_sample->data(); }
    [[nodiscard]] PeopleEditing edit() { return PeopleEditing(project()); }
    [[nodiscard]] QVariant stored(const QString &sql)
    {
        sure(project().flush());
        return ask(m_sample->path(), sql);
    }
    [[nodiscard]] LabelId label(EpisodeId episode, int number)
    {
        sure(project().loadLabels());
        return data().labelsOf(episode)[size_t(number)];
    }
    [[nodiscard]] Speaker person(SpeakerId id) { return *data().speakers().find(id); }
    AttributeId attribute(const QString &name, AttributeType type, const QStringList &choices = {},
                          AttributeObject object = AttributeObject::Speaker)
    {
        Attribute wanted;
        wanted.name = name;
        wanted.type = type;
        wanted.choices = choices;
        wanted.object = object;
        return sure(edit().makeAttribute(wanted));
    }
    [[nodiscard]] QVariant value(AttributeId attribute, const QUuid &object)
    {
        const AttributeValue *known = data().valueOf(attribute, object);
        return known ? known->value : QVariant();
    }

    /// The step is one, and undo and redo go from one state to the other, in memory and in the file.
    template<class Step>
    void isOneStep(const Step &step)
    {
        const QStringList before = recordsOf(project());
        sure(step());
        const QStringList after = recordsOf(project());
        QVERIFY(before != after);
        project().undo();
        QCOMPARE(recordsOf(project()), before);
        project().redo();
        QCOMPARE(recordsOf(project()), after);
        m_sample->reopen();
        QCOMPARE(recordsOf(project()), after);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_ferry = m_sample->add(SampleShape{});
        m_bridge = m_sample->add(SampleShape{.title = u"The bridge"_s, .seed = 2});
    }

    void cleanup()
    {
        sure(project().flush());
        const QString path = m_sample->path();
        QCOMPARE(findingsOf(path), QStringList());
        m_sample.reset();
    }

    void makesAndRenames()
    {
        isOneStep([&] { return edit().make(u" Ann  Keller "_s).transform([](SpeakerId) {}); });
        const Speaker *ann = data().speakerNamed(u"ann keller");
        QVERIFY(ann);
        QCOMPARE(ann->name, u"Ann Keller"_s);
        QCOMPARE(edit().make(u"ANN KELLER"_s).error().code, ErrorCode::NameTaken);
        QCOMPARE(edit().make(u"  "_s).error().code, ErrorCode::NameEmpty);
        isOneStep([&, id = ann->id] { return edit().rename(id, u"Anna Keller"_s); });
        QCOMPARE(stored(u"SELECT name FROM speaker"_s).toString(), u"Anna Keller"_s);
    }

    void labelsOfManyInterviewsAreAssignedAtOnce()
    {
        const std::vector labels{label(m_ferry, 1), label(m_bridge, 1)};
        // In one step with the person, who was not there before.
        isOneStep([&] { return edit().assign(labels, u"Ben Osei"_s); });
        QCOMPARE(stored(u"SELECT count(*) FROM label JOIN speaker ON speaker.id = label.speaker "
                        "WHERE speaker.name = 'Ben Osei'"_s)
                     .toInt(),
                 2);
        QCOMPARE(data().labelsOf(data().speakerNamed(u"Ben Osei")->id).size(), size_t(2));
        isOneStep([&] { return edit().assign({labels[0]}, u""_s); });
        QCOMPARE(data().labelsOf(data().speakerNamed(u"Ben Osei")->id), (std::vector{labels[1]}));
        // The one who is there already is taken whatever the case of the name.
        isOneStep([&] { return edit().assign({labels[0]}, u"ben osei"_s); });
        QCOMPARE(data().speakers().size(), 1);
    }

    void rolesAreSet()
    {
        const std::vector labels{label(m_ferry, 0), label(m_bridge, 0)};
        isOneStep([&] { return edit().setRole(labels, Role::Other); });
        QCOMPARE(stored(u"SELECT count(*) FROM label WHERE role = 'other'"_s).toInt(), 2);
        // The texts that are read know of it.
        QCOMPARE(sure(project().transcript(m_ferry))->labels[0].role, Role::Other);
    }

    void factsOfPersons()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const SpeakerId ben = sure(edit().make(u"Ben"_s));
        isOneStep([&] { return edit().recolour({ann, ben}, palette()[2].colour); });
        isOneStep([&] { return edit().setConsent({ann}, u"Archive and teaching"_s); });
        isOneStep([&] { return edit().setConsentDate({ann}, QDate(2024, 3, 1)); });
        isOneStep([&] { return edit().describe(ann, u"Ferrywoman"_s); });
        QCOMPARE(stored(u"SELECT colour || consent_scope || consent_date FROM speaker WHERE name = 'Ann'"_s)
                     .toString(),
                 palette()[2].colour.name() + u"Archive and teaching2024-03-01"_s);
        isOneStep([&] { return edit().recolour({ann}, std::nullopt); });
        QVERIFY(!person(ann).colour);
    }

    void aMergeLosesNothing()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const SpeakerId other = sure(edit().make(u"A. Keller"_s));
        const AttributeId job = attribute(u"Job"_s, AttributeType::Text);
        const AttributeId age = attribute(u"Age"_s, AttributeType::Number);
        const QUuid guid = person(ann).guid;
        const QUuid otherGuid = person(other).guid;
        sure(edit().setValues(job, {guid}, u"baker"_s));
        sure(edit().setValues(job, {otherGuid}, u"ferrywoman"_s));
        sure(edit().setValues(age, {otherGuid}, 54.0));
        sure(edit().assign({label(m_ferry, 0)}, ann));
        sure(edit().assign({label(m_bridge, 0)}, other));
        sure(edit().describe(ann, u"One"_s));
        sure(edit().describe(other, u"Two"_s));
        sure(edit().setConsent({other}, u"All"_s));
        sure(edit().restrict({other}, {.restriction = Restriction::OffRecord}));
        sure(Editing(project()).writeNote(otherGuid, u"met in 1998"_s));
        isOneStep([&] { return edit().merge({other, ann}, ann); });
        QCOMPARE(data().speakers().size(), 1);
        QCOMPARE(data().labelsOf(ann).size(), size_t(2));
        QCOMPARE(value(job, guid), QVariant(u"baker"_s));
        QCOMPARE(value(age, guid), QVariant(54.0));
        QCOMPARE(person(ann).description, u"One\n\nTwo"_s);
        QCOMPARE(person(ann).consentScope, u"All"_s);
        QCOMPARE(person(ann).restriction, Restriction::OffRecord);
        QCOMPARE(data().notes().find(data().notesOn(guid).front())->body, u"met in 1998"_s);
        QCOMPARE(stored(u"SELECT count(*) FROM attribute_value"_s).toInt(), 2);
    }

    void notesNameWhomTheyNamed()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const SpeakerId other = sure(edit().make(u"A. Keller"_s));
        const SpeakerId third = sure(edit().make(u"Anni"_s));
        const QUuid guid = person(ann).guid;
        sure(Editing(project()).writeNote(guid, u"[[A. Keller]], [[anni]] and [[Ann]]"_s));
        const auto body = [&] { return data().notes().find(data().notesOn(guid).front())->body; };
        isOneStep([&] { return edit().rename(other, u"Anna Keller"_s); });
        QCOMPARE(body(), u"[[Anna Keller]], [[anni]] and [[Ann]]"_s);
        isOneStep([&] { return edit().merge({other, third}, ann); });
        QCOMPARE(body(), u"[[Ann]], [[Ann]] and [[Ann]]"_s);
    }

    void aPersonGoesAndTheLabelsStay()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        sure(edit().assign({label(m_ferry, 0)}, ann));
        sure(edit().setValues(attribute(u"Job"_s, AttributeType::Text), {person(ann).guid}, u"baker"_s));
        sure(Editing(project()).writeNote(person(ann).guid, u"a note"_s));
        isOneStep([&] { return edit().remove({ann}); });
        QCOMPARE(stored(u"SELECT count(*) FROM speaker"_s).toInt(), 0);
        QCOMPARE(stored(u"SELECT count(*) FROM attribute_value"_s).toInt(), 0);
        QCOMPARE(stored(u"SELECT count(*) FROM note"_s).toInt(), 0);
        QVERIFY(!data().labels().find(label(m_ferry, 0))->speaker);
    }

    void attributesHaveAnOrder()
    {
        const auto names = [&] {
            QStringList all;
            for (const AttributeId id : data().attributesOf(AttributeObject::Speaker)) {
                all.append(data().attributes().find(id)->name);
            }
            return all;
        };
        attribute(u"Job"_s, AttributeType::Text);
        const AttributeId age = attribute(u"Age"_s, AttributeType::Number);
        attribute(u"Place"_s, AttributeType::Text);
        attribute(u"Wave"_s, AttributeType::Number, {}, AttributeObject::Episode);
        QCOMPARE(names(), (QStringList{u"Job"_s, u"Age"_s, u"Place"_s}));
        isOneStep([&] { return edit().moveAttribute(age, 0); });
        QCOMPARE(names(), (QStringList{u"Age"_s, u"Job"_s, u"Place"_s}));
        isOneStep([&] { return edit().moveAttribute(age, 3); });
        QCOMPARE(names(), (QStringList{u"Job"_s, u"Place"_s, u"Age"_s}));
        Attribute again;
        again.name = u"JOB"_s;
        QCOMPARE(edit().makeAttribute(again).error().code, ErrorCode::NameTaken);
        again.object = AttributeObject::Episode; // another kind of object
        QVERIFY(edit().makeAttribute(again));
    }

    void valuesOfManyAtOnce()
    {
        const AttributeId wave = attribute(u"Wave"_s, AttributeType::Number, {}, AttributeObject::Episode);
        const QUuid ferry = data().episodes().find(m_ferry)->guid;
        const QUuid bridge = data().episodes().find(m_bridge)->guid;
        isOneStep([&] { return edit().setValues(wave, {ferry, bridge, ferry}, 2.0); });
        QCOMPARE(stored(u"SELECT sum(value) FROM attribute_value"_s).toDouble(), 4.0);
        isOneStep([&] { return edit().setValues(wave, {ferry}, 3.0); });
        isOneStep([&] { return edit().setValues(wave, {bridge}, {}); });
        QCOMPARE(stored(u"SELECT sum(value) FROM attribute_value"_s).toDouble(), 3.0);
        QCOMPARE(stored(u"SELECT typeof(value) FROM attribute_value"_s).toString(), u"real"_s);
    }

    void anotherTypeSaysFirstWhatIsLost()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const SpeakerId ben = sure(edit().make(u"Ben"_s));
        const AttributeId born = attribute(u"Born"_s, AttributeType::Text);
        sure(edit().setValues(born, {person(ann).guid}, u"1954"_s));
        sure(edit().setValues(born, {person(ben).guid}, u"after the war"_s));
        Attribute wanted = *data().attributes().find(born);
        wanted.type = AttributeType::Number;
        QCOMPARE(edit().lostBy(wanted), (QStringList{u"after the war"_s}));
        isOneStep([&] { return edit().editAttribute(wanted); });
        QCOMPARE(value(born, person(ann).guid), QVariant(1954.0));
        QVERIFY(!value(born, person(ben).guid).isValid());
        wanted.type = AttributeType::Choice;
        wanted.choices = {u"1954"_s, u"1954"_s, u" "_s, u"1961"_s};
        QCOMPARE(edit().lostBy(wanted), QStringList());
        isOneStep([&] { return edit().editAttribute(wanted); });
        QCOMPARE(data().attributes().find(born)->choices, (QStringList{u"1954"_s, u"1961"_s}));
        isOneStep([&] { return edit().removeAttribute(born); });
        QCOMPARE(stored(u"SELECT count(*) FROM attribute_value"_s).toInt(), 0);
    }

    void restrictsPassagesPeopleAndInterviews()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        const AnnotationId passage = sure(
            Editing(project()).highlight(m_ferry, m_sample->startOf(m_ferry, 1, 9), palette()[0].colour));
        const Access until{.restriction = Restriction::Embargoed, .embargo = QDate(2031, 6, 14)};
        isOneStep([&] { return edit().restrict({passage}, until); });
        isOneStep([&] { return edit().restrict({ann}, {.restriction = Restriction::OffRecord}); });
        isOneStep(
            [&] { return edit().restrict({m_ferry, m_bridge}, {.restriction = Restriction::ToCheck}); });
        QCOMPARE(stored(u"SELECT restriction || embargo FROM annotation"_s).toString(),
                 u"embargoed2031-06-14"_s);
        QCOMPARE(stored(u"SELECT restriction FROM speaker"_s).toString(), u"off record"_s);
        QCOMPARE(stored(u"SELECT count(*) FROM episode WHERE restriction = 'to check'"_s).toInt(), 2);
        QCOMPARE(until.on(QDate(2031, 6, 13)), Restriction::Embargoed);
        QCOMPARE(until.on(QDate(2031, 6, 14)), Restriction::Publishable);
    }

    void anOlderFileIsBroughtToThisSchema()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        sure(edit().assign({label(m_ferry, 0)}, ann));
        const QStringList before = recordsOf(project());
        sure(project().flush());
        const QString path = m_sample->path();
        m_sample->close();
        {
            const auto database = sure(Database::open(path, Database::Mode::ReadWrite));
            for (const QString &statement :
                 {u"ALTER TABLE speaker DROP COLUMN embargo"_s,
                  u"ALTER TABLE episode DROP COLUMN restriction"_s,
                  u"ALTER TABLE episode DROP COLUMN embargo"_s, u"PRAGMA user_version=2"_s,
                  u"UPDATE change SET new = json_remove(new, '$.embargo', '$.restriction', '$.colour', "
                  "'$.consent_scope', '$.consent_date') WHERE object_kind IN ('speaker', 'episode') "
                  "AND operation = 'create'"_s}) {
                sure(database->run(statement));
            }
        }
        NoProgress progress;
        const auto found = checkProject(path, progress); // which is not damaged, and stays as it is
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::ProjectOlder);
        QCOMPARE(found.error().arguments, (QStringList{u"2"_s, QString::number(SchemaVersion)}));
        m_sample->reopen();
        QVERIFY(!project().isReadOnly());
        QCOMPARE(recordsOf(project()), before);
        QCOMPARE(stored(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
    }
};

QTEST_GUILESS_MAIN(PeopleEditingTest)
#include "tst_peopleediting.moc"

// SPDX-License-Identifier: MIT
#include "models/notes/linkmodel.h"
#include "models/notes/notefilter.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/showncoders.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class NoteModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_ferry;
    TagId m_water;
    AnnotationId m_one;
    AnnotationId m_two;

    [[nodiscard]] const ProjectData &data() const { return m_sample->data(); }
    [[nodiscard]] Editing edit() const { return Editing(m_sample->project()); }
    [[nodiscard]] NoteEditing noting() const { return NoteEditing(m_sample->project()); }
    [[nodiscard]] QUuid guidOf(AnnotationId id) const { return data().annotations().find(id)->guid; }
    [[nodiscard]] static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row, 0).data(NoteTitleRole).toString());
        }
        return rows;
    }
    [[nodiscard]] static Query query(const QString &text) { return parseQuery(text); }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_ferry = m_sample->add(test::SampleShape{.title = u"The ferry"_s});
        m_water = sure(edit().createTag(u"Water"_s));
        m_one = sure(edit().annotate(m_ferry, m_sample->startOf(m_ferry, 1, 12), {0xf0e442}, {m_water}, {}));
        m_two = sure(edit().annotate(m_ferry, m_sample->startOf(m_ferry, 3, 12), {0xf0e442}, {}, {}));
    }
    void cleanup() { m_sample.reset(); }

    void newestFirstWhateverTheyAreOn()
    {
        NoteModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(m_sample->project().loadAll());
        model.setProject(&m_sample->project());
        QVERIFY(model.isReady());
        QCOMPARE(model.rowCount(), 0);
        sure(noting().addNote({}, u"First entry"_s));
        sure(noting().addNote(data().episodes().find(m_ferry)->guid, u"An interview"_s, u"method"_s));
        sure(noting().addNote(data().tags().find(m_water)->guid, u"A tag"_s));
        sure(edit().writeNote(guidOf(m_one), u"A passage"_s));
        sure(noting().addNote(data().taggings().find(data().taggingsOf(m_one).front())->guid, u"Why"_s));
        const QString quote = data().annotations().find(m_one)->quote.simplified();
        QCOMPARE(titles(model), (QStringList{u"“Water” on “%1”"_s.arg(quote), u"“%1”"_s.arg(quote),
                                             u"Tag “Water”"_s, u"Interview “The ferry”"_s, u"Journal"_s}));
        QCOMPARE(model.index(3).data(NoteDetailRole).toString(), u"Method"_s);
        sure(edit().renameTag(m_water, u"Rivers"_s));
        QCOMPARE(titles(model)[2], u"Tag “Rivers”"_s);
        sure(edit().removeEpisodes({m_ferry}));
        QCOMPARE(titles(model), (QStringList{u"Tag “Rivers”"_s, u"Journal"_s}));
        m_sample->project().undo();
        QCOMPARE(model.rowCount(), 5);
        sure(edit().removeAnnotations({m_one}));
        QCOMPARE(model.rowCount(), 3);
        m_sample->project().undo();
        QCOMPARE(model.rowCount(), 5);
    }

    void filtered()
    {
        NoteModel model;
        NoteFilter filter(&model);
        const QAbstractItemModelTester tester(&filter);
        QVERIFY(m_sample->project().loadAll());
        model.setProject(&m_sample->project());
        sure(noting().addNote({}, u"It rains"_s, u"reflexive"_s));
        sure(noting().addNote(data().tags().find(m_water)->guid, u"All that flows"_s));
        sure(edit().writeNote(guidOf(m_two), u"It rains here"_s));
        const auto shown = [&](const QString &text) {
            filter.setQuery(query(text));
            return filter.rowCount();
        };
        QCOMPARE(shown(u"rains"_s), 2);
        QCOMPARE(shown(u"water"_s), 1); // what it is about
        QCOMPARE(shown(u"tag:water"_s), 1);
        QCOMPARE(shown(u"episode:ferry rains"_s), 1);
        QCOMPARE(shown(u"coder:ann"_s), 3);
        QCOMPARE(shown({}), 3);
        filter.setKind(u"reflexive"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKind(QString());
        QCOMPARE(filter.rowCount(), 2);
        filter.setKind(std::nullopt);
        filter.setObjectKind(NotedObject::Kind::Journal);
        QCOMPARE(filter.rowCount(), 1);
        sure(noting().setKind({filter.idAt(filter.index(0, 0))}, u"to do"_s));
        QCOMPARE(filter.rowCount(), 1);
    }

    /// Whoever annotates blind sees nothing of what others wrote.
    void othersAreHiddenFromABlindCoder()
    {
        Project &project = m_sample->project();
        QVERIFY(project.loadAll());
        NoteModel notes;
        LinkModel links;
        notes.setProject(&project);
        links.setProject(&project);
        sure(noting().addNote({}, u"Ann's entry"_s));
        sure(noting().link(guidOf(m_one), guidOf(m_two), u"explains"_s));
        QVERIFY(project.setCoder(u"Ben"_s));
        project.shownCoders()->follow();
        sure(noting().addNote({}, u"Ben's entry"_s));
        QCOMPARE(notes.rowCount(), 2);
        project.shownCoders()->setBlind(true);
        QCOMPARE(notes.rowCount(), 1);
        QCOMPARE(notes.index(0).data().toString(), u"Ben's entry"_s);
        QCOMPARE(links.rowCount(), 0);
        project.shownCoders()->setBlind(false);
        QCOMPARE(notes.rowCount(), 2);
        QCOMPARE(links.rowCount(), 1);
    }

    void nothingUntilAllIsLoaded()
    {
        sure(edit().writeNote(guidOf(m_one), u"A passage"_s));
        QVERIFY(m_sample->project().flush());
        m_sample->reopen();
        NoteModel model;
        model.setProject(&m_sample->project());
        QVERIFY(!model.isReady());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(m_sample->project().loadAll());
        model.reload();
        QCOMPARE(model.rowCount(), 1);
    }

    void links()
    {
        LinkModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(m_sample->project().loadAll());
        model.setProject(&m_sample->project());
        sure(noting().link(guidOf(m_one), guidOf(m_two), u"contradicts"_s));
        sure(noting().link(guidOf(m_one), data().tags().find(m_water)->guid, u"stands for"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.toAt(1).annotation, m_two);
        QCOMPARE(model.toAt(0).tag, m_water);
        model.setQuery(query(u"contradicts"_s));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.total(), 2);
        model.setQuery({});
        sure(edit().removeAnnotations({m_two}));
        QCOMPARE(model.rowCount(), 1);
        m_sample->project().undo();
        QCOMPARE(model.rowCount(), 2);
        // What Visavis keeps as a link is none that people see.
        sure(CodebookEditing(m_sample->project()).setExample(m_one, m_water, true));
        sure(CodebookEditing(m_sample->project()).protect(true));
        QCOMPARE(data().links().size(), 4);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.total(), 2);
        // Nor are those of coders who are hidden.
        sure(m_sample->project().setCoder(u"Ben"_s));
        ShownCoders *shown = m_sample->project().shownCoders();
        shown->follow();
        QCOMPARE(model.rowCount(), 2);
        shown->setBlind(true);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
    }
};

QTEST_MAIN(NoteModelTest)
#include "tst_notemodel.moc"

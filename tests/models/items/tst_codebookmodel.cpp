// SPDX-License-Identifier: MIT
#include "models/items/codebookfilter.h"
#include "models/items/codebookmodel.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

/// The whole tree as a value: "Fear, Water(Ferry(Rope), Ice)".
QString tree(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = tree(model, index);
        const QString name = index.data().toString();
        names.append(below.isEmpty() ? name : u"%1(%2)"_s.arg(name, below));
    }
    return names.join(u", "_s);
}

} // namespace

class CodebookModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_fear = sure(m_edit->createTag(u"Fear"_s));
        m_water = sure(m_edit->createTag(u"Water"_s));
        m_ferry = sure(m_edit->createTag(u"Ferry"_s, m_water));
        m_rope = sure(m_edit->createTag(u"Rope"_s, m_ferry));
        m_ice = sure(m_edit->createTag(u"Ice"_s, m_water));
        m_model = std::make_unique<CodebookModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setProject(&m_sample->project());
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
        QCOMPARE(tree(*m_model), u"Fear, Water(Ferry(Rope), Ice)"_s);
    }

    void cleanup()
    {
        m_resets.reset();
        m_tester.reset();
        m_model.reset();
        m_edit.reset();
        m_sample.reset();
    }

    void followsWithoutReset()
    {
        Project &project = m_sample->project();
        sure(m_edit->createTag(u"Fog"_s, m_water));
        QCOMPARE(tree(*m_model), u"Fear, Water(Ferry(Rope), Ice, Fog)"_s);
        sure(m_edit->moveTag(m_ice, {}, 0));
        QCOMPARE(tree(*m_model), u"Ice, Fear, Water(Ferry(Rope), Fog)"_s);
        sure(m_edit->moveTag(m_water, m_fear, 0));
        QCOMPARE(tree(*m_model), u"Ice, Fear(Water(Ferry(Rope), Fog))"_s);
        sure(m_edit->moveTag(m_ice, {}, 2));
        QCOMPARE(tree(*m_model), u"Fear(Water(Ferry(Rope), Fog)), Ice"_s);
        sure(m_edit->removeTag(m_water));
        QVERIFY(tree(*m_model).startsWith(u"Fear(F"));
        QCOMPARE(m_model->rowCount(m_model->indexOf(m_fear)), 2);
        project.undo();
        QCOMPARE(tree(*m_model), u"Fear(Water(Ferry(Rope), Fog)), Ice"_s);
        while (project.nextUndo()) {
            project.undo();
        }
        QCOMPARE(tree(*m_model), QString());
        while (project.nextRedo()) {
            project.redo();
        }
        QVERIFY(tree(*m_model).startsWith(u"Fear(F"));
        QCOMPARE(m_resets->size(), 0);
    }

    void countsAreOfLiveInterviews()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        const EpisodeId other = m_sample->add(test::SampleShape{});
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice, m_fear}, {}));
        sure(m_edit->annotate(other, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice}, {}));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto count = [this](TagId tag) { return m_model->indexOf(tag).data(CodeCountRole).toInt(); };
        QCOMPARE(count(m_ice), 2);
        sure(m_edit->removeEpisodes({episode}));
        QCOMPARE(count(m_ice), 1);
        QCOMPARE(count(m_fear), 0);
        QCOMPARE(changed.size(), 2);
        m_sample->project().undo();
        QCOMPARE(count(m_ice), 2);
        QCOMPARE(count(m_fear), 1);
        m_sample->project().redo();
        QCOMPARE(count(m_ice), 1);
        QCOMPARE(changed.size(), 6);
    }

    void countsFollowTaggings()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice}, {}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->indexOf(m_ice).data(CodeCountRole).toInt(), 1);
        m_sample->project().undo();
        QCOMPARE(m_model->indexOf(m_ice).data(CodeCountRole).toInt(), 0);
    }

    void renamesInPlace()
    {
        const QSignalSpy errors(m_model.get(), &CodebookModel::errorOccurred);
        QVERIFY(m_model->setData(m_model->indexOf(m_ice), u"Frost"_s, Qt::EditRole));
        QCOMPARE(tree(*m_model), u"Fear, Water(Ferry(Rope), Frost)"_s);
        QVERIFY(!m_model->setData(m_model->indexOf(m_ice), u"ferry"_s, Qt::EditRole));
        QVERIFY(!m_model->setData(m_model->indexOf(m_ice), u" "_s, Qt::EditRole));
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0][0].value<Error>().code, ErrorCode::NameTaken);
        QCOMPARE(errors[1][0].value<Error>().code, ErrorCode::NameEmpty);
        QCOMPARE(tree(*m_model), u"Fear, Water(Ferry(Rope), Frost)"_s);
    }

    void drops_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("expected");
        const QString before = u"Fear, Water(Ferry(Rope), Ice)"_s;
        QTest::newRow("onto") << u"Ice"_s << u"Fear"_s << -1 << true << u"Fear(Ice), Water(Ferry(Rope))"_s;
        QTest::newRow("before a sibling")
            << u"Ice"_s << u"Water"_s << 0 << true << u"Fear, Water(Ice, Ferry(Rope))"_s;
        QTest::newRow("behind the last")
            << u"Ferry"_s << u"Water"_s << 2 << true << u"Fear, Water(Ice, Ferry(Rope))"_s;
        QTest::newRow("where it stands") << u"Ferry"_s << u"Water"_s << 1 << true << before;
        QTest::newRow("to the roots")
            << u"Rope"_s << QString() << 1 << true << u"Fear, Rope, Water(Ferry, Ice)"_s;
        QTest::newRow("onto nothing")
            << u"Fear"_s << QString() << -1 << true << u"Water(Ferry(Rope), Ice), Fear"_s;
        QTest::newRow("onto itself") << u"Water"_s << u"Water"_s << -1 << false << before;
        QTest::newRow("below itself") << u"Water"_s << u"Rope"_s << -1 << false << before;
    }

    void drops()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, onto);
        QFETCH(const int, row);
        QFETCH(const bool, allowed);
        QFETCH(const QString, expected);
        const QModelIndex parent = indexNamed(onto);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({indexNamed(tag)}));
        QCOMPARE(m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent), allowed);
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, row, 0, parent));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
        QCOMPARE(tree(*m_model), expected);
        QCOMPARE(m_resets->size(), 0);
        if (expected != u"Fear, Water(Ferry(Rope), Ice)") {
            m_sample->project().undo();
            QCOMPARE(tree(*m_model), u"Fear, Water(Ferry(Rope), Ice)"_s);
        }
    }

    void steps_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<TreeStep>("step");
        QTest::addColumn<QString>("expected");
        using Step = TreeStep;
        const QString before = u"Fear, Water(Ferry(Rope), Ice)"_s;
        QTest::newRow("up") << u"Ice"_s << Step::Up << u"Fear, Water(Ice, Ferry(Rope))"_s;
        QTest::newRow("up, the first") << u"Ferry"_s << Step::Up << before;
        QTest::newRow("down") << u"Fear"_s << Step::Down << u"Water(Ferry(Rope), Ice), Fear"_s;
        QTest::newRow("down, the last") << u"Ice"_s << Step::Down << before;
        QTest::newRow("in") << u"Ice"_s << Step::In << u"Fear, Water(Ferry(Rope, Ice))"_s;
        QTest::newRow("in, the first") << u"Rope"_s << Step::In << before;
        QTest::newRow("out") << u"Rope"_s << Step::Out << u"Fear, Water(Ferry, Rope, Ice)"_s;
        QTest::newRow("out to the roots") << u"Ferry"_s << Step::Out << u"Fear, Water(Ice), Ferry(Rope)"_s;
        QTest::newRow("out, a root") << u"Fear"_s << Step::Out << before;
    }

    void steps()
    {
        QFETCH(const QString, tag);
        QFETCH(const TreeStep, step);
        m_model->move(m_sample->data().tagNamed(tag)->id, step);
        QTEST(tree(*m_model), "expected");
        QCOMPARE(m_resets->size(), 0);
    }

    void dropsOfOtherProjectsAreRefused()
    {
        test::SampleProject other;
        sure(Editing(other.project()).createTag(u"Else"_s));
        CodebookModel model;
        model.setProject(&other.project());
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
    }

    void aTakenNameIsTold()
    {
        const QSignalSpy errors(m_model.get(), &CodebookModel::errorOccurred);
        sure(m_edit->createTag(u"ice"_s));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(m_ice)}));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
        QCOMPARE(errors.size(), 1);
    }

    void filterKeepsThoseAbove()
    {
        sure(m_edit->createTag(u"Été"_s, m_ice));
        CodebookFilter filter;
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(u"ete"_s);
        QCOMPARE(tree(filter), u"Water(Ice(Été))"_s);
        filter.setText(u"fe"_s);
        QCOMPARE(tree(filter), u"Fear, Water(Ferry)"_s);
        filter.setText({});
        QCOMPARE(tree(filter), u"Fear, Water(Ferry(Rope), Ice(Été))"_s);
    }

    void ordersByNameAndCount()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        CodebookFilter filter;
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        sure(m_edit->createTag(u"Bread"_s));
        sure(m_edit->createTag(u"Abbey"_s));
        filter.setOrder(CodebookOrder::ByName);
        QCOMPARE(tree(filter), u"Abbey, Bread, Fear, Water(Ferry(Rope), Ice)"_s);
        filter.setOrder(CodebookOrder::ByCount);
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice, m_water}, {}));
        QCOMPARE(tree(filter), u"Water(Ice, Ferry(Rope)), Abbey, Bread, Fear"_s);
        m_sample->project().undo();
        filter.setOrder(CodebookOrder::ByHand);
        QCOMPARE(tree(filter), u"Fear, Water(Ferry(Rope), Ice), Bread, Abbey"_s);
        QVERIFY(filter.isByHand());
    }

    void inAnotherOrderTagsGoIntoOthersOnly()
    {
        CodebookFilter filter;
        filter.setSourceModel(m_model.get());
        filter.setOrder(CodebookOrder::ByName);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(m_ice)}));
        QVERIFY(!filter.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(filter.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, filter.index(0, 0)));
    }

    void countsInTheCurrentInterview()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        const EpisodeId other = m_sample->add(test::SampleShape{});
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice}, {}));
        sure(m_edit->annotate(other, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice, m_fear}, {}));
        const auto counts = [this](TagId tag) {
            const QModelIndex index = m_model->indexOf(tag);
            return std::pair(index.data(CodeEpisodeCountRole).toInt(), index.data(CodeCountRole).toInt());
        };
        QCOMPARE(counts(m_ice), std::pair(0, 2));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setEpisode(episode);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(counts(m_ice), std::pair(1, 2));
        QCOMPARE(counts(m_fear), std::pair(0, 1));
        sure(m_edit->annotate(episode, {CodePoint(9), CodePoint(12)}, Colour{}, {m_ice}, {}));
        QCOMPARE(counts(m_ice), std::pair(2, 3));
        // A blind coder is not told what others gave.
        sure(m_sample->project().setCoder(u"Ben"_s));
        ShownCoders *shown = m_sample->project().shownCoders();
        shown->follow();
        shown->setBlind(true);
        QCOMPARE(counts(m_ice), std::pair(0, 0));
        sure(m_edit->annotate(episode, {CodePoint(20), CodePoint(25)}, Colour{}, {m_ice}, {}));
        QCOMPARE(counts(m_ice), std::pair(1, 1));
        shown->setBlind(false);
        QCOMPARE(counts(m_ice), std::pair(3, 4));
    }

    void aProtectedCodebookIsNotMovedOrNamed()
    {
        QVERIFY(m_model->flags(m_model->indexOf(m_ice)).testFlag(Qt::ItemIsEditable));
        sure(CodebookEditing(m_sample->project()).protect(true));
        QVERIFY(!m_model->flags(m_model->indexOf(m_ice))
                     .testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(m_ice)}));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
    }

    void manyTagsAtOnce()
    {
        Action action{.kind = ActionKind::CreateTag, .arguments = {}, .changes = {}, .undo = {}, .redo = {}};
        for (int i = 0; i < 500; ++i) {
            Tag tag;
            tag.id = m_sample->project().ids().next<Tag>();
            tag.guid = QUuid::createUuid();
            tag.parent = i % 2 ? m_fear : TagId();
            tag.position = u"z%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            tag.name = u"Tag %1"_s.arg(i);
            action.changes.append(Change::create(tag));
        }
        sure(m_sample->project().perform(action));
        QCOMPARE(m_resets->size(), 1);
        QCOMPARE(m_model->rowCount(), 252);
        QCOMPARE(m_model->rowCount(m_model->indexOf(m_fear)), 250);
    }

private:
    [[nodiscard]] QModelIndex indexNamed(const QString &name) const
    {
        const Tag *tag = m_sample->data().tagNamed(name);
        return tag ? m_model->indexOf(tag->id) : QModelIndex();
    }

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    TagId m_fear;
    TagId m_water;
    TagId m_ferry;
    TagId m_rope;
    TagId m_ice;
    std::unique_ptr<CodebookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

QTEST_GUILESS_MAIN(CodebookModelTest)
#include "tst_codebookmodel.moc"

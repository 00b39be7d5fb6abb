// SPDX-License-Identifier: MIT
#include "models/items/annotationgroups.h"

#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class AnnotationGroupsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_ferry;
    EpisodeId m_mill;
    TagId m_water;
    TagId m_work;
    AnnotationId m_one;   ///< Water and Work
    AnnotationId m_two;   ///< Work
    AnnotationId m_three; ///< none, in the other interview
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<AnnotationFilter> m_filter;
    std::unique_ptr<AnnotationGroups> m_groups;

    AnnotationId mark(EpisodeId episode, int turn, const std::vector<TagId> &tags, Colour colour = {0xf0e442})
    {
        return sure(Editing(m_sample->project())
                        .annotate(episode, m_sample->startOf(episode, turn, 20), colour, tags, {}));
    }
    /// "Water 1: 12" for a heading and the ids under it; "Water 1 -" for one that is folded.
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < m_groups->rowCount(); ++row) {
            const QModelIndex index = m_groups->index(row);
            if (m_groups->isHeading(index)) {
                lines.append(u"%1 %2%3"_s.arg(index.data().toString())
                                 .arg(index.data(AnnotationGroupCountRole).toInt())
                                 .arg(m_groups->isFolded(index) ? u" -"_s : u":"_s));
            } else {
                const AnnotationId id = m_groups->idAt(index);
                const QString name = id == m_one ? u" one"_s : id == m_two ? u" two"_s : u" three"_s;
                lines.isEmpty() ? lines.append(name) : void(lines.back() += name);
            }
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_ferry = m_sample->add(test::SampleShape{.title = u"The ferry"_s, .sections = 2, .seed = 1});
        m_mill = m_sample->add(test::SampleShape{.title = u"The mill"_s, .sections = 2, .seed = 2});
        Editing edit(m_sample->project());
        m_water = sure(edit.createTag(u"Water"_s));
        m_work = sure(edit.createTag(u"Work"_s));
        m_one = mark(m_ferry, 1, {m_work, m_water});
        m_two = mark(m_ferry, 8, {m_work}, {0x0072b2});
        m_three = mark(m_mill, 0, {});
        m_model = std::make_unique<AnnotationModel>();
        m_filter = std::make_unique<AnnotationFilter>(m_model.get());
        m_groups = std::make_unique<AnnotationGroups>(m_filter.get());
        new QAbstractItemModelTester(m_groups.get(), m_groups.get());
        m_model->setProject(&m_sample->project());
        sure(m_model->showProject());
    }
    void cleanup()
    {
        m_groups.reset();
        m_filter.reset();
        m_model.reset();
        m_sample.reset();
    }

    void grouped_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, AnnotationGrouping grouping, const QStringList &expected) {
            QTest::newRow(name) << int(grouping) << expected;
        };
        row("none", AnnotationGrouping::None, {u" one two three"_s});
        row("tag", AnnotationGrouping::Tag,
            {u"Water 1: one"_s, u"Work 2: one two"_s, u"Without a tag 1: three"_s});
        row("episode", AnnotationGrouping::Episode, {u"The ferry 2: one two"_s, u"The mill 1: three"_s});
        row("coder", AnnotationGrouping::Coder, {u"Ann 3: one two three"_s});
        row("colour", AnnotationGrouping::Colour, {u"Yellow 2: one three"_s, u"Blue 1: two"_s});
        row("speaker", AnnotationGrouping::Speaker, {u"Ben Osei 1: one"_s, u"Ann Keller 2: two three"_s});
    }
    void grouped()
    {
        QFETCH(const int, grouping);
        QFETCH(const QStringList, expected);
        m_groups->setGrouping(AnnotationGrouping(grouping));
        QTRY_COMPARE(rows(), expected);
    }

    void bySection()
    {
        m_groups->setGrouping(AnnotationGrouping::Section);
        QTRY_COMPARE(m_groups->rowCount(), 6);
        QVERIFY(m_groups->index(0).data().toString().startsWith(u"The ferry · "_s));
        sure(m_model->showEpisode(m_ferry));
        QCOMPARE(m_groups->rowCount(), 4);
        QVERIFY(!m_groups->index(0).data().toString().contains(u" · "_s));
    }

    void folding()
    {
        m_groups->setGrouping(AnnotationGrouping::Tag);
        m_groups->setFolded(m_groups->index(2), true);
        QCOMPARE(rows(), (QStringList{u"Water 1: one"_s, u"Work 2 -"_s, u"Without a tag 1: three"_s}));
        QCOMPARE(m_groups->indexOf(m_two), m_groups->index(2));
        // Over what comes anew.
        sure(Editing(m_sample->project()).addTag({m_three}, m_water));
        QTRY_COMPARE(rows(), (QStringList{u"Water 2: one three"_s, u"Work 2 -"_s}));
        QCOMPARE(m_groups->idAt(m_groups->reveal(m_two, 0)), m_two);
        QCOMPARE(rows(), (QStringList{u"Water 2: one three"_s, u"Work 2: one two"_s}));
        m_groups->setAllFolded(true);
        QCOMPARE(rows(), (QStringList{u"Water 2 -"_s, u"Work 2 -"_s}));
        m_groups->setAllFolded(false);
        QCOMPARE(m_groups->headingOf(m_groups->index(5)), m_groups->index(3));
        QCOMPARE(m_groups->reveal(m_one, 5), m_groups->index(4)); // the nearest of two
        QCOMPARE(m_groups->reveal(m_one, 0), m_groups->index(1));
    }

    void follows()
    {
        m_groups->setGrouping(AnnotationGrouping::Tag);
        QSignalSpy resets(m_groups.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_groups.get(), &QAbstractItemModel::dataChanged);
        // What stays in its group is told to have changed, nothing more.
        sure(Editing(m_sample->project()).recolour({m_one}, {0x0072b2}));
        QCoreApplication::processEvents();
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 2);
        sure(NoteEditing(m_sample->project()).retag({m_one, m_two}, m_work, m_water));
        QTRY_COMPARE(rows(), (QStringList{u"Water 2: one two"_s, u"Without a tag 1: three"_s}));
        QCOMPARE(resets.size(), 1);
        m_sample->project().undo();
        QTRY_COMPARE(rows(),
                     (QStringList{u"Water 1: one"_s, u"Work 2: one two"_s, u"Without a tag 1: three"_s}));
        sure(Editing(m_sample->project()).removeAnnotations({m_one}));
        QTRY_COMPARE(rows(), (QStringList{u"Work 1: two"_s, u"Without a tag 1: three"_s}));
        m_filter->setQuery(parseQuery(u"tag:work"));
        QTRY_COMPARE(rows(), QStringList{u"Work 1: two"_s});
        sure(Editing(m_sample->project()).renameTag(m_work, u"Labour"_s));
        QTRY_COMPARE(m_filter->rowCount(), 0);
        QTRY_COMPARE(rows(), QStringList());
    }

    void headingsFollowWhatTheyName()
    {
        Editing edit(m_sample->project());
        m_groups->setGrouping(AnnotationGrouping::Tag);
        sure(edit.renameTag(m_work, u"Labour"_s));
        QTRY_COMPARE(rows(),
                     (QStringList{u"Water 1: one"_s, u"Labour 2: one two"_s, u"Without a tag 1: three"_s}));
        sure(edit.moveTag(m_work, {}, 0));
        QTRY_COMPARE(rows(),
                     (QStringList{u"Labour 2: one two"_s, u"Water 1: one"_s, u"Without a tag 1: three"_s}));
        m_groups->setGrouping(AnnotationGrouping::Coder);
        sure(edit.renameCoder(m_sample->project().coder(), u"Anna"_s));
        QTRY_COMPARE(rows(), QStringList{u"Anna 3: one two three"_s});
    }

    void withoutAProject()
    {
        m_groups->setGrouping(AnnotationGrouping::Section);
        m_model->setProject(nullptr);
        QCOMPARE(m_groups->rowCount(), 0);
    }
};

QTEST_MAIN(AnnotationGroupsTest)
#include "tst_annotationgroups.moc"

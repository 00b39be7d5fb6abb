// SPDX-License-Identifier: MIT
#include "models/items/subtagmodel.h"

#include "models/items/annotationmodel.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "models/project/sortingediting.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// What passages are sorted into, and which of them are left.
class SubtagModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    EpisodeId m_first;
    EpisodeId m_second;
    TagId m_water;
    TagId m_locks;
    TagId m_weirs;
    std::unique_ptr<SubtagModel> m_subtags;
    std::unique_ptr<AnnotationModel> m_left;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    [[nodiscard]] Project &project() const { return m_sample->project(); }
    AnnotationId mark(EpisodeId episode, int turn, const std::vector<TagId> &tags)
    {
        return sure(m_edit->annotate(episode, m_sample->startOf(episode, turn, 10), palette().front().colour,
                                     tags, {}));
    }
    /// "1 Locks 2".
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_subtags->rowCount(); ++row) {
            const QModelIndex index = m_subtags->index(row);
            rows.append(u"%1 %2 %3"_s.arg(QString::number(index.data(SubtagDigitRole).toInt()),
                                          index.data().toString(),
                                          QString::number(index.data(SubtagCountRole).toInt())));
        }
        return rows;
    }
    [[nodiscard]] QList<AnnotationId> left() const
    {
        QList<AnnotationId> all;
        for (int row = 0; row < m_left->rowCount(); ++row) {
            all.append(m_left->idAt(row));
        }
        return all;
    }
    void actAs(const QString &name)
    {
        sure(project().setCoder(name));
        project().shownCoders()->follow();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_edit = std::make_unique<Editing>(project());
        m_first = m_sample->add(test::SampleShape{.title = u"The ferry"_s, .seed = 1});
        m_second = m_sample->add(test::SampleShape{.title = u"The mill"_s, .seed = 2});
        m_water = sure(m_edit->createTag(u"Water"_s));
        m_locks = sure(m_edit->createTag(u"Locks"_s, m_water));
        m_weirs = sure(m_edit->createTag(u"Weirs"_s, m_water));
        m_subtags = std::make_unique<SubtagModel>();
        m_left = std::make_unique<AnnotationModel>();
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{m_subtags.get(), m_left.get()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        m_left->setProject(&project());
    }

    void cleanup()
    {
        m_testers.clear();
        m_left.reset();
        m_subtags.reset();
        m_edit.reset();
        m_sample.reset();
    }

    void whichAreLeft_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("coder");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("the tag") << u"Water"_s << u"Ann"_s << true;
        QTest::newRow("a tag inside it") << u"Locks"_s << u"Ann"_s << false;
        QTest::newRow("both") << u"Locks Water"_s << u"Ann"_s << true;
        QTest::newRow("the tag, from somebody else") << u"Water"_s << u"Bo"_s << false;
        QTest::newRow("none") << QString() << u"Ann"_s << false;
    }

    void whichAreLeft()
    {
        QFETCH(const QString, tags);
        QFETCH(const QString, coder);
        QFETCH(const bool, isLeft);
        std::vector<TagId> ids;
        for (const QString &name : tags.split(u' ', Qt::SkipEmptyParts)) {
            ids.push_back(m_sample->data().tagNamed(name)->id);
        }
        sure(m_left->showTagged(m_water)); // follows
        actAs(coder);
        const AnnotationId id = mark(m_first, 1, ids);
        actAs(u"Ann"_s);
        const QList<AnnotationId> expected = isLeft ? QList{id} : QList<AnnotationId>();
        QCOMPARE(left(), expected);
        sure(m_left->showTagged(m_water)); // anew
        QCOMPARE(left(), expected);
    }

    void inTheOrderOfTheProject()
    {
        const AnnotationId mill = mark(m_second, 1, {m_water});
        const AnnotationId late = mark(m_first, 5, {m_water});
        mark(m_first, 3, {});
        const AnnotationId early = mark(m_first, 1, {m_water});
        sure(m_left->showTagged(m_water));
        QCOMPARE(left(), (QList{early, late, mill}));
        QVERIFY(m_left->isProjectScope());
        sure(m_edit->removeEpisodes({m_first}));
        QCOMPARE(left(), QList{mill});
        project().undo();
        QCOMPARE(left(), (QList{early, late, mill}));
        sure(m_left->showTagged({}));
        QCOMPARE(m_left->rowCount(), 0);
    }

    void sending()
    {
        const AnnotationId one = mark(m_first, 1, {m_water});
        const AnnotationId two = mark(m_first, 3, {m_water});
        m_subtags->show(&project(), m_water);
        sure(m_left->showTagged(m_water));
        const QSignalSpy resets(m_left.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy removed(m_left.get(), &QAbstractItemModel::rowsRemoved);
        QCOMPARE(rows(), (QStringList{u"1 Locks 0"_s, u"2 Weirs 0"_s}));
        sure(SortingEditing(project()).send({one}, m_water, m_weirs));
        QCOMPARE(rows(), (QStringList{u"1 Locks 0"_s, u"2 Weirs 1"_s}));
        QCOMPARE(left(), QList{two});
        QCOMPARE(removed.size(), 1);
        project().undo();
        QCOMPARE(rows(), (QStringList{u"1 Locks 0"_s, u"2 Weirs 0"_s}));
        QCOMPARE(left(), (QList{one, two}));
        project().redo();
        QCOMPARE(left(), QList{two});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(m_subtags->total(), 1);

        const TagId mills = sure(SortingEditing(project()).sendToNew({two}, m_water, u"Mills"_s));
        QCOMPARE(rows(), (QStringList{u"1 Locks 0"_s, u"2 Weirs 1"_s, u"3 Mills 1"_s}));
        QCOMPARE(m_subtags->idAt(2), mills);
        QVERIFY(left().isEmpty());
        project().undo();
        QCOMPARE(rows(), (QStringList{u"1 Locks 0"_s, u"2 Weirs 1"_s}));
        QCOMPARE(left(), QList{two});
    }

    /// The digits are those of the row, and those that may not be given are in none.
    void theRowFollowsTheCodebook()
    {
        m_subtags->show(&project(), m_water);
        sure(m_edit->moveTag(m_weirs, m_water, 0));
        QCOMPARE(rows(), (QStringList{u"1 Weirs 0"_s, u"2 Locks 0"_s}));
        sure(m_edit->renameTag(m_locks, u"Sluices"_s));
        QCOMPARE(rows(), (QStringList{u"1 Weirs 0"_s, u"2 Sluices 0"_s}));
        sure(CodebookEditing(project()).setStatus(m_weirs, TagStatus::Dropped));
        QCOMPARE(rows(), QStringList{u"1 Sluices 0"_s});
        for (int number = 2; number <= 11; ++number) {
            sure(m_edit->createTag(u"Tag %1"_s.arg(number), m_water));
        }
        QCOMPARE(rows().at(8), u"9 Tag 9 0"_s);
        QCOMPARE(rows().at(9), u"0 Tag 10 0"_s); // no digit
        QCOMPARE(m_subtags->idAt(11), TagId());
        sure(m_edit->removeTag(m_water));
        QVERIFY(rows().isEmpty());
        m_subtags->show(nullptr, {});
        QVERIFY(rows().isEmpty());
    }

    /// A passage that another coder gave the tag too is hers alone to sort.
    void eachCoderSortsHerOwn()
    {
        const AnnotationId one = mark(m_first, 1, {m_water});
        actAs(u"Bo"_s);
        sure(m_edit->addTag({one}, m_water));
        m_subtags->show(&project(), m_water);
        sure(m_left->showTagged(m_water));
        sure(SortingEditing(project()).send({one}, m_water, m_locks));
        QCOMPARE(rows().front(), u"1 Locks 1"_s);
        QVERIFY(left().isEmpty());
        actAs(u"Ann"_s);
        QCOMPARE(rows().front(), u"1 Locks 0"_s);
        QCOMPARE(left(), QList{one});
        QCOMPARE(m_sample->data().taggingCount(m_water), 1);
    }
};

QTEST_GUILESS_MAIN(SubtagModelTest)
#include "tst_subtagmodel.moc"

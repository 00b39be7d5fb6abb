// SPDX-License-Identifier: MIT
#include "models/items/annotationfilter.h"
#include "models/items/annotationmodel.h"
#include "models/project/editing.h"
#include "models/project/passageediting.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

constexpr Colour Yellow{0xf0e442};
constexpr Colour Blue{0x0072b2};

/// Counts what a model tells.
struct Signals {
    explicit Signals(QAbstractItemModel *model)
        : resets(model, &QAbstractItemModel::modelReset)
        , inserted(model, &QAbstractItemModel::rowsInserted)
        , removed(model, &QAbstractItemModel::rowsRemoved)
        , changed(model, &QAbstractItemModel::dataChanged)
    {
    }
    QSignalSpy resets;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy changed;
};

} // namespace

class AnnotationModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_first = m_sample->add(test::SampleShape{.title = u"The ferry"_s, .seed = 1});
        m_second = m_sample->add(test::SampleShape{
            .title = u"The mill"_s, .speakers = {u"Ann Keller"_s, u"Ilse Brandt"_s}, .seed = 2});
        m_model = std::make_unique<AnnotationModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setProject(&m_sample->project());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_edit.reset();
        m_sample.reset();
    }

    void followsTheTextAndTheEpisodes()
    {
        const AnnotationId late = mark(m_first, 4, 20);
        const AnnotationId other = mark(m_second, 1, 10);
        const AnnotationId early = mark(m_first, 1, 10);
        const AnnotationId wide = mark(m_first, 1, 30);
        sure(m_model->showEpisode(m_first));
        QCOMPARE(ids(), (QList{wide, early, late}));
        sure(m_model->showProject());
        QCOMPARE(ids(), (QList{wide, early, late, other}));
        sure(m_model->showEpisode({}));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void tellsWhatStandsAround()
    {
        const TagId water = sure(m_edit->createTag(u"Water"_s, {}, Blue));
        const AnnotationId id = sure(
            m_edit->annotate(m_first, m_sample->startOf(m_first, 7, 12), Yellow, {water}, u"A *note*."_s));
        sure(m_model->showEpisode(m_first));
        const QModelIndex index = m_model->index(0);
        const auto transcript = sure(m_sample->project().transcript(m_first));
        const Turn &turn = transcript->turns[7];
        QCOMPARE(m_model->idAt(0), id);
        QCOMPARE(index.data(AnnotationQuoteRole).toString(),
                 transcript->body.mid(turn.range.start.value(), 12));
        QCOMPARE(index.data(AnnotationSpeakerRole).toString(), u"Ben Osei"_s);
        QCOMPARE(index.data(AnnotationSpeakerRoleRole).toInt(), int(Role::Interviewee));
        QCOMPARE(index.data(AnnotationSectionRole).toString(), u"The year of the flood"_s);
        QCOMPARE(index.data(AnnotationTurnRole).toInt(), 8);
        const qint64 seconds = turn.start->count() / 1000;
        QCOMPARE(index.data(AnnotationTimeRole).toString(),
                 u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
        QCOMPARE(index.data(AnnotationTagsRole).value<QList<WornTag>>(),
                 (QList{WornTag{.id = water, .name = u"Water"_s, .colour = Blue}}));
        QCOMPARE(index.data(AnnotationNotesRole).toStringList(), QStringList{u"A *note*."_s});
        QCOMPARE(index.data(AnnotationColourRole).value<Colour>(), Yellow);
        QCOMPARE(index.data(AnnotationInitialsRole).toString(), u"A"_s);
        QCOMPARE(index.data(AnnotationStateRole).toInt(), int(AnchorState::Anchored));
        QCOMPARE(index.data(AnnotationEpisodeTitleRole).toString(), u"The ferry"_s);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Water"));
    }

    void oneChangeIsOneSignal()
    {
        const AnnotationId first = mark(m_first, 1, 10);
        mark(m_first, 5, 10);
        sure(m_model->showEpisode(m_first));
        const Signals heard(m_model.get());
        const TagId water = sure(m_edit->createTag(u"Water"_s));

        const AnnotationId middle = mark(m_first, 3, 10);
        QCOMPARE(heard.inserted.size(), 1);
        QCOMPARE(heard.inserted[0][1].toInt(), 1);
        QCOMPARE(m_model->rowOf(middle), 1);

        sure(m_edit->recolour({first}, Blue));
        sure(m_edit->addTag({first}, water));
        const QUuid guid = m_sample->data().annotations().find(first)->guid;
        sure(m_edit->writeNote(guid, u"One."_s));
        sure(m_edit->writeNote(guid, u"Two."_s));
        sure(m_edit->writeNote(guid, {}));
        sure(m_edit->removeTag({first}, water));
        QCOMPARE(heard.changed.size(), 6);
        for (const auto &told : heard.changed) {
            QCOMPARE(told[0].toModelIndex().row(), 0);
            QCOMPARE(told[1].toModelIndex().row(), 0);
        }
        sure(m_edit->removeAnnotations({middle}));
        QCOMPARE(heard.removed.size(), 1);
        m_sample->project().undo();
        QCOMPARE(m_model->rowOf(middle), 1);

        // A passage that stays between its neighbours stays in its row.
        sure(m_edit->setRange(middle, m_sample->startOf(m_first, 3, 14)));
        QCOMPARE(heard.changed.size(), 7);
        QCOMPARE(heard.removed.size(), 1);
        QCOMPARE(heard.inserted.size(), 2);

        // A longer passage at the start of the text comes first; it leaves its row and comes back there.
        sure(m_edit->setRange(middle, m_sample->startOf(m_first, 0, 4)));
        QCOMPARE(m_model->rowOf(middle), 0);
        QCOMPARE(heard.resets.size(), 0);

        mark(m_second, 1, 10);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void tagsAndCodersChangeTheLooksOfAll()
    {
        const TagId water = sure(m_edit->createTag(u"Water"_s));
        const AnnotationId id = mark(m_first, 1, 10);
        sure(m_edit->addTag({id}, water));
        sure(m_model->showProject());
        const Signals heard(m_model.get());
        sure(m_edit->renameTag(water, u"River"_s));
        QCOMPARE(heard.changed.size(), 1);
        QCOMPARE(m_model->index(0).data(AnnotationTagsRole).value<QList<WornTag>>().front().name, u"River"_s);
        sure(m_edit->removeTag(water));
        QVERIFY(m_model->index(0).data(AnnotationTagsRole).value<QList<WornTag>>().isEmpty());
        QCOMPARE(heard.resets.size(), 0);
    }

    void weightsAndWhatMayBeQuoted()
    {
        const TagId water = sure(m_edit->createTag(u"Water"_s));
        const AnnotationId id = mark(m_first, 1, 10);
        sure(m_edit->addTag({id}, water));
        sure(m_model->showProject());
        PassageEditing passages(m_sample->project());
        const Signals heard(m_model.get());
        sure(passages.setWeight(m_sample->data().taggingsOf(id).front(), 60));
        sure(passages.setQuotable({id}, true));
        QCOMPARE(heard.changed.size(), 2);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(wornTagText(index.data(AnnotationTagsRole).value<QList<WornTag>>().front()), u"Water 60"_s);
        QVERIFY(index.data(AnnotationQuotableRole).toBool());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Water 60. Quotable"));
    }

    void episodesComeAndGo()
    {
        mark(m_first, 1, 10);
        const AnnotationId other = mark(m_second, 1, 10);
        sure(m_model->showProject());
        sure(m_edit->removeEpisodes({m_first}));
        QCOMPARE(ids(), QList{other});
        m_sample->project().undo();
        QCOMPARE(m_model->rowCount(), 2);
        sure(m_edit->renameLabel(m_sample->data().labelsOf(m_first)[0], u"Anna"_s));
        QCOMPARE(m_model->index(0).data(AnnotationSpeakerRole).toString(), u"Ben Osei"_s);
    }

    void manyChangesAreFewSignals()
    {
        std::vector<AnnotationId> all;
        for (int turn = 0; turn < 18; ++turn) {
            for (int length = 1; length <= 10; ++length) {
                all.push_back(mark(m_first, turn, length));
            }
        }
        sure(m_model->showEpisode(m_first));
        const Signals heard(m_model.get());
        sure(m_edit->recolour(all, Blue));
        QCOMPARE(heard.changed.size(), 1);
        std::vector<AnnotationId> odd;
        for (size_t i = 0; i < all.size(); i += 2) {
            odd.push_back(all[i]);
        }
        sure(m_edit->removeAnnotations(odd));
        QCOMPARE(m_model->rowCount(), 90);
        QCOMPARE(heard.resets.size(), 1);
        m_sample->project().undo();
        QCOMPARE(m_model->rowCount(), 180);
        sure(m_edit->removeAnnotations(all));
        QCOMPARE(heard.removed.size(), 1); // they all stand together
        QCOMPARE(m_model->rowCount(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("nothing") << QString() << QList{0, 1, 2};
        QTest::newRow("tag") << u"tag:water"_s << QList{0};
        QTest::newRow("tag above") << u"tag:nature"_s << QList{0};
        QTest::newRow("a word of a note") << u"councillor"_s << QList{1};
        QTest::newRow("a word of a tag") << u"water"_s << QList{0};
        QTest::newRow("field note") << u"note:councillor"_s << QList{1};
        QTest::newRow("without") << u"-councillor"_s << QList{0, 2};
        QTest::newRow("colour") << u"colour:blue"_s << QList{1, 2};
        QTest::newRow("colour as the file has it") << u"colour:#0072b2"_s << QList{1, 2};
        QTest::newRow("speaker") << u"speaker:ilse"_s << QList{2};
        QTest::newRow("episode") << u"episode:mill"_s << QList{2};
        QTest::newRow("section") << u"section:flood"_s << QList{1};
        QTest::newRow("coder") << u"coder:ann"_s << QList{0, 1, 2};
        QTest::newRow("either") << u"tag:water OR speaker:ilse"_s << QList{0, 2};
        QTest::newRow("none") << u"zeppelin"_s << QList<int>();
    }

    void filters()
    {
        QFETCH(const QString, query);
        QFETCH(const QList<int>, rows);
        const TagId nature = sure(m_edit->createTag(u"Nature"_s));
        const TagId water = sure(m_edit->createTag(u"Water"_s, nature));
        sure(m_edit->annotate(m_first, m_sample->startOf(m_first, 1, 1), Yellow, {water}, {}));
        sure(m_edit->annotate(m_first, m_sample->startOf(m_first, 7, 1), Blue, {},
                              u"What the councillor said."_s));
        sure(m_edit->annotate(m_second, m_sample->startOf(m_second, 1, 1), Blue, {}, {}));
        sure(m_model->showProject());
        AnnotationFilter filter(m_model.get());
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setQuery(parseQuery(query));
        QList<int> found;
        for (int row = 0; row < filter.rowCount(); ++row) {
            found.append(m_model->rowOf(filter.idAt(filter.index(row, 0))));
        }
        QCOMPARE(found, rows);
    }

    void filterFollowsChanges()
    {
        const TagId water = sure(m_edit->createTag(u"Water"_s));
        const AnnotationId id = mark(m_first, 1, 10);
        sure(m_model->showEpisode(m_first));
        AnnotationFilter filter(m_model.get());
        filter.setQuery(parseQuery(u"tag:water"));
        QCOMPARE(filter.rowCount(), 0);
        sure(m_edit->addTag({id}, water));
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(filter.indexOf(id).isValid());
    }

    void anotherProjectOrNone()
    {
        mark(m_first, 1, 10);
        sure(m_model->showProject());
        m_model->setProject(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        sure(m_model->showProject());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void tenThousandRows()
    {
        const EpisodeId episode =
            m_sample->add(test::SampleShape{.title = u"Long"_s, .sections = 20, .turnsPerSection = 100});
        m_tester.reset();
        QBENCHMARK_ONCE
        {
            addMany(episode, 10'000);
            QElapsedTimer clock;
            clock.start();
            sure(m_model->showEpisode(episode));
            qInfo("shown: %lld ms", clock.restart());
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const QModelIndex index = m_model->index(row);
                QVERIFY(!index.data(AnnotationQuoteRole).toString().isEmpty());
                QVERIFY(index.data(AnnotationTurnRole).toInt() > 0);
            }
            qInfo("every place looked up: %lld ms", clock.restart());
            AnnotationFilter filter(m_model.get());
            clock.restart();
            filter.setQuery(parseQuery(u"river speaker:ben"));
            QVERIFY(filter.rowCount() > 0);
            qInfo("filtered: %lld ms", clock.restart());
            mark(episode, 1000, 9);
            qInfo("one more: %lld ms", clock.restart());
        }
        QCOMPARE(m_model->rowCount(), 10'001);
    }

private:
    AnnotationId mark(EpisodeId episode, int turn, qsizetype length)
    {
        return sure(m_edit->highlight(episode, m_sample->startOf(episode, turn, length), Yellow));
    }

    [[nodiscard]] QList<AnnotationId> ids() const
    {
        QList<AnnotationId> all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(m_model->idAt(row));
        }
        return all;
    }

    /// As one action, since each of its own would check the whole text.
    void addMany(EpisodeId episode, int count)
    {
        const auto transcript = sure(m_sample->project().transcript(episode));
        const RevisionId revision = m_sample->data().episodes().find(episode)->revision;
        Action action{.kind = ActionKind::Highlight, .arguments = {}, .changes = {}, .undo = {}, .redo = {}};
        for (int i = 0; i < count; ++i) {
            const Turn &turn = transcript->turns[size_t(i) % transcript->turns.size()];
            const qsizetype start = turn.range.start.value() + i / qsizetype(transcript->turns.size());
            Annotation annotation;
            annotation.id = m_sample->project().ids().next<Annotation>();
            annotation.guid = QUuid::createUuid();
            annotation.episode = episode;
            annotation.revision = revision;
            annotation.start = CodePoint(start);
            annotation.stop = CodePoint(turn.range.stop.value());
            annotation.quote = transcript->body.sliced(start, turn.range.stop.value() - start);
            annotation.colour = Yellow;
            annotation.coder = m_sample->project().coder();
            action.changes.append(Change::create(annotation));
        }
        sure(m_sample->project().perform(action));
    }

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    EpisodeId m_first;
    EpisodeId m_second;
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(AnnotationModelTest)
#include "tst_annotationmodel.moc"

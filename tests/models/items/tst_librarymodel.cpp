// SPDX-License-Identifier: MIT
#include "models/items/libraryfiltermodel.h"
#include "models/items/librarymodel.h"
#include "models/project/editing.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The rows that a view has, indented by their depth.
QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        result.append(QString(depth * 2, u' ') + index.data().toString());
        result += rows(model, index, depth + 1);
    }
    return result;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(model.index(row, 0).data().toString());
    }
    return result;
}

test::SampleShape shape(const QString &title, quint32 seed = 1)
{
    return {.title = title, .sections = 2, .turnsPerSection = 2, .sentencesPerTurn = 1, .seed = seed};
}

} // namespace

class LibraryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsTheRowsOfAnEpisodeWhenAsked();
    void putsTurnsWithoutSectionUnderTheEpisode();
    void tellsSpeakersTimesAndCounts();
    void findsTurns();
    void followsEpisodes();
    void followsPositions();
    void followsStatusOfTheCurrentCoder();
    void followsAnnotations();
    void renames();
    void filters_data();
    void filters();
    void survivesTheEndOfItsProject();
    void opensTenThousandEpisodes();

private:
    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<LibraryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LibraryModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<LibraryModel>();
    m_sample = std::make_unique<test::SampleProject>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_tester->setUseFetchMore(false);
}

void LibraryModelTest::loadsTheRowsOfAnEpisodeWhenAsked()
{
    m_sample->add(shape(u"One"_s));
    m_sample->add(shape(u"Two"_s));
    m_model->setProject(&m_sample->project());
    QCOMPARE(rows(*m_model), QStringList({u"One"_s, u"Two"_s}));
    const QModelIndex two = m_model->index(1, 0);
    QVERIFY(m_model->hasChildren(two));
    QVERIFY(m_model->canFetchMore(two));
    m_model->fetchMore(two);
    QVERIFY(!m_model->canFetchMore(two));
    const QStringList found = rows(*m_model);
    QCOMPARE(found.size(), 2 + 2 + 4);
    QCOMPARE(found[2], u"  The crossing"_s);
    QVERIFY(found[3].startsWith(u"    "));
    QCOMPARE(found[5], u"  The year of the flood"_s);
    const QModelIndex turn = m_model->index(1, 0, m_model->index(1, 0, two));
    QCOMPARE(turn.data(LibraryTurnRole).toInt(), 3);
    QCOMPARE(turn.data(LibrarySectionRole).toInt(), 1);
    QCOMPARE(turn.data(LibraryKindRole).toInt(), int(LibraryKind::Turn));
}

void LibraryModelTest::putsTurnsWithoutSectionUnderTheEpisode()
{
    test::SampleShape untitled = shape(u"One"_s);
    untitled.untitledStart = true;
    untitled.sections = 3;
    const EpisodeId episode = m_sample->add(untitled);
    m_model->setProject(&m_sample->project());
    const QModelIndex top = m_model->index(0, 0);
    m_model->fetchMore(top);
    QCOMPARE(m_model->rowCount(top), 2 + 2);
    QList<int> kinds;
    for (int row = 0; row < 4; ++row) {
        kinds.append(m_model->index(row, 0, top).data(LibraryKindRole).toInt());
    }
    const int turn = int(LibraryKind::Turn);
    const int section = int(LibraryKind::Section);
    QCOMPARE(kinds, QList<int>({turn, turn, section, section}));
    for (int i = 0; i < 6; ++i) {
        const QModelIndex index = m_model->indexOf(episode, i);
        QCOMPARE(index.data(LibraryTurnRole).toInt(), i);
        QCOMPARE(index.data(LibrarySectionRole).toInt(), i / 2);
    }
}

void LibraryModelTest::tellsSpeakersTimesAndCounts()
{
    const EpisodeId episode = m_sample->add(shape(u"One"_s));
    QVERIFY(m_sample->project().load(episode));
    const auto transcript = *m_sample->project().transcript(episode);
    const OffsetMap map(transcript->body);
    Editing edit(m_sample->project());
    QVERIFY(edit.highlight(episode, map.toCodePoints(transcript->turns[1].range), palette()[0].colour));
    m_model->setProject(&m_sample->project());
    m_model->fetchMore(m_model->index(0, 0));
    const QModelIndex turn = m_model->indexOf(episode, 1);
    QCOMPARE(turn.data(LibrarySpeakerRole).toString(), u"Ben Osei"_s);
    QCOMPARE(turn.data(LibrarySpeakerSeedRole).toInt(), 1);
    QCOMPARE(turn.data(LibraryAnnotationCountRole).toInt(), 1);
    QCOMPARE(turn.parent().data(LibraryAnnotationCountRole).toInt(), 1);
    QCOMPARE(turn.parent().parent().data(LibraryAnnotationCountRole).toInt(), 1);
    QCOMPARE(m_model->indexOf(episode, 0).data(LibraryDetailRole).toString(), u"0:00"_s);
    QVERIFY(turn.data(Qt::AccessibleTextRole).toString().startsWith(u"Ben Osei, "));
}

void LibraryModelTest::findsTurns()
{
    const EpisodeId episode = m_sample->add(shape(u"One"_s));
    m_model->setProject(&m_sample->project());
    QCOMPARE(m_model->indexOf(episode, 2), m_model->indexOf(episode));
    m_model->fetchMore(m_model->index(0, 0));
    QCOMPARE(m_model->indexOf(episode, 2).data(LibraryTurnRole).toInt(), 2);
    QCOMPARE(m_model->indexOf(episode, 99), m_model->indexOf(episode));
    QVERIFY(!m_model->indexOf(EpisodeId(99)).isValid());
}

void LibraryModelTest::followsEpisodes()
{
    m_model->setProject(&m_sample->project());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const EpisodeId one = m_sample->add(shape(u"One"_s));
    const EpisodeId two = m_sample->add(shape(u"Two"_s));
    m_sample->add(shape(u"Three"_s));
    QCOMPARE(titles(*m_model), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
    m_model->fetchMore(m_model->indexOf(two));
    Editing edit(m_sample->project());
    QVERIFY(edit.removeEpisodes({one, two}));
    QCOMPARE(titles(*m_model), QStringList({u"Three"_s}));
    m_sample->project().undo();
    QCOMPARE(titles(*m_model), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
    QVERIFY(edit.renameEpisode(two, u"Deux"_s));
    QCOMPARE(titles(*m_model), QStringList({u"One"_s, u"Deux"_s, u"Three"_s}));
    m_sample->addBareEpisodes(3);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(resets.count(), 0);
}

void LibraryModelTest::followsPositions()
{
    m_sample->add(shape(u"One"_s));
    const EpisodeId two = m_sample->add(shape(u"Two"_s));
    m_sample->add(shape(u"Three"_s));
    m_model->setProject(&m_sample->project());
    m_model->fetchMore(m_model->indexOf(two));
    const QPersistentModelIndex turn = m_model->indexOf(two, 1);
    const auto move = [&](const QString &position) {
        const Episode before = *m_sample->data().episodes().find(two);
        Episode after = before;
        after.position = position;
        return m_sample->project().perform({.kind = ActionKind::EditEpisode,
                                            .arguments = {},
                                            .changes = Change::update(before, after),
                                            .undo = {},
                                            .redo = {}});
    };
    QVERIFY(move(u"0"_s));
    QCOMPARE(titles(*m_model), QStringList({u"Two"_s, u"One"_s, u"Three"_s}));
    QVERIFY(move(u"zz"_s));
    QCOMPARE(titles(*m_model), QStringList({u"One"_s, u"Three"_s, u"Two"_s}));
    m_sample->project().undo();
    m_sample->project().undo();
    QCOMPARE(titles(*m_model), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
    QCOMPARE(QModelIndex(turn), m_model->indexOf(two, 1));
}

void LibraryModelTest::followsStatusOfTheCurrentCoder()
{
    const EpisodeId episode = m_sample->add(shape(u"One"_s));
    m_model->setProject(&m_sample->project());
    const auto status = [&] { return ReadStatus(m_model->indexOf(episode).data(LibraryStatusRole).toInt()); };
    QCOMPARE(status(), ReadStatus::Unread);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Editing edit(m_sample->project());
    QVERIFY(edit.setStatus(episode, ReadStatus::Coded));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(status(), ReadStatus::Coded);
    m_sample->project().undo();
    QCOMPARE(status(), ReadStatus::Unread);
    m_sample->project().redo();
    QVERIFY(m_sample->project().setCoder(u"Ben"_s));
    QCOMPARE(status(), ReadStatus::Unread);
    QVERIFY(m_sample->project().setCoder(u"Ann"_s));
    QCOMPARE(status(), ReadStatus::Coded);
}

void LibraryModelTest::followsAnnotations()
{
    const EpisodeId episode = m_sample->add(shape(u"One"_s));
    m_model->setProject(&m_sample->project());
    m_model->fetchMore(m_model->index(0, 0));
    Editing edit(m_sample->project());
    const auto made = edit.highlight(episode, {CodePoint(20), CodePoint(30)}, palette()[0].colour);
    QVERIFY(made);
    QCOMPARE(m_model->indexOf(episode).data(LibraryAnnotationCountRole).toInt(), 1);
    QCOMPARE(m_model->indexOf(episode, 0).data(LibraryAnnotationCountRole).toInt(), 1);
    QVERIFY(edit.removeAnnotations({*made}));
    QCOMPARE(m_model->indexOf(episode).data(LibraryAnnotationCountRole).toInt(), 0);
    QCOMPARE(m_model->indexOf(episode, 0).data(LibraryAnnotationCountRole).toInt(), 0);
}

void LibraryModelTest::renames()
{
    const EpisodeId episode = m_sample->add(shape(u"One"_s));
    m_model->setProject(&m_sample->project());
    const QModelIndex index = m_model->indexOf(episode);
    QVERIFY(index.flags() & Qt::ItemIsEditable);
    QVERIFY(m_model->setData(index, u" Uno "_s));
    QCOMPARE(index.data().toString(), u"Uno"_s);
    QSignalSpy errors(m_model.get(), &LibraryModel::errorOccurred);
    QVERIFY(!m_model->setData(index, u"  "_s));
    QCOMPARE(errors.count(), 1);
    QCOMPARE(index.data().toString(), u"Uno"_s);
}

void LibraryModelTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const QString crossing = u"  The crossing"_s;
    const QString flood = u"  The year of the flood"_s;
    QTest::newRow("none") << QString() << QStringList{u"River"_s, crossing, flood, u"Flood"_s, u"Ice"_s};
    QTest::newRow("title") << u"ice"_s << QStringList{u"Ice"_s};
    QTest::newRow("section") << u"flood"_s << QStringList{u"River"_s, flood, u"Flood"_s};
    QTest::newRow("episode with all its sections") << u"river"_s << QStringList{u"River"_s, crossing, flood};
    QTest::newRow("status") << u"status:read"_s << QStringList{u"Flood"_s};
    QTest::newRow("status in French") << u"statut:lu"_s << QStringList{u"Flood"_s};
    QTest::newRow("not") << u"-river -status:read"_s << QStringList{u"Ice"_s};
    QTest::newRow("speaker") << u"speaker:osei"_s << QStringList{u"River"_s, crossing, flood};
    QTest::newRow("tag") << u"tag:fear"_s << QStringList{u"River"_s, flood};
    QTest::newRow("nothing") << u"mountain"_s << QStringList();
}

void LibraryModelTest::filters()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, expected);
    const EpisodeId river = m_sample->add(shape(u"River"_s));
    const EpisodeId flood = m_sample->add(shape(u"Flood"_s));
    m_sample->add(shape(u"Ice"_s));
    Editing edit(m_sample->project());
    QVERIFY(edit.setStatus(flood, ReadStatus::Read));
    const auto tag = edit.createTag(u"Fear"_s);
    const auto transcript = *m_sample->project().transcript(river);
    const CodePointRange last = OffsetMap(transcript->body).toCodePoints(transcript->turns[3].range);
    QVERIFY(tag && edit.annotate(river, last, palette()[0].colour, {*tag}, {}));
    LibraryFilterModel filter(*m_model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    m_model->setProject(&m_sample->project());
    m_model->fetchMore(m_model->indexOf(river));
    filter.setQuery(parseQuery(query));
    QStringList found = rows(filter);
    found.removeIf([](const QString &row) { return row.startsWith(u"    "); });
    QCOMPARE(found, expected);
}

void LibraryModelTest::survivesTheEndOfItsProject()
{
    m_sample->add(shape(u"One"_s));
    m_model->setProject(&m_sample->project());
    m_model->fetchMore(m_model->index(0, 0));
    m_sample.reset();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->project());
}

void LibraryModelTest::opensTenThousandEpisodes()
{
    m_tester.reset();
    m_sample->addBareEpisodes(10'000);
    QElapsedTimer timer;
    timer.start();
    m_model->setProject(&m_sample->project());
    qInfo() << "10,000 episodes in the model:" << timer.elapsed() << "ms";
    QCOMPARE(m_model->rowCount(), 10'000);
    QCOMPARE(m_model->index(9'999, 0).data().toString(), u"Interview 10000"_s);
    LibraryFilterModel filter(*m_model);
    timer.restart();
    filter.setQuery(parseQuery(u"77*"));
    const int rowsLeft = filter.rowCount();
    qInfo() << "filtered:" << timer.elapsed() << "ms";
    QCOMPARE(rowsLeft, 111);
    QVERIFY(m_sample->project().flush());
}

QTEST_MAIN(LibraryModelTest)
#include "tst_librarymodel.moc"

// SPDX-License-Identifier: MIT
#include "models/items/hitmodel.h"
#include "models/items/hitsearch.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

SearchHit hit(int episode, int start, bool wholeTurn = false)
{
    SearchHit result;
    result.episode = EpisodeId(episode);
    result.episodeTitle = u"Episode %1"_s.arg(episode);
    result.range = {CodePoint(start), CodePoint(start + 3)};
    result.before = u"before "_s;
    result.match = u"it"_s;
    result.after = u" after"_s;
    result.wholeTurn = wholeTurn;
    return result;
}

} // namespace

class HitModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByEpisode();
    void saysWhoSpeaks();
    void goesRound();
    void searchesOnAWorker();
    void endsWhileSearching();
};

void HitModelTest::groupsByEpisode()
{
    HitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append({hit(1, 0), hit(1, 10)});
    model.append({hit(1, 20, true), hit(2, 0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.hitCount(), 4);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 3);
    QCOMPARE(first.data(HitCountRole).toInt(), 3);
    QCOMPARE(model.index(0, 0, first).data().toString(), u"before it after"_s);
    QCOMPARE(model.rangesIn(EpisodeId(1)).size(), 2);
    QVERIFY(model.rangesIn(EpisodeId(3)).isEmpty());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// By name, or else by what they do.
void HitModelTest::saysWhoSpeaks()
{
    SearchHit named = hit(1, 0);
    named.speaker = u"Ann"_s;
    named.role = Role::Interviewer;
    SearchHit asks = hit(1, 10);
    asks.role = Role::Interviewer;
    SearchHit other = hit(1, 20);
    other.role = Role::Other;
    HitModel model;
    model.append({named, asks, other, hit(1, 30)});
    QStringList speakers;
    for (int row = 0; row < 4; ++row) {
        speakers.append(model.index(row, 0, model.index(0, 0)).data(HitSpeakerRole).toString());
    }
    QCOMPARE(speakers, (QStringList{u"Ann"_s, u"Interviewer"_s, QString(), QString()}));
    QCOMPARE(model.index(1, 0, model.index(0, 0)).data(Qt::AccessibleTextRole).toString(), u"Interviewer"_s);
}

void HitModelTest::goesRound()
{
    HitModel model;
    QVERIFY(!model.nextHit({}).isValid());
    QVERIFY(!model.previousHit({}).isValid());
    model.append({hit(1, 0), hit(1, 10), hit(2, 0)});
    QModelIndex index;
    QList<std::pair<qint64, int>> places;
    for (int i = 0; i < 4; ++i) {
        index = model.nextHit(index);
        places.append({model.hitAt(index)->episode.value(), index.row()});
    }
    QCOMPARE(places, (QList<std::pair<qint64, int>>{{1, 0}, {1, 1}, {2, 0}, {1, 0}}));
    index = model.previousHit(index);
    QCOMPARE(model.hitAt(index)->episode, EpisodeId(2));
    index = model.previousHit(index);
    QCOMPARE(index.row(), 1);
    QCOMPARE(model.previousHit({}), model.index(0, 0, model.index(1, 0)));
}

void HitModelTest::searchesOnAWorker()
{
    test::SampleProject sample;
    sample.fill();
    HitModel model;
    HitSearch search;
    connect(&search, &HitSearch::found, &model, &HitModel::append);
    QSignalSpy finished(&search, &HitSearch::finished);
    search.start(sample.project().snapshotOfNow(), parseQuery(u"river"), {});
    QTRY_COMPARE(finished.count(), 1);
    const auto totals = finished.front().front().value<SearchTotals>();
    QVERIFY(totals.hits > 0);
    QCOMPARE(model.hitCount(), totals.hits);
    QCOMPARE(model.rowCount(), totals.episodes);

    HitSearch elsewhere;
    QSignalSpy failed(&elsewhere, &HitSearch::failed);
    elsewhere.start([&] { return Snapshot::open(sample.path() + u".not-there"_s); }, parseQuery(u"river"),
                    {});
    QTRY_COMPARE(failed.count(), 1);
}

void HitModelTest::endsWhileSearching()
{
    test::SampleProject sample;
    sample.fill();
    for (int i = 0; i < 20; ++i) {
        HitSearch search;
        search.start(sample.project().snapshotOfNow(), parseQuery(u"the"), {});
        auto *abandoned = new HitSearch;
        QSignalSpy found(abandoned, &HitSearch::found);
        QSignalSpy gone(abandoned, &QObject::destroyed);
        abandoned->start(sample.project().snapshotOfNow(), parseQuery(u"the"), {});
        abandoned->abandon();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(found.count(), 0);
    }
}

QTEST_MAIN(HitModelTest)
#include "tst_hitmodel.moc"

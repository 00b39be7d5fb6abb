// SPDX-License-Identifier: MIT
#include "models/items/replacemodel.h"
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

WordPlace place(int start, const QString &match = u"Ann"_s)
{
    const Utf16Range range{Utf16Offset(start), Utf16Offset(start + match.size())};
    return {.range = range,
            .passage = {CodePoint(start), CodePoint(start + match.size())},
            .before = u"before %1 "_s.arg(start),
            .match = match,
            .after = u" after"_s,
            .speaker = u"Ben"_s,
            .isTitle = start == 0};
}

EpisodeWordPlaces places(int episode, const QList<WordPlace> &found)
{
    return {.episode = EpisodeId(episode), .title = u"Episode %1"_s.arg(episode), .places = found};
}

} // namespace

class ReplaceModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ReplaceModel>();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_model.get());
        m_model->setReplacement(u"Anna"_s);
        m_model->append({places(1, {place(0), place(10)})});
        m_model->append({places(2, {place(5, u"Anna"_s)}), places(3, {place(7)})});
    }
    void showsPlaces();
    void ticks();
    void remembersTicks();
    void searchesOnAWorker_data();
    void searchesOnAWorker();
    void seesWhatWasDoneLast();
    void saysWhenThereAreMore();
    void endsWhileSearching();

private:
    std::unique_ptr<ReplaceModel> m_model;

    QModelIndex group(int row) const { return m_model->index(row, 0); }
    QModelIndex child(int group, int row) const { return m_model->index(row, 0, this->group(group)); }
    static Qt::CheckState state(const QModelIndex &index)
    {
        return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    }
};

void ReplaceModelTest::showsPlaces()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->placeCount(), 4);
    QCOMPARE(group(0).data().toString(), u"Episode 1"_s);
    QCOMPARE(group(0).data(ReplaceCountRole).toInt(), 2);
    QVERIFY(group(0).data(ReplaceIsEpisodeRole).toBool());
    const QModelIndex second = child(0, 1);
    QCOMPARE(second.data().toString(), u"before 10 Anna after"_s);
    QCOMPARE(second.data(ReplaceMatchRole).toString(), u"Ann"_s);
    QCOMPARE(second.data(ReplaceByRole).toString(), u"Anna"_s);
    QCOMPARE(second.data(ReplaceSpeakerRole).toString(), u"Ben"_s);
    QVERIFY(child(0, 0).data(ReplaceSpeakerRole).toString() != u"Ben"_s);
    QCOMPARE(second.data(ReplacePassageRole).value<CodePointRange>(),
             (CodePointRange{CodePoint(10), CodePoint(13)}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReplacement(u"Annie"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(second.data().toString(), u"before 10 Annie after"_s);
}

void ReplaceModelTest::ticks()
{
    QCOMPARE(m_model->state(), Qt::Checked);
    QCOMPARE(m_model->chosenCount(), 3); // one says so already
    QCOMPARE(m_model->chosen().size(), 2);
    QVERIFY(m_model->setData(child(0, 1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(state(group(0)), Qt::PartiallyChecked);
    QCOMPARE(m_model->state(), Qt::PartiallyChecked);
    QCOMPARE(m_model->chosenCount(), 2);
    QVERIFY(m_model->setData(group(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(state(child(0, 0)), Qt::Unchecked);
    QCOMPARE(state(group(0)), Qt::Unchecked);
    QCOMPARE(m_model->chosen().size(), 1);
    QCOMPARE(m_model->chosen().front().episode, EpisodeId(3));
    QVERIFY(m_model->setData(group(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(child(0, 1)), Qt::Checked);
    m_model->setAllTicked(false);
    QCOMPARE(m_model->state(), Qt::Unchecked);
    QCOMPARE(m_model->chosenCount(), 0);
    QVERIFY(!m_model->setData(child(0, 0), u"x"_s, Qt::EditRole));
    QVERIFY(!m_model->setData({}, Qt::Checked, Qt::CheckStateRole));
}

void ReplaceModelTest::remembersTicks()
{
    m_model->setData(child(0, 1), Qt::Unchecked, Qt::CheckStateRole);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), Qt::Unchecked);
    m_model->append({places(1, {place(0), place(10)}), places(2, {place(10)})});
    QCOMPARE(state(child(0, 0)), Qt::Checked);
    QCOMPARE(state(child(0, 1)), Qt::Unchecked);
    QCOMPARE(state(child(1, 0)), Qt::Checked);
    m_model->setData(child(0, 1), Qt::Checked, Qt::CheckStateRole);
    m_model->clear();
    m_model->append({places(1, {place(10)})});
    QCOMPARE(state(child(0, 0)), Qt::Checked);
    m_model->setAllTicked(false);
    m_model->clear();
    m_model->forgetTicks();
    m_model->append({places(1, {place(10)})});
    QCOMPARE(m_model->state(), Qt::Checked);
}

void ReplaceModelTest::searchesOnAWorker_data()
{
    QTest::addColumn<bool>("everywhere");
    QTest::newRow("one interview") << false;
    QTest::newRow("all") << true;
}

void ReplaceModelTest::searchesOnAWorker()
{
    QFETCH(const bool, everywhere);
    test::SampleProject sample;
    sample.fill();
    const auto live = sample.data().liveEpisodes();
    const Occurrences the(u"the"_s, {.wholeWords = true});
    qsizetype expected = 0;
    for (const EpisodeId episode : live) {
        if (everywhere || episode == live[1]) {
            expected += qsizetype(the.in((*sample.project().transcript(episode))->body).size());
        }
    }
    QVERIFY(expected > 0);
    m_model->clear();
    OccurrenceSearch search;
    connect(&search, &OccurrenceSearch::found, m_model.get(), &ReplaceModel::append);
    QSignalSpy finished(&search, &OccurrenceSearch::finished);
    search.start(
        sample.project(),
        {.words = u"the"_s, .options = {.wholeWords = true}, .episode = everywhere ? EpisodeId() : live[1]});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.front().front().toBool());
    QCOMPARE(m_model->placeCount(), expected);
    for (const EpisodeWordPlaces &found : m_model->chosen()) {
        const auto transcript = *sample.project().transcript(found.episode);
        for (const WordPlace &one : found.places) {
            const Utf16Offset start = one.range.start - one.before.size();
            QCOMPARE(transcript->text({start, one.range.stop + one.after.size()}),
                     one.before + one.match + one.after);
            QCOMPARE(one.match.toLower(), u"the"_s);
            QVERIFY(!one.before.contains(u"\n\n"_s));
            QCOMPARE(one.isTitle, transcript->sectionTitledAt(one.range.start) >= 0);
            QCOMPARE(one.speaker.isEmpty(), one.isTitle);
            QCOMPARE(OffsetMap(transcript->body).toUtf16(one.passage), one.range);
        }
    }
}

void ReplaceModelTest::seesWhatWasDoneLast()
{
    test::SampleProject sample;
    const EpisodeId episode = sample.add(test::SampleShape{});
    QVERIFY(Editing(sample.project()).rewriteTurn(episode, 2, u"Nothing but zebras here."_s).value_or(false));
    OccurrenceSearch search;
    m_model->clear();
    connect(&search, &OccurrenceSearch::found, m_model.get(), &ReplaceModel::append);
    QSignalSpy finished(&search, &OccurrenceSearch::finished);
    search.start(sample.project(), {.words = u"zebra"_s, .options = {}, .episode = {}});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_model->placeCount(), 1);
}

void ReplaceModelTest::saysWhenThereAreMore()
{
    test::SampleProject sample;
    sample.fill();
    for (const qsizetype most : {1, 5}) {
        OccurrenceSearch search;
        m_model->clear();
        connect(&search, &OccurrenceSearch::found, m_model.get(), &ReplaceModel::append);
        QSignalSpy finished(&search, &OccurrenceSearch::finished);
        search.start(sample.project(), {.words = u"e"_s, .options = {}, .episode = {}, .most = most});
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!finished.front().front().toBool());
        QCOMPARE(m_model->placeCount(), most);
    }
}

void ReplaceModelTest::endsWhileSearching()
{
    test::SampleProject sample;
    sample.fill();
    for (int i = 0; i < 20; ++i) {
        OccurrenceSearch search;
        search.start(sample.project(), {.words = u"e"_s, .options = {}, .episode = {}});
        auto *abandoned = new OccurrenceSearch;
        QSignalSpy found(abandoned, &OccurrenceSearch::found);
        QSignalSpy gone(abandoned, &QObject::destroyed);
        abandoned->start(sample.project(), {.words = u"e"_s, .options = {}, .episode = {}});
        abandoned->abandon();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(found.count(), 0);
    }
}

QTEST_MAIN(ReplaceModelTest)
#include "tst_replacemodel.moc"

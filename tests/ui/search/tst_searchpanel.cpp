// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/outdatedindex.h"
#include "tests/support/generator.h"
#include "tests/support/heldwriter.h"
#include "tests/support/sampleproject.h"
#include "ui/base/filteredit.h"
#include "ui/search/searchpanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class SearchPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsHitsByInterview();
    void goesFromHitToHit();
    void downLeadsToTheFirstHit();
    void tellsTheReaderWhatToMark();
    void saysWhenThereIsNothing();
    void dropsTheSearchBefore();
    void searchesAgainWhenInterviewsGo();
    void searchesTheTextAsItIsEdited();
    void survivesTheEndOfItsProject();
    void saysThatTheIndexCannotBeAsked_data();
    void saysThatTheIndexCannotBeAsked();

private:
    void search(const QString &query);
    [[nodiscard]] QString emptyText() const;

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<SearchPanel> m_panel;
};

void SearchPanelTest::init()
{
    m_panel = std::make_unique<SearchPanel>();
    m_sample = std::make_unique<test::SampleProject>();
    m_sample->fill();
    m_panel->resize(800, 400);
    m_panel->setProject(&m_sample->project());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void SearchPanelTest::search(const QString &query)
{
    m_panel->focusField();
    QTest::keyClicks(m_panel->field(), query);
    QTest::keyClick(m_panel->field(), Qt::Key_Down); // searches at once
    m_panel->focusField();
    QTRY_VERIFY(!m_panel->isSearching());
}

QString SearchPanelTest::emptyText() const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    const auto shown = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->isVisible() && label->wordWrap(); });
    return shown == labels.end() ? QString() : (*shown)->text();
}

void SearchPanelTest::listsHitsByInterview()
{
    search(u"river"_s);
    QVERIFY(m_panel->view()->isVisible());
    const QAbstractItemModel *model = m_panel->view()->model();
    QVERIFY(model->rowCount() > 1);
    const QModelIndex first = model->index(0, 0);
    QVERIFY(m_panel->view()->isExpanded(first));
    QCOMPARE(first.data(HitCountRole).toInt(), model->rowCount(first));
    QVERIFY(model->index(0, 0, first).data().toString().contains(u"river"_s));
}

void SearchPanelTest::goesFromHitToHit()
{
    search(u"river"_s);
    QSignalSpy activated(m_panel.get(), &SearchPanel::hitActivated);
    QTest::keyClick(m_panel->field(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(m_panel->field(), Qt::Key_F3);
    QCOMPARE(activated.count(), 2);
    QTest::keyClick(m_panel->field(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(activated.count(), 3);
    const auto range = [&](int i) { return activated.at(i).at(1).value<CodePointRange>(); };
    QVERIFY(range(0) != range(1));
    QCOMPARE(range(2).start.value(), range(0).start.value());
    QTreeView *view = m_panel->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(2, 0, view->model()->index(0, 0))).center());
    QCOMPARE(activated.count(), 4);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(activated.count(), 5);
    const auto episode = activated.front().front().value<EpisodeId>();
    const auto transcript = *m_sample->project().transcript(episode);
    const Utf16Range words = OffsetMap(transcript->body).toUtf16(range(0));
    QCOMPARE(transcript->text(words).toString().toLower(), u"river"_s);
}

void SearchPanelTest::downLeadsToTheFirstHit()
{
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    search(u"river"_s);
    m_panel->field()->setFocus();
    QTest::keyClick(m_panel->field(), Qt::Key_Down);
    QVERIFY(m_panel->view()->hasFocus());
    const QModelIndex first = m_panel->view()->model()->index(0, 0);
    QCOMPARE(m_panel->view()->currentIndex(), m_panel->view()->model()->index(0, 0, first));
}

void SearchPanelTest::tellsTheReaderWhatToMark()
{
    QHash<EpisodeId, qsizetype> marks;
    connect(m_panel.get(), &SearchPanel::hitsChanged, this,
            [&](EpisodeId episode, const QList<CodePointRange> &ranges) { marks[episode] = ranges.size(); });
    search(u"river"_s);
    QVERIFY(!marks.isEmpty());
    for (const auto &[episode, count] : marks.asKeyValueRange()) {
        QCOMPARE(m_panel->rangesIn(episode).size(), count);
        QVERIFY(count > 0);
    }
    m_panel->search({});
    for (const auto &[episode, count] : marks.asKeyValueRange()) {
        QCOMPARE(count, 0);
    }
}

void SearchPanelTest::saysWhenThereIsNothing()
{
    QVERIFY(!emptyText().isEmpty());
    search(u"mountain"_s);
    QCOMPARE(emptyText(), u"No passage contains “mountain”."_s);
    QTest::keyClick(m_panel->field(), Qt::Key_Return);
    QTest::keyClick(m_panel->field(), Qt::Key_F3);
}

void SearchPanelTest::dropsTheSearchBefore()
{
    QSignalSpy errors(m_panel.get(), &SearchPanel::errorOccurred);
    for (const QString &query : {u"the"_s, u"river"_s, u"t*"_s, u"fog"_s}) {
        m_panel->search(query);
    }
    QTRY_VERIFY(!m_panel->isSearching());
    const QModelIndex first = m_panel->view()->model()->index(0, 0);
    QVERIFY(m_panel->view()
                ->model()
                ->index(0, 0, first)
                .data(HitMatchRole)
                .toString()
                .contains(u"fog"_s, Qt::CaseInsensitive));
    QCOMPARE(errors.count(), 0);
}

void SearchPanelTest::searchesAgainWhenInterviewsGo()
{
    search(u"river"_s);
    const int before = m_panel->view()->model()->rowCount();
    const auto episode = m_panel->view()->model()->index(0, 0).data(HitEpisodeRole).value<EpisodeId>();
    QVERIFY(Editing(m_sample->project()).removeEpisodes({episode}));
    QTRY_VERIFY(m_panel->rangesIn(episode).isEmpty() && !m_panel->isSearching() &&
                m_panel->view()->model()->rowCount() == before - 1);
}

/// Also while the edit is still on its way to the file.
void SearchPanelTest::searchesTheTextAsItIsEdited()
{
    search(u"river"_s);
    Project &project = m_sample->project();
    QSignalSpy changed(m_panel.get(), &SearchPanel::hitsChanged);
    test::HeldWriter held(project);
    const EpisodeId episode = project.data().liveEpisodes().front();
    const auto words =
        u"Before all else, these words. "_s +
        (*project.transcript(episode))->text((*project.transcript(episode))->turns[0].range).toString();
    QVERIFY(Editing(project).rewriteTurn(episode, 0, words).value_or(false));
    QTRY_VERIFY(m_panel->isSearching());
    held.release();
    QTRY_VERIFY(!m_panel->isSearching());
    const auto transcript = *project.transcript(episode);
    const QList<CodePointRange> ranges = m_panel->rangesIn(episode);
    QVERIFY(!ranges.isEmpty());
    for (const CodePointRange &range : ranges) {
        QCOMPARE(transcript->text(OffsetMap(transcript->body).toUtf16(range)).toString().toLower(),
                 u"river"_s);
    }
}

void SearchPanelTest::survivesTheEndOfItsProject()
{
    m_panel->search(u"the"_s);
    m_sample.reset();
    QCOMPARE(m_panel->view()->model()->rowCount(), 0);
    QVERIFY(!m_panel->isSearching());
    QVERIFY(!m_panel->field()->isEnabled());
    m_panel->search(u"river"_s);
    m_panel.reset();
}

void SearchPanelTest::saysThatTheIndexCannotBeAsked_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("made anew") << false;
    QTest::newRow("read only") << true;
}

void SearchPanelTest::saysThatTheIndexCannotBeAsked()
{
    QFETCH(const bool, readOnly);
    const auto notice = [this]() -> const QLabel * {
        const auto labels = m_panel->findChildren<QLabel *>();
        const auto found = std::ranges::find(labels, u"State of the search"_s, &QLabel::accessibleName);
        return found == labels.end() ? nullptr : *found;
    };
    QVERIFY(notice() && !notice()->isVisible());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.visavis"_s);
    QVERIFY(
        test::makeProject(path, {.episodes = 40, .words = 8'000, .annotations = 0, .tags = 0, .seed = 1}));
    QVERIFY(test::outdateIndex(path));
    std::unique_ptr<Project> holder;
    if (readOnly) {
        holder = *Project::open(path, u"Holder"_s); // without the event loop it goes on with nothing
    }
    const auto project = *Project::open(path, u"Test"_s);
    QCOMPARE(project->isReadOnly(), readOnly);
    m_panel->setProject(project.get());
    QVERIFY(notice()->isVisible());
    QVERIFY(notice()->text().contains(readOnly ? u"another version"_s : u"made anew (0 %)"_s));
    if (readOnly) {
        holder.reset();
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!notice()->isVisible(), 60'000);
    }
    m_panel->setProject(nullptr);
}

QTEST_MAIN(SearchPanelTest)
#include "tst_searchpanel.moc"

// SPDX-License-Identifier: MIT
// Filtering by what only the texts tell, of more interviews than are read at once.
#include "models/items/annotationfilter.h"
#include "models/project/editing.h"
#include "models/search/queryparser.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

constexpr int EpisodeCount = 6;
const QString Asker = u"Ann Keller"_s;

/// Who answers in this interview.
QString answering(int number)
{
    return number % 2 ? u"Ilse Brandt"_s : u"Ben Osei"_s;
}

} // namespace

class AnnotationLookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every interview has one passage of whom asks, in its first section, and one of whom answers, in
    /// another.
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        for (int i = 0; i < EpisodeCount; ++i) {
            const EpisodeId episode = m_sample->add(test::SampleShape{
                .title = u"Interview %1"_s.arg(i), .speakers = {Asker, answering(i)}, .seed = quint32(i)});
            m_episodes.push_back(episode);
            mark(episode, 0);
            mark(episode, 7);
        }
        sure(m_sample->project().flush());
        m_sample->reopen();
        m_model = std::make_unique<AnnotationModel>();
        m_model->setProject(&m_sample->project());
        sure(m_model->showProject());
        m_filter = std::make_unique<AnnotationFilter>(m_model.get());
    }

    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
        m_sample.reset();
        m_episodes.clear();
    }

    void findsThemOnAWorker_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("speaker") << u"speaker:ilse"_s << EpisodeCount / 2;
        QTest::newRow("role") << u"role:interviewer"_s << EpisodeCount;
        QTest::newRow("section") << u"section:flood"_s << EpisodeCount;
        QTest::newRow("both") << u"section:flood speaker:ben"_s << EpisodeCount / 2;
        QTest::newRow("all but") << u"-speaker:ilse"_s << EpisodeCount * 3 / 2;
        QTest::newRow("nobody") << u"speaker:zeppelin"_s << 0;
    }

    void findsThemOnAWorker()
    {
        QFETCH(const QString, query);
        QFETCH(const int, count);
        m_filter->setQuery(parseQuery(u"episode:interview"));
        QVERIFY(!m_filter->isLooking());
        QSignalSpy told(m_filter.get(), &AnnotationFilter::lookingChanged);
        m_filter->setQuery(parseQuery(query));
        QVERIFY(m_filter->isLooking());
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_filter->rowCount(), EpisodeCount * 2); // as before
        QVERIFY(told.wait());
        QVERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), count);
    }

    /// Who speaks may be called otherwise meanwhile; where the passages are stays.
    void itIsAskedOnce()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        QTRY_VERIFY(!m_filter->isLooking());
        m_filter->setQuery(parseQuery(u"speaker:ben"));
        QVERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount / 2);
        const EpisodeLabel label = labelOf(m_episodes[0], answering(0));
        sure(Editing(m_sample->project()).renameLabel(label.id, u"Benedict"_s));
        QVERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount / 2 - 1);
    }

    /// A text that is edited may say otherwise who speaks.
    void textsAreEdited()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        QTRY_VERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount / 2);
        sure(Editing(m_sample->project())
                 .setSpeakers(m_episodes[1], 0, 1, {u"Ilse Brandt"_s})
                 .transform([](bool) {}));
        QTRY_COMPARE(m_filter->rowCount(), EpisodeCount / 2 + 1);
        m_sample->project().undo();
        QTRY_COMPARE(m_filter->rowCount(), EpisodeCount / 2);
    }

    void aNewerQueryTakesItsPlace_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<bool>("looking");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << u"speaker:ilse"_s << QString() << false << EpisodeCount * 2;
        QTest::newRow("without places") << u"speaker:ilse"_s << u"episode:3"_s << false << 2;
        QTest::newRow("as deep") << u"speaker:ilse"_s << u"speaker:ann"_s << true << EpisodeCount;
        QTest::newRow("deeper") << u"speaker:ann"_s << u"section:flood speaker:ben"_s << true
                                << EpisodeCount / 2;
        QTest::newRow("less deep") << u"section:flood"_s << u"speaker:ben"_s << true << EpisodeCount / 2;
    }

    void aNewerQueryTakesItsPlace()
    {
        QFETCH(const QString, older);
        QFETCH(const QString, newer);
        m_filter->setQuery(parseQuery(older));
        QVERIFY(m_filter->isLooking());
        m_filter->setQuery(parseQuery(newer));
        QTEST(m_filter->isLooking(), "looking");
        QTRY_VERIFY(!m_filter->isLooking());
        QTEST(m_filter->rowCount(), "count");
        // And the older one's answer does not come after all.
        QCoreApplication::processEvents();
        QTEST(m_filter->rowCount(), "count");
    }

    void rowsThatComeMeanwhile()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        mark(m_episodes[1], 3);
        mark(m_episodes[2], 3);
        QVERIFY(m_filter->isLooking());
        QTRY_VERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount / 2 + 1);
        mark(m_episodes[3], 3); // of one text only
        QVERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount / 2 + 2);
    }

    void manyRowsThatComeAtOnce()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        QTRY_VERIFY(!m_filter->isLooking());
        sure(m_model->showEpisode({}));
        QCOMPARE(m_filter->rowCount(), 0);
        for (const EpisodeId episode : m_episodes) {
            mark(episode, 3);
        }
        sure(m_sample->project().flush());
        sure(m_model->showProject());
        QVERIFY(m_filter->rowCount() < EpisodeCount);
        QVERIFY(m_filter->isLooking());
        QTRY_VERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount);
    }

    /// In one interview there is nothing to wait for.
    void theScopeBecomesNarrow()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        QVERIFY(m_filter->isLooking());
        sure(m_model->showEpisode(m_episodes[1]));
        QVERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), 1);
    }

    /// They are not looked for for ever.
    void textsThatCannotBeRead()
    {
        m_sample->project().writer()->enqueue([](WriterContext &context) {
            return context.database.run(u"DELETE FROM turn_label"_s)
                .and_then([&] { return context.database.run(u"DELETE FROM turn"_s); })
                .and_then([&] { return context.database.run(u"DELETE FROM section"_s); });
        });
        sure(m_sample->project().flush());
        m_filter->setQuery(parseQuery(u"-speaker:ilse"));
        QVERIFY(m_filter->isLooking());
        QTRY_VERIFY(!m_filter->isLooking());
        QCOMPARE(m_filter->rowCount(), EpisodeCount * 2);
    }

    void theProjectCloses()
    {
        m_filter->setQuery(parseQuery(u"speaker:ilse"));
        QVERIFY(m_filter->isLooking());
        m_model->setProject(nullptr);
        QVERIFY(!m_filter->isLooking());
        m_sample->reopen();
        m_model->setProject(&m_sample->project());
        sure(m_model->showProject());
        QTRY_COMPARE(m_filter->rowCount(), EpisodeCount / 2);
        QTRY_VERIFY(!m_filter->isLooking());
    }

private:
    void mark(EpisodeId episode, int turn)
    {
        const CodePointRange range = m_sample->startOf(episode, turn, 5);
        Annotation annotation;
        annotation.id = m_sample->project().ids().next<Annotation>();
        annotation.guid = QUuid::createUuid();
        annotation.episode = episode;
        annotation.revision = m_sample->data().episodes().find(episode)->revision;
        annotation.coder = m_sample->project().coder();
        annotation.start = range.start;
        annotation.stop = range.stop;
        annotation.quote = u"quote"_s;
        sure(m_sample->project().load(episode));
        sure(m_sample->project().perform({.kind = ActionKind::Highlight,
                                          .arguments = {},
                                          .changes = {Change::create(annotation)},
                                          .undo = {},
                                          .redo = {}}));
    }

    [[nodiscard]] EpisodeLabel labelOf(EpisodeId episode, const QString &name) const
    {
        for (const EpisodeLabel &label : m_sample->data().labels()) {
            if (label.episode == episode && label.name == name) {
                return label;
            }
        }
        return {};
    }

    std::unique_ptr<test::SampleProject> m_sample;
    std::vector<EpisodeId> m_episodes;
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<AnnotationFilter> m_filter;
};

QTEST_GUILESS_MAIN(AnnotationLookingTest)
#include "tst_annotationlooking.moc"

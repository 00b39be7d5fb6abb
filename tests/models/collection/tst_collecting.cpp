// SPDX-License-Identifier: MIT
// Collections of a project: what belongs to them, in which order, and how much of it.
#include "models/collection/collecting.h"
#include "models/collection/collector.h"
#include "models/collection/guideanswers.h"
#include "tests/models/project/revisedproject.h"

#include <QDeadlineTimer>
#include <QThreadPool>

using namespace visavis;
using namespace Qt::StringLiterals;

class CollectingTest : public QObject, test::RevisedProject
{
    Q_OBJECT

    static CollectionWords words()
    {
        return {.summary = u"Summary"_s,
                .noSummary = u"None"_s,
                .more = [](int count) { return u"%1 more"_s.arg(count); },
                .less = u"Less"_s,
                .doubtful = u"Perhaps"_s};
    }
    [[nodiscard]] CollectionPlan::Part part() const
    {
        return {.episode = m_episode,
                .revision = episode().revision,
                .title = u"Bread"_s,
                .summary = {},
                .passages = {},
                .turns = {},
                .isDoubtful = false,
                .isWhole = false};
    }
    [[nodiscard]] QString collected(const CollectionPlan::Part &part, qsizetype longest = 0) const
    {
        std::ignore = m_project->flush();
        NoProgress progress;
        const auto text =
            collect(m_project->snapshot(), {.parts = {part}, .longest = longest}, words(), progress);
        return text ? text->text.transcript()->body : QString();
    }
    [[nodiscard]] CodePointRange passage(const QString &quote) const
    {
        const qsizetype at = (*m_project->transcript(m_episode))->body.indexOf(quote);
        return {CodePoint(at), CodePoint(at + quote.size())}; // no surrogates in it
    }

private Q_SLOTS:
    void init()
    {
        begin();
        QVERIFY(m_project->setCoder(u"Ann"_s));
    }
    void cleanup() { end(); }

    void wholeSentences()
    {
        CollectionPlan::Part some = part();
        some.passages = {passage(u"Nobody"_s), passage(u"small oven"_s)};
        QCOMPARE(
            collected(some),
            u"Bread\n\nFrom my grandmother, who had a small oven in the yard. Nobody else was alowed near."_s);
        some.passages = {passage(u"else"_s), passage(u"worked there"_s)};
        QCOMPARE(collected(some),
                 u"Bread\n\nNobody else was alowed near.\n\nAfterwards I went to the harbour and "
                 "worked there until the strike."_s);
    }

    void turnsAndSummaries()
    {
        CollectionPlan::Part some = part();
        some.turns = {{.first = 2, .last = 4}, {.first = 90, .last = 95}, {.first = -1, .last = 0}};
        some.summary = u""_s;
        QCOMPARE(collected(some),
                 u"Bread\n\nNone\n\nAnd afterwards?\n\nAfterwards I went to the harbour and worked "
                 "there until the strike."_s);
        some.summary = u"The harbour."_s;
        QVERIFY(collected(some).startsWith(u"Bread\n\nThe harbour.\n\nAnd"));
        some.isDoubtful = true;
        QVERIFY(collected(some).startsWith(u"Bread\n\nThe harbour.\n\nPerhaps\n\nAnd"));
    }

    /// To the end of a sentence; a little more than is shown is shown too.
    void longPartsAreShortened()
    {
        CollectionPlan::Part some = part();
        some.turns = {{.first = 0, .last = 4}};
        const QString all = collected(some);
        QCOMPARE(collected(some, all.size() - 10), all);
        QCOMPARE(collected(some, 70), u"Bread\n\nWhere did you learn to bake bread, if I may ask?\n\nFrom my "
                                      "grandmother, who had a small oven in the yard.\n\n19 more"_s);
        some.isWhole = true;
        QCOMPARE(collected(some, 70), all + u"\n\nLess"_s);
    }

    void whatCannotBeReadIsLeftOut()
    {
        CollectionPlan::Part lost = part();
        lost.revision = RevisionId(999);
        lost.turns = {{.first = 0, .last = 1}};
        QCOMPARE(collected(lost), QString());
    }

    /// Nothing is collected again where a change is about something else.
    void collectsAgainWhenItChanges()
    {
        const TagId tag = Editing(*m_project).createTag(u"Bread"_s).value();
        const TagId other = Editing(*m_project).createTag(u"Sea"_s).value();
        GuideAnswers answers;
        answers.setProject(m_project.get());
        Collector collector(
            m_project.get(), &answers,
            {.kind = Collection::Kind::Tag, .object = m_project->data().tags().find(tag)->guid, .query = {}},
            words());
        QSignalSpy collected(&collector, &Collector::collected);
        const auto body = [&] {
            return collected.isEmpty() ? QString()
                                       : collected.back()
                                             .front()
                                             .value<std::shared_ptr<const Collected>>()
                                             ->text.transcript()
                                             ->body;
        };
        QTRY_COMPARE(collected.size(), 1);
        QCOMPARE(body(), QString());
        QVERIFY(Editing(*m_project)
                    .annotate(m_episode, passage(u"Nobody"_s), palette().front().colour, {tag}, {}));
        QTRY_VERIFY(body().endsWith(u"Nobody else was alowed near."));
        const qsizetype before = collected.size();
        QVERIFY(Editing(*m_project)
                    .annotate(m_episode, passage(u"harbour"_s), palette().front().colour, {other}, {}));
        QVERIFY(Editing(*m_project).createTag(u"More"_s));
        QTRY_VERIFY(!collector.isCollecting());
        QCOMPARE(collected.size(), before);
        QVERIFY(Editing(*m_project).moveTag(other, tag, 0)); // below it
        QTRY_VERIFY(body().contains(u"harbour"));
        QVERIFY(Editing(*m_project).rewriteTurn(m_episode, 3, u"I went to a harbour."_s));
        QTRY_VERIFY(body().contains(u"I went to a harbour."));
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        QTRY_COMPARE(body(), QString());
        QVERIFY(collector.isThere());
        QVERIFY(Editing(*m_project).removeTag(tag));
        QVERIFY(!collector.isThere());
    }

    /// A text that is edited while the one before is being read, or has just been.
    void editsMeanwhileAreNotMissed()
    {
        const TagId tag = Editing(*m_project).createTag(u"Bread"_s).value();
        QVERIFY(Editing(*m_project)
                    .annotate(m_episode, passage(u"Nobody"_s), palette().front().colour, {tag}, {}));
        GuideAnswers answers;
        answers.setProject(m_project.get());
        Collector collector(
            m_project.get(), &answers,
            {.kind = Collection::Kind::Tag, .object = m_project->data().tags().find(tag)->guid, .query = {}},
            words());
        QSignalSpy collected(&collector, &Collector::collected);
        const QDeadlineTimer deadline(10'000);
        while (!collector.findChild<Job *>() && !deadline.hasExpired()) {
            QCoreApplication::processEvents(); // not a moment longer than until it has begun
        }
        QVERIFY(collector.findChild<Job *>());
        QThreadPool::globalInstance()->waitForDone(); // it ends, and nobody has heard of it yet
        QVERIFY(Editing(*m_project)
                    .rewriteTurn(m_episode, 1, u"From my grandmother. Nobody else was ever allowed near."_s));
        QTRY_VERIFY(!collector.isCollecting());
        QCOMPARE(collected.back().front().value<std::shared_ptr<const Collected>>()->text.transcript()->body,
                 u"Bread\n\nNobody else was ever allowed near."_s.replace(u"Bread"_s, episode().title));
    }

    void layoutsKeepThem()
    {
        for (const Collection &one :
             {Collection{.kind = Collection::Kind::Tag, .object = QUuid::createUuid(), .query = {}},
              Collection{.kind = Collection::Kind::Question, .object = QUuid::createUuid(), .query = {}},
              Collection{.kind = Collection::Kind::Search, .object = {}, .query = u"ferry -\"a bell\""_s}}) {
            QCOMPARE(Collection::fromJson(one.toJson()), std::optional(one));
        }
        QVERIFY(!Collection::fromJson({}));
        QVERIFY(!Collection::fromJson({{u"kind"_s, u"basket"_s}}));
    }
};

QTEST_MAIN(CollectingTest)
#include "tst_collecting.moc"

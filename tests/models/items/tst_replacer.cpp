// SPDX-License-Identifier: MIT
// Words replaced in many texts: what the file has, the steps of undo, and the annotations on them.
#include "models/items/replacer.h"
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ReplacerTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;

    Project &project() { return m_sample->project(); }

    /// With "Ann" in a title and in turns.
    EpisodeId addInterview(const QString &title)
    {
        Transcript text;
        text.format = u"text"_s;
        text.title = title;
        text.labels = {{.id = {}, .name = u"Ben"_s, .role = Role::Other, .speaker = {}}};
        const auto add = [&](const QString &words, bool isTitle) {
            text.body += text.body.isEmpty() ? words : u"\n\n"_s + words;
            const Utf16Range range{Utf16Offset(text.body.size() - words.size()),
                                   Utf16Offset(text.body.size())};
            if (isTitle) {
                text.sections.push_back({.id = {},
                                         .guid = {},
                                         .level = 2,
                                         .titleRange = range,
                                         .firstTurn = int(text.turns.size())});
            } else {
                text.turns.push_back({.id = {}, .range = range, .labels = {0}, .start = {}, .end = {}});
            }
        };
        add(u"About Ann 🥖"_s, true);
        add(u"Ann came early. Then Ann said that she and Ann Lee were one."_s, false);
        add(u"Nobody else was there."_s, false);
        add(u"Ann."_s, false);
        add(u"So it was Ann"_s, false);
        return m_sample->add(text);
    }

    std::vector<EpisodeWordPlaces> find(const QString &words)
    {
        OccurrenceSearch search;
        std::vector<EpisodeWordPlaces> all;
        connect(&search, &OccurrenceSearch::found, this, [&](const QList<EpisodeWordPlaces> &found) {
            all.insert(all.end(), found.begin(), found.end());
        });
        QSignalSpy finished(&search, &OccurrenceSearch::finished);
        search.start(project(), {.words = words, .options = {.wholeWords = true}, .episode = {}});
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)
                   ? all
                   : std::vector<EpisodeWordPlaces>();
    }

    ReplaceOutcome replace(const std::vector<EpisodeWordPlaces> &places, const QString &what,
                           const QString &by)
    {
        Replacer replacer;
        QSignalSpy finished(&replacer, &Replacer::finished);
        replacer.start(project(), places, {.what = what, .by = by});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000) || finished.size() != 1) {
            return {};
        }
        return finished.front().front().value<ReplaceOutcome>();
    }

    QString body(EpisodeId episode) { return (*project().transcript(episode))->body; }

    QStringList bodies()
    {
        QStringList all;
        std::ignore = project().flush();
        auto statement = project().snapshot().database().prepare(
            u"SELECT body FROM revision UNION ALL SELECT quote FROM annotation"_s);
        auto done = statement.run();
        while (done && statement.next()) {
            all.append(statement.string(0));
        }
        return all;
    }

    AnnotationId annotate(EpisodeId episode, const QString &quote)
    {
        const qsizetype at = body(episode).indexOf(quote);
        const auto range = (*project().offsets(episode))
                               ->toCodePoints(Utf16Range{Utf16Offset(at), Utf16Offset(at + quote.size())});
        return at < 0 ? AnnotationId()
                      : Editing(project()).highlight(episode, range, Colour()).value_or(AnnotationId());
    }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<test::SampleProject>(); }
    void cleanup()
    {
        QVERIFY(project().flush());
        QCOMPARE(test::findingsOf(m_sample->path()), QStringList());
        m_sample.reset();
    }

    void isOneStep()
    {
        for (int i = 0; i < 4; ++i) {
            addInterview(u"Interview %1"_s.arg(i));
        }
        m_sample->reopen(); // nothing is in memory
        const QStringList before = bodies();
        const auto places = find(u"Ann"_s);
        QCOMPARE(places.size(), 4);
        const ReplaceOutcome outcome = replace(places, u"Ann"_s, u"Dominique"_s);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.replaced, 4 * 6);
        QCOMPARE(outcome.episodes, 4);
        QCOMPARE(outcome.skipped, 0);
        QCOMPARE(outcome.toReview, 0);
        const QStringList after = bodies();
        QVERIFY(!after.join(u' ').contains(u"Ann"_s));
        QVERIFY(project().isNextUndo(outcome.batch));
        QCOMPARE(project().nextUndo()->arguments, (QStringList{u"24"_s, u"Ann"_s, u"Dominique"_s}));
        project().undo();
        QVERIFY(!project().isNextUndo(outcome.batch));
        QCOMPARE(bodies(), before);
        project().redo();
        QCOMPARE(bodies(), after);
        QCOMPARE(project().history(10)->size(), 2 + 4 + 4); // each interview of its own
    }

    void passagesFollow_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("now"); ///< null: no place any more, or to review
        const auto row = [](const char *name, const QString &quote, const QString &by, const QString &now) {
            QTest::newRow(name) << quote << by << now;
        };
        row("the name itself", u"Ann"_s, u"Dominique"_s, u"Dominique"_s);
        row("ends with it", u"said that she and Ann"_s, u"Dominique"_s, u"said that she and Dominique"_s);
        row("begins with it", u"Ann Lee were"_s, u"Dominique"_s, u"Dominique Lee were"_s);
        row("around it", u"Then Ann said"_s, u"Dominique"_s, u"Then Dominique said"_s);
        row("over several", u"Ann came early. Then Ann"_s, u"Jo"_s, u"Jo came early. Then Jo"_s);
        row("over turns", u"Ann Lee were one.\n\nNobody"_s, u"Jo"_s, u"Jo Lee were one.\n\nNobody"_s);
        row("a whole turn", u"Ann."_s, u"Dominique."_s, u"Dominique.."_s);
        row("a title", u"About Ann 🥖"_s, u"Jo"_s, u"About Jo 🥖"_s);
        row("elsewhere", u"Nobody else"_s, u"Dominique"_s, u"Nobody else"_s);
        row("around what is taken out", u"and Ann Lee were"_s, u""_s, u"and  Lee were"_s);
        row("outside the first plane", u"Then Ann"_s, u"😀😀"_s, u"Then 😀😀"_s);
        row("inside it", u"nn L"_s, u"Dominique"_s, {});
        row("taken out", u"Ann"_s, u""_s, {});
    }

    void passagesFollow()
    {
        QFETCH(const QString, quote);
        QFETCH(const QString, by);
        QFETCH(const QString, now);
        const EpisodeId episode = addInterview(u"Interview"_s);
        const AnnotationId id = annotate(episode, quote);
        QVERIFY(id);
        const QStringList before = bodies();
        const Annotation was = *project().data().annotations().find(id);
        const ReplaceOutcome outcome = replace(find(u"Ann"_s), u"Ann"_s, by);
        QVERIFY(outcome.replaced > 0);
        const Annotation &annotation = *project().data().annotations().find(id);
        if (now.isNull()) {
            QVERIFY(annotation.state != AnchorState::Anchored);
            QCOMPARE(outcome.toReview, 1);
            QCOMPARE(annotation.quote, quote);
        } else {
            QCOMPARE(annotation.state, AnchorState::Anchored);
            QCOMPARE(annotation.quote, now);
            QCOMPARE(slice(body(episode), (*project().offsets(episode))->toUtf16(annotation.range())), now);
            QCOMPARE(outcome.toReview, 0);
        }
        project().undo();
        QCOMPARE(bodies(), before);
        QCOMPARE(*project().data().annotations().find(id), was);
    }

    void skipsWhatIsAnotherTextByNow()
    {
        const EpisodeId episode = addInterview(u"Interview"_s);
        const auto places = find(u"Ann"_s);
        QVERIFY(Editing(project()).rewriteTurn(episode, 2, u"Anna."_s).value_or(false));
        const ReplaceOutcome outcome = replace(places, u"Ann"_s, u"Jo"_s);
        QCOMPARE(outcome.replaced, 4);
        QCOMPARE(outcome.skipped, 2); // the one that was corrected, and the one that moved behind it
        QVERIFY(body(episode).contains(u"Anna.\n\nSo it was Ann"_s));
        QVERIFY(Editing(project()).removeEpisodes({episode}));
        QCOMPARE(replace(places, u"Ann"_s, u"Jo"_s).replaced, 0);
    }

    void turnsKeepWords()
    {
        const EpisodeId episode = addInterview(u"Interview"_s);
        const ReplaceOutcome outcome = replace(find(u"Ann."_s), u"Ann."_s, {});
        QCOMPARE(outcome.replaced, 0);
        QCOMPARE(outcome.skipped, 1);
        QVERIFY(body(episode).contains(u"\n\nAnn.\n\n"_s));
    }

    void stopsWhenAsked_data()
    {
        QTest::addColumn<bool>("undoes");
        QTest::newRow("by a person") << false;
        QTest::newRow("by undoing") << true;
    }

    void stopsWhenAsked()
    {
        QFETCH(const bool, undoes);
        for (int i = 0; i < 5; ++i) {
            addInterview(u"Interview %1"_s.arg(i));
        }
        const QStringList before = bodies();
        Replacer replacer;
        QSignalSpy finished(&replacer, &Replacer::finished);
        connect(&replacer, &Replacer::progressed, this, [&](int done, int total) {
            QCOMPARE(total, 5);
            if (done == 2) {
                undoes ? project().undo() : replacer.cancel();
            }
        });
        replacer.start(project(), find(u"Ann"_s), {.what = u"Ann"_s, .by = u"Jo"_s});
        QVERIFY(replacer.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.front().front().value<ReplaceOutcome>();
        QVERIFY(outcome.isCancelled);
        QCOMPARE(outcome.episodes, 2);
        if (!undoes) {
            QCOMPARE(bodies().filter(u"Jo came"_s).size(), 2);
            project().undo();
        }
        QCOMPARE(bodies(), before);
        QVERIFY(!replacer.isRunning());
    }

    /// What is done in between makes it several steps, and that is said.
    void isSeveralStepsWhenSomethingElseIsDone()
    {
        EpisodeId last;
        for (int i = 0; i < 3; ++i) {
            last = addInterview(u"Interview %1"_s.arg(i));
        }
        Replacer replacer;
        QSignalSpy finished(&replacer, &Replacer::finished);
        connect(&replacer, &Replacer::progressed, this, [&](int done) {
            if (done == 1) {
                QVERIFY(annotate(last, u"Nobody"_s));
            }
        });
        replacer.start(project(), find(u"Ann"_s), {.what = u"Ann"_s, .by = u"Jo"_s});
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.front().front().value<ReplaceOutcome>();
        QCOMPARE(outcome.episodes, 3);
        QVERIFY(!outcome.isOneStep);
        QVERIFY(replace(find(u"Jo"_s), u"Jo"_s, u"Ann"_s).isOneStep);
    }

    void leavesOutInterviewsThatAreGone()
    {
        addInterview(u"Interview"_s);
        auto places = find(u"Ann"_s);
        places.front().episode = EpisodeId(99);
        const ReplaceOutcome outcome = replace(places, u"Ann"_s, u"Jo"_s);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.skipped, 6);
    }
};

QTEST_MAIN(ReplacerTest)
#include "tst_replacer.moc"

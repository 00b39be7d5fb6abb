// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/heldwriter.h"
#include "tests/support/sampleproject.h"
#include "ui/pane/episodepane.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Transcript shortOne(const QString &title)
{
    return test::sampleTranscript({.title = title, .sections = 2, .turnsPerSection = 6});
}

/// Longer than what is read at once.
Transcript longOne()
{
    return test::sampleTranscript(
        {.title = u"Long"_s, .sections = 45, .turnsPerSection = 40, .sentencesPerTurn = 8});
}

} // namespace

/// Interviews chosen one after the other, with texts that are there at once and such that come later.
class EpisodeOpeningTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<EpisodePane> m_pane;
    EpisodeId m_short;
    EpisodeId m_other;
    EpisodeId m_long;

    [[nodiscard]] QStringList words() const
    {
        QStringList found;
        for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
            found.append(label->text());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_short = m_sample->add(shortOne(u"Short"_s));
        m_other = m_sample->add(shortOne(u"Other"_s));
        m_long = m_sample->add(longOne());
        m_sample->reopen();
        m_pane = std::make_unique<EpisodePane>();
        m_pane->resize(700, 500);
        m_pane->show();
        m_pane->setProject(&m_sample->project());
    }

    void cleanup()
    {
        m_pane.reset();
        m_sample.reset();
    }

    void aShortTextIsThereAtOnce()
    {
        QVERIFY(m_pane->showEpisode(m_short));
        QCOMPARE(m_pane->episode(), m_short);
        QCOMPARE(m_pane->view()->transcript()->title, u"Short"_s);
    }

    void aLongTextComesWhileTheOneBeforeStays()
    {
        QVERIFY(m_pane->showEpisode(m_short));
        QSignalSpy changed(m_pane.get(), &EpisodePane::episodeChanged);
        QVERIFY(m_pane->showEpisode(m_long));
        m_pane->revealTurn(1200);
        QCOMPARE(m_pane->episode(), m_short);
        QCOMPARE(m_pane->view()->transcript()->title, u"Short"_s);
        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_pane->episode(), m_long);
        QCOMPARE(m_pane->view()->transcript()->title, u"Long"_s);
        QCOMPARE(m_pane->view()->anchor().turn, 1200);
        QVERIFY(!words().contains(u"Opening…"_s));
    }

    void anAnnotationOfATextThatComesIsShown()
    {
        const auto transcript = m_sample->project().transcript(m_long).value();
        const CodePointRange range = OffsetMap(transcript->body).toCodePoints(transcript->turns[900].range);
        const AnnotationId id = Editing(m_sample->project())
                                    .highlight(m_long, range, palette()[0].colour)
                                    .value_or(AnnotationId());
        QVERIFY(id.isValid() && m_sample->project().flush());
        m_pane->setProject(nullptr);
        m_sample->reopen();
        m_pane->setProject(&m_sample->project());
        QVERIFY(m_pane->showEpisode(m_long));
        m_pane->revealRange(range);
        m_pane->revealAnnotation(id);
        QTRY_COMPARE(m_pane->episode(), m_long);
        QCOMPARE(m_pane->currentAnnotation(), id);
        const Utf16Offset start = transcript->turns[900].range.start;
        QVERIFY(m_pane->view()->viewport()->rect().contains(m_pane->view()->rectOf(start)));
    }

    void theSecondChoiceWins_data()
    {
        QTest::addColumn<bool>("back");
        QTest::newRow("another") << false;
        QTest::newRow("the one that is still shown") << true;
    }

    void theSecondChoiceWins()
    {
        QFETCH(bool, back);
        QVERIFY(m_pane->showEpisode(m_short));
        QVERIFY(m_pane->showEpisode(m_long));
        m_pane->revealTurn(5);
        const EpisodeId second = back ? m_short : m_other;
        QVERIFY(m_pane->showEpisode(second));
        QCOMPARE(m_pane->episode(), second);
        QSignalSpy fetched(&m_sample->project(), &Project::fetched);
        QVERIFY(fetched.wait());
        QCOMPARE(m_pane->episode(), second);
        QCOMPARE(m_pane->view()->anchor().turn, 0);
    }

    void whatTakesAMomentIsSaid()
    {
        QVERIFY(m_pane->showEpisode(m_short));
        test::HeldWriter held(m_sample->project());
        const EpisodeId late = m_sample->add(shortOne(u"Late"_s), {}, false);
        QVERIFY(m_pane->showEpisode(late));
        QVERIFY(!words().contains(u"Opening…"_s));
        QTRY_VERIFY(words().contains(u"Opening…"_s));
        QVERIFY(words().contains(u"Short"_s));
        held.release();
        QTRY_VERIFY(words().contains(u"Late"_s));
        QVERIFY(!words().contains(u"Opening…"_s));
    }

    void aChoiceThatFailsLeavesTheOneBefore()
    {
        QVERIFY(m_pane->showEpisode(m_short));
        m_sample->project().writer()->enqueue([](WriterContext &context) {
            return context.database.run(u"UPDATE turn SET stop = start WHERE ordinal = 700"_s);
        });
        QVERIFY(m_sample->project().flush());
        QSignalSpy errors(m_pane.get(), &EpisodePane::errorOccurred);
        QVERIFY(m_pane->showEpisode(m_long));
        QVERIFY(errors.wait());
        QCOMPARE(m_pane->episode(), m_short);
        QVERIFY(words().contains(u"Short"_s));
    }

    void whatIsRemovedWhileItComesIsNotShown()
    {
        QVERIFY(m_pane->showEpisode(m_short));
        QVERIFY(m_pane->showEpisode(m_long));
        QVERIFY(Editing(m_sample->project()).removeEpisodes({m_long}));
        QSignalSpy fetched(&m_sample->project(), &Project::fetched);
        QVERIFY(fetched.wait());
        QCOMPARE(m_pane->episode(), m_short);
    }
};

QTEST_MAIN(EpisodeOpeningTest)
#include "tst_episodeopening.moc"

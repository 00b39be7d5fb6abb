// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "ui/base/elidedlabel.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneheader.h"
#include "ui/reader/overviewstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class EpisodePaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<EpisodePane> m_pane;
    EpisodeId m_ferry;
    EpisodeId m_mill;

    [[nodiscard]] ReaderView *view() const { return m_pane->view(); }
    [[nodiscard]] Editing editing() const { return Editing(m_sample->project()); }

    AnnotationId highlight(EpisodeId episode, qsizetype start, qsizetype stop) const
    {
        return editing()
            .highlight(episode, {CodePoint(start), CodePoint(stop)}, palette()[0].colour)
            .value_or(AnnotationId());
    }

    void show(EpisodeId episode) const
    {
        QVERIFY(m_pane->showEpisode(episode));
        QTRY_COMPARE(m_pane->episode(), episode);
        QTRY_VERIFY(view()->transcript());
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_ferry = m_sample->add(SampleShape{.title = u"The ferry"_s, .sections = 8});
        m_mill = m_sample->add(SampleShape{.title = u"The mill"_s, .times = false, .seed = 2});
        m_pane = std::make_unique<EpisodePane>();
        m_pane->resize(700, 600);
        m_pane->show();
        m_pane->setProject(&m_sample->project());
    }

    void cleanup()
    {
        m_pane->setProject(nullptr);
        m_pane.reset();
        m_sample.reset();
    }

    void titleGoesBeforeTheFactsWhereItIsNarrow()
    {
        Transcript transcript =
            sampleTranscript(SampleShape{.title = u"How the last ferry was sold to the town"_s});
        transcript.date = QDate(2019, 9, 25);
        const EpisodeId episode = m_sample->add(transcript);
        show(episode);
        const auto labels = m_pane->findChild<PaneHeader *>()->findChildren<ElidedLabel *>();
        QCOMPARE(labels.size(), 2);
        const auto title = std::ranges::find(labels, transcript.title, &QLabel::text);
        QVERIFY(title != labels.end());
        ElidedLabel *facts = labels[*title == labels[0] ? 1 : 0];
        QTRY_VERIFY(!(*title)->isElided() && !facts->isElided());
        m_pane->resize(250, 600);
        QTRY_VERIFY((*title)->isElided());
        QCOMPARE_GT((*title)->width(), (*title)->fontMetrics().averageCharWidth() * 15);
        QVERIFY(facts->isElided());
        QVERIFY(facts->toolTip().contains(u"2019"));
    }

    /// One of four beside each other shows its place by the strip alone.
    void narrowPaneNeedsNoScrollBar()
    {
        show(m_ferry);
        QTRY_VERIFY(view()->verticalScrollBar()->isVisible());
        m_pane->resize(250, 400);
        QTRY_VERIFY(!view()->verticalScrollBar()->isVisible());
        QVERIFY(m_pane->findChild<OverviewStrip *>()->isVisible());
        QTRY_COMPARE_GT(view()->verticalScrollBar()->maximum(), 500);
        const QPointF middle = view()->viewport()->rect().center();
        QWheelEvent wheel(middle, view()->viewport()->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        const qint64 top = view()->scrollY();
        QCoreApplication::sendEvent(view()->viewport(), &wheel);
        QTRY_COMPARE_GT(view()->scrollY(), top);
        m_pane->resize(700, 600);
        QTRY_VERIFY(view()->verticalScrollBar()->isVisible());
    }

    void returnsToWhereOneWasReading()
    {
        show(m_ferry);
        m_pane->revealTurn(12);
        const ReadingAnchor left = view()->anchor();
        QVERIFY(left.turn >= 11);
        show(m_mill);
        QVERIFY(view()->anchor() != left);
        show(m_ferry);
        QCOMPARE(view()->anchor(), left);
    }

    void followsWhatIsDoneElsewhere()
    {
        show(m_ferry);
        const AnnotationId first = highlight(m_ferry, 40, 60);
        QVERIFY(view()->highlights().find(first));
        (void)highlight(m_mill, 40, 60); // another interview's
        QCOMPARE(view()->highlights().entries().size(), 1);

        const auto tag = editing().createTag(u"Water"_s);
        QVERIFY(tag && editing().addTag({first}, *tag));
        QCOMPARE(view()->highlights().find(first)->highlight.tagNames, QStringList{u"Water"_s});
        QVERIFY(editing().renameTag(*tag, u"Rivers"_s));
        QCOMPARE(view()->highlights().find(first)->highlight.tagNames, QStringList{u"Rivers"_s});

        m_sample->project().undo();
        m_sample->project().undo();
        QVERIFY(view()->highlights().find(first)->highlight.tagNames.isEmpty());
        QVERIFY(editing().removeAnnotations({first}));
        QVERIFY(view()->highlights().entries().empty());
    }

    /// Who asks may be said later, or taken back.
    void followsWhoAsks()
    {
        show(m_ferry);
        const LabelId ann = view()->transcript()->labels[0].id;
        QVERIFY(editing().setRole(ann, Role::Other));
        QCOMPARE(view()->transcript()->labels[0].role, Role::Other);
        view()->setHidesQuestions(true);
        QVERIFY(!view()->isAnyHidden());
        const auto saysSo = [this] {
            const auto labels = m_pane->findChildren<ElidedLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text().contains(u"questions hidden"_s); });
        };
        QVERIFY(!saysSo());
        const AnnotationId mark = highlight(m_ferry, 40, 60);
        QVERIFY(editing().setRole(ann, Role::Interviewer));
        QVERIFY(view()->isHidden(0));
        QVERIFY(!view()->isHidden(1));
        QVERIFY(saysSo());
        QVERIFY(view()->highlights().find(mark));
        m_sample->project().undo();
        QVERIFY(!view()->isAnyHidden());
        QVERIFY(!saysSo());
        // Another interview's labels are nothing to this one.
        const auto before = view()->transcript();
        QVERIFY(editing().setRole(m_sample->data().labelsOf(m_mill).front(), Role::Other));
        QCOMPARE(view()->transcript(), before);
    }

    /// A place that was left in a question is gone on from, and not gone to.
    void returnsBesideHiddenQuestions()
    {
        show(m_ferry);
        m_pane->revealTurn(12);
        QCOMPARE(view()->anchor().turn, 12);
        show(m_mill);
        view()->setHidesQuestions(true);
        show(m_ferry);
        QVERIFY(view()->isHidden(12));
        QCOMPARE(view()->anchor().turn, 13);
    }

    void followsManyAtOnce()
    {
        show(m_ferry);
        std::vector<AnnotationId> made;
        for (int i = 0; i < 120; ++i) {
            made.push_back(highlight(m_ferry, 10 + i * 3, 12 + i * 3));
        }
        QVERIFY(editing().recolour(made, palette()[2].colour));
        for (const AnnotationId id : made) {
            QCOMPARE(view()->highlights().find(id)->highlight.colour, palette()[2].colour);
        }
        QVERIFY(editing().removeAnnotations(made));
        QVERIFY(view()->highlights().entries().empty());
    }

    void isEmptiedWhenItsInterviewGoes()
    {
        show(m_ferry);
        const QSignalSpy changed(m_pane.get(), &EpisodePane::episodeChanged);
        QVERIFY(editing().removeEpisodes({m_ferry}));
        QVERIFY(!m_pane->episode().isValid());
        QVERIFY(!view()->transcript());
        QCOMPARE(changed.size(), 1);
    }

    void copiesWithCitation_data()
    {
        QTest::addColumn<bool>("timed");
        QTest::newRow("a time") << true;
        QTest::newRow("a turn's number") << false;
    }

    void copiesWithCitation()
    {
        QFETCH(const bool, timed);
        show(timed ? m_ferry : m_mill);
        const Turn &turn = view()->transcript()->turns[2];
        view()->setSelection({turn.range.start, turn.range.start + 12});
        view()->copyWithCitation();
        const QString copied = QGuiApplication::clipboard()->text();
        const QString speaker = view()->transcript()->speakerNames(turn);
        QVERIFY2(copied.contains(view()->transcript()->text({turn.range.start, turn.range.start + 12})),
                 qPrintable(copied));
        QVERIFY2(copied.contains(speaker) && copied.contains(timed ? u"The ferry"_s : u"The mill"_s),
                 qPrintable(copied));
        QCOMPARE(copied.contains(u"turn 3"), !timed);
    }

    void linksTheRecordingAtATurnsTime_data()
    {
        QTest::addColumn<QString>("media");
        QTest::addColumn<QString>("link"); ///< %1 the seconds
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a file on the net")
            << u"https://example.org/a.mp3"_s << u"https://example.org/a.mp3#t=%1"_s;
        QTest::newRow("YouTube") << u"https://www.youtube.com/watch?v=abc"_s
                                 << u"https://www.youtube.com/watch?v=abc&t=%1"_s;
        QTest::newRow("YouTube with a time already")
            << u"https://youtu.be/abc?t=3"_s << u"https://youtu.be/abc?t=%1"_s;
    }

    void linksTheRecordingAtATurnsTime()
    {
        QFETCH(const QString, media);
        QFETCH(const QString, link);
        Transcript transcript = sampleTranscript(SampleShape{.title = u"With a recording"_s});
        transcript.media = media;
        const EpisodeId episode = m_sample->add(transcript);
        show(episode);
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(*view()->transcript()->turns[3].start).count();
        QVERIFY(seconds > 0);
        const QString wanted = link.isEmpty() ? QString() : link.arg(seconds);
        QCOMPARE(m_pane->mediaLink(3).toString(), wanted);
        QVERIFY(m_pane->mediaLink(-1).toString() == media); // no turn: the whole
    }

    void aSelectionLeavesTheCurrentAnnotation()
    {
        show(m_ferry);
        const AnnotationId id = highlight(m_ferry, 40, 60);
        m_pane->revealAnnotation(id);
        QCOMPARE(m_pane->currentAnnotation(), id);
        const Turn &turn = view()->transcript()->turns[4];
        view()->setSelection({turn.range.start, turn.range.start + 5});
        QVERIFY(!m_pane->currentAnnotation().isValid());
    }
};

QTEST_MAIN(EpisodePaneTest)
#include "tst_episodepane.moc"
